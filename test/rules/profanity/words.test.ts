import { Filter } from 'bad-words';
import { describe, expect, it } from 'vitest';
import { badWords } from '../../../rules/profanity/lib/bad-words.ts';
import type { Grade } from '../../../rules/profanity/lib/grades.ts';
import { sexualWords } from '../../../rules/profanity/lib/sexual.ts';
import { forms } from '../../../rules/profanity/lib/terms.ts';
import { contextWords, safeWords, swearWords } from '../../../rules/profanity/lib/words.ts';
import sorted from '../../../rules/profanity/lists/bad-words.json' with { type: 'json' };
import contexts from '../../../rules/profanity/lists/contexts.json' with { type: 'json' };
import foreign from '../../../rules/profanity/lists/foreign-swearing.json' with { type: 'json' };
import ofcom from '../../../rules/profanity/lists/ofcom-grades.json' with { type: 'json' };
import safe from '../../../rules/profanity/lists/safe.json' with { type: 'json' };
import slurs from '../../../rules/profanity/lists/slurs.json' with { type: 'json' };
import spellings from '../../../rules/profanity/lists/spellings.json' with { type: 'json' };
import swearing from '../../../rules/profanity/lists/swearing.json' with { type: 'json' };
import { buildScanner } from '../../../src/text/index.ts';

const none = {};

const words = swearWords('mild', none);
const kindOf = (term: string) => words.find(word => word.term === term)?.data.kind;

describe('swear words', () => {
  it.each([
    ['arse', 'mild'],
    ['bloody', 'mild'],
    ['bollocks', 'medium'],
    ['bullshit', 'medium'],
    ['wanker', 'strong'],
    ['fuck', 'strong'],
    ['cuntface', 'strong'],
    ['pikey', 'slur'],
    ['god', undefined],
    ['breasts', undefined],
    ['monkleigh', undefined],
    ['bumbag', undefined],
  ])('%s is %s', (term, kind) => {
    expect(kindOf(term)).toBe(kind);
  });

  it('are fewer the stronger they have to be; slurs always stay', () => {
    const kinds = (min: Grade) => [...new Set(swearWords(min, none).map(word => word.data.kind))].sort();
    expect(kinds('mild')).toEqual(['medium', 'mild', 'slur', 'strong']);
    expect(kinds('medium')).toEqual(['medium', 'slur', 'strong']);
    expect(kinds('strong')).toEqual(['slur', 'strong']);
  });

  it('take in the words that are added, and leave out those that are removed', () => {
    const changed = swearWords('strong', { add: ['Blimey', 'fuck'], remove: ['Wanker'] });
    expect(changed.slice(0, 2).map(word => [word.term, word.data.kind])).toEqual([
      ['Blimey', 'own'],
      ['fuck', 'own'],
    ]);
    expect(changed.some(word => word.term === 'wanker')).toBe(false);
    expect(safeWords({ remove: ['Wanker'] })[0]).toEqual({ term: 'Wanker' });
  });

  it('stand in the list once', () => {
    const keys = words.map(word => `${word.match} ${word.term}`);
    expect(keys.filter((key, i) => keys.indexOf(key) < i)).toEqual([]);
  });
});

describe('Ofcom’s grades', () => {
  const sexual = new Set(sexualWords(true, none).map(({ term }) => term));
  const leftOut = Object.values(ofcom.leftOut).flat();
  const { general, sexual: references } = ofcom.words;
  const graded = [general, references].flatMap(grades => Object.entries(grades).flatMap(([grade, list]) => list.map(word => [word, grade] as const)));

  it('are those of the words that both know; sexual-content has others', () => {
    const expected = graded.filter(([word]) => !leftOut.includes(word) && !sexual.has(word));
    expect(expected.length).toBeGreaterThan(45);
    expect(expected.map(([word]) => [word, kindOf(word)])).toEqual(expected.map(([word, grade]) => [word, grade === 'strongest' ? 'strong' : grade]));
  });

  it('leave out only words that Ofcom grades and no rule reports alone', () => {
    const known = graded.map(([word]) => word);
    expect(leftOut.filter(word => !known.includes(word) || kindOf(word.toLowerCase()) !== undefined || sexual.has(word))).toEqual([]);
  });
});

