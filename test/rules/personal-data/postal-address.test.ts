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
    { text: 'The bothy, 12 Acacia Avenue, HA8 0ZZ', options: { venues: { add: ['Bothy'] } } },
    { text: 'The kiln moved to 12 acacia court.', options: { homes: { remove: ['Moved to'] } } },
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
    'The library has moved to 12 High Street',
    'We’ve moved to 3 Beacon Gardens, LN20 1XY',
    'Objections to 14, 16 and 22 Mill Lane: the committee meets on Monday',
    'Open from 10 to 12 Mill Lane; bus 7 and 9 Mill Road; up to 20 Garden Court',
    'Visit The Old Vicarage, Church Lane, for cream teas',
    'Rose Cottage, Back Lane, is listed. 2 new cottages in Mill Lane. 3 Holiday Cottages to let',
    'The composer lived at 28 Mill Street: the plaque goes up today. Lived in 1842 at 12 High Street? Ask our archive.',
    'Room 12, Civic House, Tannery Way. Unit 4, Enterprise House, Station Road',
    '10 Bryn Terfel songs, 2 Maes Parcio newydd, 3 Parc Cenedlaethol',
    'Canolfan Ni, 4 Maes-y-dre, LL21 0DS: dewch draw',
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
    // Homes that words give away, whatever stands before the number
    bad('Send cards to 3 Beacon Gardens, Kingsbeck, LN20 1XY 🎄', '3 B***** G******* K********* L*** 1**'),
    bad('51 Back Lane, where two sisters in their 80s live', '5* B*** L***'),
    bad("The new foster family's house is 2 Rose Cottages, Back Lane", '2 R*** C******** B*** L***'),
    bad("Party at Gareth's, 31 Ffordd y Môr", '3* F***** * M**'),
    bad('flat 3, 12 mill lane is where he lives', 'f*** ** ** m*** l***'),
    bad('Objections came from 14, 16 and 22 Mill Lane', '1** ** a** ** M*** L***'),
    bad('A complaint from residents of 7 Mill Lane about noise', '7 M*** L***'),
    bad('Her nan lives at 22 Ashgrove', '2* A*******'),
    bad('He lives at The Old Vicarage, Church Lane', 'T** O** V******** C***** L***'),
    // Flats, rows and houses with a name
    bad('Flat 12, Alan Turing House, Tannery Way', 'F*** 1** A*** T***** H***** T****** W**'),
    bad('Apartment 4B Beacon Court, Norbridge LN19 4ZZ', 'A******** ** B***** C***** N******** L*** 4**'),
    bad('Missing since Sunday: tabby, 4 Hillside Cottages, Mill Road', '4 H******* C******** M*** R***'),
    bad('Dave Tunstall, 3 Elm Cl, Norbridge', '3 E** **'),
    bad('Rose Cottage, Back Lane, LN20 4SE', 'R*** C******* B*** L**** L*** 4**'),
    // Welsh streets
    bad('Mae hi’n byw yn 4 Maes-y-dre', '4 M*********'),
    bad('Gwenllian, 12 Tan-y-bryn, Aberteifi', '1* T*********'),
    bad('Cath ar goll: 9 Lôn Fach; ci ar goll: 6 Rhodfa’r Gogledd', '9 L** F***', '6 R******* G******'),
    // The span goes up to what is shaped as a postcode
    bad('Priya Patel, aged 9, of 14 Acacia Avenue, Millbrook MB2 4QX', '1* A***** A****** M******** M** 4**'),
    { text: 'Rose Cottage, Norbridge, LN20 4SE', messages: [postcode('L*** 4**')] },
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
    ['📷 Sam of 14 Acacia Avenue,\r\nMillbrook MB2 4QX', 10, 46],
    ['\u200f\u05e9\u05dc\u05d5\u05dd lives at 12 Acacia Avenue', 15, 31],
  ])('%j', async (text, start, end) =>
    expect(await placesOf(postalAddress, text)).toEqual([expect.stringMatching(new RegExp(`^text ${start}-${end} `))]),
  );
});

it.each(hostile)('gets through a million characters of %.4j', async text => expect(await placesOf(postalAddress, text)).toEqual([]));
