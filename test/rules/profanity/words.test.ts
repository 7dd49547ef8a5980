import { Filter } from 'bad-words';
import { describe, expect, it } from 'vitest';
import { badWords } from '../../../rules/profanity/lib/bad-words.ts';
import type { Grade } from '../../../rules/profanity/lib/grades.ts';
import { contextWords, safeWords, swearWords } from '../../../rules/profanity/lib/words.ts';
import sorted from '../../../rules/profanity/lists/bad-words.json' with { type: 'json' };
import contexts from '../../../rules/profanity/lists/contexts.json' with { type: 'json' };
import safe from '../../../rules/profanity/lists/safe.json' with { type: 'json' };
import slurs from '../../../rules/profanity/lists/slurs.json' with { type: 'json' };
import swearing from '../../../rules/profanity/lists/swearing.json' with { type: 'json' };

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

describe('the lists', () => {
  it('name only entries that bad-words has', () => {
    const list = new Set(new Filter().list.map(entry => entry.toLowerCase().replace(/^\*|[*;]$/g, '')));
    const named = [...Object.values(sorted.omit).flat(), ...sorted.mild, ...sorted.medium];
    expect(named.filter(entry => !list.has(entry))).toEqual([]);
    expect(named.filter((entry, i) => named.indexOf(entry) < i)).toEqual([]);
    expect(badWords().length).toBeGreaterThan(300);
  });

  it('spare only words that are swear words', () => {
    const known = new Set(words.map(word => word.term));
    const spared = [...contexts.names, ...contexts.streets.names, ...Object.values(contexts.topics).flatMap(topic => topic.spares)];
    expect(spared.filter(term => !known.has(term))).toEqual([]);
  });

  it('except only compounds that would be made', () => {
    const { medium, strong, tails, except } = swearing.compounds;
    const made = new Set([...medium, ...strong].flatMap(head => tails.map(tail => head + tail)));
    expect(except.filter(compound => !made.has(compound))).toEqual([]);
  });

  it('repeat no word of a topic and no safe phrase', () => {
    const topical = contextWords().map(({ term, data }) => `${data} ${term}`);
    expect(topical.filter((entry, i) => topical.indexOf(entry) < i)).toEqual([]);
    const phrases = Object.values(safe.word).flat();
    expect(phrases.filter((phrase, i) => phrases.indexOf(phrase) < i)).toEqual([]);
  });

  it('say where they are from, and when', () => {
    for (const list of [contexts, safe, slurs, sorted, swearing]) {
      expect(list.source).toMatch(/\w/);
      expect(list.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });
});
