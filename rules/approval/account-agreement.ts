import { accountKinds, defineRule, option } from '../../src/kit/index.ts';

const parts = ['business_case', 'agreement'] as const;

export default defineRule({
  summary: "Require the references of an account's business case and signed agreement, where the register keeps them",
  why: 'An account that was opened without a case nobody needs, and nobody looks after; whoever runs one without having signed the agreement does not know what they may not do.',
  severity: 'error',
  recommended: false,
  mask: 'none',
  options: {
    parts: option.someOf(parts, ['business_case', 'agreement'], 'What the register keeps of an account.'),
    accounts: option.someOf(accountKinds, ['service'], 'Kinds of accounts of which it keeps it.'),
  },
  messages: {
    business_case: 'Missing business case of the account in the register of accounts',
    agreement: 'Missing signed user agreement of the account in the register of accounts',
  },
  suggestions: {
    business_case: 'Register the reference under which the account was approved: business_case',
    agreement: 'Let whoever runs the account sign the agreement, and register its reference: agreement',
  },
  examples: {
    good: [
      {
        text: 'Story time moves to Mill Hill this week 📚',
        meta: { account: 'libraries' },
        config: { accounts: [{ id: 'libraries', kind: 'service', business_case: 'BC-2025-07', agreement: 'UA-2025-19' }] },
      },
      { text: 'A register without references', meta: { account: 'libraries' }, config: { accounts: [{ id: 'libraries', kind: 'service' }] } },
    ],
    bad: [
      {
        text: 'Beach volleyball on Friday',
        meta: { account: 'leisure' },
        config: {
          accounts: [
            { id: 'libraries', kind: 'service', business_case: 'BC-2025-07', agreement: 'UA-2025-19' },
            { id: 'leisure', kind: 'service' },
          ],
        },
        messages: [
          'Missing business case of the account in the register of accounts',
          'Missing signed user agreement of the account in the register of accounts',
        ],
      },
    ],
  },
  *check({ account, fieldSpan }, { options, accounts }) {
    if (!account || !options.accounts.includes(account.kind)) return;
    for (const part of parts) {
      const isKept = options.parts.includes(part) && accounts.some(each => each[part]?.trim());
      if (isKept && !account[part]?.trim()) yield { message: part, at: fieldSpan('account') };
    }
  },
});
