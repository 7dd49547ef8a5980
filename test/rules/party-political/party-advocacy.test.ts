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
    'Vote for us in the LGC awards: our gritters are finalists!',
    'Vote for your favourite name for the new gritter. Voting closes on Sunday.',
    { text: 'We’re asking for your vote: bowl or street?', meta: { poll: ['Bowl', 'Street'] } },
    'Our candidates sat 412 exams this summer. Good luck to them all!',
    'Our manifesto for play: more swings, fewer signs.',
    'Recycling on the doorstep just got easier: food waste is collected weekly.',
    'Get involved in our campaign to bring back the swifts.',
    'Promoted by demand on behalf of readers: longer opening hours.',
    'Vote in person, by post or by proxy. Polling stations open at 7am.',
    'Ever thought of standing for election? Come to our evening for would-be councillors.',
    'A strong and stable bridge opens on Monday. Take back control of your money with our course.',
    'Help us win Britain in Bloom: water your tubs.',
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
