import { defineRule, option } from '../../src/kit/index.ts';
import { isCllrAccount, isRoleAccount, partyMatter, partyTerms } from './lib/members.ts';

export default defineRule({
  summary: 'Require party politics to stay on the "Cllr" accounts of members',
  why: 'An account of a council role is supported by officers, who may not support party politics. "Cllr" in the handle shows readers that they hear the politician, not the council.',
  severity: 'warn',
  recommended: false,
  mask: 'none',
  options: {
    terms: option.terms('Parties and words of party matters to find as well; words, and phrases that hold one, that may stand on any account.'),
    roles: option.terms('Words that make an account that of a council role (`sheriff`); words that do not.'),
  },
  messages: {
    role: 'Disallowed party matter "{{text}}" on the account of a council role: it belongs on a "Cllr" account',
    handle: 'Expected "Cllr" in the handle of a member\'s account that carries party matters, such as "{{text}}"',
  },
  suggestions: {
    role: 'Post it from the member\'s own "Cllr" account, or leave the party out',
    handle: 'Post it from an account with "Cllr" in its handle, or leave the party out',
  },
  terms: ({ terms }, { accounts }): Partial<ReturnType<typeof partyTerms>> =>
    accounts.some(({ kind }) => kind === 'member') ? partyTerms(terms) : {},
  examples: {
    good: [
      {
        text: 'Out with the Labour group in Underhill this morning. Lovely response on the doorstep!',
        meta: { account: 'cllr-shah' },
        config: { accounts: [{ id: 'cllr-shah', kind: 'member', handles: { x: 'CllrAnnShah' } }] },
      },
      {
        text: 'Cabinet agreed the new library opening hours tonight. Green bins are collected on Monday.',
        meta: { account: 'cabinet-culture' },
        config: { accounts: [{ id: 'cabinet-culture', kind: 'member', handles: { x: 'HytheCabinetArts' } }] },
      },
      {
        text: 'The Labour group has agreed the budget.',
        meta: { account: 'corporate' },
        config: {
          accounts: [
            { id: 'corporate', kind: 'corporate' },
            { id: 'cllr-shah', kind: 'member' },
          ],
        },
      },
      'Out with the Labour group in Underhill this morning.',
      {
        text: 'The Greens Committee and its members mow on the doorstep of the pavilion.',
        meta: { account: 'leader' },
        options: { terms: { remove: ['Greens Committee', 'on the doorstep'] } },
        config: { accounts: [{ id: 'leader', kind: 'member', handles: { x: 'HytheLeader' } }] },
      },
    ],
    bad: [
      {
        text: 'Proud of what the Labour group has done for our libraries.',
        meta: { account: 'sheriff' },
        options: { roles: { add: ['sheriff'] } },
        config: { accounts: [{ id: 'sheriff', kind: 'member', handles: { x: 'HytheSheriff' } }] },
        messages: ['Disallowed party matter "Labour group" on the account of a council role: it belongs on a "Cllr" account'],
      },
      {
        text: 'Proud of what the Labour group has done for our libraries.',
        meta: { account: 'leader' },
        options: { roles: { remove: ['leader'] } },
        config: { accounts: [{ id: 'leader', kind: 'member', handles: { x: 'BerryLeader' } }] },
        messages: ['Expected "Cllr" in the handle of a member\'s account that carries party matters, such as "Labour group"'],
      },
      {
        text: 'Hythe Forward meets at the Guildhall tonight.',
        meta: { account: 'leader' },
        options: { terms: { add: ['Hythe Forward'] } },
        config: { accounts: [{ id: 'leader', kind: 'member', handles: { x: 'HytheLeader' } }] },
        messages: ['Disallowed party matter "Hythe Forward" on the account of a council role: it belongs on a "Cllr" account'],
      },
      {
        text: 'Proud of what the Labour group has done for our libraries.',
        meta: { account: 'leader' },
        config: { accounts: [{ id: 'leader', kind: 'member', handles: { x: 'HytheLeader' } }] },
        messages: ['Disallowed party matter "Labour group" on the account of a council role: it belongs on a "Cllr" account'],
      },
      {
        text: 'A great morning on the doorstep in Underhill.',
        meta: { account: 'shah' },
        config: { accounts: [{ id: 'shah', kind: 'member', handles: { x: 'AnnShahHythe' } }] },
        messages: ['Expected "Cllr" in the handle of a member\'s account that carries party matters, such as "on the doorstep"'],
      },
    ],
  },
  *check(draft, { hits, options }) {
    const { account } = draft;
    if (account?.kind !== 'member' || isCllrAccount(account, draft.platforms)) return;
    for (const text of draft.texts) {
      const matter = partyMatter(text, list => hits(text, list));
      if (!matter) continue;
      const { start, end, sure } = matter;
      yield { message: isRoleAccount(account, options.roles) ? 'role' : 'handle', at: text.span(start, end), confidence: sure ? 'high' : 'medium' };
      return;
    }
  },
});
