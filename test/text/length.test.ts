import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Platform, platformLimits, platforms } from '../../src/kit/index.ts';
import { lengthOn } from '../../src/text/length.ts';
import { findLinks } from '../../src/text/links.ts';

const lengthOf = (text: string, platform: Platform) => lengthOn(text, findLinks(text), platform);

describe('lengthOn', () => {
  it.each<[Platform, string, number]>([
    ['x', 'Bins on Monday.', 15],
    ['x', 'See https://hythe.gov.uk and https://www.hythe.gov.uk/a/very/long/address/of/a/page now', 59],
    ['x', 'See hythe.gov.uk', 27],
    ['x', 'gov.uk gov.uk/x', 47],
    ['x', 'We did it.So proud', 36],
    ['mastodon', 'We did it.So proud', 18],
    ['x', 'https://intranet/hr', 19],
    ['x', 'é and e\u0301 – “quoted” …', 21],
    ['x', '日本 저찀', 9],
    ['x', '👨‍👩‍👧 🇬🇧 👍🏽 1️⃣ ☺', 14],
    ['x', '© ®', 3],
    ['mastodon', 'Thanks @jo@mastodon.social', 10],
    ['mastodon', 'https://www.hythe.gov.uk/a/very/long/address/of/a/page', 23],
    ['mastodon', 'hythe.gov.uk', 12],
    ['bluesky', 'https://www.hythe.gov.uk 👨‍👩‍👧 e\u0301', 28],
    ['bluesky', 'a\r\nb', 3],
    ['facebook', '👍é', 2],
    ['threads', 'Bore da – 👍', 14],
    ['threads', '❤️ 👨‍👩‍👧', 25],
    ['instagram', '👨‍👩‍👧', 5],
    ['blog', '', 0],
  ])('on %s counts %j as %i', (platform, text, expected) => {
    expect(lengthOf(text, platform)).toBe(expected);
  });

  it('counts clusters as Unicode does, in the scripts that councils post in', () => {
    const parts = fc.constantFrom(
      'a',
      'é',
      'e\u0301',
      'ŵ',
      '\r\n',
      '\n',
      ' ',
      '👍🏽',
      '👨‍👩‍👧',
      '🇬🇧',
      '1️⃣',
      'ا',
      'بِ',
      'ਪੰ',
      'ਜਾ',
      'যা',
      '日',
      '한',
      '🏴󠁧󠁢󠁷󠁬󠁳󠁿',
      '❤️',
    );
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 30 }), list => {
        const text = list.join(' ');
        expect(lengthOf(text, 'bluesky')).toBe(Array.from(segmenter.segment(text)).length);
      }),
    );
  });

  it.each(['é', '👍', '＠', '@a@a.uk ', 'https://a.uk '])('counts a million characters of %j on every platform', seed => {
    const text = seed.repeat(1_000_000 / seed.length);
    for (const platform of platforms) expect(lengthOf(text, platform)).toBeGreaterThan(0);
  });
});

describe('platform data', () => {
  const isHandle = (platform: Platform, handle: string) => new RegExp(`^(?:${platformLimits[platform].handle?.pattern})$`, 'u').test(handle);

  it('has every platform, with a source', () => {
    expect(Object.keys(platformLimits).sort()).toEqual([...platforms].sort());
    for (const { source, name } of Object.values(platformLimits)) {
      expect(source).not.toBe('');
      expect(name).not.toBe('');
    }
  });

  it.each<[Platform, string]>([
    ['x', 'Hythe_Council15'],
    ['facebook', 'hythe.council'],
    ['instagram', 'hythe.libraries_'],
    ['linkedin', 'hythe-council'],
    ['threads', 'hythe'],
    ['bluesky', 'hythe.gov.uk'],
    ['bluesky', 'a-b.bsky.social'],
    ['mastodon', 'hythe@mastodon.social'],
    ['mastodon', 'hythe'],
    ['youtube', 'hythe·council'],
    ['tiktok', 'hythe.council'],
  ])('on %s %s is a handle', (platform, handle) => {
    expect(isHandle(platform, handle)).toBe(true);
  });

  it.each<[Platform, string]>([
    ['x', 'HytheCouncilNews'],
    ['x', 'hythe-council'],
    ['facebook', 'hyt'],
    ['instagram', '.hythe'],
    ['instagram', 'hythe..news'],
    ['instagram', 'a'.repeat(31)],
    ['linkedin', 'hythe council'],
    ['bluesky', 'hythe'],
    ['bluesky', '-a.social'],
    ['bluesky', 'hythe.1'],
    ['mastodon', 'hythe-'],
    ['youtube', 'hy'],
    ['tiktok', 'hythe.'],
  ])('on %s %s is none', (platform, handle) => {
    expect(isHandle(platform, handle)).toBe(false);
  });
});
