import { describe, it } from 'vitest';
import rule from '../../../rules/handle-naming/unregistered-account.ts';
import type { Metadata } from '../../../src/kit/index.ts';
import { RuleTester } from '../../../src/rule-tester.ts';

RuleTester.describe = describe;
RuleTester.it = it;

const config = {
  organisation: { name: 'St Helens Council', also: ['St Helens Borough Council'], domains: ['sthelens.gov.uk'] },
  accounts: [{ id: 'corporate', kind: 'corporate', handles: { x: '@sthelenscouncil' } }],
} as const;
const everywhere = {
  organisation: { name: 'Orwick Council', domains: ['orwick.gov.uk'] },
  accounts: [
    {
      id: 'corporate',
      kind: 'corporate',
      handles: { x: 'OrwickBC', facebook: 'OrwickCouncil', mastodon: 'orwick_council@social.example', bluesky: 'orwickcouncil.bsky.social' },
    },
  ],
} as const;
const on = (platforms: readonly string[], text: string) => ({ text, meta: { platforms } as Metadata, config: everywhere });
const elsewhere = (handle: string, here: string, there: string) =>
  `Unknown account "${handle}" on ${here}: the register lists the handle on ${there} alone`;
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
    // Other bodies of the same letters
    { text: '@LBBowling and @LBBoxingClub', config: { organisation: { also: ['LBB'] } } },
    { text: 'Thanks @OrwickPhoto', config: { ...everywhere, accounts: [{ id: 'corporate', kind: 'corporate', handles: { x: 'Orwick' } }] } },
    {
      text: 'Thanks @asha_bakes',
      meta: { platforms: ['instagram'] },
      config: { accounts: [{ id: 'a', kind: 'personal', handles: { x: 'asha_bakes' } }] },
    },
    // Handles are per platform
    on(['facebook'], 'Message @OrwickCouncil here'),
    on(['x', 'facebook'], 'Tag @OrwickCouncil in your photos'),
    on(['linkedin'], 'Tag @OrwickCouncil in your photos'),
    on([], 'Tag @OrwickCouncil in your photos'),
    on(['x'], 'Not on X? Find us on Facebook: @OrwickCouncil'),
    on(['mastodon'], 'We have moved: @Orwick_Council@social.example'),
    on(['x'], 'Also on @OrwickCouncil.bsky.social'),
  ],
  invalid: [
    { ...post('Ask @StHelensBeach'), options: { services: { add: ['beach'] } }, messages: [mention('@StHelensBeach')] },
    { ...post('Story time: @StHelensLibraries'), messages: [mention('@StHelensLibraries')] },
    { ...post('@StHelens_Bins and @sthelenshighways'), messages: [mention('@StHelens_Bins'), mention('@sthelenshighways')] },
    { ...on(['x'], 'Refunds from @OrwickBC_Refunds'), messages: [mention('@OrwickBC_Refunds')] },
    {
      text: '@LBBParks, @LBB_Radio and @SamLBB',
      config: { organisation: { also: ['LBB'] } },
      messages: ['@LBBParks', '@LBB_Radio', '@SamLBB'].map(mention),
    },
    {
      text: 'Ask @BookNook',
      meta: { platforms: ['instagram'] },
      config: { accounts: [{ id: 'books', kind: 'service', handles: { x: 'BookNook', instagram: 'the.book.nook' } }] },
      messages: [elsewhere('@BookNook', 'Instagram', 'X')],
    },
    { ...post('@StHelensCouncilNews'), messages: [mention('@StHelensCouncilNews')] },
    { ...post('@OfficialStHelensBoroughCouncil'), messages: [mention('@OfficialStHelensBoroughCouncil')] },
    { ...post('@st_helens_council_jobs'), messages: [mention('@st_helens_council_jobs')] },
    { ...post('@StHelensC0uncil'), messages: [mention('@StHelensC0uncil')] },
    { ...on(['x'], 'Message @OrwickCouncil'), messages: [elsewhere('@OrwickCouncil', 'X', 'Facebook and Bluesky')] },
    {
      ...on(['mastodon'], 'Follow @OrwickCouncil@social.example and @Orwick_Council@other.example'),
      messages: [mention('@OrwickCouncil@social.example'), mention('@Orwick_Council@other.example')],
    },
    { ...on(['instagram'], 'Follow @orwick_council.bsky.social'), messages: [mention('@orwick_council.bsky.social')] },
    { ...post('Message @StHelensCоuncilNews, with a Cyrillic o'), messages: [mention('@StHelensCоuncilNews')] },
    { text: 'Hello', meta: { account: 'beaches' }, config, messages: [account] },
    { text: 'Hello', meta: { account: '@StHelensBeach' }, config, messages: [account] },
    { text: 'Hi', meta: { account: '@JNCC_Seabirds' }, messages: [account] },
    { text: 'A photo', meta: { first_comment: 'From @StHelensParks' }, config, messages: [mention('@StHelensParks')] },
  ],
});
