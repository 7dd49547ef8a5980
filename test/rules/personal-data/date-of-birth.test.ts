import { describe, expect, it } from 'vitest';
import dateOfBirth from '../../../rules/personal-data/date-of-birth.ts';
import { findDates, isDate } from '../../../rules/personal-data/lib/dates.ts';
import { RuleTester } from '../../../src/rule-tester.ts';
import { hostile, placesOf } from './places.ts';

RuleTester.describe = describe;
RuleTester.it = it;

const birth = (masked: string) => `Disallowed date of birth "${masked}": no consent is registered`;
const age = (masked: string) => `Disallowed age beside a name "${masked}": no consent is registered`;

new RuleTester().run('personal-data/date-of-birth', dateOfBirth, {
  valid: [
    'Born before 6 April 1950? You may be owed money. Born on or after 1 May 2008: you can vote.',
    'Charles Rees, born 12 March 1842, built the pier 🏛️',
    'The baby is due on 3 June 2027; birthday party on 12 July!',
    'DOB means date of birth. Send us yours in private.',
    'Happy 50th birthday to the library, and 100 years of parks!',
    'DOB 31/02/1990 is no date, nor is DOB 12/13/2014',
    'Norbridge 3, Kingsbeck 2; Platform 9, 12 minutes; aged 5 to 11',
    'Over-75s and under 5s eat free. Born free 🦁',
    'Priya Patel, 2 May, Town Hall; Wojtek Nowak (2026)',
    'Penblwydd hapus i bawb! 12 Mawrth 🏴󠁧󠁢󠁷󠁬󠁳󠁿',
    'Draw 12032014; the library opened on 2014/03/12, and 1-May-2014 was a Thursday',
    'Happy 90th to Norbridge Pier! Priya Patel is one of us today, and Tom Evans turns right on Mill Lane.',
    'Cards to Tom Evans, 10, Park Road; Ada Okafor, 4, St Mary’s Close',
    'Three-year-old trees, planted by Wojtek Nowak; a 6-year-old bus. Tom Evans, six of us, Ada Okafor aged teak.',
    { text: 'Priya Patel, 84', config: { consents: [{ person: 'Priya Patel', covers: ['age'] }] } },
  ],
  invalid: [
    { text: 'DOB: 1.2.90', messages: [birth('1*****')] },
    { text: 'Date of birth: 3rd of May 1984 (Oluwaseun)', messages: [birth('3** ** *** ****')] },
    { text: 'My son was born on 2014-03-12', messages: [birth('2*********')] },
    { text: 'Dyddiad geni 12 Mawrth 2001', messages: [birth('1* ****** ****')] },
    { text: 'Born: March 12, 2014', messages: [birth('M**** *** ****')] },
    { text: 'd.o.b. 12/03/2014', messages: [birth('1*********')] },
    { text: 'DOB 2014/03/12, dob 12-Mar-2014, DOB 12032014', messages: [birth('2*********'), birth('1**********'), birth('1*******')] },
    { text: 'Date of birth:\n12/03/2014', messages: [birth('1*********')] },
    { text: 'Her date of birth, 12 March 2014, was shared', messages: [birth('1* ***** ****')] },
    { text: '12 March 2014 is her birthday; 13/04/2015 (DOB)', messages: [birth('1* ***** ****'), birth('1*********')] },
    { text: 'Ethel Warburton, born on 12 March 1913', messages: [birth('1* ***** ****')] },
    { text: 'Ifeoma Obi, six, won the egg-and-spoon race', messages: [age('s**')] },
    { text: 'Nkechi Umeh, aged 9, won 🏆', messages: [age('*')] },
    { text: 'Tomasz Wiśniewski (41) is missing', messages: [age('4*')] },
    { text: 'Mrs Begum, 84, of Mill Lane', messages: [age('8*')] },
    { text: 'Happy 100th birthday to Doris Clutterbuck!', messages: [age('1**')] },
    { text: 'Happy 90th, Tom Evans, and welcome!', messages: [age('9*')] },
    { text: 'Tom Evans, who turns 90 on Sunday, is 89', messages: [age('9*')] },
    { text: 'Sophie Umeh (age six) and seven-year-old Ada Okafor won', messages: [age('s**'), age('s****')] },
    { text: 'Tom Evans celebrated his 90th birthday', messages: [age('9*')] },
    { text: 'Menna Pugh (84 oed) a Siôn Pugh, sy’n 86 oed', messages: [age('8*'), age('8*')] },
    { text: 'New here: Li Na Zhao (b. 12/03/2009)', messages: [birth('1*********')] },
  ],
});

it('gives places', async () => {
  expect(await placesOf(dateOfBirth, '👉 DOB 12/03/2014')).toEqual([`text 7-17 ${birth('1*********')} (high)`]);
  expect(await placesOf(dateOfBirth, 'Priya Patel, aged 84.')).toEqual([`text 18-20 ${age('8*')} (high)`]);
  expect(await placesOf(dateOfBirth, 'Her birthday is 12/03/2014')).toEqual([`text 16-26 ${birth('1*********')} (medium)`]);
});

it('reads dates in every usual form', () => {
  const dates =
    '1/2/1990, 1-2-90, 1.2.90, 1 Feb 1990, 1st February 1990, 1st of February, 1990, Feb 1, 1990, 1990-02-01, 1 Chwefror 1990, 1990/02/01, 1-Feb-1990';
  expect(findDates(dates, 2026).map(({ year, month, day }) => `${year}-${month}-${day}`)).toEqual(Array(11).fill('1990-2-1'));
  expect(findDates('1 Feb 26, 1 Feb 27', 2026).map(({ year }) => year)).toEqual([2026, 1927]);
  expect(findDates('1/2/3/1990 31/02/1990 12/1990 1/2/90/3 A1/2/90', 2026)).toEqual([]);
  expect([isDate(2024, 2, 29), isDate(2023, 2, 29), isDate(2024, 13, 1), isDate(2024, 0, 1), isDate(2024, 4, 31)]).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});

it.each(hostile)('gets through a million characters of %.4j', async text => expect(await placesOf(dateOfBirth, text)).toEqual([]));
