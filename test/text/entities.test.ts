import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHashtags, findLinks, findMentions } from '../../src/text/entities.ts';

const urls = (text: string) => findLinks(text).map(({ url }) => url);
const handles = (text: string) => findMentions(text).map(({ handle }) => handle);
const tags = (text: string) => findHashtags(text).map(({ tag }) => tag);

describe('findLinks', () => {
  it.each([
    ['See https://www.hythe.gov.uk/bins.', ['https://www.hythe.gov.uk/bins']],
    [
      '(https://hythe.gov.uk/a) and “https://hythe.gov.uk/b”, HTTPS://Hythe.gov.uk!',
      ['https://hythe.gov.uk/a', 'https://hythe.gov.uk/b', 'HTTPS://Hythe.gov.uk'],
    ],
    [
      'https://en.wikipedia.org/wiki/Hythe_(Kent), https://hythe.gov.uk/a?b=[1]',
      ['https://en.wikipedia.org/wiki/Hythe_(Kent)', 'https://hythe.gov.uk/a?b=[1]'],
    ],
    [
      '[Bins](https://hythe.gov.uk/bins) [https://a.org](https://b.org)[c](d.org/e)',
      ['https://hythe.gov.uk/bins', 'https://a.org', 'https://b.org', 'd.org/e'],
    ],
    ['_https://hythe.gov.uk/a_ but https://youtu.be/a1_', ['https://hythe.gov.uk/a', 'https://youtu.be/a1_']],
    ['Apply at gov.uk or www.hythe.gov.uk/apply?x=1#top', ['gov.uk', 'www.hythe.gov.uk/apply?x=1#top']],
    ['HYTHE.GOV.UK and hythe.org.uk.Please call', ['HYTHE.GOV.UK', 'hythe.org.uk']],
    ['bit.ly/3abc, t.co/x and hythe.gov.uk:8080/x', ['bit.ly/3abc', 't.co/x', 'hythe.gov.uk:8080/x']],
    ['http:// hythe.org/path', ['hythe.org/path']],
    [
      'ftp://files.hythe.gov.uk https://intranet/hr http://localhost:3000',
      ['ftp://files.hythe.gov.uk', 'https://intranet/hr', 'http://localhost:3000'],
    ],
    ['https://hythe.gov.uk/path.........', ['https://hythe.gov.uk/path']],
    ['Line one hythe.gov.uk\nhythe.gov.uk/two', ['hythe.gov.uk', 'hythe.gov.uk/two']],
    ['Visit:hythe.gov.uk/a&b=c', ['hythe.gov.uk/a&b=c']],
    ['web.archive.org/web/https://hythe.gov.uk', ['web.archive.org/web/https://hythe.gov.uk']],
    ['https://ysgol-llanfair.cymru/café?q=ŵ', ['https://ysgol-llanfair.cymru/café?q=ŵ']],
  ])('finds the links of %j', (text, expected) => {
    expect(urls(text)).toEqual(expected);
  });

  it.each([
    'e.g. and i.e., 3.5m at 10.30 a.m., Ph.D., U.S.A., St.Helens, No.10/No.11',
    'Node.js, README.md, budget.xlsx, long.test.tar.bz2',
    'We did it.So proud. Open today.be there. Net zero work.Net gains',
    'Write to bins@hythe.gov.uk or first.last.gov@mail.com',
    '@hythe.gov.uk #hythe.gov.uk $hythe.com @https://hythe.org #https://hythe.org',
    '/etc/hosts.com \\\\server.org\\share https:// https://. https://a..b',
    '999.uk it.so help.care',
  ])('finds none in %j', text => {
    expect(urls(text)).toEqual([]);
  });

  it('gives hosts in lower case, without www., port and name', () => {
    expect(findLinks('https://WWW.Hythe.GOV.uk:443/A http://me:pw@example.org').map(({ host }) => host)).toEqual(['hythe.gov.uk', 'example.org']);
  });

  it('gives places in UTF-16 units', () => {
    expect(findLinks('🗳️ see gov.uk, now')).toEqual([{ start: 8, end: 14, url: 'gov.uk', host: 'gov.uk' }]);
  });
});

describe('findMentions', () => {
  it.each([
    ['@hythe and .@Kent_CC: thanks (@BBC) ＠sea', ['hythe', 'Kent_CC', 'BBC', 'sea']],
    ['RT@hythe RT:@kent rt @sea', ['hythe', 'kent', 'sea']],
    ['の@hytheに @12345 @user/list-name', ['hythe', '12345', 'user']],
    ['@jo.bsky.social, @my-name.bsky.social. @hythe.gov.uk', ['jo.bsky.social', 'my-name.bsky.social', 'hythe.gov.uk']],
    ['@jo@mastodon.social and @Jo@Social.Example.org.', ['jo@mastodon.social', 'Jo@Social.Example.org']],
    ['@hythe.libraries @hythe.Please @hythe-led', ['hythe.libraries', 'hythe', 'hythe']],
    ['@hythe\n@kent', ['hythe', 'kent']],
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
