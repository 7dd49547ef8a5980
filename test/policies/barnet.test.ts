import { expect, it } from 'vitest';
import { findingsUnder, testClauses } from './rows.ts';

const window = '2026-04-20T09:00';

testClauses('barnet', [
  {
    clause: 'barnet:4/1',
    rule: 'handle-naming/unregistered-account',
    breaks: { account: '@BarnetNightlife', text: 'Late street cleaning starts in Finchley on Friday.' },
    twin: { account: 'libraries', text: 'Late opening starts in Finchley on Friday.' },
  },
  {
    clause: 'barnet:5a/2',
    rule: 'profanity/swearing',
    breaks: { text: 'The storm has well and truly b*ggered our Christmas lights.' },
    twin: { text: 'A choir from Scunthorpe and Penistone sings at Cockfosters. Shiitake soup for all!' },
  },
  {
    clause: 'barnet:5a/4',
    rule: 'personal-data/phone-number',
    breaks: { text: 'To adopt the kittens, ring Mr Adeyemi on 07700 900461.' },
    twin: { text: 'To join the walk, ring Priya Raman on 07700 900462. Lost? 020 8359 2000.' },
  },
  {
    clause: 'barnet:5a/4',
    rule: 'personal-data/named-person',
    breaks: { text: 'Three cheers for Jade Prattley, who swam forty lengths for the hospice!' },
    twin: { text: 'Three cheers for Priya Raman, who swam forty lengths for the hospice!' },
  },
  {
    clause: 'barnet:5a/4',
    rule: 'personal-data/postal-address',
    breaks: { text: 'Leave your old coats with our volunteer at 14 Mulberry Close, EN5 2RX.' },
    twin: { text: 'Leave your old coats at Chipping Barnet Library.' },
  },
  {
    clause: 'barnet:5a/5',
    rule: 'personal-data/indirect-identifier',
    breaks: { text: 'Our thoughts are with the 91-year-old widower who lives above the bakery in East Finchley.' },
    twin: { text: 'Our thoughts are with everybody in East Finchley who was flooded.' },
  },
  {
    clause: 'barnet:5a/6',
    rule: 'handle-naming/lookalike-handle',
    breaks: { text: 'Follow @BarnetCounciI for bin days.', platforms: ['x'] },
    twin: { text: 'Follow @BarnetCouncil for bin days.', platforms: ['x'] },
  },
  {
    clause: 'barnet:5a/6',
    rule: 'handle-naming/unregistered-account',
    breaks: { text: 'Prizes from @BarnetCouncilGiveaway!', platforms: ['x'] },
    twin: { text: 'Prizes from @BarnetLibraries, and from @BarnetFC.', platforms: ['x'] },
  },
  {
    clause: 'barnet:5a/9',
    rule: 'party-political/party-name',
    breaks: { account: 'corporate', text: 'The Conservative group would like longer pool hours.' },
    twin: { account: 'corporate', text: 'On a conservative estimate, the pool will be full by noon.' },
  },
  {
    clause: 'barnet:5a/9',
    rule: 'party-political/politician-mention',
    breaks: { account: 'corporate', text: 'Our brilliant MP Jane Roe is standing up for Hendon again.' },
    twin: { account: 'corporate', text: 'Wreaths were laid by the Mayor and by Jane Roe MP.' },
  },
  {
    clause: 'barnet:5a/10',
    rule: 'profanity/swearing',
    breaks: { text: 'Some tosser has left a mattress on Mill Hill.' },
    twin: { text: 'Somebody has left a mattress on Mill Hill.' },
  },
  {
    clause: 'barnet:5a/10',
    rule: 'profanity/sexual-content',
    breaks: { text: 'Horny? Get your free porn at the link below.' },
    twin: { text: 'Free chlamydia tests for under-25s at the clinic on Monday.' },
  },
  {
    clause: 'barnet:5b/1',
    rule: 'handle-naming/member-account',
    breaks: { account: 'cabinet-arts', text: 'Proud of what the Labour group has done for our theatres.' },
    twin: { account: 'cllr-okoro', text: 'Proud of what the Labour group has done for our theatres.' },
  },
  {
    clause: 'barnet:5b/2',
    rule: 'party-political/pre-election-period',
    breaks: { account: 'corporate', scheduled: window, text: 'RT @CllrMayaOkoro: a lovely morning in Hendon' },
    twin: { account: 'corporate', text: 'RT @CllrMayaOkoro: a lovely morning in Hendon' },
  },
  {
    clause: 'barnet:6/1',
    rule: 'personal-data/case-reference',
    breaks: { account: 'staff-network', platforms: ['yammer'], text: 'Can anybody in housing look at case 21/04567? The tenant is upset.' },
    twin: { account: 'staff-network', platforms: ['yammer'], text: 'Can anybody in housing join the lunch club? Ask the front desk.' },
  },
  {
    clause: 'barnet:6/2',
    rule: 'profanity/swearing',
    breaks: { account: 'staff-network', platforms: ['yammer'], text: 'That meeting was bollocks.' },
    twin: { account: 'staff-network', platforms: ['yammer'], text: 'That meeting was long.' },
  },
  {
    clause: 'barnet:7/1',
    rule: 'personal-data/email-address',
    breaks: { text: 'Reply from a reader: write to j.prattley@mail.example, she has a spare piano.' },
    twin: { text: 'Have you a spare piano? Write to customer.services@barnet.gov.uk.' },
  },
  {
    clause: 'barnet:7/1',
    rule: 'profanity/swearing',
    breaks: { text: 'A comment on our page: send the buggers round by Hendon' },
    twin: { text: 'A comment on our page: send the buses round by Hendon' },
  },
  {
    clause: 'barnet:7/1',
    rule: 'party-political/party-advocacy',
    breaks: { account: 'corporate', text: 'A comment on our page: lend us your vote on 7 May' },
    twin: { account: 'corporate', text: 'A comment on our page: will you have my vote counted by hand?' },
  },
  {
    clause: 'barnet:9b/1',
    rule: 'personal-data/solicits-personal-data',
    breaks: { reply_to: '@a_resident', text: 'Sorry to hear that! Reply with your address and date of birth and we’ll look into it.' },
    twin: { reply_to: '@a_resident', text: 'Sorry to hear that! Report it at www.barnet.gov.uk/report and we’ll look into it.' },
  },
  {
    clause: 'barnet:9f/1',
    rule: 'party-political/government-criticism',
    breaks: { account: 'corporate', text: 'The government’s bus funding is a disgrace.' },
    twin: { account: 'corporate', text: 'The government’s bus funding is £2.1m this year.' },
  },
  {
    clause: 'barnet:9f/2',
    rule: 'party-political/pre-election-period',
    breaks: { account: 'corporate', scheduled: window, text: 'Today we launch our new housing strategy: 2,000 homes!' },
    twin: { account: 'corporate', scheduled: '2026-10-20T09:00', text: 'Today we launch our new housing strategy: 2,000 homes!' },
  },
  {
    clause: 'barnet:9f/3',
    rule: 'party-political/political-link',
    breaks: { account: 'corporate', text: 'More on the park: https://www.libdems.org.uk/park' },
    twin: { account: 'corporate', text: 'More on the park: https://www.barnet.gov.uk/park' },
  },
  {
    clause: 'barnet:9f/3',
    rule: 'party-political/political-hashtag',
    breaks: { account: 'corporate', text: 'Sunrise over the Welsh Harp #VoteGreen' },
    twin: { account: 'corporate', text: 'Sunrise over the Welsh Harp #GreenSpaces' },
  },
  {
    clause: 'barnet:9f/3',
    rule: 'party-political/politician-mention',
    breaks: { account: 'corporate', text: 'A page worth reading: @JaneRoeMP' },
    twin: { account: 'corporate', text: 'A page worth reading: @BarnetLibraries' },
  },
]);

it('is a warning in October and an error in the period', async () => {
  const post = { account: 'corporate', text: 'The Labour group asks for more trees.' };
  const severities = await Promise.all(
    ['2026-10-05T09:00', '2026-04-05T09:00'].map(async scheduled => {
      const found = await findingsUnder('barnet', { ...post, scheduled });
      return found.filter(({ ruleId }) => ruleId === 'party-political/party-name').map(({ severity }) => severity);
    }),
  );
  expect(severities).toEqual([[1], [2]]);
});

it('lets a member of staff be of a party in private', async () => {
  const found = await findingsUnder('barnet', { account: 'tola', text: 'Out with the Labour group in Totteridge. #VoteLabour' });
  expect(found.map(({ message }) => message)).toEqual([]);
});
