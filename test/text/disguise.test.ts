import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Term } from '../../src/kit/index.ts';
import { buildScanner } from '../../src/text/scanner.ts';

const disguised = (term: string, match: Term['match'] = 'word'): Term => ({ term, match, disguises: true });
const scanner = buildScanner([
  {
    key: 'list',
    terms: [
      ...['plonker', 'arse', 'asses', 'damn', 'dams', 'ass', 'wizards', 'biscuit', 'anal', 'wally', 'wallies', 'hell'].map(term => disguised(term)),
      disguised('drat', 'part'),
      { term: 'open' },
    ],
  },
]);

/** Each hit's term and the text that it covers. */
const found = (value: string) => (scanner.scan(value).get('list') ?? []).map(({ term: { term }, start, end }) => [term, value.slice(start, end)]);

describe('disguises', () => {
  it.each([
    ['digits', 'p10nk3r', 'plonker'],
    ['signs', '@r$e', 'arse'],
    ['a short word of signs', 'a$$', 'ass'],
    ['one mask', 'd*mn', 'damn'],
    ['a run of masks', 'pl***er', 'plonker'],
    ['one mask too many', 'plon**er', 'plonker'],
    ['vowels masked', 'b*sc**t', 'biscuit'],
    ['all but the first letter', 'd***', 'damn'],
    ['hyphens', 'd--n', 'damn'],
    ['a hyphen for a vowel', 'd-mn', 'damn'],
    ['stops for vowels', 'pl.nk.r', 'plonker'],
    ['mixed masks', 'pl#%&er', 'plonker'],
    ['an emoji', 'd🤬mn', 'damn'],
    ['an emoji of several characters', 'd❤️mn', 'damn'],
    ['spaces', 'p l o n k e r', 'plonker'],
    ['spaces and digits', 'p l 0 n k e r', 'plonker'],
    ['lines', 'd\na\nm\nn', 'damn'],
    ['stops', 'd.a.m.n', 'damn'],
    ['hyphens between letters', 'd-a-m-n', 'damn'],
    ['one stop', 'd.amn', 'damn'],
    ['asterisks between letters', 'd*a*m*n', 'damn'],
    ['stretched letters', 'plooooonker', 'plonker'],
    ['a vowel that is rarely doubled', 'daamn', 'damn'],
    ['stretched and masked', 'd*mnnnn', 'damn'],
    ['digits and stretched', 'pl000nker', 'plonker'],
    ['letters drawn with signs', 'pl()nker', 'plonker'],
    ['a letter drawn with three signs', 'b!sc(_)it', 'biscuit'],
    ['a drawn letter first', '|-|ell', 'hell'],
    ['a capital I for an l', 'heIl', 'hell'],
    ['capitals I for ls', 'pIonker', 'plonker'],
    ['angle brackets', 'd>>n', 'damn'],
    ['parallel lines', 'd∥mn', 'damn'],
    ['letters of flags', '🇩 🇦 🇲 🇳', 'damn'],
    ['a letter of a flag', 'd🇦mn', 'damn'],
    ['a zero-width space and a mask', 'd\u200b*mn', 'damn'],
    ['a Cyrillic letter and a mask', 'plоnk*r', 'plonker'],
  ])('finds %s', (_, value, term) => {
    expect(found(value)).toEqual([[term, value]]);
    expect(scanner.scan(value).get('list')?.[0]?.disguised).toBe(true);
  });

  it.each([
    ['in a sentence', 'You (d*mn) fool', [['damn', 'd*mn']]],
    ['between quotes', '“d*mn!”', [['damn', 'd*mn']]],
    ['before a possessive', "The pl*nker's hat", [['plonker', 'pl*nker']]],
    ['in a hashtag', '#pl0nker', [['plonker', 'pl0nker']]],
    [
      'in a list',
      'd*mn,arse/pl*nker',
      [
        ['damn', 'd*mn'],
        ['arse', 'arse'],
        ['plonker', 'pl*nker'],
      ],
    ],
    ['beside a hyphen', 'd*mn-right', [['damn', 'd*mn']]],
    [
      'inside a word',
      'blastedrat hyperdr@tastic',
      [
        ['drat', 'drat'],
        ['drat', 'dr@t'],
      ],
    ],
    [
      'in bold',
      '**d*mn** and __d*mn__',
      [
        ['damn', 'd*mn'],
        ['damn', 'd*mn'],
      ],
    ],
    ['after a word of one letter', 'A w a l l y', [['wally', 'w a l l y']]],
    [
      'twice',
      'd4mn d4mn',
      [
        ['damn', 'd4mn'],
        ['damn', 'd4mn'],
      ],
    ],
  ])('finds them %s', (_, value, expected) => {
    expect(found(value)).toEqual(expected);
  });

  it.each([
    ['school grades', 'A*s, A** and A*A*A*, from A*-C'],
    ['a footnote', 'Visit the dam* today. *Booking needed'],
    ['bold that ends', '**Visit the dam** or __the dam__ and *our da*'],
    ['roads and postcodes', 'A55 and B17 4SS, 5H1'],
    ['a link', 'https://example.org/d4mn www.d4mn.org/x bit.ly/d4mn'],
    ['an address', 'd4mn@example.org'],
    ['words that follow each other', 'cad am nor mid-am'],
    ['a sentence without a space', 'See Ad.Am needs it'],
    ['a short word of digits', '4ss a55 4s5'],
    ['a word divided in three letters', 'as-s as.s'],
    ['mostly digits', 'd4m7 4455 d44n'],
    ['initials', 'A. S. Ses and D. A. Mn'],
    ['letters', 'D A M P'],
    ['other words with spaces', 'A R S E N A L and H E L L O, H Y D R A T E'],
    ['a hyphen for a consonant', 'da-n d-wn bis-uit'],
    ['double letters', 'Isaac in Hawaii vacuums while skiing'],
    ['masks alone', '**** *** ### --- d*'],
    ['dashes', 'da--well then--mn'],
    ['a term that may not be disguised', '0pen op*n'],
  ])('leaves %s alone', (_, value) => {
    expect(found(value)).toEqual([]);
  });

  it('finds a planted term at its exact place', () => {
    const writings = fc.constantFrom('pl*nker', 'p1onker', 'p l o n k e r', 'p.l.o.n.k.e.r', 'plonkerrrr', 'PL0NKER', 'plo\u200bnk3r');
    const around = fc.string({ unit: fc.constantFrom('é', '中', 'ש', '🎉', ' ', '\n', 'xx', '9', ', '), maxLength: 12 });
    fc.assert(
      fc.property(around, writings, around, (before, writing, after) => {
        const value = `${before}xx ${writing} xx${after}`;
        const start = before.length + 3;
        expect(
          scanner
            .scan(value)
            .get('list')
            ?.map(hit => [hit.start, hit.end]),
        ).toEqual([[start, start + writing.length]]);
      }),
    );
  });

  it.each([
    ['d*', 0],
    ['a ', 0],
    ['*', 0],
    ['d*** ', 200_000],
    ['d************ ', 0],
    ['p*****er ', 111_111],
    ['d-', 0],
    ['@', 0],
    ['1', 0],
    ['a1!', 0],
    ['d-a-', 0],
    ['a$$!', 0],
    ['a.1 ', 0],
    ['daaaamn', 0],
  ])('reads a megabyte of %j', (unit, hits) => {
    expect(scanner.scan(unit.repeat(1e6 / unit.length)).get('list')?.length ?? 0).toBe(hits);
  });
});
