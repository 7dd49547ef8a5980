import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import emailAddress from '../../../rules/personal-data/email-address.ts';
import { RuleTester } from '../../../src/rule-tester.ts';
import { hostile, placesOf } from './places.ts';

RuleTester.describe = describe;
RuleTester.it = it;

const found = (masked: string) => `Disallowed e-mail address "${masked}": no consent is registered`;
const bad = (text: string, ...masked: string[]) => ({ text, messages: masked.map(found) });
const own = { organisation: { name: 'Fellmarsh Council', also: ['FDC'], domains: ['fellmarsh.gov.uk'], contacts: ['Ada.Okafor@fellmarsh.gov.uk'] } };

new RuleTester().run('personal-data/email-address', emailAddress, {
  valid: [
    { text: 'moorings@fellmarsh.gov.uk, mooringsteam@example.org', options: { mailboxes: { add: ['Moorings'] } } },
    '📧 enquiries@example.gov.uk, planning.policy@example.gov.uk, no-reply@example.org',
    'mailto:electoralservices@example.gov.uk?subject=Postal%20vote',
    'Adult social care: adultsocialcare@example.gov.uk / children_and_families@example.gov.uk',
    'E-bost: llyfrgell@example.cymru 🏴󠁧󠁢󠁷󠁬󠁳󠁿',
    'Follow @priya@mastodon.example, @nkechi.bsky.social and @wojtek 🙌',
    'https://mastodon.example/@priya@social.example https://priya@example.org/ https://www.youtube.com/@priya.patel',
    'Map: https://maps.example.org/@51.5,-0.12,17z',
    'Tickets @ £3.50, logo@2x.png, 5@a, me@localhost, @ , a@b',
    'Meet at the library, dot on the map; look at example dot',
    'Drop-in @ norbridge.org on Monday; see us @ norbridge.org, lunch at 7.30 @ norbridge.org',
    { text: 'Fellmarsh Library: fellmarsh.library@fellmarsh.gov.uk, fdccomms@fellmarsh.gov.uk', config: own },
    { text: 'Ask ADA.OKAFOR@fellmarsh.gov.uk', config: own },
    { text: 'Ask t.rees@partner.example', options: { allowDomains: ['partner.example'] } },
    { text: 'Ask t.rees@partner.example', options: { allowAddresses: ['T.Rees@partner.example'] } },
    {
      text: 'Zainab Begum: zainab.b@example.com',
      config: { consents: [{ person: 'Zainab Begum', covers: ['email'] }] },
    },
  ],
  invalid: [
    bad('Gwenllian’s away: try gwenllian.rees@example.com instead.', 'gwe***********************'),
    bad('✉️ <k.wisniewski@example.org>', 'k.wi********************'),
    bad('**o’neill_b@example.net**', 'o’ne*****************'),
    bad('[Chidi](mailto:chidi@example.com), [adaeze@example.com](mailto:adaeze@example.com)', 'chi**************', 'ada***************'),
    bad('mei.ling (at) example (dot) org (dot) uk', 'mei***** **** ******* ***** *** ***** **'),
    bad('sukhdeep [at] example.com or yusuf at example dot com', 'suk***** **** ***********', 'yus** ** ******* *** ***'),
    bad('Unsubscribe: https://example.org/?email=asha@example.net&x=1', 'ash*************'),
    bad('zoë.ó@exämple.com; 用户@例子.公司', 'zoë**************', '用户@例****'),
    bad('Bookings: events.fellmarsh@gmail.com', 'eve***********************'),
    bad('priya.patel @ example.org, t_rees@ example.com', 'pri******** * ***********', 't_re*** ***********'),
    bad('sunita.rawal(@)example.org and asha [@] example.net', 'sun***********************', 'ash* *** ***********'),
    bad('jo@exam\u200bple.com', 'jo@e***********'),
    { text: 'Ask l.pugh@fellmarsh.gov.uk', config: own, messages: [found('l.pu*******************')] },
    {
      text: 'Zainab B: zainab.b@example.com',
      config: { consents: [{ person: 'Zainab Begum', covers: ['email'] }] },
      messages: [found('zai*****************')],
    },
  ],
});

it('is sure of names and of personal providers, less so of words', async () => {
  const places = await placesOf(emailAddress, 'ada.okafor@example.org adaokafor@gmail.com sparrow@example.org');
  expect(places.map(place => place.slice(place.lastIndexOf('(')))).toEqual(['(high)', '(high)', '(medium)']);
  const settings = { organisation: { also: [], domains: ['example.org'], contacts: [] } };
  expect(await placesOf(emailAddress, 'sparrow@example.org', { settings })).toEqual([`text 0-19 ${found('spa****************')} (low)`]);
});

describe('properties', () => {
  const part = fc.stringMatching(/^[b-df-hj-np-tv-z]{2,9}$/);
  const address = fc.tuple(part, part, part, fc.constantFrom('com', 'org.uk', 'example', 'cymru')).map(([a, b, c, d]) => `${a}.${b}@${c}.${d}`);

  it('finds a planted address at its place', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom('', 'E-mail ', '👉', '(', '<', '“', 'mailto:', 'e\u0301 ', '\r\n'),
        address,
        fc.constantFrom('', '.', ', thanks', ')', '>', '!', '…', '\r\n'),
        async (before, email, after) => {
          const [place] = await placesOf(emailAddress, before + email + after);
          expect(place).toMatch(new RegExp(`^text ${before.length}-${before.length + email.length} `));
        },
      ),
    ));
});

it.each(hostile)('gets through a million characters of %.4j', async text => expect(await placesOf(emailAddress, text)).toEqual([]));
it('gets through a million characters of addresses', async () => expect(await placesOf(emailAddress, 'a@'.repeat(500_000))).toEqual([]));
