import { describe, expect, it } from 'vitest';
import rule from '../../../rules/links/inappropriate-destination.ts';
import { megabyteOf, reported } from '../reported.ts';

describe('links/inappropriate-destination', () => {
  it.each([
    ['See https://uk.pornhub.com/x?y=1', ['site "https://uk.pornhub.com/x?y=1"']],
    ['WWW.BET365.COM!', ['site "WWW.BET365.COM"']],
    ['onlyfans.com/somebody', ['site "onlyfans.com/somebody"']],
    ['https://anything.xxx/a', ['site "https://anything.xxx/a"']],
    ['Survey 👉https://bit.ly/3abc👈', ['shortened "https://bit.ly/3abc"']],
    ['http://192.0.2.17/login', ['address "http://192.0.2.17/login"']],
    ['“https://tinyurl.com/abc”', ['shortened "https://tinyurl.com/abc"']],
    ['https://www.gov.uk/bit.ly', []],
    ['https://orbit.ly/x and habit.ly', []],
    ['https://notpornhub.com and https://pornhub.com.example.org', []],
    ['Bet on it: 365 days of walks', []],
    ['we talk about onlyfans, not link to it', []],
  ])('%j: %j', async (text, expected) => expect(await reported(rule, { text })).toEqual(expected));

  it('looks at every published text', async () => {
    const meta = { first_comment: 'More: https://bit.ly/a', link_title: 'https://cutt.ly/b' };
    expect(await reported(rule, { text: 'Hello', meta })).toEqual([
      'first_comment: shortened "https://bit.ly/a"',
      'link_title: shortened "https://cutt.ly/b"',
    ]);
  });

  it('is linear', async () => {
    expect(await reported(rule, { text: megabyteOf('https://a.b.c.d.example ') })).toEqual([]);
  });
});
