import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import phoneNumber from '../../../rules/personal-data/phone-number.ts';
import { RuleTester } from '../../../src/rule-tester.ts';
import { hostile, placesOf } from './places.ts';

RuleTester.describe = describe;
RuleTester.it = it;

const found = (masked: string) => `Disallowed phone number "${masked}": no consent is registered`;
const bad = (text: string, ...masked: string[]) => ({ text, messages: masked.map(found) });
const priya = { person: 'Priya Patel', covers: ['phone'], until: '2027-01-01' };
const scheduled = '2026-04-14T09:00';

new RuleTester().run('personal-data/phone-number', phoneNumber, {
  valid: [
    // Public numbers
    'Bins missed? ☎️ 0300 123 4567 or 0345 121 2020 (local rate).',
    'In danger, call 999. Not an emergency: 101. NHS 111, floods 105, rail 61016.',
    'Samaritans 116 123, Childline 0800 1111, Crimestoppers 0800 555 111, Shout: text 85258',
    'Vote by text on 09098 790000 (50p a call).',
    'Calls to 0844 and 0871 numbers cost up to 13p a minute; 056 numbers are for offices.',
    // Dates, times, prices, references
    'Polls open 0700 and close 2200 on 07-05-2026. Planning reference 22/01234/FUL.',
    'Open 0900 1700 0900 1700 0900 1300 all week 🕘',
    'Grants of £07700900123? No: £1,234,567 in 2024/25, and €02079460000 in Lira.',
    'ISBN 978-0-14-043207-2, or ISBN 0140432072; shelf 0-14-043207-2',
    'UPRN 100061380353, company number 01234567890, order no. 01632960123',
    'Map: 51.5073219876, -0.1275862345 and version 07.700.900',
    '#07700 @07700900123 #0770090012',
    'https://www.example.gov.uk/news/07700900123?id=02079460000',
    'A07700900123, 07700900123B and 0770090012345 are stock codes',
    'Bank holiday hours: Mon 07 08 2026 12345',
    // Lists of numbers, line by line
    'Winning tickets:\n01632\n960123\n07700\n12345',
    'Buses at 0730\n0900\n1030 and 07\n30',
    '7700900123 is the account number',
    '7700 900123 is a number of homes',
    'Library card number 0770 090012; account 0163296001',
    'Ring the bell. 0770 090012 is stamped on it.',
    // The register
    { text: 'Galwch 029 2018 0321 🏴󠁧󠁢󠁷󠁬󠁳󠁿', config: { organisation: { contacts: ['+44 (0)29 2018 0321'] } } },
    { text: 'Call 029-2018-0321', options: { allowNumbers: ['029 2018 0321'] } },
    { text: 'Ring Mrs Patel on 07700 900123', meta: { scheduled }, config: { consents: [priya] } },
    { text: 'Ring PRIYA PATEL on 07700 900123', meta: { scheduled: '2027-01-01T23:00' }, config: { consents: [priya] } },
    {
      text: 'The Repair Café: 07700 900123',
      config: { consents: [{ organisation: 'Repair Cafe', covers: ['phone'] }] },
    },
  ],
  invalid: [
    // A digit lost on the way
    bad('Direct Dial: 0770 090012', '0770 0*****'),
    bad('Call me on 01632 96012 👋', '01632 *****'),
    bad('#07700900123 or _07700 900456_', '077009*****', '07700 9*****'),
    bad('Mob 0 7700 900788 / 07700 900 7 90', '0 7700 9*****', '07700 9** * **'),
    bad('Bob (+44 7700 900370), mob 𝟬𝟳𝟳𝟬𝟬 𝟵𝟬𝟬𝟴𝟬𝟮', '+44 7700 ******', '𝟬𝟳𝟳𝟬𝟬 𝟵**********'),
    bad('Ffoniwch Siân ar 07700 900123 i gadw lle 🌷', '07700 9*****'),
    bad('Zadzwoń: 07700900456 (Wojtek)', '077009*****'),
    bad('Any questions? Nkechi’s on 07700 900 789…', '07700 9** ***'),
    bad('Mei Ling, flat above the shop: 020 7946 0018', '020 794* ****'),
    bad('WhatsApp the chair 👉 https://wa.me/447700900123', '447700******'),
    bad('[Call Sunil](tel:+447700900123) to help', '+447700******'),
    bad('(0113) 496 0321 or +44 (0) 113 496 0322', '(0113) 49* ****', '+44 (0) 113 *** ****'),
    bad('07700 900123/07700 900456 07700 900789', '07700 9*****', '07700 9*****', '07700 9*****'),
    bad('O77OO 9OO 555. Text 7700 900666', 'O77OO 9** ***', '7700 9*****'),
    bad('From Kraków? +48 600 123 456. From Lahore? 0092 301 2345678', '+48 600 1** ***', '0092 30* *******'),
    bad('Ask Bronagh: 028 9018 0654 ext. 12', '028 901* **** **** **'),
    bad('0️⃣7️⃣7️⃣0️⃣0️⃣ 9️⃣0️⃣0️⃣1️⃣2️⃣3️⃣', '0️⃣7️⃣7️⃣0️⃣0️⃣ 9*****************'),
    bad('Brampton 016977 3456, Bolton 01204 12345', '01697* ****', '01204 *****'),
    // Broken over a line, set with stars, named after
    bad('Tomasz has it: 07700\n900123', '07700 9*****'),
    bad('Call me on 01632\n960123 or +44 7700\r\n900456', '01632 9*****', '+44 7700 ******'),
    bad('07700*900*123 and 07700_900_456', '07700*9******', '07700_9******'),
    bad('7700 900123 is my mobile, 7700900456 (WhatsApp)', '7700 9*****', '77009*****'),
    { text: 'Ring 07700 900123', meta: { scheduled }, config: { consents: [priya] }, messages: [found('07700 9*****')] },
    { text: 'Priya Patelova: 07700 900123', meta: { scheduled }, config: { consents: [priya] }, messages: [found('07700 9*****')] },
    {
      text: 'Call Priya Patel on 07700 900123',
      config: { consents: [{ person: 'Priya Patel', covers: ['name', 'email'] }] },
      messages: [found('07700 9*****')],
    },
  ],
});

