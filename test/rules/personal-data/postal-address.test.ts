import { describe, expect, it } from 'vitest';
import postalAddress from '../../../rules/personal-data/postal-address.ts';
import { RuleTester } from '../../../src/rule-tester.ts';
import { hostile, placesOf } from './places.ts';

RuleTester.describe = describe;
RuleTester.it = it;

const found = (masked: string) => `Disallowed postal address "${masked}": no consent is registered`;
const bad = (text: string, ...masked: string[]) => ({ text, messages: masked.map(found) });
const postcode = (masked: string) => `Disallowed postcode "${masked}": it narrows a home down to some fifteen households`;
const contacts = ['Guildhall, 3 Guildhall Yard, Norbridge LN19 4AB'];

new RuleTester().run('personal-data/postal-address', postalAddress, {
  valid: [
    '📍 17 Market Place, Norbridge LN20 4RB',
    'Find us at Neuadd y Dref, 2 Heol y Castell, Aberteifi SA43 1JL 🏴󠁧󠁢󠁷󠁬󠁳󠁿',
    'Saturday, 10am to noon: seed swap, 45 Mill Road, LN19 5QX 🌱',
    'Gas leak outside 12 High Street: road closed, buses diverted 🚌',
    'Resurfacing between 3 Acacia Avenue and 41 Acacia Avenue starts on Monday.',
    '25/01234/FUL: 65 High Street, Foxton, CB22 6RP. Two storey rear extension.',
    'Licence granted to the Copper Kettle, 17 Market Place, and Olsen’s Bakery, 2 Mill Street.',
    'Write to PO Box 123, Norbridge LN19 4AB',
    '10 Downing Street is lit in blue tonight 💙',
    'Norbridge LN19 4AB and Kingsbeck, PE1 1HG are the areas covered',
    'Storm Bram: 30 people from 12 homes in Church Lane, 5 trees down, 2 May Road Show dates',
    'In 2026 Station Road gets a bus lane; about 500 High Street jobs; Junction 12 Park Way',
    'Not postcodes: XA1 1AA, M1 1CA, 1A1 1AA, PE1 1HGX, https://example.org/PE1-1HG and PE11 1',
    { text: 'Come to 3 Guildhall Yard, Norbridge, LN19 4AB', config: { organisation: { contacts } } },
    { text: 'Post it to LN19 4AB', options: { allowAddresses: ['LN19 4AB'] } },
    {
      text: 'Parcels for Priya Patel: 12 Acacia Avenue, LN19 4ZZ',
      config: { consents: [{ person: 'Priya Patel', covers: ['address'] }] },
    },
  ],
  invalid: [
    bad('Mrs Adeyemi lives at 12 Acacia Avenue, next to the library 📚', '1* A***** A*****'),
    bad('Thanks to Krzysztof Nowak, 7a Mill Lane, LN20 4RB!', '7* M*** L**** L*** 4**'),
    bad('Her home, Flat 3, 45 Church Road, Norbridge, LN19 5QX, was burgled', 'F*** ** ** C***** R**** N********* L*** 5**'),
    bad('Mae hi’n byw yn 7 Heol y Bryn, Aberteifi', '7 H*** * B***'),
    bad('tenant at 14 mill lane, arrears £900', '1* m*** l***'),
    bad('Gurpreet Sandhu of 9 The Green', '9 T** G****'),
    bad('Cat found! 23 Wellington Road, LN19 6AA 🐈', '2* W********* R**** L*** 6**'),
    bad('MISSING PARCEL: 8 STATION ROAD, KINGSBECK, PE2 8ZZ', '8 S****** R**** K********* P** 8**'),
    bad('Ann Wójcik (61–63 Foulby Lane)', '6**** F***** L***'),
    { text: 'Rose Cottage, Back Lane, LN20 4SE', messages: [postcode('L*** 4**')] },
    { text: 'My postcode is pe1 5xx', messages: [postcode('p** 5**')] },
    { text: 'From SW1A 1AA to EC1A1BB', messages: [postcode('S*** 1**'), postcode('E******')] },
  ],
});

it('weighs what speaks for a home', async () => {
  const sure = async (text: string) => (await placesOf(postalAddress, text)).map(place => place.slice(place.lastIndexOf('(') + 1, -1));
  expect(await sure('He lives at 12 Acacia Avenue')).toEqual(['high']);
  expect(await sure('12 Acacia Avenue, LN19 4ZZ')).toEqual(['high']);
  expect(await sure('A fox at 12 Acacia Avenue')).toEqual(['medium']);
  expect(await sure('Seen: LN19 4ZZ')).toEqual(['low']);
});

describe('places', () => {
  it.each([
    ['e\u0301 She lives at 12\u00a0Acacia Avenue', 16, 32],
    ['She lives at 12 Acacia Avenue,\r\nNorbridge,\r\nLN19 4ZZ', 13, 52],
    ['\u200f\u05e9\u05dc\u05d5\u05dd lives at 12 Acacia Avenue', 15, 31],
  ])('%j', async (text, start, end) =>
    expect(await placesOf(postalAddress, text)).toEqual([expect.stringMatching(new RegExp(`^text ${start}-${end} `))]),
  );
});

it.each(hostile)('gets through a million characters of %.4j', async text => expect(await placesOf(postalAddress, text)).toEqual([]));
