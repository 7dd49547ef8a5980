import { describe, it } from 'vitest';
import rule from '../../../rules/handle-naming/unregistered-account.ts';
import { RuleTester } from '../../../src/rule-tester.ts';

RuleTester.describe = describe;
RuleTester.it = it;

const config = {
  organisation: { name: 'St Helens Council', also: ['St Helens Borough Council'], domains: ['sthelens.gov.uk'] },
  accounts: [{ id: 'corporate', kind: 'corporate', handles: { x: '@sthelenscouncil' } }],
} as const;
const post = (text: string) => ({ text, config });
const mention = (handle: string) => `Unknown account "${handle}": it has the name of the organisation, and the register does not list it`;
const account = 'Unknown account: the register of accounts does not list it';

new RuleTester().run('handle-naming/unregistered-account', rule, {
  valid: [
    post('Follow @StHelensCouncil for news'),
    post('Well played, @StHelensRFC! Full story in @StHelensStar.'),
    post('@sthelens.gov.uk is on Bluesky'),
    post('Contact council@sthelens.gov.uk'),
    post('@HelenLibraries and @WiganCouncil'),
    post('A day out in St Helens'),
    { text: 'Hello', meta: { account: 'corporate' }, config },
    { text: 'Hello', meta: { account: '@StHelensCouncil' }, config },
    { text: '@StHelensLibraries' },
    { text: 'No account, no register' },
  ],
  invalid: [
    { ...post('Story time: @StHelensLibraries'), messages: [mention('@StHelensLibraries')] },
    { ...post('@StHelens_Bins and @sthelenshighways'), messages: [mention('@StHelens_Bins'), mention('@sthelenshighways')] },
    { ...post('@StHelensCouncilNews'), messages: [mention('@StHelensCouncilNews')] },
    { ...post('@OfficialStHelensBoroughCouncil'), messages: [mention('@OfficialStHelensBoroughCouncil')] },
    { ...post('@st_helens_council_jobs'), messages: [mention('@st_helens_council_jobs')] },
    { ...post('@StHelensC0uncil'), messages: [mention('@StHelensC0uncil')] },
    { text: 'Hello', meta: { account: 'beaches' }, config, messages: [account] },
    { text: 'Hello', meta: { account: '@StHelensBeach' }, config, messages: [account] },
    { text: 'Hi', meta: { account: '@JNCC_Seabirds' }, messages: [account] },
    { text: 'A photo', meta: { first_comment: 'From @StHelensParks' }, config, messages: [mention('@StHelensParks')] },
  ],
});
