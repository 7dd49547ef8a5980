import { describe, expect, it } from 'vitest';
import { readDrafts } from '../../src/drafts/index.ts';
import { type LintOptions, lintDrafts } from '../../src/engine/index.ts';
import { defineRule, option, type ResolvedConfig, type Rule, type RuleModule, type RuleSetting } from '../../src/kit/index.ts';

const secret = defineRule({
  summary: 'Disallow the word swordfish',
  why: 'It is a password.',
  clauses: [],
  severity: 'error',
  recommended: true,
  options: {},
  messages: { found: 'Disallowed "{{text}}"' },
  suggestions: { found: 'Leave it out' },
  terms: () => ({ words: [{ term: 'swordfish' }, { term: 'blue swordfish' }] }),
  examples: { good: [], bad: [] },
  *check(draft, context) {
    for (const text of draft.texts) for (const { start, end } of context.hits(text, 'words')) yield { message: 'found', at: text.span(start, end) };
  },
});

const shout = defineRule({
  summary: 'Disallow exclamation marks',
  why: 'They shout.',
  clauses: [],
  severity: 'warn',
  recommended: true,
  mask: 'none',
  options: { lift: option.boolean(false, 'Report as an error.') },
  messages: { found: 'Disallowed exclamation mark after "{{text}}"' },
  examples: { good: [], bad: [] },
  *check({ body }, { options }) {
    for (const match of body.value.matchAll(/(\S+)!/g)) {
      const at = body.span(match.index, match.index + match[1]!.length);
      const end = match.index + match[0].length;
      yield {
        message: 'found',
        at,
        confidence: 'low',
        fix: { at: body.span(end - 1, end), text: '.' },
        ...(options.lift && { severity: 'error' as const }),
      };
    }
  },
});

const broken = defineRule({
  ...shout,
  messages: { found: 'Disallowed' },
  *check(draft) {
    if (draft.body.value.includes('boom')) throw new RangeError(draft.body.value);
    yield* [];
  },
});

const fish = defineRule({
  ...shout,
  messages: { found: 'Disallowed fish "{{text}}"' },
  *check({ body }) {
    for (const { index } of body.value.matchAll(/swordfish/g)) {
      yield { message: 'found', at: body.span(index, index + 9), confidence: 'medium', replaces: 'x/secret' };
    }
  },
});

const rules = new Map<string, Rule>(
  Object.entries<RuleModule>({ 'x/broken': broken, 'x/fish': fish, 'x/secret': secret, 'x/shout': shout }).map(([id, rule]) => [id, { ...rule, id }]),
);
const on = (id: string, more: Partial<RuleSetting> = {}): [string, RuleSetting] => [
  id,
  { severity: rules.get(id)!.severity, options: {}, origin: 'test', clauses: [], ...more },
];

async function lint(path: string, source: string, settings: readonly [string, RuleSetting][], options: Partial<LintOptions> = {}) {
  const config: ResolvedConfig = {
    settings: { organisation: { also: [], domains: [], contacts: [] }, accounts: [], authors: [], elections: [], campaigns: [], consents: [] },
    policies: [],
    rules: new Map(settings),
  };
  const file = readDrafts(path, new TextEncoder().encode(source));
  return (await lintDrafts(file, config, { rules, now: '2026-11-20T09:00', ...options })).result;
}

