import { describe, expect, it } from 'vitest';
import bankDetails from '../../../rules/personal-data/bank-details.ts';
import { hasIbanCheckDigits } from '../../../rules/personal-data/lib/checksums.ts';
import { RuleTester } from '../../../src/rule-tester.ts';
import { hostile, placesOf } from './places.ts';

RuleTester.describe = describe;
RuleTester.it = it;

const account = (masked: string) => `Disallowed bank details "${masked}"`;
const iban = (masked: string) => `Disallowed IBAN "${masked}"`;

new RuleTester().run('personal-data/bank-details', bankDetails, {
  valid: [
    'Bills go out on 01-04-26, account 2026/27 closes on 31-03-27.',
    'From 10-11-26 to 12-11-26: 12345678 leaves swept? No, 4 bags 🍂',
    'Parcel 55779911 12-05-26, ticket 55779911 and then 20-00-00 later',
    'Scores 20-00-00 and 55-77-99 in the quiz',
    'Open an account: call 0345 121 2020. Sort code? Never share yours.',
    'Wrong check digits: GB82 WEST 1234 5698 7654 33, DE89370400440532013001',
    'Not an IBAN: XX82WEST12345698765432, GB82WEST1234569876543, ABGB82WEST12345698765432',
    'https://www.example.org/GB82WEST12345698765432',
    'Reference 20-00-00-55779911 and 1.20-00-00',
    { text: 'Appeal: GB82 WEST 1234 5698 7654 32', options: { allowAccounts: ['gb82west12345698765432'] } },
    { text: 'Appeal: 20-00-00 5577 9911', options: { allowAccounts: ['55779911'] } },
  ],
  invalid: [
    { text: 'Pay Wojtek: 20-00-00 55779911', messages: [account('20****** ********')] },
    { text: 'Sort code 200000, a/c 5577-9911', messages: [account('200000* *** *********').replace('200000*', '20*****')] },
    { text: 'Sort code: 20 00 00\nAccount: 55779911', messages: [account('20 ** ** ******** ********')] },
    { text: 'Account 55779911, sort code 20-00-00', messages: [account('55******* **** **** ********')] },
    { text: '55779911 20-00-00 👍', messages: [account('55****** ********')] },
    { text: 'Pay Wojtek: 55779911 / 20-00-00', messages: [account('55****** * ********')] },
    { text: 'To 55779911, sort code 20-00-00', messages: [account('55******* **** **** ********')] },
    { text: 'cod didoli 20-00-00, rhif y cyfrif 55779911', messages: [account('20******* **** * ****** ********')] },
    { text: 'Refund to 20–00–00 account no 55779911', messages: [account('20****** ******* ** ********')] },
    { text: 'IBAN GB82WEST12345698765432', messages: [iban('GB********************')] },
    { text: 'Send it to DE89 3704 0044 0532 0130 00 by Friday', messages: [iban('DE** **** **** **** **** **')] },
    { text: 'pl61109010140000071219812874', messages: [iban('pl**************************')] },
    { text: 'GB82 WEST 1234 5698 7654 32 AND MORE', messages: [iban('GB** **** **** **** **** **')] },
  ],
});

it('gives places', async () => {
  expect(await placesOf(bankDetails, '👉 20-00-00 55779911 🙏')).toEqual([`text 3-20 ${account('20****** ********')} (medium)`]);
  expect(await placesOf(bankDetails, '👉 GB82 WEST 1234 5698 7654 32.')).toEqual([`text 3-30 ${iban('GB** **** **** **** **** **')} (high)`]);
});

it('knows the check digits of the registry’s examples', () => {
  const examples = [
    'GB82WEST12345698765432',
    'DE89370400440532013000',
    'FR1420041010050500013M02606',
    'MT84MALT011000012345MTLCAST001S',
    'NO9386011117947',
  ];
  expect(examples.map(hasIbanCheckDigits)).toEqual(examples.map(() => true));
  expect(hasIbanCheckDigits('GB83WEST12345698765432')).toBe(false);
});

it.each(hostile)('gets through a million characters of %.4j', async text => expect(await placesOf(bankDetails, text)).toEqual([]));
