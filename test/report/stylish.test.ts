import { createRequire } from 'node:module';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LintMessage, LintResult, Policy, Rule } from '../../src/kit/index.ts';
import { formats } from '../../src/report/index.ts';
import { message, result } from './results.ts';

type Eslint = (results: readonly LintResult[], data: { color: boolean }) => string;

const require = createRequire(import.meta.url);
const eslint = require(join(require.resolve('eslint/package.json'), '../lib/cli-engine/formatters/stylish.js')) as Eslint;
const stylish = formats.get('stylish')!;
const meta = { cwd: '/repo', rulesMeta: {} };

const fix = { range: [0, 1] as const, text: '' };
const cases: Record<string, LintResult[]> = {
  'no results': [],
  'clean results only': [result('/repo/a.md', [])],
  'one error': [result('/repo/a.md', [message()])],
  'a warning only': [result('/repo/a.md', [message({ severity: 1 })])],
  'two files with a clean one between them': [
    result('/repo/a.md', [message(), message({ severity: 1, line: 120, column: 1, ruleId: 'profanity/swearing' })]),
    result('/repo/b.md', []),
    result('/repo/c.md', [message({ line: 7, column: 1234 })]),
  ],
  'a fatal message': [
    result('/repo/a.ndjson', [{ ruleId: null, fatal: true, severity: 2, message: 'Invalid JSON in line 3: expected an object', line: 3, column: 1 }]),
  ],
  'no rule, no place': [result('/repo/a.md', [{ ruleId: null, severity: 1, message: 'File ignored.', line: 0, column: 0 }])],
  'full stops': ['Ends.', 'Ends .', 'Ends..', '.', ' .', 'é.', ''].map((text, index) => result(`/repo/${index}.md`, [message({ message: text })])),
  'wide and combining characters': [
    result('/repo/日本語.md', [
      message({ message: 'Disallowed word "日***"' }),
      message({ message: 'Disallowed word "cafe\u0301"', line: 10 }),
      message({ message: 'Disallowed emoji "👩‍👩‍👧"' }),
    ]),
  ],
  'numbers in a message of two lines': [result('/repo/a.md', [message({ message: 'first 1 2\n  07700 900 end' })])],
  'trailing space without a rule': [
    result('/repo/a.md', [message({ ruleId: null, message: 'space  ' }), message({ ruleId: null, message: 'longer message' })]),
  ],
  'fixable errors': [result('/repo/a.md', [message({ fix })])],
  'fixable errors and warnings': [result('/repo/a.md', [message({ fix }), message({ fix }), message({ fix, severity: 1 })])],
  'fixable warning': [result('/repo/a.md', [message({ fix, severity: 1 })])],
};

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('1', '2', ' ', '\n', '\t', '.', '日', '\u0301', '\u00a0', 'a', '"') }),
);
const anyMessage: fc.Arbitrary<LintMessage> = fc.record({
  ruleId: fc.option(fc.constantFrom('personal-data/phone-number', 'profanity/swearing', 'a/b')),
  severity: fc.constantFrom(1 as const, 2 as const),
  message: text.filter(value => !/[^\P{Cc}\n\t]/u.test(value)),
  line: fc.integer({ min: 0, max: 2000 }),
  column: fc.integer({ min: 0, max: 2000 }),
});
const anyResult = fc.tuple(fc.constantFrom('/repo/a.md', '/repo/é ü.md', 'C:\\x.md', '<text>'), fc.array(anyMessage, { maxLength: 6 }));

