import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHashtags, findMentions } from '../../src/text/entities.ts';
import { findLinks } from '../../src/text/links.ts';

const handles = (text: string) => findMentions(text).map(({ handle }) => handle);
const tags = (text: string) => findHashtags(text).map(({ tag }) => tag);

describe('findMentions', () => {
  it.each([
    ['@hythe and .@Kent_CC: thanks (@BBC) ＠sea', ['hythe', 'Kent_CC', 'BBC', 'sea']],
    ['RT@hythe RT:@kent rt @sea', ['hythe', 'kent', 'sea']],
    ['の@hytheに @12345 @user/list-name', ['hythe', '12345', 'user']],
    ['@jo.bsky.social, @my-name.bsky.social. @hythe.gov.uk', ['jo.bsky.social', 'my-name.bsky.social', 'hythe.gov.uk']],
    ['@jo@mastodon.social and @Jo@Social.Example.org.', ['jo@mastodon.social', 'Jo@Social.Example.org']],
    ['@jo@toot.example, @jo@journa.host. @jo@hythe.Please come', ['jo@toot.example', 'jo@journa.host']],
    ['@hythe.libraries @hythe.Please @hythe-led', ['hythe.libraries', 'hythe', 'hythe']],
    ['@hythe\n@kent', ['hythe', 'kent']],
    ['🎉@hythe「@kent」 请关注@HytheBC查询 ’@sea’ [@lea_2]', ['hythe', 'kent', 'HytheBC', 'sea', 'lea_2']],
  ])('finds the mentions of %j', (text, expected) => {
    expect(handles(text)).toEqual(expected);
  });

  it.each([
    'first.last+tag@hythe.gov.uk, <jo@hythe.org>',
    'f!@kn f@@kn f#@kn f$@kn f%@kn f&@kn f*@kn',
    '@aliceìnheiro @http://hythe.org @_@ lunch @ £5',
    'https://mastodon.social/@jo medium.com/@jo',
    `@${'a'.repeat(65)}`,
  ])('finds none in %j', text => {
    expect(handles(text)).toEqual([]);
  });

  it('gives places with the at sign', () => {
    expect(findMentions('Thanks ＠hythe!')).toEqual([{ start: 7, end: 13, handle: 'hythe' }]);
  });
});

describe('findHashtags', () => {
  it.each([
    ['#BinDay, (#HytheCares) #LE2026. #1st ＃sea', ['BinDay', 'HytheCares', 'LE2026', '1st', 'sea']],
    ['#Caffè #Дом #트위터 #Sgwâr_Y_Castell 🏳️‍🌈#Pride ##twice', ['Caffè', 'Дом', '트위터', 'Sgwâr_Y_Castell', 'Pride', 'twice']],
    ['#don’t stop #bin-day', ['don', 'bin']],
    ['#各〃 #བོད་སྐད་ #ਪੰਜਾਬੀ #தமிழ் #שלום_עולם #中文', ['各〃', 'བོད་སྐད་', 'ਪੰਜਾਬੀ', 'தமிழ்', 'שלום_עולם', '中文']],
    ['🎉#Gwyl [#Eisteddfod] 「#京都」 ’#Noson ！＃ｋｅｎｔ', ['Gwyl', 'Eisteddfod', '京都', 'Noson', 'ｋｅｎｔ']],
  ])('finds the hashtags of %j', (text, expected) => {
    expect(tags(text)).toEqual(expected);
  });

  it.each(['#2026 and # Heading, a#b &#8217; &#x27;', 'https://hythe.gov.uk/#bins hythe.gov.uk/#bins page/#bins', '#a#b #http://hythe.org #️⃣ #_'])(
    'finds none in %j',
    text => {
      expect(tags(text)).toEqual([]);
    },
  );

  it('gives places with the hash sign', () => {
    expect(findHashtags('On #BinDay')).toEqual([{ start: 3, end: 10, tag: 'BinDay' }]);
  });
});

describe('entities', () => {
  const pieces = fc.constantFrom(
    '@',
    '#',
    '.',
    '-',
    '_',
    '/',
    ':',
    '//',
    'https://',
    'www.',
    'gov.uk',
    'a',
    'É',
    ' ',
    '\n',
    '(',
    ')',
    '[',
    ']',
    '😀',
    '1',
    '＠',
    '．',
    'co',
  );
  const texts = fc.array(pieces, { maxLength: 60 }).map(parts => parts.join(''));

  it('are slices of the text, in order, none inside another', () => {
    fc.assert(
      fc.property(texts, text => {
        const links = findLinks(text);
        for (const found of [links, findMentions(text), findHashtags(text)]) {
          found.reduce((from, { start, end }) => {
            expect(start).toBeGreaterThanOrEqual(from);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            return end;
          }, 0);
        }
        for (const { start, end, url } of links) expect(text.slice(start, end)).toBe(url);
        for (const { start, end, handle } of findMentions(text)) expect(text.slice(start + 1, end).replace('＠', '@')).toBe(handle);
        for (const { start, end, tag } of findHashtags(text)) expect(text.slice(start + 1, end)).toBe(tag);
        const isFree = ({ start }: { start: number }) => !links.some(link => link.start <= start && start < link.end);
        expect([...findMentions(text), ...findHashtags(text)].every(isFree)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['a', '@', '1', 'a-', 'a.', 'A.', '#', '#a', '@a', '＠', 'http://', 'https://a.uk)', 'https://a.uk/(', '@a.', '[](', '@x.y.z'])(
    'come to an end on a million characters of %j',
    seed => {
      const text = seed.repeat(1_000_000 / seed.length);
      const links = findLinks(text);
      expect(findMentions(text, links).length + findHashtags(text, links).length + links.length).toBeLessThan(text.length);
    },
  );
});
