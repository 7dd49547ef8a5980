import { describe, expect, it } from 'vitest';
import specialCategory from '../../../rules/personal-data/special-category.ts';
import { RuleTester } from '../../../src/rule-tester.ts';
import { hostile, placesOf } from './places.ts';

RuleTester.describe = describe;
RuleTester.it = it;

const about = (kind: string, masked: string) => `Disallowed detail of a person's ${kind}, "${masked}": no consent is registered`;
const bad = (text: string, kind: string, ...masked: string[]) => ({ text, messages: masked.map(shown => about(kind, shown)) });

new RuleTester().run('personal-data/special-category', specialCategory, {
  valid: [
    { text: 'Sam Jones has Asthma.', options: { terms: { remove: ['asthma'] } } },
    { text: 'Sam Jones suffers from depression glass.', options: { terms: { remove: ['depression glass'] } } },
    // Services
    'Our foster carers are amazing. Could you care for a child in care? ❤️ #Fostering',
    'Book your cancer screening. Bowel cancer kits arrive by post at 54 📬',
    'Autism-friendly cinema, dementia café, stroke club: what’s on this Mental Health Awareness Week 💚',
    'Sexual health clinic: HIV tests, no appointment, Tuesdays at the Guildhall.',
    'Asylum seekers and refugees: free English classes at Haddlesea Library.',
    'In rent arrears? Being evicted? Homeless tonight? Ring us on 0300 123 4500.',
    'We support disabled people, carers and anyone on Universal Credit.',
    'Pride is on Saturday: gay, lesbian, bi, trans, queer, everyone 🏳️‍🌈',
    'Eid Mubarak to our Muslim colleagues, and a happy Vaisakhi to Sikh and Hindu friends!',
    'Mis Hanes LHDT: stori’r gymuned hoyw yng Nghymru 🏴󠁧󠁢󠁷󠁬󠁳󠁿',
    // People who work with it
    'Dr Amina Khan explains the signs of depression: watch our film 🎬',
    'Health Minister Jocasta Finch visited the cancer ward, and the Mayor of Norbridge opened the dialysis unit.',
    'Sarah Jones, founder of the charity, supports people with cancer.',
    'Our dementia lead, Ada Okafor, is at Hendon Library. Ada Okafor is our autism champion.',
    'Foster carer Anne Jones has cared for 40 children in care. Sue Lamb works with refugees.',
    'Priya Patel on living with diabetes: our Tuesday talk. Join Chidi for a stroke awareness walk 🚶🏿',
    'Jo has 20 years’ experience in dementia care, and Jo Smith is a refugee caseworker.',
    'Tomasz Nowak ran the marathon for Cancer Research UK 🏃',
    'Ann Lee is in hospital radio; Kate is a Christian Aid volunteer; Dan is disabled access officer.',
    'Everyone in our team has had Covid. Staff in customer services have epilepsy training.',
    'Carers in our team are brilliant: one in four has depression. Drivers at the depot are on strike.',
    'Sue in Revenues has council tax debt tips. Teams at our depot have had Covid jabs.',
    'Ring Priya in benefits about your housing benefit claim.',
    'Work in housing, and have epilepsy? Jobs in our team for people with asthma.',
    // Courts and police
    'A man was sentenced for fly-tipping. Three people were arrested on Friday.',
    'Colin Dugdale pleaded guilty and was fined £800.',
    'John Smith, 34, of Leeds, has been charged with murder, police said.',
    'A 9-year-old boy from Oldham is in hospital after a crash. Police want witnesses.',
    'A 34-year-old man from Bury was arrested after a chase. Darren Jones, 41, of Bury, is on bail.',
    'Missing: Alan Hill, 84, from Hendon. He has dementia. Seen him? Ring 101.',
    // History, mourning, fiction, animals
    'Alan Turing was gay, and Anne Frank was Jewish: displays in the foyer.',
    'We are sad to hear that Alan Jones, a former mayor, has died of cancer 🕯️',
    'Tonight’s film stars Tom Hanks, who has AIDS in it.',
    'Meet Bella, our rescue greyhound: she is blind and needs a home 🐾',
    'Child Q and Baby P were failed. UK is autistic friendly, MP has asthma policy',
    '@MacmillanCancer your cancer support line is great. @NHSuk If you have diabetes, get a flu jab',
    'https://example.org/priya-patel-has-cancer #PriyaHasCancer',
    // Nobody's: addressed to all, another subject, a topic that two words share
    'Sunita and Greg helped 340 of you claim pension credit last year.',
    'Hi Ben, if you’re on Universal Credit you may get a discount.',
    'Ring Priya on 01632 960100, and the team has Covid tests. Get your flu and Covid jabs from nurse Kofi.',
    'Everyone has had Covid. Nobody has dementia. Cancer has many signs. Parking has a disabled bay.',
    'Richard III had scoliosis. Walk in the footsteps of Jack Metcalf, who lost his sight at six.',
    'This week’s film is about Grace, who has cancer. In the panto, Dame Dolly is homeless 🎭',
    'Billy the goat has arthritis 🐐',
    // As configured
    { text: 'Priya Patel has Covid', options: { terms: { remove: ['COVID'] } } },
    { text: 'Priya Patel is a Sikh', options: { kinds: ['health'] } },
    { text: 'Mrs Patel has dementia', config: { consents: [{ person: 'Priya Patel', covers: ['story'] }] } },
  ],
  invalid: [
    bad('Mrs Patel has dementia and wanders at night', 'health', 'd*******'),
    bad('My neighbour is HIV positive', 'health', 'H** p*******'),
    bad('A 9-year-old boy from Burnt Oak has leukaemia', 'health', 'l********'),
    bad('J.S. has been sectioned again; client AB is in rehab', 'health', 'b*** s********', 'i* r****'),
    bad('Siân Llewelyn is pregnant, so the desk is closed', 'health', 'p*******'),
    bad('Tomasz Wiśniewski was diagnosed with multiple sclerosis', 'health', 'm******* s********'),
    bad('Cancer survivor Jo Smith runs for us 🏃‍♀️', 'health', 'C***** s*******'),
    bad('Thanks to Sam. He has epilepsy and swam the Channel 🏊', 'health', 'e*******'),
    bad('“Gurpreet’s depression is back,” said the rota', 'health', 'd*********'),
    bad('Bob from accounts is off sick with stress', 'health', 'o** s***', 's*****'),
    bad('Kev in Customer Services, who has epilepsy, ran', 'health', 'e*******'),
    bad('Desmond Chukwu in adult social care, who has epilepsy, ran', 'health', 'e*******'),
    bad('Pawel in the parks team is diabetic; Sunita in HR is pregnant', 'health', 'd*******', 'p*******'),
    bad('Jordan Umeh, who attempted suicide, is home', 'health', 'a******** s******'),
    bad('Our bus driver, who has had a stroke, is home', 'health', 'h** * s*****'),
    bad('Grace, who has Down’s syndrome, works in our café ☕', 'health', 'D***** s*******'),
    bad('Li Na Zhao has cancer and depression', 'health', 'c*****', 'd*********'),
    bad('Mae gan Siân epilepsi', 'health', 'e*******'),
    bad('Hi @sam_w, sorry to hear about your cancer', 'health', 'c*****'),
    bad('Sorry to hear about your husband’s stroke, Margaret 💐', 'health', 's*****'),
    bad('Vikram (diabetic) needs a lift, and Rita is deaf', 'health', 'd*******', 'd***'),
    bad('Elaine has MS. Sam has Ms Lee as a teacher.', 'health', 'M*'),
    bad('Amara Obi and her brother are in foster care', 'care status', 'i* f***** c***'),
    bad('Kyle, a looked-after child, won the race 🏅', 'care status', 'a l*********** c****'),
    bad('Dave was arrested last night', 'offences', 'a*******'),
    bad('Dave from accounts got convicted of drink-driving', 'offences', 'c******** **'),
    bad('Asylum seeker Ahmed Khan joined our cooking class 🍲', 'immigration status', 'A***** s*****'),
    bad('Sadly Mr Ahmed was deported on Monday', 'immigration status', 'd*******'),
    bad('Our caretaker converted to Islam', 'faith', 'c******** ** I****'),
    bad('Oluwaseun Adeyemi is gay and proud', 'sexuality or gender', 'g**'),
    bad('Nasreen is a member of UNISON ✊', 'union membership', 'a m***** ** U*****'),
    bad('Agnieszka voted Tory', 'political opinion', 'v**** T***'),
    bad('Danny is a Traveller, you know', 'origin', 'a T********'),
    bad('Hi Priya, your Universal Credit was stopped', 'hardship', 'U******** C*****'),
    // Names that no list has, and words for people
    bad('Zorblat has had a stroke, and Bazza has epilepsy', 'health', 'h** * s*****', 'e*******'),
    bad('The lady who runs the corner shop on Balfour Street is going blind.', 'health', 'g**** b****'),
    bad('Lisa from our children’s team had an abortion at 19', 'health', 'h** ** a*******'),
    // Pronouns, possessives, what was quoted
    bad('Thanks to Winnie from the tea bar. Sadly she’s been diagnosed with Parkinson’s.', 'health', 'P**********'),
    bad('Meet Jo Bell 👋\nWhat a star! Her depression is no secret.', 'health', 'd*********'),
    bad('Get well soon, Jo Bell! We hope her seizures stop.', 'health', 's*******'),
    bad('“I’ve had a stroke,” says Gareth Pugh of Mill Lane', 'health', 'h** * s*****'),
    bad('Ms Dhillon (Year 3) wears an insulin pump', 'health', 'i****** p***'),
    // A later clause of the same person
    bad('Raj works in our housing team, lives with bipolar disorder and ran 10k', 'health', 'b****** d*******'),
    bad('Raj Patel, who works in housing and has depression', 'health', 'd*********'),
    // An outing to a story is no story
    bad('Raj Patel has depression and loved our panto', 'health', 'd*********'),
    bad('Everybody cheered at the panto, and Jo Bell, who has epilepsy, most of all', 'health', 'e*******'),
    // What was done and suffered
    bad('Coach Liam did 18 months for burglary', 'offences', 'b*******'),
    bad('Wayne Tully, who has a conviction for arson, has moved into Birch Court.', 'offences', 'c*********'),
    bad('We helped Michelle and her three kids since they fled her violent partner', 'experience of abuse', 'v****** p******'),
    bad('Callum Fairweather left foster care last year', 'care status', 'l*** f***** c***'),
    bad('Darren and Stephen, the first gay couple to marry here', 'sexuality or gender', 'g** c*****'),
    bad('Mae ein cydweithiwr Gwilym Parry wedi cael diagnosis o ganser', 'health', 'g*****'),
    bad('Mrs Jones is in arrears with her rent', 'hardship', 'i* a******'),
    { text: 'A lovely day', meta: { images: [{ alt: 'Ngozi Eze is deaf' }] }, messages: [about('health', 'd***')] },
    {
      text: 'Hi Steph, so sorry to hear about the miscarriage.',
      meta: { reply_to: '@steph_l' },
      messages: [about('health', 'm**********')],
    },
    { text: 'The bailiffs came because you missed a payment.', meta: { reply_to: '@d_b' }, messages: [about('hardship', 'b*******')] },
    { text: 'We know you suffer with anxiety.', meta: { reply_to: '@d_b' }, messages: [about('health', 'a******')] },
    { text: 'Sorry about your eviction.', meta: { reply_to: '@mei_l' }, messages: [about('hardship', 'e*******')] },
    { text: 'Mrs Patel has gout', options: { terms: { add: ['gout'] } }, messages: [about('private life', 'g***')] },
    {
      text: 'Colin Dugdale was fined at Willesden Magistrates’ Court.',
      options: { proceedings: true },
      messages: [about('offences', 'f****')],
    },
    {
      text: 'Priya Patel has epilepsy, and Mei Ling Tan has asthma',
      config: { consents: [{ person: 'Priya Patel', covers: ['health'] }] },
      messages: [about('health', 'a*****')],
    },
  ],
});

describe('the places of details', () => {
  it.each([
    ['👍 Dave’s in hospital\r\nPriya Patel has cancer', ['text 10-21 … (medium)', 'text 39-45 … (high)']],
    ['شكرا Mrs Patel has dementia תודה', ['text 19-27 … (high)']],
    ['Cllr Ada Okafor has breast cancer', ['text 20-33 … (low)']],
    ['AB has asthma', ['text 7-13 … (low)']],
  ])('%j', async (text, places) => {
    const shown = await placesOf(specialCategory, text);
    expect(shown.map(place => place.replace(/Disallowed .* registered/, '…'))).toEqual(places);
  });
});

it('hostile texts are read through', async () => {
  const own = [
    'cancer ',
    'has has has ',
    'is an an ',
    'a 9-year-old boy from ',
    'Mr. A. B. ',
    'the man from A B ',
    "'s a b c ",
    'my neighbour ',
    '@sam ',
    'cancer, people with ',
    'your the ',
  ];
  for (const text of [...hostile, ...own.map(unit => `${unit.repeat(1_000_000 / unit.length)}!`)])
    expect(await placesOf(specialCategory, text)).toEqual([]);
});
