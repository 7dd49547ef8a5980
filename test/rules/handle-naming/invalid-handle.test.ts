import { describe, expect, it } from 'vitest';
import rule from '../../../rules/handle-naming/invalid-handle.ts';
import type { ExampleDraft, Platform } from '../../../src/kit/index.ts';
import { RuleTester } from '../../../src/rule-tester.ts';
import { findingsOf } from '../findings.ts';

RuleTester.describe = describe;
RuleTester.it = it;

const on = (text: string, ...platforms: Platform[]): ExampleDraft => ({ text, meta: { platforms } });
const cut = (text: string, mark: string, platform = 'X') =>
  `Invalid mention "${text}" on ${platform}: it becomes a link only as far as the first ${mark}`;

new RuleTester().run('handle-naming/invalid-handle', rule, {
  valid: [
    on('Thanks @river_trust, @CanalCrew2 and ＠sea!', 'x'),
    on('A @HytheCouncil-led walk, @HytheCouncil.Please come', 'x'),
    on('Thanks @river-trust', 'facebook', 'linkedin', 'youtube'),
    on('Thanks @river-trust', 'mastodon'),
    on('Thanks @jo.rivers.example.org and @jo.bsky.social', 'bluesky'),
    on('Thanks @river_trust', 'x', 'bluesky'),
    on('Thanks @jo@mastodon.social', 'x', 'mastodon'),
    on('Photos: @mei.ling.photos and @jo.bsky.social', 'instagram', 'threads', 'tiktok'),
    on('Photo: @jo.rivers_ and @a_handle_of_twenty_five_', 'instagram', 'threads'),
    on('Write to river-trust@example.org by 5pm'),
    {
      text: 'Hello',
      meta: { account: 'rivers' },
      config: { accounts: [{ id: 'rivers', kind: 'service', handles: { x: '@OurRivers', nextdoor: 'Our rivers', bluesky: 'rivers.gov.uk' } }] },
    },
    { text: 'Hello', meta: { platforms: ['x'], reply_to: 'https://x.com/a-b/status/1' } },
    { text: 'See @our-rivers', meta: { platforms: ['x'] }, config: { accounts: [{ id: 'rivers', kind: 'service', handles: { x: 'our' } }] } },
    // A reply goes to one platform of several
    { text: 'Hello', meta: { platforms: ['facebook', 'x'], reply_to: '@a_resident' } },
    { text: 'Hello', meta: { platforms: ['x', 'instagram'], account: '@jo.rivers' } },
  ],
  invalid: [
    {
      ...on('Thanks @RiverTrust and @river_trust', 'x'),
      options: { patterns: { x: '[a-z_]+' } },
      messages: ['Invalid mention "@Rive******" on X: expected what the option "patterns" takes'],
    },
    {
      text: 'Hello',
      meta: { platforms: ['x', 'instagram'], reply_to: '@our-rivers' },
      messages: ['Invalid handle "@our-r*****" on X: expected 1 to 15 letters, digits and underscores'],
    },
    { ...on('Thanks @river-trust for the photos', 'x'), messages: [cut('@rive*******', 'hyphen')] },
    { ...on('Thanks @jo.rivers.org.', 'x'), messages: [cut('@jo.ri********', 'dot')] },
    { ...on('@jo-rivers.bsky.social knows', 'bluesky', 'x'), messages: [cut('@jo-ri****************', 'hyphen')] },
    { ...on('＠river-trust', 'threads'), messages: [cut('＠rive*******', 'hyphen', 'Threads')] },
    {
      ...on('@the_friends_of_the_lea', 'x'),
      messages: ['Invalid mention "@the_f*****************" on X: expected 1 to 15 letters, digits and underscores'],
    },
    {
      ...on('@the_friends_of_the_river_lea_navigation', 'instagram'),
      messages: [
        'Invalid mention "@the_f**********************************" on Instagram: expected 1 to 30 letters, digits, underscores and single dots inside',
      ],
    },
    {
      ...on('Thanks @river_trust', 'bluesky'),
      messages: ['Invalid mention "@rive*******" on Bluesky: expected a domain name, such as name.bsky.social'],
    },
    {
      text: 'Hello',
      meta: { account: '@our-rivers', platforms: ['x'] },
      messages: ['Invalid handle "@our-r*****" on X: expected 1 to 15 letters, digits and underscores'],
    },
    {
      text: 'Hello',
      meta: { platforms: ['x'], reply_to: '@jo.rivers' },
      messages: ['Invalid handle "@jo.ri****" on X: expected 1 to 15 letters, digits and underscores'],
    },
    {
      text: 'Hello',
      meta: { account: 'rivers' },
      config: { accounts: [{ id: 'rivers', kind: 'service', handles: { x: 'our rivers' } }] },
      messages: ['Invalid X handle in the register of this account: expected 1 to 15 letters, digits and underscores'],
    },
  ],
});

it('marks the whole of what the writer meant', async () => {
  const [finding] = await findingsOf(rule, on('Thanks @river-trust for the photos', 'x'));
  expect(finding).toMatchObject({ range: [7, 19], suggestions: [{ desc: 'Look the handle up: X takes 1 to 15 letters, digits and underscores' }] });
});
