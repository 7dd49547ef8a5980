import { accountKinds, defineRule, option } from '../../src/kit/index.ts';
import { hasLeft, registered } from './lib/authors.ts';

export default defineRule({
  summary: 'Require the approval of posts that are verified before they are published',
  why: 'A second pair of eyes finds what the writer no longer sees, and the policy names who may say that a post goes out. Without a name in the draft nobody can show afterwards that anybody did.',
  severity: 'error',
  recommended: false,
  mask: 'none',
  options: {
    accounts: option.someOf(accountKinds, ['service'], 'Kinds of accounts whose posts are approved.'),
  },
  messages: {
    missing: 'Missing approval: posts of {{kind}} accounts are verified before they are published',
    unknown: 'Unknown approver: the register of authors does not list them',
    notApprover: 'Disallowed approval: the register does not list this person as one who approves',
    left: 'Disallowed approval: the approver’s entry in the register ended on {{until}}',
    own: 'Disallowed approval: the author has approved the post',
  },
  suggestions: {
    missing: 'Let somebody approve the post, and name them under approved_by',
    unknown: 'Name a registered approver under approved_by, or register this one under authors with approver: true',
    notApprover: 'Let a registered approver look at it, or register this person with approver: true',
    left: 'Let an approver in post look at it, or correct the date in the register',
    own: 'Let somebody else approve the post',
  },
  examples: {
    good: [
      {
        text: 'Story time moves to Mill Hill this week 📚',
        meta: { account: 'libraries', approved_by: 'desk', author: 'a.okafor' },
        config: {
          accounts: [{ id: 'libraries', kind: 'service' }],
          authors: [
            { id: 'desk', role: 'Head of Communications', approver: true },
            { id: 'a.okafor', name: 'Ada Okafor' },
          ],
        },
      },
      { text: 'Bins as usual on Monday.', meta: { account: 'corporate' }, config: { accounts: [{ id: 'corporate', kind: 'corporate' }] } },
    ],
    bad: [
      {
        text: 'Story time moves to Mill Hill this week 📚',
        meta: { account: 'libraries' },
        config: { accounts: [{ id: 'libraries', kind: 'service' }] },
        messages: ['Missing approval: posts of service accounts are verified before they are published'],
      },
      {
        text: 'Bins as usual on Monday.',
        meta: { account: 'corporate' },
        options: { accounts: ['corporate', 'service'] },
        config: { accounts: [{ id: 'corporate', kind: 'corporate' }] },
        messages: ['Missing approval: posts of corporate accounts are verified before they are published'],
      },
      {
        text: 'Story time is back',
        meta: { account: 'libraries', approved_by: 'a.okafor' },
        config: { accounts: [{ id: 'libraries', kind: 'service' }], authors: [{ id: 'a.okafor', name: 'Ada Okafor' }] },
        messages: ['Disallowed approval: the register does not list this person as one who approves'],
      },
      {
        text: 'Story time is back',
        meta: { account: 'libraries', approved_by: 'somebody' },
        config: { accounts: [{ id: 'libraries', kind: 'service' }], authors: [{ id: 'desk', approver: true }] },
        messages: ['Unknown approver: the register of authors does not list them'],
      },
      {
        text: 'Story time is back',
        meta: { account: 'libraries', approved_by: 'desk', scheduled: '2027-04-01T09:00' },
        config: { accounts: [{ id: 'libraries', kind: 'service' }], authors: [{ id: 'desk', approver: true, until: '2027-03-31' }] },
        messages: ['Disallowed approval: the approver’s entry in the register ended on 2027-03-31'],
      },
      {
        text: 'Story time is back',
        meta: { account: 'libraries', approved_by: 'desk', author: 'desk' },
        config: { accounts: [{ id: 'libraries', kind: 'service' }], authors: [{ id: 'desk', approver: true }] },
        messages: ['Disallowed approval: the author has approved the post'],
      },
    ],
  },
  *check(draft, { options, authors }) {
    const { approved_by: approver, author } = draft.meta;
    const kind = draft.account?.kind;
    if (approver === undefined) {
      if (kind && options.accounts.includes(kind)) yield { message: 'missing', at: draft.fieldSpan('account'), data: { kind } };
      return;
    }
    const at = draft.fieldSpan('approved_by');
    const entry = registered(approver, authors);
    if (authors.length > 0 && !entry) yield { message: 'unknown', at };
    else if (entry && !entry.approver) yield { message: 'notApprover', at };
    else if (entry && hasLeft(entry, draft)) yield { message: 'left', at, data: { until: entry.until as string } };
    else if (author !== undefined && (registered(author, authors) ?? author) === (entry ?? approver)) yield { message: 'own', at };
  },
});
