import { expect, it } from 'vitest';
import { near, rangeAt } from '../../src/kit/index.ts';

const ranges = [
  { start: 2, end: 4 },
  { start: 4, end: 7 },
  { start: 10, end: 11 },
];

it.each([
  [1, undefined],
  [2, ranges[0]],
  [4, ranges[1]],
  [7, undefined],
  [10, ranges[2]],
  [11, undefined],
])('finds the range at %i', (place, range) => expect(rangeAt(ranges, place)).toBe(range));

it.each([
  [0, 2, []],
  [0, 3, [ranges[0]]],
  [3, 10, [ranges[0], ranges[1]]],
  [4, 11, [ranges[1], ranges[2]]],
  [11, 20, []],
])('finds the ranges near %i to %i', (start, end, found) => expect([...near(ranges, start, end)]).toEqual(found));
