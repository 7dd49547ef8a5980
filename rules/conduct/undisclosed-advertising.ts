import { changedWords, defineRule, option, type Range, rangeAt, type Text, termsOf } from '../../src/kit/index.ts';
import { quotations } from './lib/quotations.ts';
import lists from './lists/advertising.json' with { type: 'json' };

/** What may stand before the label: emojis, brackets, an account that is answered. */
const lead = /^(?:[^\p{L}\p{N}#@＠]|[@＠][\w.]{1,64}\s){0,80}/u;

/** Whether a hashtag is one of its own, and not the start of another: `#Ad` but not `#AdLib`. */
const isWhole = ({ value }: Text, { start, end }: Range) => !/[#＃]/.test(value.charAt(start)) || !/[\p{L}\p{N}_]/u.test(value.charAt(end));

export default defineRule({
  summary: 'Require the label #ad at the start of posts that were paid for or gifted',
  why: 'Under the CAP Code and consumer law readers must see at once that a post was paid for, in money or in kind. The Advertising Standards Authority names those who hide it, and public bodies are no exception.',
  severity: 'error',
  recommended: true,
  mask: 'none',
  options: {
    labels: option.terms('Other labels that will do, and labels that will not.'),
    words: option.terms('Other words that say that a post was paid for or gifted; words that do not.'),
  },
  messages: {
    missing: 'Missing label "#ad" at the start: the draft names a sponsor',
    late: 'Expected the label "{{text}}" at the start',
    unclear: 'Missing label "#ad" at the start: "{{text}}" says that it was paid for or gifted, and is no label',
  },
  suggestions: {
    missing: 'Begin the post with "#ad" or "Ad:"; if the sponsor paid for the event and not for the post, leave `sponsor` out of the draft',
    late: 'Move the label to the first words, where readers see it before "more"',
    unclear: 'Begin the post with "#ad" or "Ad:", and say who paid for it or gave it',
  },
  terms: ({ labels, words }) => ({
    labels: termsOf(changedWords(lists.labels, labels)),
    late: termsOf(changedWords(lists.late, { remove: labels.remove ?? [] })),
    unclear: termsOf(changedWords(lists.unclear, words)),
  }),
  examples: {
    good: [
      { text: '#ad Story time with free hot chocolate, thanks to Acme Books 📚', meta: { sponsor: 'Acme Books' } },
      { text: 'Ad: Acme Books pays for our summer story times.', meta: { sponsor: 'Acme Books' } },
      'The clock was gifted to the town in 1887. Gifted children’s chess club, Saturdays.',
      { text: 'Promo: story time with Acme Books', meta: { sponsor: 'Acme Books' }, options: { labels: { add: ['promo'] } } },
      { text: 'What a press trip! The 1911 printing press moves to the museum.', options: { words: { remove: ['press trip'] } } },
    ],
    bad: [
      {
        text: 'Story time with free hot chocolate, thanks to Acme Books',
        meta: { sponsor: 'Acme Books' },
        messages: ['Missing label "#ad" at the start: the draft names a sponsor'],
      },
      { text: 'Story time with free hot chocolate ☕ #ad', meta: { sponsor: 'Acme Books' }, messages: ['Expected the label "#ad" at the start'] },
      {
        text: 'New helmets for our wardens #gifted',
        messages: ['Missing label "#ad" at the start: "#gifted" says that it was paid for or gifted, and is no label'],
      },
      {
        text: 'Advertising: story time',
        meta: { sponsor: 'Acme' },
        options: { labels: { remove: ['advertising'] } },
        messages: ['Missing label "#ad" at the start: the draft names a sponsor'],
      },
      {
        text: 'Freebie alert: helmets!',
        options: { words: { add: ['freebie alert'] } },
        messages: ['Missing label "#ad" at the start: "Freebie alert" says that it was paid for or gifted, and is no label'],
      },
    ],
  },
  *check(draft, context) {
    const { body } = draft;
    const hits = (text: Text, list: string) => context.hits(text, list).filter(hit => isWhole(text, hit) && !rangeAt(text.links, hit.start));
    const start = lead.exec(body.value)?.[0].length ?? 0;
    const isLabelled = hits(body, 'labels').some(
      hit => hit.start <= start && start <= hit.end && !/^[-’']?\p{L}/u.test(body.value.slice(hit.end, hit.end + 2)),
    );
    if (isLabelled) return;
    const late = draft.texts.flatMap(text =>
      hits(text, 'late')
        .filter(({ start }) => !rangeAt(quotations(text), start))
        .map(({ start, end }) => text.span(start, end)),
    );
    for (const at of late) yield { message: 'late', at };
    if (late.length > 0) return;
    if (draft.meta.sponsor) yield { message: 'missing', at: draft.fieldSpan('sponsor') };
    for (const text of draft.texts) {
      for (const { start, end } of hits(text, 'unclear')) {
        if (!rangeAt(quotations(text), start)) yield { message: 'unclear', at: text.span(start, end), confidence: 'medium' };
      }
    }
  },
});
