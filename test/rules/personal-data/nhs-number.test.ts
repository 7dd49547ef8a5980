import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasNhsCheckDigit } from '../../../rules/personal-data/lib/checksums.ts';
import nhsNumber from '../../../rules/personal-data/nhs-number.ts';
import { RuleTester } from '../../../src/rule-tester.ts';
import { hostile, placesOf } from './places.ts';

RuleTester.describe = describe;
RuleTester.it = it;

const found = (masked: string) => `Disallowed NHS number "${masked}"`;
const bad = (text: string, ...masked: string[]) => ({ text, messages: masked.map(found) });

new RuleTester().run('personal-data/nhs-number', nhsNumber, {
  valid: [
    'NHS test numbers 999 000 0018, 999 555 0121 and 9998765439 belong to nobody.',
    'Wrong check digits: NHS 401-023-2138, 943 476 5918, 9434765910',
    'Patient line 0300 123 4567; call 9434765919 for a lift',
    'Order 9434765919, ISBN 0140432072, UTR 9434765919, £9434765919',
    'Longer codes: 94347659190, 1943 476 5919, 943 476 5919 2, A9434765919, 943-476-5919-1',
    'NHS number 1111111111? Nobody has that.',
    'https://www.example.nhs.uk/news/9434765919',
    'GIG 111 Cymru: ffoniwch 111 🏴󠁧󠁢󠁷󠁬󠁳󠁿',
    'Walk 10,000 steps: 943 km, 476 m up, 5919 m down',
    'Get your COVID-19 jab: walk in, no NHS number needed 💉',
    'Log 4010232137 of 12 May: were you on Mill Lane? Police want witnesses 👮',
    'Incident 9434765919\nCall 101',
    // Set otherwise, without a cue before it
    'Waymark 943.476.5919, plot 943 4765919; draw 9 4 3 4 7 6 5 9 1 9',
    'NHS staff walked 12 miles: grid 943.476.5919',
  ],
  invalid: [
    bad('Hi Nkechi, your NHS number 943 476 5919 is on file', '943 *** ****'),
    bad('Rhif GIG 221 395 1837', '221 *** ****'),
    bad('Patient 4010232137 collapsed', '401*******'),
    bad('401-023-2137', '401*********'),
    bad('943\u00a0476\u00a05919 📋', '943 *** ****'),
    bad('nhs:９４３４７６５９１９', '９４３*******'),
    bad('https://portal.example.nhs.uk/?nhs=9434765919', '943*******'),
    bad('Two: 943 476 5919, 401 023 2137', '943 *** ****', '401 *** ****'),
    // Set in unusual ways
    bad('NHS no. 943.476.5919', '943*********'),
    bad('Her NHS number is 943 4765919', '943 *******'),
    bad('NHS943 476 5919', '943 *** ****'),
    bad('NHS number #9434765919, no.9434765919', '943*******', '943*******'),
    bad('Rhif GIG: 9 4 3 4 7 6 5 9 1 9', '9 4 3 * * * * * * *'),
    bad('NHS: 943_476_5919', '943*********'),
    bad('NHS number:\n943 476\n5919', '943 *** ****'),
    { text: 'CHI 010170/1233', messages: ['Disallowed CHI number "010********"'] },
    { text: 'CHI 010170 1233', messages: ['Disallowed CHI number "010*** ****"'] },
    { text: 'Health and care number 3200000104', messages: ['Disallowed health and care number "320*******"'] },
  ],
});

it('weighs what speaks for it', async () => {
  const places = await placesOf(nhsNumber, 'NHS 943 476 5919.\n'.concat('-'.repeat(60), '\n943 476 5919\n', '-'.repeat(60), '\n9434765919'));
  expect(places.map(place => place.slice(place.lastIndexOf('(')))).toEqual(['(high)', '(medium)', '(low)']);
});

describe('properties', () => {
  const digits = fc.stringMatching(/^[4-7]\d{8}$/).chain(first => fc.constantFrom(...[...'0123456789'].map(last => first + last)));
  const set = (number: string, gap: string) => [number.slice(0, 3), number.slice(3, 6), number.slice(6)].join(gap);

  it('finds numbers with the right check digit at their place, and no others', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom('NHS ', 'NHS no: ', 'Patient 👉'),
        digits,
        fc.constantFrom('', ' ', '-', '\u00a0'),
        async (before, number, gap) => {
          fc.pre(!/^(\d)\1+$/.test(number));
          const written = set(number, gap);
          const place = expect.stringMatching(new RegExp(`^text ${before.length}-${before.length + written.length} `));
          expect(await placesOf(nhsNumber, `${before}${written}!`)).toEqual(hasNhsCheckDigit(number) ? [place] : []);
        },
      ),
    ));

  it('knows the check digits that the NHS publishes', () => {
    expect(['9434765919', '4010232137', '2213951837', '0101701233'].map(hasNhsCheckDigit)).toEqual([true, true, true, true]);
    expect(['9434765918', '4010232138', '9434765990'].map(hasNhsCheckDigit)).toEqual([false, false, false]);
  });
});

it.each(hostile)('gets through a million characters of %.4j', async text => expect(await placesOf(nhsNumber, text)).toEqual([]));
