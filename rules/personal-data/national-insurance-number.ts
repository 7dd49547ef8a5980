import { defineRule, rangeAt } from '../../src/kit/index.ts';
import { digitsIn, plain } from './lib/plain.ts';

/** Two letters, six digits, and mostly a letter, however they are set. */
const shape = /(?<![\p{L}\p{N}])([A-Z]) ?([A-Z])(?:[ ./\n\u200b-]{0,2}\d){6}(?:[ ./\n\u200b-]{0,2}([A-D]))?(?![\p{L}\p{N}])/giu;
const sixDigits = /\d(?:[ ./\n\u200b-]{0,2}\d){5}/;
/** As the number is set on letters and cards; set otherwise, a cue must stand near it. */
const usual = /^[A-Z]{2}[ \u200b-]{0,2}\d{2}[ \u200b-]{0,2}\d{2}[ \u200b-]{0,2}\d{2}(?:([ \u200b-]{0,2})[A-D])?$/i;
const cue = /\b(?:nino|n\.?i\.?|national[ _-]?insurance|yswiriant gwladol|insurance n(?:o|umber)|nat(?:ional)? ins)\b/iu;
const labelBefore =
  /(?:\b(?:nino|n\.?i)|insurance|gwladol|nat(?:ional)? ins)\b\.?(?: n(?:o|um|umber))?[^\p{L}\d\n]{0,4}(?:(?:is|was|as|of|yw) )?\n?$/iu;
const labelAfter = /^[^\d\n]{0,15}\b(?:nino|n\.?i\.? n(?:o|umber)|national ins)/iu;
/** Prefixes that are never given to anybody, and those of the administration's own temporary numbers (HMRC, NIM39110). */
const unusedPrefixes = new Set(['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ', 'NC', 'PP', 'PZ']);

export default defineRule({
  summary: 'Disallow National Insurance numbers',
  why: 'A National Insurance number is for life and, with a name, is enough to claim benefits or open credit as somebody else. No post needs one.',
  severity: 'error',
  recommended: true,
  mask: 2,
  options: {},
  messages: { found: 'Disallowed National Insurance number "{{text}}"' },
  suggestions: { found: 'Remove it; QQ 12 34 56 C is the official example, where one is needed' },
  examples: {
    good: [
      'Your National Insurance number looks like QQ 12 34 56 C.',
      'Flight BA 12 34 56 leaves from gate B.',
      'Quote reference GB 12 34 56 A when you call.',
    ],
    bad: [
      { text: 'Hi Priya, we have your NI number as AA 12 34 56 B 👍', messages: ['Disallowed National Insurance number "AA ** ** ** *"'] },
      { text: 'nino: yz614868b', messages: ['Disallowed National Insurance number "yz*******"'] },
    ],
  },
  *check(draft) {
    for (const text of draft.texts) {
      if (digitsIn(text) < 6) continue;
      const value = plain(text);
      if (!sixDigits.test(value)) continue;
      for (const match of value.matchAll(shape)) {
        const [whole, first = '', second = '', suffix] = match;
        if (/[DFIQUV]/i.test(first) || /[DFIOQUV]/i.test(second) || unusedPrefixes.has((first + second).toUpperCase())) continue;
        const end = match.index + whole.length;
        const [before, after] = [value.slice(Math.max(0, match.index - 60), match.index), value.slice(end, end + 40)];
        const isCued = cue.test(before) || cue.test(after);
        const isUpper = whole === whole.toUpperCase();
        const set = usual.exec(whole);
        if (!set && !labelBefore.test(before) && !labelAfter.test(after)) continue;
        const isWhole = set && suffix && (isUpper || whole === whole.toLowerCase()) && (!/[ -]/.test(set[1] ?? '') || /\d\D+\d/.test(whole));
        if (!isCued && (!isWhole || rangeAt(text.links, match.index))) continue;
        yield { message: 'found', at: text.span(match.index, end), confidence: isCued || isUpper ? 'high' : 'medium' };
      }
    }
  },
});
