import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasLuhnCheckDigit } from '../../../rules/personal-data/lib/checksums.ts';
import paymentCard from '../../../rules/personal-data/payment-card.ts';
import { RuleTester } from '../../../src/rule-tester.ts';
import { hostile, placesOf } from './places.ts';

RuleTester.describe = describe;
RuleTester.it = it;

const found = (masked: string) => `Disallowed payment card number "${masked}"`;
const bad = (text: string, ...masked: string[]) => ({ text, messages: masked.map(found) });

new RuleTester().run('personal-data/payment-card', paymentCard, {
  valid: [
    'Wrong check digits: card 4111 1111 1111 1112, 5555555555554445',
    'Not cards: 1234567812345670, 9999999999999995, 0000000000000000, 4444444444444444',
    'Barcode 4006381333931 and stock code 501864667909',
    'Longer: 4111 1111 1111 1111 1111, 14111111111111111, 4111-1111-1111-1111-2',
    '£4111111111111111, #4111111111111111, A4111111111111111',
    'https://www.example.gov.uk/4111111111111111',
    'Library cards are free 📚 Bus pass 633597 0123',
    '4111 1111 1111, then 1111 of them',
    'Cerdyn bws: ffoniwch 0300 123 4567 🏴󠁧󠁢󠁷󠁬󠁳󠁿',
    'Ring 07700 900123 07700 900456',
  ],
  invalid: [
    bad('Nkechi’s card: 4111-1111-1111-1111 💳', '4111***************'),
    bad('5555 5555 5555 4444', '5555 **** **** ****'),
    bad('amex 3782 822463 10005', '3782 ****** *****'),
    bad('6011111111111117 was charged twice', '6011************'),
    bad('4111.1111.1111.1111 or 3782_822463_10005', '4111***************', '3782*************'),
    bad('cc 4222222222222', '4222*********'),
    bad('card no 501864667909', '5018********'),
    bad('4１１１ 1111\u00a01111 1111', '4１１１ **** **** ****'),
    bad('two: 4111111111111111, 5555555555554444', '4111************', '5555************'),
    bad('2223003122003222 (Mastercard)', '2223************'),
    bad('Diners 30569309025904', '3056**********'),
  ],
});

it('is surest of numbers set as on cards, or named', async () => {
  const places = await placesOf(paymentCard, '4111 1111 1111 1111; 4111111111111111');
  expect(places.map(place => place.slice(place.lastIndexOf('(')))).toEqual(['(high)', '(medium)']);
});

it('finds planted numbers with the right check digit at their place, and no others', () =>
  fc.assert(
    fc.asyncProperty(
      fc.constantFrom('', 'card ', '👉'),
      fc.stringMatching(/^4[1-35-9]\d{14}$/),
      fc.constantFrom('', ' ', '-'),
      async (before, number, gap) => {
        const written = (number.match(/.{4}/g) as string[]).join(gap);
        const place = expect.stringMatching(new RegExp(`^text ${before.length}-${before.length + written.length} `));
        expect(await placesOf(paymentCard, `${before}${written}!`)).toEqual(hasLuhnCheckDigit(number) ? [place] : []);
      },
    ),
  ));

it.each(hostile)('gets through a million characters of %.4j', async text => expect(await placesOf(paymentCard, text)).toEqual([]));