describe('misspellings', () => {
  const scanner = (safeToo: boolean) =>
    buildScanner([
      { key: 'words', terms: words },
      { key: 'safe', terms: safeToo ? safeWords(none) : [] },
    ]);

  it('are sought of swear words only', () => {
    const unknown = spellings.words
      .flatMap(forms)
      .filter(word => kindOf(word) === undefined && !words.some(({ term, match }) => match !== 'word' && word.includes(term)));
    expect(unknown).toEqual([]);
  });

  it('are like innocent words, each of which would be taken for one, and is left alone', () => {
    const [open, guarded] = [scanner(false), scanner(true)];
    const innocent = [...spellings.lookalikes, ...spellings.splits];
    expect(innocent.filter(word => !open.scan(word).has('words'))).toEqual([]);
    expect(innocent.filter(word => guarded.scan(word).get('safe')?.[0]?.term.term !== word)).toEqual([]);
    expect(spellings.lookalikes.filter(word => kindOf(word) !== undefined)).toEqual([]);
  });
});

describe('the lists', () => {
  it('of other languages name only their own words', () => {
    const known = new Set(
      Object.values(foreign.languages).flatMap(grades => Object.values(grades).flatMap(entries => Object.values(entries).flat().flatMap(forms))),
    );
    expect(foreign.names.filter(name => !known.has(name))).toEqual([]);
  });

  it('name only entries that bad-words has', () => {
    const list = new Set(new Filter().list.map(entry => entry.toLowerCase().replace(/^\*|[*;]$/g, '')));
    const named = [...Object.values(sorted.omit).flat(), ...sorted.mild, ...sorted.medium];
    expect(named.filter(entry => !list.has(entry))).toEqual([]);
    expect(named.filter((entry, i) => named.indexOf(entry) < i)).toEqual([]);
    expect(badWords().length).toBeGreaterThan(300);
  });

  it('spare only words that are swear words', () => {
    const known = new Set(words.map(word => word.term));
    const spared = [
      ...contexts.names,
      ...contexts.abbreviations,
      ...contexts.streets.names,
      ...Object.values(contexts.topics).flatMap(topic => topic.spares),
    ];
    expect(spared.filter(term => !known.has(term))).toEqual([]);
  });

  it('except only compounds that would be made', () => {
    const { medium, strong, tails, leads, led, except } = swearing.compounds;
    const made = new Set([
      ...[...medium, ...strong].flatMap(head => tails.map(tail => head + tail)),
      ...led.flatMap(head => leads.map(lead => lead + head)),
    ]);
    expect(except.filter(compound => !made.has(compound))).toEqual([]);
  });

  it('repeat no word of a topic and no safe phrase', () => {
    const topical = contextWords(none).map(({ term, data }) => `${data} ${term}`);
    expect(topical.filter((entry, i) => topical.indexOf(entry) < i)).toEqual([]);
    const phrases = Object.values(safe.word).flat();
    expect(phrases.filter((phrase, i) => phrases.indexOf(phrase) < i)).toEqual([]);
  });

  it('say where they are from, and when', () => {
    for (const list of [contexts, foreign, ofcom, spellings, safe, slurs, sorted, swearing]) {
      expect(list.source).toMatch(/\w/);
      expect(list.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });
});

describe('grades that the user changes', () => {
  const gradesOf = (graded: Parameters<typeof swearWords>[3], term: string) =>
    swearWords('mild', none, true, graded).flatMap(word => (word.term === term ? [word.data.kind] : []));

  it('give a word one grade alone', () => {
    expect(gradesOf({}, 'bloody')).toEqual(['mild']);
    expect(gradesOf({ strong: { add: ['Bloody', 'blimey'] } }, 'bloody')).toEqual([]);
    expect(gradesOf({ strong: { add: ['bloody'] } }, 'bloody')).toEqual(['strong']);
    expect(gradesOf({ mild: { remove: ['bloody'] } }, 'bloody')).toEqual([]);
    expect(gradesOf({ mild: { only: ['bloody', 'blimey'] } }, 'bloody')).toEqual(['mild']);
    expect(gradesOf({ mild: { only: ['blimey'] } }, 'bloody')).toEqual([]);
  });

  it('leave the rest as it is', () => {
    const changed = swearWords('mild', none, true, { strong: { add: ['blimey'] } });
    expect(changed.slice(1)).toEqual(words);
  });

  it('take innocent words that are added from those that are left alone', () => {
    const isSafe = (...changes: Parameters<typeof safeWords>) => safeWords(...changes).some(({ term }) => term === 'bloody mary');
    expect([isSafe(none), isSafe({ add: ['Bloody Mary'] }), isSafe(none, { mild: { add: ['bloody mary'] } })]).toEqual([true, false, false]);
  });
});
