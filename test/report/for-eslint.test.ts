import { describe, expect, it } from 'vitest';
import type { LintMessage, Rule } from '../../src/kit/index.ts';
import { forEslint, rulesMetaFor } from '../../src/report/index.ts';
import { message, result } from './results.ts';

const only = (part: Partial<LintMessage>, source?: string) => forEslint([result('/repo/a.md', [message(part)], { source })])[0]!;

describe('forEslint', () => {
  it('leaves a sound result as it is, in a copy', () => {
    const sound = result('/repo/a.md', [message({ clauses: ['barnet:5a/4'] })], { source: 'one\ntwo\nCall Mrs Patel on 07700 9*****' });
    const [copy] = forEslint([sound]);
    expect(copy).toEqual(sound);
    expect(copy!.messages[0]).not.toBe(sound.messages[0]);
  });

  it.each([
    [
      { line: 0, column: 0 },
      { line: 1, column: 1, endLine: 3, endColumn: 30 },
    ],
    [
      { line: Number.NaN, column: -4 },
      { line: 1, column: 1, endLine: 3, endColumn: 30 },
    ],
    [{ line: 4 }, { line: 4, column: 18 }],
    [{ column: 31 }, { line: 3, column: 31 }],
    [{ endColumn: undefined }, { line: 3, column: 18 }],
    [
      { endLine: 4, endColumn: 1 },
      { line: 3, column: 18, endLine: 4, endColumn: 1 },
    ],
    [{ endColumn: 18 }, { line: 3, column: 18, endLine: 3, endColumn: 18 }],
  ])('makes positions count from 1 and end after they start: %o', (part, place) => {
    const { line, column, endLine, endColumn } = only(part).messages[0]!;
    expect(JSON.parse(JSON.stringify({ line, column, endLine, endColumn }))).toEqual(place);
  });

  it('gives a source with the lines that messages name, where there is none', () => {
    expect(only({ line: 4 }).source).toBe('\n\n\n\n');
    expect(only({ line: 2 }, '').source).toBe('\n\n');
    expect(forEslint([result('/repo/a.md', [message()], { output: 'fixed' })])[0]!.source).toBe('fixed');
    expect(forEslint([result('/repo/a.md', [])])[0]!.source).toBe('\n');
  });

  it('puts messages on one line, without control characters or half characters', () => {
    expect(only({ message: 'Disallowed\nname "\u0000\ud83d A\uffff"\u2028' }).messages[0]!.message).toBe('Disallowed name "\ufffd\ufffd A\ufffd" ');
  });

  it('names no rule for a fatal message', () => {
    expect(only({ fatal: true, ruleId: 'a/b' }).messages[0]!.ruleId).toBeNull();
    expect(only({ ruleId: undefined as unknown as null }).messages[0]!.ruleId).toBeNull();
  });

  it('gives every suggestion a fix, which changes nothing', () => {
    const { suggestions } = only({ line: 2, column: 3, suggestions: [{ desc: 'Leave it\nout' }] }, 'ab\ncdef').messages[0]!;
    expect(suggestions).toEqual([{ desc: 'Leave it out', fix: { range: [5, 5], text: '' } }]);
    expect(only({ line: 9, suggestions: [{ desc: 'x' }] }, 'ab\ncdef').messages[0]!.suggestions![0]!.fix!.range).toEqual([7, 7]);
  });

  it('mends waived messages as well', () => {
    const waived = { ...message({ line: 0 }), suppressions: [{ kind: 'directive' as const, justification: 'x' }] };
    expect(forEslint([result('/repo/a.md', [], { suppressedMessages: [waived] })])[0]).toMatchObject({
      source: '\n',
      suppressedMessages: [{ line: 1 }],
    });
  });
});

describe('rulesMetaFor', () => {
  it('has every rule, and every other id that occurs', () => {
    const rule = {
      id: 'a/b',
      summary: 'Disallow b',
      recommended: false,
      messages: { no: 'Disallowed b' },
      options: {},
      examples: { good: [], bad: [] },
    };
    const meta = rulesMetaFor([result('/repo/a.md', [message({ ruleId: 'our/own' }), message({ ruleId: null })])], [rule as unknown as Rule]);
    expect(meta).toEqual({
      'a/b': {
        type: 'problem',
        docs: { description: 'Disallow b', recommended: false, url: 'https://github.com/postlint/postlint/blob/main/docs/rules/a/b.md' },
        messages: { no: 'Disallowed b' },
        schema: [],
      },
      'our/own': {
        type: 'problem',
        docs: { description: 'our/own', recommended: true, url: 'https://github.com/postlint/postlint' },
        messages: {},
        schema: [],
      },
    });
  });
});
