import { changedWords, defineRule, option, type Range, type Text, termsOf } from '../../src/kit/index.ts';
import lists from './lists/attribution.json' with { type: 'json' };

/** Quotation marks in pairs; a straight or single one counts where white space stands before it. */
const quotations =
  /“([^“”]{20,2000})”|(?<![^\s(])"(?=\S)([^"]{20,2000})(?<=\S)"(?![\p{L}\p{N}])|(?<![^\s(])‘([^‘]{20,2000}?)’(?![\p{L}\p{N}])|«([^«»]{20,2000})»|„([^„“”]{20,2000})[“”]/gu;
/** How far from a quotation its source may stand. */
const near = 120;
/** A question that readers ask, as a heading, or a form of words to be filled in. */
const isOwn = /\?\W*$|\[[^\]]+\]/;
/** `— Ada Okafor`, `- A parent, Hythe`, on the line or the next. */
const signature = /^[\s"”’'»]*[—–-]\s*\p{Lu}/u;

export default defineRule({
  summary: 'Require the source of a quotation',
  why: 'Words that somebody else wrote belong to them. Without a name readers take them for the organisation’s own, and cannot see whether they are quoted rightly.',
  severity: 'warn',
  recommended: false,
  mask: 'none',
  options: {
    words: option.integer(12, 'How many words make a quotation that needs a source.', 1),
    attribution: option.terms('Words that name a source; words that do not.'),
  },
  messages: {
    missing: 'Missing source of a quotation of {{count}} words',
  },
  suggestions: {
    missing: 'Say whose words they are and where they stand, with a link or a mention, and ask for leave where they are long',
  },
  terms: ({ attribution }) => ({ attribution: termsOf(changedWords(lists.words, attribution)) }),
  examples: {
    good: [
      '“The tide turned before any of us had thought of a boat, and so we walked,” said the mayor.',
      'Our new slogan: “Clean streets, warm hearts”',
      '“The tide turned before any of us had thought of a boat, and so we walked.” From @HytheMuseum’s archive.',
      {
        text: '“The tide turned before any of us had thought of a boat, and so we walked.” Penned in Hythe, 1911.',
        options: { attribution: { add: ['penned'] } },
      },
    ],
    bad: [
      {
        text: '“The tide turned before any of us had thought of a boat, and so we walked.” Happy Sunday! ☀️',
        messages: ['Missing source of a quotation of 16 words'],
      },
      {
        text: '“The tide turned before any of us had thought of a boat, and so we walked,” wrote somebody.',
        options: { attribution: { remove: ['wrote'] } },
        messages: ['Missing source of a quotation of 16 words'],
      },
    ],
  },
  *check(draft, { options, hits }) {
    for (const text of draft.texts) {
      if (!/[“"‘«„]/.test(text.value)) continue;
      for (const { 0: quotation, index } of text.value.matchAll(quotations)) {
        const range = { start: index, end: index + quotation.length };
        const count = quotation.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu)?.length ?? 0;
        if (count < options.words || isOwn.test(quotation) || isAttributed(text, range, hits(text, 'attribution'))) continue;
        yield { message: 'missing', at: text.span(range.start, range.end), confidence: 'medium', data: { count } };
      }
    }
  },
});

/** Whether a source stands beside a quotation: a word that names one, a mention, a link, a signature. */
function isAttributed(text: Text, { start, end }: Range, words: readonly Range[]): boolean {
  const isBeside = (range: Range) => (range.end <= start ? start - range.end < near : range.start >= end && range.start - end < near);
  return [...words, ...text.mentions, ...text.links].some(isBeside) || signature.test(text.value.slice(end, end + near));
}
