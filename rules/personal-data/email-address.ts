import type { Confidence, Settings } from '../../src/kit/index.ts';
import { defineRule, option } from '../../src/kit/index.ts';
import { consentOfNamed } from './lib/consents.ts';
import { type EmailAddress, findEmailAddresses, isRoleMailbox, type Mailboxes, mailboxesOf } from './lib/email-addresses.ts';

export default defineRule({
  summary: "Disallow people's e-mail addresses that the organisation has not published",
  why: "An address such as first.last@ names a person and brings them spam and abuse for years; publishing it without consent breaches UK GDPR. A service's shared mailbox does the same work and outlives the officer.",
  severity: 'error',
  recommended: true,
  mask: 3,
  options: {
    allowAddresses: option.strings([], 'Addresses that may be published, besides those under `organisation.contacts`.'),
    allowDomains: option.strings([], "Domains whose addresses may be published, people's included."),
    mailboxes: option.terms('Words of which the names of shared mailboxes are made as well (`moorings`); words that are no service’s.'),
    providers: option.terms('Domains that give e-mail addresses to people as well (`village.example`); domains that do not.'),
  },
  messages: {
    unpublished: 'Disallowed e-mail address "{{text}}": no consent is registered',
    expired: 'Disallowed e-mail address "{{text}}": the registered consent ended on {{date}}',
  },
  suggestions: {
    unpublished: "Give a service's mailbox, or register the address under organisation.contacts or the person's consent under consents",
    expired: "Remove the address, or renew the person's consent",
  },
  examples: {
    good: [
      '📧 Questions about your bin? E-mail customer.services@example.gov.uk',
      'Book a stall: markets@example.org or events.team@example.org',
      'Thanks @jo@mastodon.example and @jo.bsky.social for the photos!',
      {
        text: 'A berth? moorings.bookings@example.org. The band? events@gmx.com',
        options: { mailboxes: { add: ['moorings'] }, providers: { remove: ['gmx.com'] } },
      },
      { text: 'Tell j.smith@example.gov.uk what you think', config: { organisation: { contacts: ['J.Smith@example.gov.uk'] } } },
    ],
    bad: [
      {
        text: 'Ask events@village.example or badge@example.org',
        options: { mailboxes: { remove: ['badge'] }, providers: { add: ['village.example'] } },
        messages: [
          'Disallowed e-mail address "eve*******************": no consent is registered',
          'Disallowed e-mail address "bad**************": no consent is registered',
        ],
      },
      {
        text: 'To join the walk, e-mail siân.llewelyn@example.com by Friday.',
        messages: ['Disallowed e-mail address "siâ**********************": no consent is registered'],
      },
      {
        text: 'Priya Patel (priya.p@example.org) runs the class',
        meta: { scheduled: '2027-04-14T09:00' },
        config: { consents: [{ person: 'Priya Patel', covers: ['email'], until: '2027-01-01' }] },
        messages: ['Disallowed e-mail address "pri****************": the registered consent ended on 2027-01-01'],
      },
      {
        text: 'Contact bronagh.oneill (at) example dot org',
        messages: ['Disallowed e-mail address "bro*********** **** ******* *** ***": no consent is registered'],
      },
    ],
  },
  *check(draft, { options, ...settings }) {
    const addresses = draft.texts.map(text => ({ text, found: findEmailAddresses(text) }));
    if (addresses.every(({ found }) => found.length === 0)) return;
    const published = new Set([...settings.organisation.contacts, ...options.allowAddresses].map(address => address.trim().toLowerCase()));
    const domains = new Set(options.allowDomains.map(domain => domain.toLowerCase()));
    const names = organisationWords(settings);
    const mailboxes = mailboxesOf(options.mailboxes, options.providers);
    for (const { text, found } of addresses) {
      for (const email of found) {
        if (published.has(email.address) || domains.has(email.domain)) continue;
        const confidence = confidenceOf(email, names, settings, mailboxes);
        if (!confidence) continue;
        const consent = consentOfNamed(settings, draft, 'email');
        const at = text.span(email.start, email.end);
        if (consent === 'none') yield { message: 'unpublished', at, confidence };
        else if (consent !== 'given') yield { message: 'expired', at, confidence, data: { date: consent.expired } };
      }
    }
  },
});

const firstAndLast = /^\p{L}[\p{L}\p{M}']{0,40}(?:[._-]\p{L}[\p{L}\p{M}']{0,40}){1,3}\d{0,4}$/u;

/** How sure it is that a mailbox is a person's; undefined for a service's. */
function confidenceOf({ local, domain }: EmailAddress, names: ReadonlySet<string>, settings: Settings, mailboxes: Mailboxes): Confidence | undefined {
  const isOwn = settings.organisation.domains.some(own => domain === own.toLowerCase() || domain.endsWith(`.${own.toLowerCase()}`));
  const isRole = isRoleMailbox(local, new Set([...names, ...domain.split('.').slice(0, -1)]), mailboxes);
  if (mailboxes.isProvider(domain)) return isRole ? 'medium' : 'high';
  if (isRole) return undefined;
  if (firstAndLast.test(local)) return local.split(/[._-]/).some(part => isRoleMailbox(part, names, mailboxes)) ? 'medium' : 'high';
  return isOwn ? 'low' : 'medium';
}

/** Words and initials of the organisation's names, as they stand in its mailboxes. */
function organisationWords({ organisation }: Settings): Set<string> {
  const names = [organisation.name ?? '', ...organisation.also].map(name => name.toLowerCase());
  return new Set(names.flatMap(name => [name.replace(/\P{L}/gu, ''), ...name.split(/\P{L}+/u)]).filter(word => word.length > 1));
}
