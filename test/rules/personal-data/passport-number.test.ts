import { describe, expect, it } from 'vitest';
import passportNumber from '../../../rules/personal-data/passport-number.ts';
import { RuleTester } from '../../../src/rule-tester.ts';
import { hostile, placesOf } from './places.ts';

RuleTester.describe = describe;
RuleTester.it = it;

const found = (masked: string) => `Disallowed passport number "${masked}"`;
const bad = (text: string, ...masked: string[]) => ({ text, messages: masked.map(found) });

new RuleTester().run('personal-data/passport-number', passportNumber, {
  valid: [
    'A12345678, AB1234567 and 123456789 stand alone',
    'Passport office: call 012345678',
    'Passport photos, £8. Order 123456789',
    'Passport to the Parks, 12 stamps 🌳',
    'Passport 1234567890, passport 12345678, passport ABC123456',
    'Passport https://example.org/123456789',
    'Pasbort: gwnewch gais ar-lein 🏴󠁧󠁢󠁷󠁬󠁳󠁿',
    'Passport £123456789',
    'Passport checks for 1 123 456 789 or 123 456 789 1; 123456789 is not a passport photo code',
    'P<GBRSPECIMEN<<ANGELA<ZOE<<<<<<<<<<<<<<<<<<<',
    '9250764734GBR8812049F2509286<<<<<<<<<<<<<<08',
  ],
  invalid: [
    bad('Found: passport 123456789', '12*******'),
    bad('Her passport number is CD7654321 and it expires soon', 'CD*******'),
    bad('passport: ab1234567', 'ab*******'),
    bad('Irish passport PA1234567 🇮🇪', 'PA*******'),
    bad('paszport Wojtka: EA1234567', 'EA*******'),
    bad('passports 123456789, 987654321', '12*******', '98*******'),
    bad('Pasbort 123456789', '12*******'),
    bad('passport no １２３４５６７８９', '１２*******'),
    bad('9250764733GBR8812049F2509286<<<<<<<<<<<<<<08', '92******************************************'),
    bad('Travel document no. A1234567', 'A1******'),
    bad('passport no.123 456 789', '12* *** ***'),
    bad('my passport: AB 1234567', 'AB *******'),
    bad('123456789 is her passport number', '12*******'),
    bad('Passport 123456789GBR', '12**********'),
  ],
});

it('gives places', async () =>
  expect(await placesOf(passportNumber, '👉 passport\r\u00a0123456789')).toEqual([`text 13-22 ${found('12*******')} (high)`]));

it.each(hostile)('gets through a million characters of %.4j', async text => expect(await placesOf(passportNumber, text)).toEqual([]));
