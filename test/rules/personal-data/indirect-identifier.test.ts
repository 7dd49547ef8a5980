import { describe, expect, it } from 'vitest';
import indirect from '../../../rules/personal-data/indirect-identifier.ts';
import { RuleTester } from '../../../src/rule-tester.ts';
import { hostile, placesOf } from './places.ts';

RuleTester.describe = describe;
RuleTester.it = it;

const bad = (text: string, masked: string, clues: string) => ({
  text,
  messages: [`Disallowed description "${masked}": ${clues} together single somebody out`],
});

new RuleTester().run('personal-data/indirect-identifier', indirect, {
  valid: [
    { text: 'The deaf caretaker in Burnt Oak', options: { traits: { remove: ['Deaf'] } } },
    { text: 'The caretaker in Burnt Oak who fell', options: { events: { remove: ['Who fell'] } } },
    // One clue, or none that leads to a home
    'A resident of Mill Lane asked when the road would open.',
    'Our oldest volunteer in Haddlesea is 104 today 🎂',
    'We helped a family in Norbridge whose home flooded.',
    'A 10-year-old boy from Ysgol Gymraeg Aberystwyth won our poster competition 🎨',
    'A wheelchair user at Norbridge Station told us the lift works again.',
    'A Ukrainian family in Norwich say thank you 💙💛',
    'The first baby of 2026 at Norbridge Hospital weighs 8lb',
    'The woman behind the campaign in Norbridge, and the man from the council in Barnet',
    'The lady opposite the library? Never heard of her.',
    // A post and a place, but nothing private
    'The baker on our High Street in Ludlow starts at 2am.',
    'Thank you to the driver of the 5A to Bury who waited.',
    'Thanks to the resident who reported the pothole on Station Road.',
    'Two brothers from Hendon, and three of the ten people in our parks team',
    'A pensioner in Hendon was conned. A couple from Bury won. The teacher in Leeds who runs the chess club',
    // Statistics and rules
    'One in four widows over 80 in Burnt Oak lives alone.',
    'On average a 34-year-old mother of two in Leeds pays £400 for childcare.',
    'If you are a 66-year-old widow living in Wales you may be entitled to Pension Credit.',
    // History, fiction
    'In 1911 a 34-year-old widow lived above the shop in Burnt Oak.',
    'The film follows an 84-year-old widow who lives above a chip shop in Gdańsk 🎬',
    'Victorian tale: the 12-year-old girl from Fetter Lane who lost her shoe',
    // Vacancies, public figures, the news
    'Could you be a foster carer in Hendon? A single dad from Colindale aged 40 did it: apply today.',
    'The Mayor met the 12-year-old girl from Kingsbeck who won the spelling bee.',
    'A 34-year-old mother of two from Bury has been jailed, magistrates said.',
    'A 15-year-old girl from Moss Side who was attacked is recovering, police say.',
    // With a name
    'Jane Smith, the 84-year-old widow from Burnt Oak, cut the ribbon ✂️',
    'Congratulations to the 92-year-old grandmother Ethel Brown from Hendon!',
    'https://example.org/the-84-year-old-widow-from-Burnt-Oak #TheWidowFromFlat4',
    { text: 'the 84-year-old widow from Burnt Oak', options: { roles: { remove: ['Widow'] } } },
  ],
  invalid: [
    bad(
      'The lady at number 12 Acacia Avenue who complained has been visited.',
      'T** l*** ** n***** ** A***** A***** w** c*********',
      'uniqueness, home and event',
    ),
    bad('The man who lives opposite Asda in Hendon rang again 🙄', 'T** m** w** l**** o******* A*** ** H*****', 'home and place'),
    // A post of which there is one, and what happened
    bad(
      'The landlord of the Dog and Gun in Aughton has gone bankrupt.',
      'T** l******* ** t** D** a** G** ** A****** h** g*** b*******',
      'role, place and event',
    ),
    bad(
      'Our GP of 40 years at the Bryn surgery has been struck off.',
      'O** ** ** ** y**** ** t** B*** s****** h** b*** s***** o**',
      'role, place and event',
    ),
    bad('The parish clerk’s 15-year-old son was cautioned.', 'T** p***** c****** 1********** s** w** c********', 'age, role, uniqueness and event'),
    bad(
      'One of the two women in our payroll team is off sick',
      'O** ** t** t** w**** ** o** p****** t*** ** o** s***',
      'uniqueness, place and event',
    ),
    bad('Two brothers aged 4, taken into care in Bilston', 'T** b******* a*** ** t**** i*** c*** ** B******', 'age, place and event'),
    // What the sentence after or before says
    bad(
      'Cards to the hairdresser on Castle Street. She starts chemo on Monday.',
      't** h********** ** C***** S****** S** s***** c****',
      'role, place and event',
    ),
    bad('We went to 14 Laurel Road. The woman, a nurse, is safe.', '1* L***** R**** T** w****', 'uniqueness and home'),
    bad(
      'Milk’s late in Grassington. The milkman has had a heart attack.',
      'i* G*********** T** m****** h** h** * h**** a*****',
      'role, place and event',
    ),
    // The street of those who live there
    bad('46 complaints from the same lady on Alder Close', 't** s*** l*** ** A**** C****', 'uniqueness and home'),
    bad(
      'I’r weddw 84 oed sy’n byw uwchben y becws yn Llanberis',
      'I** w**** ** o** s*** b** u****** * b**** ** L********',
      'age, role, home and place',
    ),
    bad('the only Polish family on Mill Lane', 't** o*** P***** f***** ** M*** L***', 'trait, uniqueness and place'),
    bad('The Year 6 boy with diabetes at Fairfield Primary got a pump', 'T** Y*** * b** w*** d******* ** F******** P******', 'age, trait and place'),
    bad(
      'So sorry for the young mum of two from flat 4, whose baby died 💔',
      't** y**** m** ** t** f*** f*** ** w**** b*** d***',
      'age, role, uniqueness, home and event',
    ),
    bad(
      'The couple next door to the vicarage in Penistone who split up',
      'T** c***** n*** d*** ** t** v******* ** P******** w** s****',
      'home, place and event',
    ),
    bad(
      'A Syrian refugee in his twenties who moved in above the bookies',
      'A S***** r****** ** h** t******* w** m**** ** a**** t** b**…',
      'age, role, trait, home and event',
    ),
    bad(
      'our lollipop lady at St Mary’s, aged 67, who lost her husband',
      'o** l******* l*** ** ** M****** a*** 6** w** l***',
      'age, role, place and event',
    ),
    bad('The tenant in flat 12 who hasn’t paid since May', 'T** t***** ** f*** ** w** h***** p***', 'uniqueness, home and event'),
    bad('Council tax bills are out.\nOh, and the 84-year-old widow in Hendon rang', 't** 8********** w**** ** H*****', 'age, role and place'),
    bad('The Nigerian widow at 14 Acacia Avenue', 'T** N******* w**** ** ** A***** A*****', 'role, trait, uniqueness and home'),
    bad(
      'Our officers helped the hoarder living above the betting shop in Hendon',
      't** h****** l***** a**** t** b****** s*** ** H*****',
      'role, home and place',
    ),
    bad('The couple in the end house on Mill Lane', 'T** c***** ** t** e** h**** ** M*** L***', 'home and place'),
    bad(
      'Y weddw: the eighty-four-year-old gwraig weddw o Lanelli',
      'Y w***** t** e******************* g***** w**** * L******',
      'age, role and place',
    ),
    bad('“A widow in her eighties from Church Lane” gave us a cheque', 'A w**** ** h** e******* f*** C***** L***', 'age, role and home'),
    {
      ...bad('The 51-year-old beadle from Foulby Top', 'T** 5********** b***** f*** F***** T**', 'age, role and place'),
      options: { roles: { add: ['beadle'] } },
    },
  ],
});

describe('the places of descriptions', () => {
  it.each([
    ['👍 the 84-year-old widow in flat 4\r\nthe 84-year-old widow in Hendon', ['text 3-34 … (medium)', 'text 36-67 … (low)']],
    ['مرحبا the 84-year-old widow in Hendon תודה', ['text 6-37 … (low)']],
    [{ text: 'Look', images: [{ alt: 'The blind man from flat 9' }] }, ['images[0].alt 0-25 … (medium)']],
  ])('%j', async (draft, places) => {
    const shown = await placesOf(indirect, draft);
    expect(shown.map(place => place.replace(/Disallowed .* out/, '…'))).toEqual(places);
  });
});

it('hostile texts are read through', async () => {
  const own = ['widow ', 'the a the a ', '9-year-old ', 'in Hendon ', 'lives in in in ', 'man aged 9 in Hendon ', 'at number ', 'a widow, a man '];
  for (const text of [...hostile, ...own.map(unit => `${unit.repeat(1_000_000 / unit.length)}!`)]) expect(await placesOf(indirect, text)).toEqual([]);
});
