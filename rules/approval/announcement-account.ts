import { accountKinds, changedWords, defineRule, option, type Range, termsOf } from '../../src/kit/index.ts';
import lists from './lists/announcements.json' with { type: 'json' };

export default defineRule({
  summary: 'Disallow key announcements from accounts of individuals',
  why: 'News of weight comes from the organisation first, checked and with somebody ready to answer for it. An individual who is first to say it makes an official statement without meaning to, and journalists quote it.',
  severity: 'warn',
  recommended: false,
  mask: 'none',
  options: {
    accounts: option.someOf(accountKinds, ['professional', 'personal'], 'Kinds of accounts that announce nothing.'),
    announcing: option.terms('Words that announce; words that do not.'),
    matters: option.terms('What the organisation announces; what anybody may.'),
  },
  messages: {
    announcement: 'Disallowed announcement "{{text}}" from a {{kind}} account: the corporate account announces first',
  },
  suggestions: {
    announcement: 'Let the corporate account announce it, then share or mention its post',
  },
  terms: ({ announcing, matters }) => ({
    announcing: termsOf(changedWords(lists.announcing, announcing)),
    matters: termsOf(changedWords(lists.matters, matters)),
  }),
  examples: {
    good: [
      {
        text: 'Out today from @NatureAgencyUK: our new marine atlas. I drew the map of the Minch!',
        meta: { account: 'rhian' },
        config: {
          accounts: [
            { id: 'rhian', kind: 'professional' },
            { id: 'corporate', kind: 'corporate', handles: { x: 'NatureAgencyUK' } },
          ],
        },
      },
      {
        text: 'Delighted to announce our new marine atlas, out today.',
        meta: { account: 'corporate' },
        config: { accounts: [{ id: 'corporate', kind: 'corporate' }] },
      },
      { text: 'Announcing my new puppy 🐶', meta: { account: 'rhian' }, config: { accounts: [{ id: 'rhian', kind: 'professional' }] } },
      {
        text: 'Unveiling our report next week.',
        meta: { account: 'rhian' },
        options: { announcing: { remove: ['unveiling'] } },
        config: { accounts: [{ id: 'rhian', kind: 'professional' }] },
      },
      {
        text: 'Announcing our report next week.',
        meta: { account: 'rhian' },
        options: { matters: { remove: ['our report'] } },
        config: { accounts: [{ id: 'rhian', kind: 'professional' }] },
      },
    ],
    bad: [
      {
        text: 'Announcing our new marine atlas, out today! 🌊',
        meta: { account: 'rhian' },
        config: { accounts: [{ id: 'rhian', kind: 'professional' }] },
        messages: ['Disallowed announcement "Announcing" from a professional account: the corporate account announces first'],
      },
      {
        text: 'Hot off the press: the seabird census.',
        meta: { account: 'rhian' },
        options: { announcing: { add: ['hot off the press'] }, matters: { add: ['seabird census'] } },
        config: { accounts: [{ id: 'rhian', kind: 'professional' }] },
        messages: ['Disallowed announcement "Hot off the press" from a professional account: the corporate account announces first'],
      },
    ],
  },
  *check(draft, { options, hits, accounts }) {
    const kind = draft.account?.kind;
    if (!kind || !options.accounts.includes(kind)) return;
    const official = new Set(accounts.filter(account => account.kind === 'corporate').flatMap(({ handles }) => Object.values(handles).map(bare)));
    if (draft.texts.some(({ mentions }) => mentions.some(({ handle }) => official.has(bare(handle))))) return;
    for (const text of draft.texts) {
      const matters = hits(text, 'matters');
      const [first] = hits(text, 'announcing').filter(hit => matters.some(matter => !isWithin(matter, hit) && isNear(hit, matter, text.value)));
      if (first) yield { message: 'announcement', at: text.span(first.start, first.end), confidence: 'low', data: { kind } };
    }
  },
});

const bare = (handle: string) => handle.replace(/^@/, '').toLowerCase();
const isWithin = (inner: Range, outer: Range) => inner.start >= outer.start && inner.end <= outer.end;
const farthest = 120;

/** Whether two ranges stand in one paragraph, not far from each other. */
function isNear(one: Range, other: Range, value: string): boolean {
  const [start, end] = [Math.min(one.end, other.end), Math.max(one.start, other.start)];
  return end - start < farthest && !value.slice(start, end).includes('\n\n');
}
