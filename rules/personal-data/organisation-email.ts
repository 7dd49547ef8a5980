import type { Draft, Span } from '../../src/kit/index.ts';
import { accountKinds, defineRule, option } from '../../src/kit/index.ts';
import { findEmailAddresses } from './lib/email-addresses.ts';

export default defineRule({
  summary: "Disallow e-mail addresses at the organisation's own domains, shared mailboxes included",
  why: 'An address at the organisation’s domain is a log-in name as well: shown in public it draws phishing, and on a personal account it makes a private opinion look official. Where a policy keeps these addresses out of view, no consent changes that.',
  severity: 'error',
  recommended: false,
  mask: 3,
  options: {
    accounts: option.someOf(
      accountKinds,
      ['personal'],
      'Kinds of accounts that may show no such address, all five where a policy keeps it out of every post. A draft of no registered account counts as corporate.',
    ),
    allowAddresses: option.strings([], 'Addresses that may be shown, besides those under `organisation.contacts`.'),
  },
  messages: {
    displayed: 'Disallowed e-mail address "{{text}}": addresses at {{domain}} are never displayed',
    personal: 'Disallowed e-mail address "{{text}}" on a personal account: it is the organisation’s',
    registered: 'Disallowed registration of a personal account with an e-mail address at {{domain}}',
    profile: 'Disallowed e-mail address at {{domain}} in the profile of a personal account',
  },
  suggestions: {
    displayed: "Give the contact centre's number or a web form instead, or register the mailbox under organisation.contacts if it is published",
    personal: 'Use a personal address, or post from an official account',
    registered: 'Register the account with a personal address',
    profile: 'Take the address out of the profile, or put a personal one there',
  },
  examples: {
    good: [
      { text: 'Report it: www.example.gov.uk/bins or 0300 123 4500 ♻️', config: { organisation: { domains: ['example.gov.uk'] } } },
      { text: 'Bulky waste: e-mail waste@example.gov.uk', config: { organisation: { domains: ['example.gov.uk'] } } },
      {
        text: 'Tickets from box.office@alhambra.example 🎭',
        options: { accounts: ['corporate'] },
        config: { organisation: { domains: ['example.gov.uk'] } },
      },
      {
        text: 'Press: media@example.gov.uk',
        options: { accounts: ['corporate'] },
        config: { organisation: { domains: ['example.gov.uk'], contacts: ['media@example.gov.uk'] } },
      },
      {
        text: 'Marathon done 🏃',
        meta: { account: 'sam' },
        config: { organisation: { domains: ['example.gov.uk'] }, accounts: [{ id: 'sam', kind: 'personal', email: 'sam@example.com' }] },
      },
    ],
    bad: [
      {
        text: 'Questions? 📧 customer.services@example.gov.uk',
        options: { accounts: ['corporate', 'service'] },
        config: { organisation: { domains: ['example.gov.uk'] } },
        messages: ['Disallowed e-mail address "cus*****************************": addresses at example.gov.uk are never displayed'],
      },
      {
        text: 'Sponsor my marathon: sam.okoro@mail.example.gov.uk',
        meta: { account: 'sam' },
        config: { organisation: { domains: ['example.gov.uk'] }, accounts: [{ id: 'sam', kind: 'personal' }] },
        messages: ['Disallowed e-mail address "sam**************************" on a personal account: it is the organisation’s'],
      },
      {
        text: 'Marathon done 🏃',
        meta: { account: 'sam' },
        config: {
          organisation: { domains: ['example.gov.uk'] },
          accounts: [{ id: 'sam', kind: 'personal', email: 'sam@example.gov.uk', profile: 'Runner. Write to sam@example.gov.uk' }],
        },
        messages: [
          'Disallowed registration of a personal account with an e-mail address at example.gov.uk',
          'Disallowed e-mail address at example.gov.uk in the profile of a personal account',
        ],
      },
    ],
  },
  *check(draft, { options, organisation }) {
    const domains = organisation.domains.map(domain => domain.toLowerCase().replace(/^www\./, ''));
    const ownDomain = (host: string) => domains.find(own => host === own || host.endsWith(`.${own}`));
    const isPersonal = draft.account?.kind === 'personal';
    if (isPersonal) {
      const registered = addressedDomain(draft.account?.email, ownDomain);
      if (registered) yield { message: 'registered', at: accountSpan(draft), data: { domain: registered } };
      const shown = addressedDomain(draft.account?.profile, ownDomain);
      if (shown) yield { message: 'profile', at: accountSpan(draft), data: { domain: shown } };
    }
    if (domains.length === 0 || !options.accounts.includes(draft.account?.kind ?? 'corporate')) return;
    const allowed = new Set([...organisation.contacts, ...options.allowAddresses].map(address => address.trim().toLowerCase()));
    for (const text of draft.texts) {
      for (const { address, domain, start, end } of findEmailAddresses(text)) {
        const own = ownDomain(domain);
        if (!own || allowed.has(address)) continue;
        const at = text.span(start, end);
        if (isPersonal) yield { message: 'personal', at };
        else yield { message: 'displayed', at, data: { domain: own } };
      }
    }
  },
});

/** The organisation's domain that an address in a value of the register belongs to. */
function addressedDomain(value = '', ownDomain: (host: string) => string | undefined): string | undefined {
  for (const [, host = ''] of value.toLowerCase().matchAll(/@([\p{L}\p{N}.-]*[\p{L}\p{N}])/gu)) {
    const own = ownDomain(host);
    if (own) return own;
  }
  return undefined;
}

/** Where the draft names its account; the start of the body where something else does. */
function accountSpan(draft: Draft): Span {
  const span = draft.fieldSpan('account');
  return span.field === 'account' ? span : draft.body.span(0, 0);
}
