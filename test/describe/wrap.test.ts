import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth, hang, wrap } from '../../src/describe/index.ts';

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['café', 4],
    ['cafe\u0301', 4],
    ['日本', 4],
    ['👍', 2],
    ['a\u200db', 2],
    ['✔ ✖', 3],
  ])('%j takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('wrap', () => {
  it.each([
    ['', 10, ['']],
    ['one two three', 7, ['one two', 'three']],
    ['one two three', 8, ['one two', 'three']],
    ['  one \n two\t ', 20, ['one two']],
    ['abcdefgh ij', 3, ['abc', 'def', 'gh', 'ij']],
    ['日本語', 4, ['日本', '語']],
    ['日', 1, ['日']],
  ])('%j at %i columns', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  it('loses nothing and keeps to the width', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '日', '\u0301', '👍') }), fc.integer({ min: 2, max: 12 }), (text, width) => {
        const lines = wrap(text, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replace(/\s/g, ''));
        expect(lines.filter(line => displayWidth(line) > width)).toEqual([]);
      }),
    );
  });
});

it('hang indents what follows the first line', () => {
  expect(hang('  - ', 'one two three', 11)).toBe('  - one two\n    three');
});
