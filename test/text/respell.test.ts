import { describe, expect, it } from 'vitest';
import { buildScanner } from '../../src/text/scanner.ts';

const misspelt = (term: string) => ({ term, disguises: true, misspellings: true });
const scanner = buildScanner([
  {
    key: 'list',
    terms: [...['plonker', 'plonkers', 'knucker', 'kick', 'trashing', 'biscuit', 'wench'].map(misspelt), { term: 'wally', disguises: true }],
  },
]);
const found = (value: string) => (scanner.scan(value).get('list') ?? []).map(({ term: { term }, start, end }) => [term, value.slice(start, end)]);

describe('misspellings', () => {
  it.each([
    ['a doubled letter', 'plonkker', 'plonker'],
    ['a letter too few', 'knuker', 'knucker'],
    ['another spelling of a sound', 'knuqqa', 'knucker'],
    ['an ending', 'plonkas', 'plonkers'],
    ['-ing', 'trashin', 'trashing'],
    ['another vowel', 'plunker', 'plonker'],
    ['two vowels for one', 'biiscuit', 'biscuit'],
    ['a vowel that is not there', 'plnker', 'plonker'],
    ['no vowels', 'plnkrs', 'plonkers'],
    ['a letter that looks alike', 'kjck', 'kick'],
    ['a cross for a vowel', 'kxck', 'kick'],
    ['swapped letters', 'plokner', 'plonker'],
    ['capitals', 'PLONKAR', 'plonker'],
    ['a word between marks', '“plonkah!”', 'plonker'],
    ['a hashtag', '#plonkah', 'plonker'],
  ])('finds %s', (_, value, term) => {
    const [hit] = scanner.scan(value).get('list') ?? [];
    expect([hit?.term.term, hit?.disguised]).toEqual([term, true]);
  });

  it.each([
    ['a capitalised word', 'Plonkar, Plunker and McPlonkah'],
    ['a capitalised part of a hashtag', '#VisitPlunker'],
    ['a word within another', 'plonkarism implonkar'],
    ['too great a change', 'plinkr kack wunchd'],
    ['too little of a word', 'plk knkr'],
    ['another first sound', 'blonker slonker'],
    ['a word that may not be misspelt', 'waly wolly'],
    ['digits', 'plonk4 9plonkar'],
  ])('leaves %s alone', (_, value) => {
    expect(found(value)).toEqual([]);
  });

  it('tells a word as written from a misspelt one', () => {
    expect((scanner.scan('plonker plonkers plonkerr').get('list') ?? []).map(hit => hit.disguised)).toEqual([false, false, true]);
  });
});

describe('split words', () => {
  it.each([
    ['in two', 'pl onker', 'plonker'],
    ['in two that might be words', 'bis cuit', 'biscuit'],
    ['before the last letter', 'plonke r', 'plonker'],
    ['in three', 'pl on ker', 'plonker'],
    ['in four', 'b i sc uit', 'biscuit'],
    ['with a sign for a letter', 'b!sc uit', 'biscuit'],
    ['with a mask', 'pl *nker', 'plonker'],
    ['in capitals', 'PL ONKER', 'plonker'],
    ['after a capital', 'Pl onker', 'plonker'],
    ['across lines', 'pl\nonker', 'plonker'],
    ['in quotation marks', '“pl onker”!', 'plonker'],
  ])('are found %s', (_, value, term) => {
    const [hit] = scanner.scan(value).get('list') ?? [];
    expect([hit?.term.term, hit?.disguised]).toEqual([term, true]);
    expect(value.slice(hit?.start, hit?.end).replace(/\W/g, '')).toBe(value.replace(/\W/g, ''));
  });

  it.each([
    ['three words', 'bis cu it'],
    ['mixed case', 'PL onker pl ONKER'],
    ['punctuation between', 'pl, onker pl. onker'],
    ['what follows an apostrophe', "don' t rashing k' ick"],
    ['spaced letters of a longer word', 'S K I C K Y'],
    ['parts of words', 'apl onker pl onkers-to-be'],
    ['more than four parts', 'p l o n ker'],
    ['two spaces’ worth of words', 'pl the onker'],
    ['parts with digits, such as postcodes', 'PL0 NKER'],
    ['a term that may not be misspelt', 'w ally'],
  ])('are not found in %s', (_, value) => {
    expect(found(value)).toEqual([]);
  });
});

it.each(['plonka ', 'plo ', 'pl ', 'p l o n ker ', 'plnkr', 'kkkk', 'kick k ', 'aeiou ', 'qqq q '])('reads much of %j', unit => {
  expect(scanner.scan(unit.repeat(2e5 / unit.length))).toBeInstanceOf(Map);
});
