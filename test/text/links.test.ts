import { describe, expect, it } from 'vitest';
import { findLinks } from '../../src/text/links.ts';

const urls = (text: string) => findLinks(text).map(({ url }) => url);

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
    ['请访问https://www.hythe.gov.uk/votes了解更多，或致电。hythe.gov.uk查询', ['https://www.hythe.gov.uk/votes', 'hythe.gov.uk']],
    ['詳しくはhttps://hythe.gov.ukへ 안내hythe.gov.uk/binsを', ['https://hythe.gov.uk', 'hythe.gov.uk/bins']],
    ['https://例え.example.org/道 http://パン屋.example', ['https://例え.example.org/', 'http://パン屋.example']],
    [
      'https://hythe.gov.uk🎉 https://hythe.gov.uk/bins🗑️#x https://☕.example.org',
      ['https://hythe.gov.uk', 'https://hythe.gov.uk/bins', 'https://☕.example.org'],
    ],
    ['https://hythe.gov.uk,https://hythe.org/a, https://hythe.gov.uk’s', ['https://hythe.gov.uk', 'https://hythe.org/a', 'https://hythe.gov.uk']],
    [
      'https://hythe.gov.uk–book now https://hythe.gov.uk-book now https://hythe.gov.uk.Book',
      ['https://hythe.gov.uk', 'https://hythe.gov.uk', 'https://hythe.gov.uk'],
    ],
    ['https://t.co/aB3dE’s, https://t.co/aB3dE- and https://t.co/', ['https://t.co/aB3dE', 'https://t.co/aB3dE', 'https://t.co/']],
    ['gov.im, gov.je and stadt.de', ['gov.im', 'gov.je', 'stadt.de']],
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
    'https://my_town.org https://hythe.o_rg https://xn--パン.example https://t.co/abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrs',
  ])('finds none in %j', text => {
    expect(urls(text)).toEqual([]);
  });

  it('gives hosts in lower case, without www., port and name', () => {
    expect(findLinks('https://WWW.Hythe.GOV.uk:443/A http://me:pw@example.org').map(({ host }) => host)).toEqual(['hythe.gov.uk', 'example.org']);
  });

  it('gives places in UTF-16 units', () => {
    expect(findLinks('🗳️ see gov.uk, now')).toEqual([{ start: 8, end: 14, url: 'gov.uk', host: 'gov.uk' }]);
  });

  it('gives what X makes a link as well, where it is asked for', () => {
    const found = findLinks('We did it.So proud. Open today.be there. See a.UK, St.Helens, e.g. README.txt', 'certain');
    expect(found.map(({ url }) => url)).toEqual(['it.So', 'today.be', 'a.UK']);
  });
});
