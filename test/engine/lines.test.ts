import { describe, expect, it } from 'vitest';
import { Lines } from '../../src/engine/lines.ts';

describe('Lines', () => {
  it.each([
    ['', 0, { line: 1, column: 1 }],
    ['one\ntwo', 3, { line: 1, column: 4 }],
    ['one\ntwo', 4, { line: 2, column: 1 }],
    ['one\r\ntwo', 5, { line: 2, column: 1 }],
    ['one\rtwo', 4, { line: 2, column: 1 }],
    ['a\u2028b\u2029c', 4, { line: 3, column: 1 }],
    ['🌳🌳x', 4, { line: 1, column: 5 }],
    ['one\n', 4, { line: 2, column: 1 }],
  ])('places in %j the offset %i', (source, offset, place) => {
    expect(new Lines(source).at(offset)).toEqual(place);
  });
});
