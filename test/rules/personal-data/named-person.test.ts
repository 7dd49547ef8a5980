import { describe, expect, it } from 'vitest';
import namedPerson from '../../../rules/personal-data/named-person.ts';
import { RuleTester } from '../../../src/rule-tester.ts';
import { hostile, placesOf } from './places.ts';

RuleTester.describe = describe;
RuleTester.it = it;

const found = (masked: string) => `Disallowed name "${masked}": no consent is registered`;
const bad = (text: string, ...masked: string[]) => ({ text, messages: masked.map(found) });
const consents = [{ person: 'Priya Anjali Patel', covers: ['name'], until: '2027-01-01' }];

new RuleTester().run('personal-data/named-person', namedPerson, {
  valid: [
    // Offices and spokespeople
    'Cllr Ngozi Eze, Cabinet Member for Housing, and Cyng Rhys ap Owain met residents.',
    'The Leader of the Council, Krzysztof Nowak: “A good budget.” Cllr Nowak will answer questions.',
    'Sunita Rao, Interim Director of Public Health, says: get your jab 💉 Dr Rao adds: it’s free.',
    'Headteacher Gwen Pugh, Chief Constable Amir Khan and the Bishop of Foulby, the Rt Revd Ann Lee',
    'Mei Tan (Head of Libraries) and Joe Bloggs MP opened it. King Charles III could not come.',
    '“We’ll be back,” said Tom Okoro, Communications Manager at Norbridge Council.',
    // Artists, authors, history
    'Meet the author Amina Yusuf at World Book Day 📚 Photo: Siân Rees',
    'A blue plaque for nurse Edith Marsden (1854–1921) in Church Lane',
    'William Shakespeare, Mary Seacole, Charles Darwin and Guy Fawkes walk into a bar',
    'The Council’s new leader, Desmond Achterberg, and Labour group leader Ngozi Eze. Leader Sam Jones. Mei Tan, leader of Norbridge Council',
    'Hi, I’m Priya Patel and I’m a planner in the team. My name is Tom Okoro: I work for the library service.',
    'Ethel Warburton, born in 1921, died last week. Ann Marsden (1912–2004). In 1923 Edith Cole opened the school.',
    'Ethel Warburton was born in Mill Lane in 1885.',
    // Places, organisations, events
    'St Helens, St Mary Church and Saffron Walden: roads are clear ❄️',
    'Queen Elizabeth Hall, Sadler’s Wells, the Jack Petchey Foundation and Thomas Clarkson Academy',
    'Marks and Spencer, John Lewis and W H Smith. Martin Luther King Day. Duke of Edinburgh’s Award.',
    'Victoria Park, Albert Square, Florence Nightingale Ward and King George’s Field are open.',
    'Summer Reading Challenge, Black History Month, Big Lunch, May Bank Holiday, Art Gallery',
    'Nadolig Llawen! Eid Mubarak! Kung Hei Fat Choy!',
    'Peter Pan, Robin Hood and Father Christmas at the Alhambra 🎭',
    // The registers
    { text: 'Priya Patel and Mrs Patel garden', meta: { scheduled: '2026-04-14T09:00' }, config: { consents } },
    { text: 'Wong Mei Ling sings', config: { consents: [{ person: 'Mei Ling Wong', covers: ['name'], until: '2099-01-01' }] } },
    { text: 'Ada Okafor reports', config: { authors: [{ id: 'a.okafor', name: 'Ada Okafor' }] } },
    { text: 'Ask Nuala Byrne', config: { accounts: [{ id: 'libraries', kind: 'service', handles: {}, owner: 'Nuala Byrne' }] } },
    { text: 'Ask Nuala Byrne', options: { allowNames: ['nuala byrne'] } },
    { text: 'Lollipop lady Nuala Byrne retires', options: { offices: { add: ['lollipop lady'] } } },
    // No person
    'Thank you all! Dave, Priya and Wojtek were great.',
    '@priya_patel #PriyaPatel https://example.org/Priya-Patel',
  ],
  invalid: [
    bad('Happy 100th birthday to Doris Clutterbuck! 🎂', 'D**** C**********'),
    bad('Mrs Patel of Burnt Oak owes £900', 'M** P****'),
    bad('Diolch i Menna Llwyd-Parry am ei gwaith 💛', 'M**** L**********'),
    bad('Agnieszka Zielińska and Łukasz Wójcik moved in', 'A******** Z********', 'Ł***** W*****'),
    bad('Gurpreet Kaur Sandhu, Fatima Al-Hassan and Nguyễn Thị Minh', 'G******* K*** S*****', 'F***** A********', 'N***** T** M***'),
    bad("Craig Holroyd’s claim, Craig Holroyd's claim", 'C**** H******', 'C**** H******'),
    bad('Lesley Stanley sings. Roadworks in Ashton Keynes and Stanley Common.', 'L***** S******'),
    bad('Amara Obi and Oluwaseun Adébáyò won', 'A**** O**', 'O******** A******'),
    bad('Li Na Zhao, Xiaoming Li and Wong Mei Ling', 'L* ** Z***', 'X******* **', 'W*** M** L***'),
    bad('Bronagh O’Neill, Aoife Ní Bhriain and Anna-Marie van der Berg', 'B****** O******', 'A**** ** B******', 'A********* v** d** B***'),
    bad('Priya P. and J. K. Entwistle', 'P**** *', 'J* ** E********'),
    bad('speak to priya patel please', 'p**** p****'),
    bad('HAVE YOU SEEN JOHN OKORO?', 'J*** O****'),
    bad('Thangavelu Rasalingam, 84, lives alone', 'T********* R*********'),
    // Somebody alive, in words of history
    bad('Ethel Warburton! Born in 1926 🎂', 'E**** W********'),
    bad('Ethel Warburton celebrates her centenary', 'E**** W********'),
    bad('Ethel Warburton has lived here since 1928', 'E**** W********'),
    // Leaders of walks and teams
    bad('Ring the walk leader, Desmond Achterberg', 'D****** A*********'),
    bad('Youth leader Priya Patel and Walk Leader Sam Okoro', 'P**** P****', 'S** O****'),
    bad('Priya Patel, leader of the walk', 'P**** P****'),
    // Children, and people who say who they are
    bad('Xiuying Wang, 8, drew our Christmas card', 'X****** W***'),
    bad('📷 Priya Patel, 9, with her cup', 'P**** P****'),
    bad('My name is Priya Patel and I am a resident of Foulby', 'P**** P****'),
    bad('“I’m Naomi Ryan, originally from Foulby”', 'N**** R***'),
    bad('Adébísí Ọláìyá won', 'A****** Ọ*****'),
    bad('Mr A. Khan owes £900', 'M* ** K***'),
    bad('Mae Gwenllian Tudur yn byw yn Aberteifi', 'G******** T****'),
    bad('Please call Mrs Patel on 07700 900123', 'M** P****'),
    { text: 'Poppy Patel', messages: [found('P**** P****')], config: { consents } },
    { text: 'Mr Okafor', messages: [found('M* O*****')], config: { authors: [{ id: 'a', name: 'Okafor' }] } },
    { text: 'Mayor Nuala Byrne', messages: [found('N**** B****')], options: { offices: { remove: ['mayor'] } } },
  ],
});

