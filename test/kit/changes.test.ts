import { describe, expect, it } from 'vitest';
import { addedWords, changedLookup, changedName, changedTermLists, changedTerms, changedWordLists, changedWords } from '../../src/kit/index.ts';

const grade = (term: string) => ({ term, data: 'own' });
const graded = [
  { term: 'damn', data: 'mild' },
  { term: 'bugger', data: 'medium' },
];

describe('a list of words', () => {
  const listed = ['Greens', 'Labour', "king's party"];

  it('has added words first and none of the removed ones, whatever their case and quotation marks', () => {
    expect(changedWords(listed, { add: ['Hythe First'], remove: ['GREENS', 'King’s party'] })).toEqual(['Hythe First', 'Labour']);
  });

  it('has a word once that is added and listed', () => {
    expect(changedWords(['Labour', 'Greens'], { add: ['Greens'] })).toEqual(['Greens', 'Labour']);
  });

  it('is replaced whole, then added to and cut', () => {
    expect(changedWords(listed, { only: ['Hythe First', 'labour'] })).toEqual(['Hythe First', 'Labour']);
    expect(changedWords(listed, { only: ['Hythe First', 'Labour'], add: ['Kent First'], remove: ['Labour'] })).toEqual(['Kent First', 'Hythe First']);
    expect(changedWords(listed, { only: [] })).toEqual([]);
  });

  it('is itself where nothing was changed', () => {
    expect(changedWords(listed, {})).toBe(listed);
    expect(changedWords(listed, { add: [], remove: [] })).toBe(listed);
    expect(changedTerms(graded, {}, grade)).toBe(graded);
  });
});

describe('a list of terms', () => {
  it('keeps what is known of them', () => {
    expect(changedTerms(graded, { add: ['xmas'], remove: ['Bugger'] }, grade)).toEqual([
      { term: 'xmas', data: 'own' },
      { term: 'damn', data: 'mild' },
    ]);
  });

  it('has an added word before its own entry for it', () => {
    expect(changedTerms(graded, { add: ['damn'] }, grade)[0]).toEqual({ term: 'damn', data: 'own' });
  });

  it('keeps what is known of those that are put in its place', () => {
    expect(changedTerms(graded, { only: ['Bugger', 'xmas'] }, grade)).toEqual([
      { term: 'xmas', data: 'own' },
      { term: 'bugger', data: 'medium' },
    ]);
  });
});

describe('lists that one option changes', () => {
  const lists = { campaigning: ['canvassing'], credit: ['thanks to', 'fought for'], praise: ['brilliant'] };

  it('have what is added in the first, and what is removed in none', () => {
    expect(changedWordLists(lists, { add: ['banged the drum'], remove: ['Thanks to', 'canvassing'] })).toEqual({
      campaigning: ['banged the drum'],
      credit: ['fought for'],
      praise: ['brilliant'],
    });
  });

  it('have only what is put in their place: a known word in its own list, another in the first', () => {
    expect(changedWordLists(lists, { only: ['fought for', 'banged the drum'] })).toEqual({
      campaigning: ['banged the drum'],
      credit: ['fought for'],
      praise: [],
    });
  });

  it('are lists of terms as well', () => {
    expect(changedTermLists({ first: graded, second: [grade('blast')] }, { only: ['blast', 'drat'] }, grade)).toEqual({
      first: [{ term: 'drat', data: 'own' }],
      second: [{ term: 'blast', data: 'own' }],
    });
  });
});

it('looks words up in a list with its changes', () => {
  const isListed = changedLookup(new Set(['badge', 'bins']), { add: ['Moorings'], remove: ['Badge'] });
  expect(['badge', 'bins', 'moorings', 'ferry'].map(isListed)).toEqual([false, true, true, false]);
  expect(['badge', 'bins', 'ferry'].map(changedLookup(new Set(['badge', 'bins']), { only: ['Ferry', 'bins'] }))).toEqual([false, true, true]);
});

it('knows what the user decided of a handle, a hashtag or a site', () => {
  const changes = { add: ['@HytheFwd', '#VoteGreen'], remove: ['CamdenLabour'] };
  expect(['hythefwd', '#votegreen', '@camdenlabour', 'VoteGreens', ''].map(name => changedName(name, changes))).toEqual([
    true,
    true,
    false,
    undefined,
    undefined,
  ]);
  expect(['HytheFwd', 'CamdenLabour'].map(name => changedName(name, { only: ['@hythefwd'] }))).toEqual([true, false]);
  expect(changedName('HytheFwd', {})).toBeUndefined();
});

it('tells which words a user puts into a list', () => {
  expect(addedWords({ add: ['ferry'], remove: ['bins'], only: ['moorings'] })).toEqual(['ferry', 'moorings']);
  expect(addedWords({})).toEqual([]);
});
