import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadFormatter } from '../../src/cli/formatters.ts';
import type { LintResult } from '../../src/kit/index.ts';
import { rulesMetaFor } from '../../src/report/index.ts';
import { message, result } from '../report/results.ts';
import { countElements } from './xml.ts';

const require = createRequire(import.meta.url);
const ofEslint = (name: string) => join(require.resolve('eslint/package.json'), `../lib/cli-engine/formatters/${name}.js`);

/** What stands in the files and must stand in no report, and how it is masked. */
const planted = new Map([
  ['07700 900123', '07700 9*****'],
  ['jo.bloggs@example.org', 'j********************'],
  ['Priya Patel', 'P**** P****'],
]);
const mask = (text: string) => [...planted].reduce((masked, [raw, covered]) => masked.replaceAll(raw, covered), text);
const raw = 'one\ntwo\nCall Priya Patel on 07700 900123\r\nor jo.bloggs@example.org\n';

let folder: string;
let sets: Record<string, LintResult[]>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'formats '));
  mkdirSync(join(folder, 'posts'));
  const names = ['a.md', 'b ü.md', 'c.md'].map(name => join(folder, 'posts', name));
  for (const name of names) writeFileSync(name, raw);
  const [a, b, c] = names as [string, string, string];
  const source = mask(raw);
  const number = message({ suggestions: [{ desc: "Give the service's own number" }], clauses: ['barnet:5a/4'] });
  const name = message({
    ruleId: 'personal-data/named-person',
    severity: 1,
    message: 'Disallowed name "P**** P****"',
    line: 3,
    column: 6,
    endLine: 3,
    endColumn: 17,
  });
  const address = message({
    ruleId: 'personal-data/email-address',
    message: 'Disallowed e-mail address "j***"',
    line: 4,
    column: 4,
    endLine: 4,
    endColumn: 25,
  });
  const waived = { ...address, suppressions: [{ kind: 'directive' as const, justification: 'on the poster' }] };
  const unused = message({ ruleId: null, severity: 1, message: 'Unused postlint-disable directive', endLine: undefined, endColumn: undefined });
  const hostile = message({ message: 'Disallowed word "<b>&amp;\']]>--> \u0000\ud83d`$1 $& \\"', line: 0, column: 0 });
  const fatal = message({ ruleId: null, fatal: true, message: 'Unterminated front matter: expected a line of ---', line: 1, column: 1 });
  sets = {
    findings: [
      result(a, [name, number, address], { source }),
      result(b, [number, unused], { source, suppressedMessages: [waived] }),
      result(c, [], { suppressedMessages: [waived], source }),
    ],
    fatal: [result(a, [{ ...fatal, endLine: undefined, endColumn: undefined }]), result(b, [number], { source })],
    'an empty file': [result(a, [message({ line: 1, column: 1, endLine: 1, endColumn: 1 })], { source: '' })],
    'hostile messages': [result(a, [hostile, { ...hostile, ruleId: 'our-own/rule' }], { source })],
    'clean results': [result(a, [], { source }), result(c, [])],
    'no results': [],
  };
});
afterAll(() => rmSync(folder, { recursive: true }));

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what it looks for
const bare = (output: string) => output.replace(/\u001b\[[\d;]*m/g, '');
const lines = (pattern: RegExp) => (output: string) => bare(output).match(pattern)?.length ?? 0;

interface Sarif {
  runs: [{ results: { suppressions?: unknown[] }[]; invocations?: [{ toolConfigurationNotifications: unknown[] }] }];
}

/** eslint-formatter-html's compressed results, as text. */
const inflate = (output: string) =>
  inflateRawSync(Buffer.from((/EslintResults = '([\d,]*)'/.exec(output)?.[1] ?? '').split(',').map(Number))).toString();

/** Every formatter, and how its findings are counted. SARIF puts messages without a rule among the notifications. */
const formatters: Record<string, (output: string) => number> = {
  '@microsoft/sarif': output => {
    const [{ results, invocations }] = (JSON.parse(output) as Sarif).runs;
    return results.filter(({ suppressions }) => !suppressions?.length).length + (invocations?.[0].toolConfigurationNotifications.length ?? 0);
  },
  gitlab: output => {
    const issues = (JSON.parse(readFileSync(join(folder, 'gl-codequality.json'), 'utf8')) as unknown[]).length;
    expect(lines(/^(?:fatal|error|warn) /gm)(output)).toBe(issues);
    return issues;
  },
  codeframe: lines(/^(?:error|warning): .+ at posts/gm),
  junit: output => {
    const counts = countElements(output);
    return (counts.get('failure') ?? 0) + (counts.get('error') ?? 0);
  },
  checkstyle: output => countElements(output).get('error') ?? 0,
  html: output => (JSON.parse(inflate(output)) as LintResult[]).reduce((sum, { messages }) => sum + messages.length, 0),
  pretty: lines(/^ {2}[✖⚠×‼] /gm),
  compact: lines(/: line \d+, col \d+, /g),
  unix: lines(/:\d+:\d+: .* \[(?:Error|Warning)/g),
  tap: lines(/\bseverity: (?:error|warning)$/gm),
  stylish: lines(/^ +\d+:\d+ /gm),
  json: output => (JSON.parse(output) as LintResult[]).reduce((sum, { messages }) => sum + messages.length, 0),
  [ofEslint('html')]: lines(/<tr style="display: none;"/g),
  [ofEslint('json')]: output => (JSON.parse(output) as LintResult[]).reduce((sum, { messages }) => sum + messages.length, 0),
  [ofEslint('json-with-metadata')]: output =>
    (JSON.parse(output) as { results: LintResult[] }).results.reduce((sum, { messages }) => sum + messages.length, 0),
  [ofEslint('stylish')]: lines(/^ +\d+:\d+ /gm),
};

const label = (name: string) => name.replace(/^.*\//, name.startsWith('@') ? '@microsoft/' : "ESLint's ");

describe.each(Object.entries(formatters).map(([name, count]) => [label(name), name, count] as const))('%s', (_, name, count) => {
  it.each(['findings', 'fatal', 'an empty file', 'hostile messages', 'clean results', 'no results'])('reports %s, and leaks nothing', async set => {
    const results = sets[set]!;
    vi.stubEnv('SARIF_ESLINT_EMBED', 'true');
    vi.stubEnv('ESLINT_CODE_QUALITY_REPORT', join(folder, 'gl-codequality.json'));
    vi.spyOn(process, 'cwd').mockReturnValue(folder);
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    try {
      const formatter = await loadFormatter(name, folder);
      const output = await formatter.format(results, { cwd: folder, rulesMeta: rulesMetaFor(results, []), color: false });
      expect(count(output)).toBe(results.reduce((sum, { messages }) => sum + messages.length, 0));
      const written = name === 'gitlab' ? readFileSync(join(folder, 'gl-codequality.json'), 'utf8') : '';
      const printed = log.mock.calls.flat().join('\n');
      for (const value of planted.keys()) expect(`${output}${written}${printed}${name === 'html' ? inflate(output) : ''}`).not.toContain(value);
    } finally {
      vi.unstubAllEnvs();
      vi.restoreAllMocks();
    }
  });
});