describe('places', () => {
  it.each([
    ['Well done Siân Rees!', 10, 19],
    ['Well done Sia\u0302n Rees!', 10, 20],
    ['\u05e9\u05dc\u05d5\u05dd Priya Patel', 5, 16],
    ['Hi\r\nPriya Patel\r\n', 4, 15],
    ['**Priya Patel**’s', 2, 13],
    ['👩🏽‍🌾 Priya Patel', 8, 19],
    ['Priya\u00a0Patel', 0, 11],
    ['Mr. Ade Ojo’s', 0, 11],
  ])('%j', async (text, start, end) =>
    expect(await placesOf(namedPerson, text)).toEqual([expect.stringMatching(new RegExp(`^text ${start}-${end} `))]),
  );

  it('looks into alternative texts and comments', async () => {
    const draft = { text: 'Prize day', images: [{ alt: 'Priya Patel with a cup' }], first_comment: 'Well done, Wojtek Nowak' };
    expect(await placesOf(namedPerson, draft)).toEqual([
      `images[0].alt 0-11 ${found('P**** P****')} (high)`,
      `first_comment 11-23 ${found('W***** N****')} (high)`,
    ]);
  });
});

it.each(hostile)('gets through a million characters of %.4j', async text => expect(await placesOf(namedPerson, text)).toEqual([]));
