import { describe, it } from 'vitest';
import rule from '../../../rules/party-political/party-advocacy.ts';
import { RuleTester } from '../../../src/rule-tester.ts';

RuleTester.describe = describe;
RuleTester.it = it;

const vote = (text: string) => `Disallowed appeal for votes "${text}"`;
const campaign = (text: string) => `Disallowed campaigning "${text}"`;
const slogan = (text: string) => `Disallowed campaign slogan "${text}"`;

new RuleTester().run('party-political/party-advocacy', rule, {
  valid: [
    { text: 'The bowls club is winning here.', options: { slogans: { remove: ['Winning Here'] } } },
    { text: 'Vote for me, says the vole', options: { phrases: { remove: ['Vote for me'] } } },
    'Vote for us in the LGC awards: our gritters are finalists!',
    'Vote for your favourite name for the new gritter. Voting closes on Sunday.',
    { text: 'We’re asking for your vote: bowl or street?', meta: { poll: ['Bowl', 'Street'] } },
    'Our candidates sat 412 exams this summer. Good luck to them all!',
    'Our manifesto for play: more swings, fewer signs.',
    'Recycling on the doorstep just got easier: food waste is collected weekly.',
    'Get involved in our campaign to bring back the swifts.',
    'Campaign day for swifts: our campaign needs boxes.',
    'Doorstep traders are about. Never agree on the doorstep.',
    'Promoted by demand on behalf of readers: longer opening hours.',
    'Vote in person, by post or by proxy. Polling stations open at 7am.',
    'Ever thought of standing for election? Come to our evening for would-be councillors.',
    'A strong and stable bridge opens on Monday. Take back control of your money with our course.',
    'Help us win Britain in Bloom: water your tubs.',
    // Votes that residents are asked for
    'Vote for your favourite park: Priory Park or Sunny Hill? Closes on Thursday.',
    'We’re counting on your vote! Our archive is up for a national award.',
    'Participatory budgeting on Thursday: we’re counting on your votes. Twelve projects, one pot.',
    'We’re counting on your vote in the community grants draw.',
    'Vote Malorie Blackman on Thursday: our book club picks its next author.',
    'Vote for Maya Singh on Thursday in the volunteering awards.',
    'Vote for Jo Roe or Sam Tan as Young Mayor by 6 May.',
    'Vote Priory Park on Thursday. Vote early. Vote Yes or No.',
    'Vote Ann Shah!',
    // Votes that others cast
    'Members will elect Ann Shah as Mayor on Thursday. Councillor Elect Ann Shah and Mayor-elect Wei Lim are here today.',
    'Council votes: Ann Shah moved the motion on Thursday.',
    // Officers, volunteers and shows
    'We’re leafleting homes in Ropery ward about the new bins. Volunteers are leafleting for the hospice.',
    'Our elections team is leafleting about voter ID. Are you registered?',
    'The annual canvass: our canvassers start door-knocking on Monday to see who can vote.',
    'Canvassing is thirsty work: tea for our survey team at Hythe Library.',
    'Canvassing views of voters and of those under 18 on the bus lane.',
    'Rosettes and trophies: leafleting for the dog show starts tomorrow.',
    'Vote red or yellow for the new bins! Winning here means a prize of £50.',
    'Hythe Library is up for Library of the Year: vote for us!',
    'Write titles in capitals, such as the Shadow Health Secretary.',
    'Fed up with litter? Our wardens have had enough, too. Report it online.',
    'Party conference season: Broad Street is closed from Saturday.',
    'The working party said on Thursday that Ann Shah had the vote of every member.',
    { text: 'The government said enough is enough.', options: { phrases: { remove: ['enough is enough'] } } },
    { text: 'Vote for change!', meta: { account: 'cllr-ann' }, config: { accounts: [{ id: 'cllr-ann', kind: 'member' }] } },
  ],
  invalid: [
    { text: 'Vote for us on Thursday.', messages: [vote('Vote for us')] },
    { text: 'It’s time to vote for change in Hythe', messages: [vote('vote for change')] },
    { text: 'Lend me your vote; get out the vote!', messages: [vote('Lend me your vote'), vote('get out the vote')] },
    { text: 'Our candidate is on the doorstep in Ropery ward', messages: [campaign('Our candidate'), campaign('on the doorstep')] },
    { text: 'Our manifesto will cut your taxes', messages: [campaign('Our manifesto')] },
    { text: 'Watch our party political broadcast tonight', messages: [campaign('party political broadcast')] },
    { text: '500 doors knocked! Phone bank at 6pm.', messages: [campaign('doors knocked'), campaign('Phone bank')] },
    { text: 'The shadow chancellor came to the market', messages: [campaign('shadow chancellor')] },
    { text: 'Get Brexit done. Strong and stable leadership!', messages: [slogan('Get Brexit done'), slogan('Strong and stable leadership')] },
    { text: 'Real hope. Real change. Winning here!', messages: [slogan('Real hope. Real change'), slogan('Winning here')] },
    { text: 'Vote Kwabena Asante on Thursday', messages: [vote('Vote Kwabena Asante')] },
    { text: 'VOTE KWABENA ASANTE ON 6 MAY', messages: [vote('VOTE KWABENA ASANTE')] },
    { text: 'Please vote Jo Roe for Hythe. On Thursday, Vote Gethin Powell, Green', messages: [vote('vote Jo Roe'), vote('Vote Gethin Powell')] },
    { text: 'On 6 May vote for Daniel Okoro. Vote Meera Joshi ❌', messages: [vote('vote for Daniel Okoro'), vote('Vote Meera Joshi')] },
    { text: 'Vote Jasper Lane for Mayor.', messages: [vote('Vote Jasper Lane for Mayor')] },
    { text: 'There’s still time to elect Sam Whitfield today!', messages: [vote('elect Sam Whitfield')] },
    { text: 'Please put your cross next to Imran Aziz on Thursday', messages: [vote('your cross next to Imran Aziz')] },
    { text: 'Winning here! 🔶 Vote red this Thursday', messages: [slogan('Winning here'), slogan('Vote red')] },
    {
      text: 'Shadow Education Secretary Jane Roe and Tom Poe, shadow farming secretary, came by.',
      messages: [campaign('Shadow Education Secretary'), campaign('shadow farming secretary')],
    },
    { text: 'Hythe deserves better than this government. We’re on your side.', messages: [campaign('deserves better'), campaign('on your side')] },
    { text: 'Canfasio gyda’n hymgeisydd, pleidlais ar 6 Mai', messages: [campaign('Canfasio')] },
    { text: 'Re-elect Piers Hargreaves-Lim: our ward deserves it.', messages: [vote('Re-elect Piers Hargreaves-Lim')] },
    { text: 'We’re counting on your vote', messages: [vote('counting on your vote')] },
    { text: 'Leafleting in Ropery on Saturday, 10am, rosettes provided 🌹', messages: [campaign('Leafleting')] },
    { text: 'Canvassing is thirsty work. Thanks to every voter in Ropery for the tea!', messages: [campaign('Canvassing')] },
    {
      text: 'Vote Ann Shah!',
      meta: { scheduled: '2026-04-23T18:00' },
      config: { elections: [{ kind: 'local', poll: '2026-05-07', closed_accounts: [] }] },
      messages: ['Disallowed appeal for votes "Vote Ann Shah" in the pre-election period of the local election on 7 May 2026'],
    },
    {
      text: 'Printed and promoted by J. Roe on behalf of Hythe First, 1 High Street',
      messages: ['Disallowed election imprint "Printed and promoted by J. Roe on behalf of": it marks the material of a party or a campaigner'],
    },
    {
      text: 'Vote for change!',
      meta: { account: 'ann' },
      config: { accounts: [{ id: 'ann', kind: 'member', handles: { x: 'AnnShah' } }] },
      messages: [vote('Vote for change')],
    },
  ],
});
