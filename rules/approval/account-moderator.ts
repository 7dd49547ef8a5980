import { accountKinds, defineRule, option } from '../../src/kit/index.ts';

const parts = ['moderator', 'complaints'] as const;

export default defineRule({
  summary: "Require that the register names an account's moderator, and where people complain",
  why: 'Comments that break the law stay up where nobody is charged with taking them down, and people who are not answered on the account must be able to see where else to turn.',
  severity: 'error',
  recommended: false,
  mask: 'none',
  options: {
    parts: option.someOf(parts, ['moderator', 'complaints'], 'What the register says of an account.'),
    accounts: option.someOf(accountKinds, ['service'], 'Kinds of accounts of which it says so.'),
  },
  messages: {
    moderator: 'Missing moderator of the account in the register of accounts',
    complaints: 'Missing link to the complaints page of the account in the register of accounts',
  },
  suggestions: {
    moderator: 'Register who moderates the account: moderator',
    complaints: 'Register the page on which people complain, and link to it from the account: complaints',
  },
  examples: {
    good: [
      {
        text: 'Story time moves to Mill Hill this week 📚',
        meta: { account: 'libraries' },
        config: { accounts: [{ id: 'libraries', kind: 'service', moderator: 'a.okafor', complaints: 'https://www.example.gov.uk/complaints' }] },
      },
      { text: 'Long walk today', meta: { account: 'sam' }, config: { accounts: [{ id: 'sam', kind: 'personal' }] } },
      {
        text: 'Story time is back',
        meta: { account: 'libraries' },
        options: { parts: ['moderator'] },
        config: { accounts: [{ id: 'libraries', kind: 'service', moderator: 'a.okafor' }] },
      },
    ],
    bad: [
      {
        text: 'Story time is back',
        meta: { account: 'libraries' },
        config: { accounts: [{ id: 'libraries', kind: 'service' }] },
        messages: [
          'Missing moderator of the account in the register of accounts',
          'Missing link to the complaints page of the account in the register of accounts',
        ],
      },
    ],
  },
  *check({ account, fieldSpan }, { options }) {
    if (!account || !options.accounts.includes(account.kind)) return;
    for (const part of parts) {
      if (options.parts.includes(part) && !account[part]?.trim()) yield { message: part, at: fieldSpan('account') };
    }
  },
});
