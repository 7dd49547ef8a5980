import { defineRule, option } from '../../src/kit/index.ts';
import { consentOfNamed } from './lib/consents.ts';
import { contactNumber, findPhoneNumbers } from './lib/phone-numbers.ts';

export default defineRule({
  summary: 'Disallow phone numbers that the organisation has not published and that nobody has consented to publish',
  why: "A resident's or an officer's own number cannot be taken back once it is posted: it invites nuisance calls and fraud, and publishing it without a lawful basis breaches UK GDPR. Contact-centre numbers (03, 0800) and short codes (101, 116 123) are never reported.",
  severity: 'error',
  recommended: true,
  mask: 6,
  options: {
    allowLandlines: option.boolean(false, 'Leave landline numbers (01 and 02) alone, whoever they belong to.'),
    allowNumbers: option.strings([], 'Numbers that may be published, besides those under `organisation.contacts`.'),
  },
  messages: {
    unpublished: 'Disallowed phone number "{{text}}": no consent is registered',
    expired: 'Disallowed phone number "{{text}}": the registered consent ended on {{date}}',
  },
  suggestions: {
    unpublished: "Give the contact centre's number, or register the number under organisation.contacts or the person's consent under consents",
    expired: "Remove the number, or renew the person's consent",
  },
  examples: {
    good: [
      '☎️ Report a missed bin on 0300 123 4567, or call 101 to reach the police.',
      'Lines are open 24 hours: Samaritans 116 123, Childline 0800 1111.',
      { text: 'Library renewals: (020) 7946 0321.', config: { organisation: { contacts: ['020 7946 0321'] } } },
      {
        text: 'Volunteer drivers wanted! Ring Priya Patel on 07700 900123 📱',
        meta: { scheduled: '2026-04-14T09:00' },
        config: { consents: [{ person: 'Priya Patel', covers: ['name', 'phone'], until: '2027-01-01', reference: 'CONS-2026-014' }] },
      },
      { text: 'Call the village hall on 01632 960123.', options: { allowLandlines: true } },
    ],
    bad: [
      {
        text: 'Lost dog in Sunny Hill Park: call Mrs Patel on 07700 900123 🐕',
        messages: ['Disallowed phone number "07700 9*****": no consent is registered'],
      },
      {
        text: 'Ring Priya Patel on +44 (0)7700 900123',
        meta: { scheduled: '2027-02-01T09:00' },
        config: { consents: [{ person: 'Priya Patel', covers: ['phone'], until: '2027-01-01' }] },
        messages: ['Disallowed phone number "+44 (0)770* ******": the registered consent ended on 2027-01-01'],
      },
    ],
  },
  async *check(draft, { options, ...settings }) {
    let published: Set<string> | undefined;
    for (const text of draft.texts) {
      for (const { number, kind, confidence, start, end } of await findPhoneNumbers(text)) {
        if (kind === 'landline' && options.allowLandlines) continue;
        published ??= await publishedNumbers([...settings.organisation.contacts, ...options.allowNumbers]);
        if (published.has(number)) continue;
        const consent = consentOfNamed(settings, draft, 'phone');
        const at = text.span(start, end);
        if (consent === 'none') yield { message: 'unpublished', at, confidence };
        else if (consent !== 'given') yield { message: 'expired', at, confidence, data: { date: consent.expired } };
      }
    }
  },
});

async function publishedNumbers(contacts: readonly string[]): Promise<Set<string>> {
  const numbers = await Promise.all(contacts.map(contactNumber));
  return new Set(numbers.filter(number => number !== undefined));
}
