import { testClauses } from './rows.ts';

const statement = 'The opinions expressed are solely those of the author and do not represent the views of Peterborough City Council.';
const corporate = { account: 'corporate' } as const;

testClauses('peterborough', [
  {
    clause: 'peterborough:3/2',
    rule: 'party-political/government-criticism',
    breaks: { ...corporate, text: 'Clueless ministers have let our buses rot.' },
    twin: { ...corporate, text: 'Ministers have published a paper on buses. Our reply is online.' },
  },
  {
    clause: 'peterborough:3/2',
    rule: 'profanity/swearing',
    breaks: { ...corporate, text: 'JCB 1, sh1tty old footbridge 0' },
    twin: { ...corporate, text: 'JCB 1, shoddy old footbridge 0' },
  },
  {
    clause: 'peterborough:3/2',
    rule: 'profanity/sexual-content',
    breaks: { ...corporate, text: 'Free porn for every household' },
    twin: { ...corporate, text: 'Free compost for every household' },
  },
  {
    clause: 'peterborough:3/3',
    rule: 'personal-data/email-address',
    breaks: { ...corporate, text: 'Bulb swap: write to wes.tallis@mail.example' },
    twin: { ...corporate, text: 'Bulb swap: write to ask@peterborough.gov.uk' },
  },
  {
    clause: 'peterborough:4/1',
    rule: 'disclaimer/missing-disclaimer',
    breaks: { account: 'jess', text: 'Rye loaf number nine: edible at last.' },
    twin: { account: 'jess', text: `Rye loaf number nine: edible at last. ${statement}` },
  },
  {
    clause: 'peterborough:4/2',
    rule: 'disclaimer/speaks-for-organisation',
    breaks: { account: 'jess', text: `We at Peterborough City Council think rye is best. ${statement}` },
    twin: { account: 'jess', text: `I think rye is best. ${statement}` },
  },
  {
    clause: 'peterborough:4/2',
    rule: 'personal-data/organisation-email',
    breaks: { account: 'jess', text: `Loaves to order: jess.marlow@peterborough.gov.uk. ${statement}` },
    twin: { account: 'jess', text: `Loaves to order: ask at the market. ${statement}` },
  },
  {
    clause: 'peterborough:4/3',
    rule: 'profanity/swearing',
    breaks: { account: 'jess', text: `My boss is an arse. ${statement}` },
    twin: { account: 'jess', text: `My boss is an angler. ${statement}` },
  },
  {
    clause: 'peterborough:4/6',
    rule: 'party-political/pre-election-period',
    breaks: { account: 'youth', scheduled: '2026-04-20T16:00', text: 'Table tennis tonight, 6pm.' },
    twin: { account: 'corporate', scheduled: '2026-04-20T16:00', text: 'Table tennis tonight, 6pm.' },
  },
  {
    clause: 'peterborough:6/2',
    rule: 'party-political/party-name',
    breaks: { ...corporate, text: 'Cllr Wei Lim (LD) will judge the marrows.' },
    twin: { ...corporate, text: 'Cllr Wei Lim will judge the marrows.' },
  },
  {
    clause: 'peterborough:6/2',
    rule: 'party-political/party-advocacy',
    breaks: { ...corporate, text: 'Vote Kwabena Asante on Thursday!' },
    twin: { ...corporate, text: 'Vote on Thursday: 7am to 10pm. Bring photo ID.' },
  },
  {
    clause: 'peterborough:6/4',
    rule: 'handle-naming/invalid-handle',
    breaks: { ...corporate, platforms: ['x'], text: 'With thanks to @nene-valley-friends' },
    twin: { ...corporate, platforms: ['x'], text: 'With thanks to @nene_friends' },
  },
  {
    clause: 'peterborough:6/5',
    rule: 'disclaimer/missing-affiliation',
    breaks: { account: 'roads-officer', text: 'Lincoln Road is closed on Sunday for resurfacing.' },
    twin: { account: 'parks-officer', text: 'Central Park is open late on Sunday for the fair.' },
  },
  {
    clause: 'peterborough:6/7',
    rule: 'personal-data/named-person',
    breaks: { ...corporate, text: 'Our supplier of the month: Gilles Fontayne, who mends the swings.' },
    twin: { ...corporate, text: 'Our supplier of the month: Noor Haddad, who mends the swings.' },
  },
  {
    clause: 'peterborough:6/7',
    rule: 'personal-data/special-category',
    breaks: { ...corporate, text: 'Get well soon to Kev in our call centre team, who has epilepsy.' },
    twin: { ...corporate, text: 'Epilepsy: learn what to do when somebody has a seizure.' },
  },
  {
    clause: 'peterborough:6/11',
    rule: 'personal-data/named-person',
    breaks: { ...corporate, text: '“Best pool in the county,” says Gilles Fontayne of Werrington.' },
    twin: { ...corporate, text: '“Best pool in the county,” says Noor Haddad of Werrington.' },
  },
  {
    clause: 'peterborough:6/15',
    rule: 'personal-data/phone-number',
    breaks: { ...corporate, text: 'Lost cat: ring Wes on 07700 900433' },
    twin: { ...corporate, text: 'Lost cat: ring us on 01733 747474' },
  },
  {
    clause: 'peterborough:6/15',
    rule: 'party-political/pre-election-period',
    breaks: { ...corporate, scheduled: '2026-04-20T16:00', text: 'Record investment in our pools!' },
    twin: { ...corporate, scheduled: '2026-05-08T16:00', text: 'Record investment in our pools!' },
  },
]);
