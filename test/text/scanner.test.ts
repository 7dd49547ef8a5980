import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hit, Term } from '../../src/kit/index.ts';
import { buildScanner } from '../../src/text/scanner.ts';

const scannerOf = (...terms: (string | Term)[]) =>
  buildScanner([{ key: 'list', terms: terms.map(term => (typeof term === 'string' ? { term } : term)) }]);

/** The texts of the hits, in order. */
function found(value: string, ...terms: (string | Term)[]): string[] {
  return (
    scannerOf(...terms)
      .scan(value)
      .get('list') ?? []
  ).map(({ start, end }) => value.slice(start, end));
}

describe('scan', () => {
  it('finds terms of several lists in one pass, each with its own term', () => {
    const scanner = buildScanner([
      { key: 'a', terms: [{ term: 'Labour', data: 1 }, { term: 'Labour Party' }] },
      { key: 'b', terms: [] },
      { key: 'c', terms: [{ term: 'party', data: 2 }] },
    ]);
    const hits = scanner.scan('The Labour  party of LABOUR');
    expect([...hits.keys()]).toEqual(['a', 'c']);
    expect(hits.get('a')).toEqual([
      { start: 4, end: 17, term: { term: 'Labour Party' }, disguised: false },
      { start: 21, end: 27, term: { term: 'Labour', data: 1 }, disguised: false },
    ]);
    expect(hits.get('c')).toEqual([{ start: 12, end: 17, term: { term: 'party', data: 2 }, disguised: false }]);
  });

  it('finds nothing without terms, and no empty term', () => {
    expect(buildScanner([]).scan('a text').size).toBe(0);
    expect(found('a text', '', '\u200b', ' ')).toEqual([]);
  });

  it.each<[Term['match'], string[]]>([
    ['word', ['art']],
    ['start', ['art', 'art']],
    ['end', ['art', 'art']],
    ['part', ['art', 'art', 'art', 'art']],
  ])('match %s', (match, expected) => {
    expect(found('art artist cart party', { term: 'art', match })).toEqual(expected);
  });

  it.each([
    ['an underscore', 'snake_art_case', ['art']],
    ['an apostrophe', "art's l’art", ['art', 'art']],
    ['a digit', 'art2 2art', []],
    ['a letter with marks', 'a\u0301art arte\u0301', []],
    ['a letter of another script', 'artж жart', []],
    ['a script without spaces', '美術art展', ['art']],
    ['right-to-left text', 'שלוםart art שלום', ['art']],
    ['an emoji', '🎨art🎨', ['art']],
    ['the hump of a hashtag', '#ModernArtNow #modernart #Art2026 ModernArtNow', ['Art', 'Art']],
  ])('a word ends at %s or not', (_, value, expected) => {
    expect(found(value, 'art')).toEqual(expected);
  });

  it('takes the leftmost hit, and of those the longest', () => {
    expect(found('new york city hall', 'york city', 'new york', 'new', 'city hall')).toEqual(['new york', 'city hall']);
    expect(found('aaaa', { term: 'aa', match: 'part' })).toEqual(['aa', 'aa']);
  });

  it('finds terms that are suffixes of others', () => {
    expect(found('ushers', ...['he', 'she', 'hers', 'his'].map(term => ({ term, match: 'part' as const })))).toEqual(['she']);
    expect(found('ahers', ...['hers', 'aherd'].map(term => ({ term, match: 'part' as const })))).toEqual(['hers']);
  });

  it('finds terms with signs at their edges', () => {
    expect(found('go to .co.uk and C++, or @me', '.co.uk', 'c++', '@me')).toEqual(['.co.uk', 'C++', '@me']);
  });

  it('finds terms whatever their writing, at the place in the source', () => {
    expect(found('Ca\u0301fe\u0301\u0323 NOI\u00adR,\r\ncafé\r\n noir', 'cafe noir')).toEqual(['Ca\u0301fe\u0301\u0323 NOI\u00adR', 'café\r\n noir']);
    expect(found('Москва и Αθήνα и 東京', 'москва', 'Αθήνα', '東京')).toEqual(['Москва', 'Αθήνα', '東京']);
  });

  const variants = fc.constantFrom<(char: string) => string>(
    char => char,
    char => char.toUpperCase(),
    char => `${char}\u0301`,
    char => `${char}\u200b`,
    char => `${char}\u00ad\u0327`,
    char => String.fromCharCode(char.charCodeAt(0) - 97 + 0xff41),
    char => String.fromCodePoint(char.charCodeAt(0) - 97 + 0x1d41a),
  );
  const around = fc.string({ unit: 'grapheme', maxLength: 30 });

  it('finds a planted term in any text at its exact place', () => {
    const term = 'zyxwquzz';
    fc.assert(
      fc.property(around, fc.array(variants, { minLength: term.length, maxLength: term.length }), around, (before, writing, after) => {
        const planted = Array.from(term, (char, i) => writing[i]!(char))
          .join('')
          .replace(/[\u200b]$/u, '');
        const value = `${before} ${planted}\n${after}`;
        const hits = scannerOf(term).scan(value).get('list') ?? [];
        expect(hits.map(({ start, end }) => [start, end])).toContainEqual([before.length + 1, before.length + 1 + planted.length]);
      }),
    );
  });

  it('agrees with a naive search', () => {
    const small = (max: number) => fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '-', '#', 'A'), maxLength: max });
    const match = fc.constantFrom<NonNullable<Term['match']>>('word', 'start', 'end', 'part');
    const term = fc.record({ term: small(5).filter(text => text.trim() === text && !text.includes('  ')), match });
    fc.assert(
      fc.property(
        small(40).filter(text => !/ {2}|#/.test(text)),
        fc.array(term, { maxLength: 8 }),
        (value, terms) => {
          const hits =
            scannerOf(...terms)
              .scan(value)
              .get('list') ?? [];
          expect(hits.map(({ start, end, term: { term } }) => [start, end, term.toLowerCase()])).toEqual(naive(value, terms));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each(['a ', 'ab', 'a', 'e\u0301', 'сa', '\u200b', ' ', '#A'])('reads a megabyte of %j', unit => {
    const hits = scannerOf('zebra', { term: 'aaab', match: 'part' }, 'a a a a a b').scan(unit.repeat(1e6 / unit.length));
    expect(hits.size).toBe(0);
  });

  it('finds every one of many thousand terms', () => {
    const terms = Array.from({ length: 20_000 }, (_, i) => `t${(i * 7919).toString(36)}x`);
    const hits = scannerOf(...terms)
      .scan(terms.join(' '))
      .get('list') as Hit[];
    expect(hits.map(hit => hit.term.term)).toEqual(terms);
  });
});

function naive(value: string, terms: readonly Term[]): [number, number, string][] {
  const text = value.toLowerCase();
  const word = (char: string | undefined) => char !== undefined && /[a-z]/.test(char);
  const boundary = (at: number) => !(word(text[at - 1]) && word(text[at]));
  const all: [number, number, string][] = [];
  for (const { term, match } of terms) {
    const wanted = term.toLowerCase();
    for (let at = 0; wanted && at + wanted.length <= text.length; at++) {
      const end = at + wanted.length;
      const left = match === 'end' || match === 'part' || boundary(at);
      const right = match === 'start' || match === 'part' || boundary(end);
      if (text.startsWith(wanted, at) && left && right) all.push([at, end, wanted]);
    }
  }
  all.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  let last = 0;
  return all.filter(([start, end]) => {
    if (start < last) return false;
    last = end;
    return true;
  });
}