describe('lintDrafts', () => {
  it('gives ESLint’s result, with postlint’s fields', async () => {
    expect(await lint('/posts/a.md', '---\nid: one\n---\nThe word is\r\nBlue  Swordfish', [on('x/secret', { clauses: ['barnet:6/4'] })])).toEqual({
      filePath: '/posts/a.md',
      messages: [
        {
          ruleId: 'x/secret',
          severity: 2,
          message: 'Disallowed "B*** S********" (barnet 6/4)',
          messageId: 'found',
          line: 5,
          column: 1,
          endLine: 5,
          endColumn: 16,
          suggestions: [{ desc: 'Leave it out', messageId: 'found' }],
          clauses: ['barnet:6/4'],
          confidence: 'high',
          draft: 1,
          draftId: 'one',
          field: 'text',
          range: [13, 28],
        },
      ],
      suppressedMessages: [],
      errorCount: 1,
      fatalErrorCount: 0,
      warningCount: 0,
      fixableErrorCount: 0,
      fixableWarningCount: 0,
      source: '---\nid: one\n---\nThe word is\r\nB***  S********',
      usedDeprecatedRules: [],
    });
  });

  it('finds what stands in an escaped string where it stands in the file', async () => {
    const { messages, source } = await lint('q.ndjson', '{"text":"caf\\u00e9"}\n{"text":"a\\n\\u0073wordfish"}\n', [on('x/secret')]);
    expect(messages).toMatchObject([{ draft: 2, line: 2, column: 13, endColumn: 27, range: [2, 11] }]);
    expect(source).toBe('{"text":"caf\\u00e9"}\n{"text":"a\\n\\u0073********"}\n'.replace('\\u0073', '\\u0073'));
  });

  it('orders by place, then by rule, and counts by severity', async () => {
    const result = await lint('a.txt', 'swordfish! and swordfish', [on('x/shout'), on('x/secret')]);
    expect(result.messages.map(({ ruleId, column }) => [ruleId, column])).toEqual([
      ['x/secret', 1],
      ['x/shout', 1],
      ['x/secret', 16],
    ]);
    expect(result).toMatchObject({ errorCount: 2, warningCount: 1, fixableErrorCount: 0, fixableWarningCount: 1 });
  });

  it('covers what one rule found in the messages of another, and elsewhere in the source', async () => {
    const result = await lint('a.md', '---\nnote: SWORDFISH\n---\nswordfish!', [on('x/shout'), on('x/secret')]);
    expect(result.messages.map(({ message }) => message)).toEqual(['Disallowed "s********"', 'Disallowed exclamation mark after "s********"']);
    expect(result.source).toBe('---\nnote: S********\n---\ns********!');
  });

  it('covers what is waived, and what is below the least confidence', async () => {
    const waived = await lint('a.txt', 'swordfish <!-- postlint-disable-line x/secret -- a fish -->\nHello!', [on('x/shout'), on('x/secret')]);
    expect(waived.messages.map(({ message }) => message)).toEqual(['Disallowed exclamation mark after "Hello"']);
    expect(waived.suppressedMessages).toMatchObject([
      { message: 'Disallowed "s********"', suppressions: [{ kind: 'directive', justification: 'a fish' }] },
    ]);
    expect(waived.source).toContain('s******** <!--');
  });

  it('shows what it found where it is told not to mask', async () => {
    const { messages, source } = await lint('a.txt', 'swordfish', [on('x/secret')], { mask: false });
    expect([messages[0]?.message, source]).toEqual(['Disallowed "swordfish"', 'swordfish']);
  });

  it('keeps the findings that are sure enough', async () => {
    expect((await lint('a.txt', 'Hello!', [on('x/shout')], { minConfidence: 'low' })).messages).toHaveLength(1);
    expect((await lint('a.txt', 'Hello!', [on('x/shout')], { minConfidence: 'medium' })).messages).toEqual([]);
  });

  it('lets a finding lift itself to an error', async () => {
    expect(await lint('a.txt', 'Hello!', [on('x/shout', { options: { lift: true } })])).toMatchObject({ errorCount: 1, warningCount: 0 });
  });

  it('lets a finding take the place of another rule’s at the same place, with the clauses and the mask of both', async () => {
    const text = 'blue swordfish and swordfish, swordfish';
    const said = async (...settings: [string, RuleSetting][]) =>
      (await lint('a.txt', text, settings)).messages.map(({ ruleId, message, severity, clauses }) => ({ ruleId, message, severity, clauses }));
    const [both, sole, secretSole] = [
      ['barnet:1', 'barnet:2', 'barnet:3'],
      ['barnet:1', 'barnet:2'],
      ['barnet:2', 'barnet:3'],
    ];
    const taken = (clauses: unknown, severity = 2) => ({
      ruleId: 'x/fish',
      message: expect.stringContaining('Disallowed fish "s********"'),
      severity,
      clauses,
    });
    const own = (word: string) => ({
      ruleId: 'x/secret',
      message: expect.stringContaining(`Disallowed "${word}"`),
      severity: 2,
      clauses: secretSole,
    });
    const fishOn = on('x/fish', { clauses: sole });
    const secretOn = on('x/secret', { clauses: secretSole });
    expect(await said(fishOn, secretOn)).toEqual([own('b*** s********'), taken(sole, 1), taken(both), taken(both)]);
    expect(await said(secretOn)).toEqual([own('b*** s********'), own('s********'), own('s********')]);
    expect((await said(fishOn)).map(({ severity, clauses }) => [severity, clauses])).toEqual(Array(3).fill([1, sole]));
  });

  it('names a rule that fails, without the draft’s words, and runs the others', async () => {
    const crashes: unknown[] = [];
    const result = await lint('a.txt', 'boom!', [on('x/broken'), on('x/shout')], { onCrash: crash => crashes.push(crash.error) });
    expect(result.messages).toMatchObject([
      {
        ruleId: 'x/broken',
        fatal: true,
        message: 'Rule "x/broken" failed on this draft (RangeError), the other rules were run: --debug shows where it failed',
      },
      { ruleId: 'x/shout', severity: 1 },
    ]);
    expect(result.fatalErrorCount).toBe(1);
    expect(crashes).toEqual([new RangeError('boom!')]);
  });

  it('reports unused directives as told', async () => {
    const source = '<!-- postlint-disable-file x/secret, x/shout -- why -->\nHello!';
    const unused = { ruleId: null, severity: 1, message: 'Unused directive: nothing was reported for x/secret', line: 1, column: 1, endColumn: 56 };
    expect((await lint('a.txt', source, [on('x/secret'), on('x/shout')])).messages).toMatchObject([unused]);
    expect((await lint('a.txt', source, [on('x/shout')], { reportUnused: 'error' })).messages).toMatchObject([{ ...unused, severity: 2 }]);
    expect((await lint('a.txt', source, [on('x/shout')], { reportUnused: 'off' })).messages).toEqual([]);
  });

  it('follows no directive where it is told not to, and does not read them as text', async () => {
    const source = '<!-- postlint-disable-file x/secret -- a swordfish! -->\nswordfish';
    const { messages } = await lint('a.txt', source, [on('x/secret'), on('x/shout')], { inlineConfig: false });
    expect(messages).toMatchObject([{ ruleId: 'x/secret', line: 2 }]);
  });

  it('follows a draft’s postlint key', async () => {
    const { messages, suppressedMessages } = await lint(
      'q.ndjson',
      '{"text":"swordfish","postlint":"postlint-disable x/secret -- a fish"}\n{"text":"swordfish"}',
      [on('x/secret')],
    );
    expect(messages).toMatchObject([{ draft: 2 }]);
    expect(suppressedMessages).toMatchObject([{ draft: 1, suppressions: [{ justification: 'a fish' }] }]);
  });

  it('reports what could not be read as fatal', async () => {
    const result = await lint('q.ndjson', '{"text":"fine"}\n{"text":', [on('x/secret')]);
    expect(result).toMatchObject({ errorCount: 1, fatalErrorCount: 1, messages: [{ ruleId: null, fatal: true, severity: 2, line: 2, draft: 2 }] });
  });

  it('covers the source of what could not be read', async () => {
    const queue = await lint('q.ndjson', '{"text":"fine!"}\n{"text": 07700 900123', [on('x/shout')]);
    expect(queue.source).toBe('{"text":"fine!"}\n******** ***** ******');
    const post = await lint('a.md', '---\na: [\n---\n07700 900123', [on('x/shout')]);
    expect(post.source).toBe('***\n** *\n***\n***** ******');
  });

  it('times rules by the clock it is given', async () => {
    let now = 0;
    const file = readDrafts('a.txt', new TextEncoder().encode('Hello!'));
    const config: ResolvedConfig = {
      settings: { organisation: { also: [], domains: [], contacts: [] }, accounts: [], authors: [], elections: [], campaigns: [], consents: [] },
      policies: [],
      rules: new Map([on('x/shout')]),
    };
    const { times } = await lintDrafts(file, config, { rules, now: '2026-11-20T09:00', clock: () => now++ });
    expect(times).toEqual({ 'x/shout': { total: 1 } });
  });
});

describe('a text of many findings', () => {
  it('takes time in proportion to them', async () => {
    const { messages, source } = await lint('a.txt', 'swordfish '.repeat(50_000), [on('x/secret')]);
    expect(messages).toHaveLength(50_000);
    expect(source).toBe('s******** '.repeat(50_000));
  });
});
