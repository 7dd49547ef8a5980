import { describe, expect, it } from 'vitest';
import hashtagLimit from '../../../rules/platform/hashtag-limit.ts';
import length from '../../../rules/platform/length.ts';
import type { ExampleDraft, Platform } from '../../../src/kit/index.ts';
import { findingsOf } from '../findings.ts';

const on = (text: string, ...platforms: Platform[]): ExampleDraft => ({ text, meta: { platforms } });
const messages = async (rule: Parameters<typeof findingsOf>[0], draft: ExampleDraft) => (await findingsOf(rule, draft)).map(({ message }) => message);

describe('platform/length', () => {
  it.each<[string, ExampleDraft, string[]]>([
    ['280 letters on X', on('a'.repeat(280), 'x'), []],
    ['281 letters on X', on('a'.repeat(281), 'x'), ['Too many characters for X: 281, maximum 280']],
    ['141 emojis on X', on('🌷'.repeat(141), 'x'), ['Too many characters for X: 282, maximum 280']],
    ['a family emoji counts two', on(`👩‍👩‍👧‍👦${'a'.repeat(278)}`, 'x'), []],
    ['140 characters of Chinese on X', on('花'.repeat(140), 'x'), []],
    ['a long link on X', on(`${'a'.repeat(256)} https://www.example.gov.uk/${'b'.repeat(300)}`, 'x'), []],
    ['301 graphemes on Bluesky', on('e\u0301'.repeat(301), 'bluesky'), ['Too many characters for Bluesky: 301, maximum 300']],
    ['300 graphemes on Bluesky', on('e\u0301'.repeat(300), 'bluesky'), []],
    [
      'each platform that is named',
      on('a'.repeat(501), 'x', 'mastodon', 'facebook'),
      ['Too many characters for X: 501, maximum 280', 'Too many characters for Mastodon: 501, maximum 500'],
    ],
    ['a platform without a limit', on('a'.repeat(100_000), 'blog'), []],
    ['no platform', on('a'.repeat(100_000)), []],
  ])('%s', async (_, draft, expected) => expect(await messages(length, draft)).toEqual(expected));

  it("leaves a post alone that fits one of its account's platforms", async () => {
    const config = { accounts: [{ id: 'corporate', kind: 'corporate', handles: { x: 'HytheCouncil', bluesky: 'hythe.gov.uk' } }] };
    expect(await messages(length, { text: 'a'.repeat(290), meta: { account: 'corporate' }, config })).toEqual([]);
    expect(await messages(length, { text: 'a'.repeat(301), meta: { account: 'corporate' }, config })).toEqual([
      'Too many characters for X: 301, maximum 280',
      'Too many characters for Bluesky: 301, maximum 300',
    ]);
  });
});

describe('platform/hashtag-limit', () => {
  const tags = (count: number) => Array.from({ length: count }, (_, i) => `#tag${i}x`).join(' ');

  it.each<[string, ExampleDraft, string[]]>([
    ['five on Instagram', on(tags(5), 'instagram'), []],
    ['six on Instagram', on(tags(6), 'instagram'), ['Too many hashtags for Instagram: 6, maximum 5']],
    ['sixteen on YouTube', on(tags(16), 'youtube'), ['Too many hashtags for YouTube: 16, maximum 15']],
    ['many on X', on(tags(30), 'x'), []],
    ['numbers and anchors are none', on(`#1 #2 #3 #4 #5 #6 https://example.org/#a`, 'instagram'), []],
    [
      'those of the first comment count',
      { text: tags(4), meta: { platforms: ['instagram'], first_comment: '#a #b' } },
      ['Too many hashtags for Instagram: 6, maximum 5'],
    ],
  ])('%s', async (_, draft, expected) => expect(await messages(hashtagLimit, draft)).toEqual(expected));

  it('stands at the first that is too many', async () => {
    expect((await findingsOf(hashtagLimit, on(tags(6), 'instagram')))[0]).toMatchObject({ field: 'text', range: [35, 41] });
  });
});
