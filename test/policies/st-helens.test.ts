import { expect, it } from 'vitest';
import { findingsUnder, testClauses } from './rows.ts';

const personal = { account: 'lena', platforms: ['x'] } as const;

testClauses('st-helens', [
  {
    clause: 'st-helens:5.1',
    rule: 'handle-naming/organisation-in-personal-handle',
    breaks: { account: 'lena-work', text: 'Sixteen rows of moss stitch!' },
    twin: { account: 'lena', text: 'Sixteen rows of moss stitch!' },
  },
  {
    clause: 'st-helens:5.1',
    rule: 'disclaimer/missing-disclaimer',
    breaks: { ...personal, text: 'Long day at work, and my colleagues were heroes.' },
    twin: { ...personal, text: 'Long day at work, and my colleagues were heroes. Views my own.' },
  },
  {
    clause: 'st-helens:5.2/2',
    rule: 'personal-data/special-category',
    breaks: { account: 'corporate', text: 'Get well soon to Danny in our bins crew, who has bowel cancer.' },
    twin: { account: 'corporate', text: 'Bowel cancer is easier to treat when it is found early. Return your test kit.' },
  },
  {
    clause: 'st-helens:5.2/4',
    rule: 'personal-data/indirect-identifier',
    breaks: { account: 'corporate', text: 'The 87-year-old widow who lives above the launderette in Haydock has no heating tonight.' },
    twin: { account: 'corporate', text: 'Is somebody you know without heating tonight in Haydock? Ring 01744 676789.' },
  },
  {
    clause: 'st-helens:5.4',
    rule: 'disclaimer/speaks-for-organisation',
    breaks: { ...personal, text: 'We at the council believe the new tram has to go to Rainhill. Views my own.' },
    twin: { ...personal, text: 'I work for the council, and I believe the new tram has to go to Rainhill. Views my own.' },
  },
  {
    clause: 'st-helens:5.4',
    rule: 'disclaimer/missing-disclaimer',
    breaks: { ...personal, text: 'The council is wrong about the tram: I work for it, so I know.' },
    twin: { ...personal, text: 'The tram is late, and I am cold.' },
  },
  {
    clause: 'st-helens:5.7',
    rule: 'party-political/political-hashtag',
    breaks: { account: 'director', text: 'Ten miles before breakfast. #VoteLabour' },
    twin: { account: 'lena', text: 'Ten rows before breakfast. #VoteLabour' },
  },
  {
    clause: 'st-helens:5.7',
    rule: 'party-political/pre-election-period',
    breaks: { account: 'corporate', scheduled: '2026-04-20T09:00', text: 'Councillor Joan Vell-Asante opened the new library.' },
    twin: { account: 'corporate', scheduled: '2026-05-08T09:00', text: 'Councillor Joan Vell-Asante opened the new library.' },
  },
  ...['6.1', '6.2', '6.3'].map(number => ({
    clause: `st-helens:${number}`,
    rule: 'handle-naming/unregistered-account',
    breaks: { account: 'markets', text: 'Fresh bread at Earlestown Market from eight.' },
    twin: { account: 'libraries', text: 'Fresh books at Earlestown Library from nine.' },
  })),
  {
    clause: 'st-helens:6.4',
    rule: 'personal-data/nhs-number',
    breaks: { account: 'corporate', text: 'Clinic moved: will NHS number 943 476 5919 please ring reception.' },
    twin: { account: 'corporate', text: 'Clinic moved: please ring 01744 676789.' },
  },
  {
    clause: 'st-helens:6.4',
    rule: 'profanity/sexual-content',
    breaks: { account: 'libraries', text: 'Porn and dildos for every taste at the link below' },
    twin: { account: 'libraries', text: 'Sex education books for every age in the health section' },
  },
  {
    clause: 'st-helens:6.5',
    rule: 'disclaimer/missing-affiliation',
    breaks: { account: 'planner', text: 'The planning brief for Parr is online.' },
    twin: { account: 'engineer', text: 'The bridge brief for Parr is online.' },
  },
  {
    clause: 'st-helens:6.6',
    rule: 'profanity/swearing',
    breaks: { account: 'corporate', text: 'wtaf happened at the tip today' },
    twin: { account: 'corporate', text: 'What happened at the tip today? Slag Lane was full, sorry.' },
  },
  {
    clause: 'st-helens:6.6',
    rule: 'profanity/sexual-content',
    breaks: { account: 'corporate', text: 'Blowjobs behind the bandstand, says our park survey' },
    twin: { account: 'corporate', text: 'Bindweed behind the bandstand, says our park survey' },
  },
  {
    clause: 'st-helens:6.7',
    rule: 'handle-naming/unregistered-account',
    breaks: { account: 'corporate', platforms: ['x'], text: 'Potholes? Ask @StHelensHighways.' },
    twin: { account: 'corporate', platforms: ['x'], text: 'Potholes? Ask @StHelensCouncil. Scores: @StHelensStar.' },
  },
  {
    clause: 'st-helens:6.7',
    rule: 'handle-naming/lookalike-handle',
    breaks: { account: 'corporate', platforms: ['x'], text: 'Potholes? Ask @sthelensсouncil.' },
    twin: { account: 'corporate', platforms: ['x'], text: 'Potholes? Ask @sthelenscouncil.' },
  },
  {
    clause: 'st-helens:6.8',
    rule: 'personal-data/organisation-email',
    breaks: { account: 'libraries', text: 'Renew by e-mail: libraries@sthelens.gov.uk' },
    twin: { account: 'libraries', text: 'Renew online: www.sthelens.gov.uk/libraries' },
  },
  ...['6.9', '6.11'].map(number => ({
    clause: `st-helens:${number}`,
    rule: 'handle-naming/invalid-handle',
    breaks: { account: 'corporate', platforms: ['instagram'] as const, text: 'Mural by @parr-paints' },
    twin: { account: 'corporate', platforms: ['instagram'] as const, text: 'Mural by @parr.paints' },
  })),
  ...['6.16', '6.17'].map(number => ({
    clause: `st-helens:${number}`,
    rule: 'personal-data/solicits-personal-data',
    breaks: { account: 'corporate', reply_to: '@a_resident', text: 'DM us your account number and we’ll sort your council tax.' },
    twin: { account: 'corporate', reply_to: '@a_resident', text: 'Please ring the Contact Centre on 01744 676789 about council tax.' },
  })),
  {
    clause: 'st-helens:6.20',
    rule: 'personal-data/indirect-identifier',
    breaks: {
      account: 'corporate',
      text: 'A hero: the 14-year-old carer who lives next to the chapel in Billinge and looks after his blind mother.',
    },
    twin: { account: 'corporate', text: 'Young carers in Billinge: our Thursday club has pizza.' },
  },
  {
    clause: 'st-helens:6.21',
    rule: 'personal-data/nhs-number',
    breaks: { account: 'corporate', text: 'Found at the clinic: a card with NHS no. 943 476 5919.' },
    twin: { account: 'corporate', text: 'Found at the clinic: a red scarf.' },
  },
  {
    clause: 'st-helens:7.6',
    rule: 'personal-data/organisation-email',
    breaks: { account: 'mo', text: 'Sixty miles to Southport and back 🚲' },
    twin: { account: 'lena', text: 'Sixty rows of rib 🧶' },
  },
  {
    clause: 'st-helens:7.9',
    rule: 'personal-data/named-person',
    breaks: { ...personal, text: 'Spent the morning with Craig Holroyd on his benefits claim. Views my own.' },
    twin: { ...personal, text: 'Spent the morning on benefits claims. Views my own.' },
  },
  {
    clause: 'st-helens:9.7',
    rule: 'personal-data/phone-number',
    breaks: { account: 'corporate', text: 'A reader writes: my plumber is great, 07700 900455' },
    twin: { account: 'corporate', text: 'A reader writes: my plumber is great' },
  },
  {
    clause: 'st-helens:9.7',
    rule: 'profanity/sexual-content',
    breaks: { account: 'corporate', text: 'A reader writes: nudes for sale, dm me' },
    twin: { account: 'corporate', text: 'A reader writes: sofa for sale, ask at the library' },
  },
  {
    clause: 'st-helens:9.7',
    rule: 'profanity/swearing',
    breaks: { account: 'corporate', text: 'A reader writes: no bloody parking in Parr' },
    twin: { account: 'corporate', text: 'A reader writes: no parking in Parr' },
  },
]);

it.each([
  ['corporate', ['st-helens:6.8']],
  ['libraries', ['st-helens:6.8']],
  ['planner', ['st-helens:6.8']],
  ['lena', ['st-helens:6.8', 'st-helens:7.6']],
  [undefined, ['st-helens:6.8']],
])('shows no council address, whoever posts (%s)', async (account, clauses) => {
  const found = await findingsUnder('st-helens', { account, text: 'Ask licensing@sthelens.gov.uk. Views my own.' });
  const cited = found
    .filter(({ ruleId }) => ruleId === 'personal-data/organisation-email')
    .map(({ clauses, range, severity }) => ({ clauses, range, severity }));
  expect(cited).toEqual([{ clauses, range: [4, 29], severity: 2 }]);
});
