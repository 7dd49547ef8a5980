import { expect, it } from 'vitest';
import { changedLookup, changedTerms, changedWords, isOneOf } from '../../src/kit/index.ts';

it('puts added words first and leaves removed ones out, whatever their case and quotation marks', () => {
  const changes = { add: ['Hythe First'], remove: ['GREENS', 'King’s party'] };
  expect(changedWords(['Greens', 'Labour', "king's party"], changes)).toEqual(['Hythe First', 'Labour']);
});

it('keeps one of a word that the list has already', () => {
  expect(changedWords(['Labour', 'Greens'], { add: ['Greens'], remove: [] })).toEqual(['Greens', 'Labour']);
});

it('keeps what a rule knows of its terms', () => {
  const terms = [
    { term: 'damn', data: 'mild' },
    { term: 'bugger', data: 'medium' },
  ];
  expect(changedTerms(terms, { add: ['xmas'], remove: ['Bugger'] }, term => ({ term, data: 'own' }))).toEqual([
    { term: 'xmas', data: 'own' },
    { term: 'damn', data: 'mild' },
  ]);
});

it('looks words up in a list with its changes', () => {
  const isListed = changedLookup(new Set(['badge', 'bins']), { add: ['Moorings'], remove: ['Badge'] });
  expect(['badge', 'bins', 'moorings', 'ferry'].map(isListed)).toEqual([false, true, true, false]);
});

it('knows a handle or a hashtag with and without its sign', () => {
  expect(isOneOf(['@HytheFwd', '#VoteGreen'], 'hythefwd')).toBe(true);
  expect(isOneOf(['VoteGreen'], '#votegreen')).toBe(true);
  expect(isOneOf(['VoteGreen'], 'VoteGreens')).toBe(false);
  expect(isOneOf([], '')).toBe(false);
});