describe('places', () => {
  it.each([
    ['Ring 07700\u00a0900\u00a0123 now', 5, 18],
    ['e\u0301e\u0301 07700 900123', 5, 17],
    ['\u202b\u05e9\u05dc\u05d5\u05dd 07700 900123\u202c', 6, 18],
    ['a\r\n07700 900123\r\nb', 3, 15],
    ['٠٧٧٠٠ ٩٠٠١٢٣', 0, 12],
    ['０７７００-９００１２３', 0, 12],
    ['0\u200b7700\u200b900123', 0, 13],
    ['👩🏽‍🦽07700 900123', 7, 19],
    ['**07700 900123**', 2, 14],
  ])('%j', async (text, start, end) => {
    const places = await placesOf(phoneNumber, text);
    expect(places).toHaveLength(1);
    expect(places[0]).toMatch(new RegExp(`^text ${start}-${end} `));
  });

  it('looks into every published field', async () => {
    const draft = { text: 'Lost cat', images: [{ alt: 'Poster: 07700 900123' }], poll: ['07700 900456', 'No'], first_comment: 'Or 0300 123 4567' };
    expect(await placesOf(phoneNumber, draft)).toEqual([
      `images[0].alt 8-20 ${found('07700 9*****')} (high)`,
      `poll[0] 0-12 ${found('07700 9*****')} (high)`,
    ]);
  });

  it('is less sure of landlines, of bare country codes and of references', async () => {
    const places = await placesOf(phoneNumber, '01632 960123; 447700900123; booking ref 07700900123');
    expect(places.map(place => place.slice(place.lastIndexOf('(')))).toEqual(['(medium)', '(medium)', '(low)']);
  });
});

describe('properties', () => {
  const mobile = fc.integer({ min: 0, max: 999 }).map(last => `07700900${String(last).padStart(3, '0')}`);
  const landline = fc.integer({ min: 0, max: 999 }).map(last => `01632960${String(last).padStart(3, '0')}`);
  const gap = fc.constantFrom('', ' ', '\u00a0', '-', '.');
  const written = fc
    .tuple(fc.oneof(mobile, landline), gap, gap)
    .map(([digits, a, b]) => digits.slice(0, 5) + a + digits.slice(5, 8) + b + digits.slice(8));
  const around = fc.constantFrom('', 'Ring ', 'Ffôn: ', '👉 ', '(', '“', 'é ', '\n', 'call me ', '**');

  it('finds a planted number at its place', () =>
    fc.assert(
      fc.asyncProperty(around, written, fc.constantFrom('', '!', ' 🌳', ')', '”', '\r\nThanks', ', please'), async (before, number, after) => {
        const [place] = await placesOf(phoneNumber, before + number + after);
        expect(place).toMatch(new RegExp(`^text ${before.length}-${before.length + number.length} `));
      }),
    ));

  it('says nothing of shorter or longer runs of digits', () =>
    fc.assert(
      fc.asyncProperty(fc.oneof(fc.stringMatching(/^[1-9]\d{0,5}$/), fc.stringMatching(/^0\d{12,30}$/)), async digits => {
        expect(await placesOf(phoneNumber, `Ballot ${digits} today`)).toEqual([]);
      }),
    ));
});

it.each(hostile)('gets through a million characters of %.4j', async text => expect(await placesOf(phoneNumber, text)).toEqual([]));
