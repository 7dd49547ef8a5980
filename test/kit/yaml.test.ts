import { describe, expect, it } from 'vitest';
import { LineCounter, parseDocument } from '../../src/kit/yaml.ts';

const options = { prettyErrors: false };
const errors = (text: string) => parseDocument(text, options).errors.map(({ code, pos }) => [code, ...pos]);

describe('parseDocument', () => {
  it.each([
    ['', null],
    ['# nothing', null],
    ['a: [1, yes, ~]', { a: [1, 'yes', null] }],
    [`${'['.repeat(60)}1${']'.repeat(60)}`, JSON.parse(`${'['.repeat(60)}1${']'.repeat(60)}`)],
  ])('reads %j', (text, value) => {
    const document = parseDocument(text, options);
    expect([document.errors, document.warnings, document.toJS()]).toEqual([[], [], value]);
  });

  it('counts lines', () => {
    const lineCounter = new LineCounter();
    parseDocument('a: b\nc: d\n', { ...options, lineCounter });
    expect(lineCounter.linePos(8)).toEqual({ line: 2, col: 4 });
  });

  it('refuses a second document', () => {
    expect(errors('a: b\n--- c\n')).toEqual([['MULTIPLE_DOCS', 5, 6]]);
  });

  it.each([
    ['[', 64],
    ['{', 64],
    ['- ', 127],
    ['a: [', 252],
    ['? ', 127],
  ])('refuses what is nested too deeply, however deeply: %j', (unit, offset) => {
    expect(errors(unit.repeat(1_000_000 / unit.length))).toEqual([['RESOURCE_EXHAUSTION', offset, offset + 1]]);
  });
});
