import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import nino from '../../../rules/personal-data/national-insurance-number.ts';
import { RuleTester } from '../../../src/rule-tester.ts';
import { hostile, placesOf } from './places.ts';

RuleTester.describe = describe;
RuleTester.it = it;

const found = (masked: string) => `Disallowed National Insurance number "${masked}"`;
const bad = (text: string, ...masked: string[]) => ({ text, messages: masked.map(found) });

new RuleTester().run('personal-data/national-insurance-number', nino, {
  valid: [
    'The example number is QQ 12 34 56 C: never a real one.',
    'Not given out: BG123612A, GB 12 34 56 A, KN123456B, NK123456C, NT123456D, TN123456A, ZZ123456A',
    'Letters never used: FQ 00 00 00 C, UV 98 76 54 B, DA123456A, AO123456A, OO 12 34 56 A, FY123456A, PP123456A',
    'Wrong ending: AA123456H, AA12345B, AA1234567B, XAA123456B, AA123456BX',
    'Locomotive AB 12 34 56 is at the museum 🚂',
    'Order AB123456, a new one, is here; a ce 65 43 21 by itself',
    'https://www.example.gov.uk/AA123456B/index.html',
    'Yswiriant Gwladol: gofynnwch am help 🏴󠁧󠁢󠁷󠁬󠁳󠁿',
    'Apply with your National Insurance number and a passport photo.',
    'Bus JK 12, 34 and 56 D leave from bay C',
    'Part AB.12.34.56.C fits; lots AB 123 456 C and A B 1 2 3 4 5 6',
    'Fly to NI on BA 123 456 C from Stansted',
  ],
  invalid: [
    bad('NI no. AB 12 34 56 C', 'AB ** ** ** *'),
    bad('Agnieszka: JK123456D 👍', 'JK*******'),
    bad('Rhif Yswiriant Gwladol: HJ-44-55-66-A', 'HJ***********'),
    bad('nino sp614868b', 'sp*******'),
    bad('National Insurance LM 20 30 40', 'LM ** ** **'),
    bad('“WL\u00a031\u00a041\u00a059\u00a0D”', 'WL ** ** ** *'),
    bad('ＡＢ１２３４５６Ｃ', 'ＡＢ*******'),
    bad('AB123456C AB123456D', 'AB*******', 'AB*******'),
    bad('https://example.gov.uk/?nino=AB123456C', 'AB*******'),
    bad('AB\u200b123456\u200bC', 'AB*********'),
    // Set in unusual ways
    bad('NI number: AB 123 456 C', 'AB *** *** *'),
    bad('National Insurance no. AB.12.34.56.C', 'AB***********'),
    bad('Nino is AB/12/34/56/C', 'AB***********'),
    bad('NI number A B 1 2 3 4 5 6 C', 'A B * * * * * * *'),
    bad('AB 123 456 C is my NI number', 'AB *** *** *'),
  ],
});

describe('properties', () => {
  const number = fc
    .tuple(
      fc.constantFrom(...'ABCEGHJKLMPRSTWXYZ'),
      fc.constantFrom(...'ABCEGHJLMPRSTWXYZ'),
      fc.stringMatching(/^\d{6}$/),
      fc.constantFrom(...'ABCD'),
    )
    .filter(([a, b]) => !/^(?:BG|GB|KN|NK|NT|TN|ZZ|NC|PP|PZ)$/.test(a + b))
    .map(([a, b, digits, suffix]) => [a + b, digits.slice(0, 2), digits.slice(2, 4), digits.slice(4), suffix]);

  it('finds a planted number at its place', () =>
    fc.assert(
      fc.asyncProperty(fc.constantFrom('', 'NI: ', '👉', '(', 'é\r\n'), number, fc.constantFrom('', ' ', '-'), async (before, parts, gap) => {
        const written = parts.join(gap);
        expect(await placesOf(nino, `${before}${written}.`)).toEqual([
          expect.stringMatching(new RegExp(`^text ${before.length}-${before.length + written.length} `)),
        ]);
      }),
    ));
});

it.each(hostile)('gets through a million characters of %.4j', async text => expect(await placesOf(nino, text)).toEqual([]));