describe('stylish', () => {
  for (const [name, results] of Object.entries(cases)) {
    it.each([true, false])(`prints what ESLint prints: ${name}, colour %s`, color => {
      expect(stylish(results, { ...meta, color })).toBe(eslint(results, { color }));
    });
  }

  it('prints what ESLint prints for any results', () => {
    fc.assert(
      fc.property(fc.array(anyResult, { maxLength: 4 }), fc.boolean(), (given, color) => {
        const results = given.map(([path, messages]) => result(path, messages));
        expect(stylish(results, { ...meta, color })).toBe(eslint(results, { color }));
      }),
      { numRuns: 500 },
    );
  });

  it('prints the same where the terminal is wide enough', () => {
    const results = cases['two files with a clean one between them']!;
    const widest = Math.max(
      ...eslint(results, { color: false })
        .split('\n')
        .map(line => line.length),
    );
    expect(stylish(results, { ...meta, color: true, columns: widest })).toBe(eslint(results, { color: true }));
    expect(stylish(results, { ...meta, color: true, columns: widest - 1 })).not.toBe(eslint(results, { color: true }));
  });

  it('lets no control character of a draft or a file name through', () => {
    const results = [result('/repo/\u001b[2Ja.md', [message({ message: 'Disallowed name "\u001b]0;x\u0007 \u009b1A\rx"' })])];
    expect(stylish(results, { ...meta, color: false })).toBe(
      '\n/repo/\ufffd[2Ja.md\n  3:18  error  Disallowed name "\ufffd]0;x\ufffd \ufffd1A\ufffdx"  personal-data/phone-number\n\n✖ 1 problem (1 error, 0 warnings)\n',
    );
  });

  it('lets none through a suggestion either', () => {
    const results = [result('/repo/a.md', [message({ suggestions: [{ desc: 'Leave out \u001b[2J' }] })])];
    expect(stylish(results, { ...meta, color: false, explain: { rules: [], policies: [] } })).toContain('\n      Instead: Leave out \ufffd[2J\n');
  });

  it('folds what a narrow terminal cannot hold', () => {
    const results = [
      result('/repo/posts/library.md', [
        message({ message: 'Disallowed phone number "07700 9*****": no consent is registered (barnet 5a/4, 6/1 and 2 more)' }),
        message({ severity: 1, line: 12, column: 1, ruleId: 'profanity/swearing', message: 'Disallowed word "d***"' }),
      ]),
    ];
    expect(stylish(results, { ...meta, color: false, columns: 80 })).toBe(`
/repo/posts/library.md
   3:18  error    Disallowed phone number "07700 9*****": no consent is
                  registered (barnet 5a/4, 6/1 and 2 more)
                  personal-data/phone-number
  12:1   warning  Disallowed word "d***"  profanity/swearing

✖ 2 problems (1 error, 1 warning)
`);
  });

  it('folds no row beyond the terminal, but for what one word needs', () => {
    const sentence = fc.array(fc.string({ unit: fc.constantFrom('a', '日', 'é', '"', '👍'), minLength: 1, maxLength: 30 }), { maxLength: 30 });
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 4 }), fc.integer({ min: 60, max: 100 }), (texts, columns) => {
        const messages = texts.map(words => message({ message: words.join(' ') }));
        const lines = stylish([result('/repo/a.md', messages)], { ...meta, color: false, columns }).split('\n');
        expect(lines.filter(line => [...line].reduce((width, c) => width + (/[日👍]/u.test(c) ? 2 : 1), 0) > columns)).toEqual([]);
        expect(lines.join(' ').replace(/[\s✖]/gu, '')).toContain(texts[0]!.join(''));
      }),
    );
  });

  it('explains each finding where asked, a rule and its clauses once', () => {
    const rule = {
      id: 'personal-data/phone-number',
      why: 'A published number cannot be taken back: strangers can ring, find an address and harass whoever answers.',
    } as Rule;
    const policy: Policy = {
      id: 'barnet',
      title: 'Barnet',
      clauses: { '5a/4': { title: 'No personal information without explicit consent', kind: 'check' } },
    };
    const found = message({
      clauses: ['barnet:5a/4', 'acme:1'],
      suggestions: [{ desc: "Give the service's own number instead, or leave it out and ask people to send a direct message" }],
    });
    const results = [result('/repo/a.md', [found, { ...found, line: 9 }])];
    expect(stylish(results, { ...meta, color: false, columns: 80, explain: { rules: [rule], policies: [policy] } })).toBe(`
/repo/a.md
  3:18  error  Disallowed phone number "07700 9*****": no consent is registered
               personal-data/phone-number
      Instead: Give the service's own number instead, or leave it out and ask
      people to send a direct message
      Why: A published number cannot be taken back: strangers can ring, find an
      address and harass whoever answers.
      Clause barnet 5a/4: No personal information without explicit consent
      Clause acme 1
  9:18  error  Disallowed phone number "07700 9*****": no consent is registered
               personal-data/phone-number
      Instead: Give the service's own number instead, or leave it out and ask
      people to send a direct message

✖ 2 problems (2 errors, 0 warnings)
`);
  });

  it('is done with a line of a million digits at once', () => {
    const digits = '1'.repeat(1_000_000);
    const results = [result('/repo/a.md', [message({ message: `x\n${digits}` })])];
    expect(stylish(results, { ...meta, color: false })).toContain(digits);
  });
});
