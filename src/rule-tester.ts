import { isDeepStrictEqual } from 'node:util';
import { readDrafts } from './drafts/index.ts';
import { applyEdits, lintDrafts, maskText } from './engine/index.ts';
import type { BadExample, ExampleDraft, LintMessage, ResolvedConfig, Rule, RuleModule, Settings } from './kit/index.ts';

type Block = (name: string, body: () => void | Promise<void>) => void;

export interface RuleCases {
  readonly valid: readonly (string | ExampleDraft)[];
  readonly invalid: readonly BadExample[];
}

const now = '2026-11-20T09:00';
const caseKeys = new Set(['text', 'meta', 'options', 'config', 'policies', 'messages', 'output']);
const none: Settings = {
  organisation: { also: [], domains: [], contacts: [] },
  accounts: [],
  authors: [],
  elections: [],
  campaigns: [],
  consents: [],
  bank_holidays: undefined,
  names: undefined,
};

/** Runs a rule on examples, and refuses sloppy ones: repeated, with unknown keys or options, invalid without messages. */
export class RuleTester {
  /** The test framework's blocks; its globals unless set. */
  static describe: Block = (name, body) => blockOf('describe')(name, body);
  static it: Block = (name, body) => blockOf('it')(name, body);

  /** Declares the tests of a rule: its own examples, then the cases given. */
  run(id: string, rule: RuleModule, cases: RuleCases = { valid: [], invalid: [] }) {
    const tested: Rule = { ...rule, id };
    const valid = [...rule.examples.good, ...cases.valid].map(draft => (typeof draft === 'string' ? { text: draft } : draft));
    const invalid = [...rule.examples.bad, ...cases.invalid];
    RuleTester.describe(id, () => {
      RuleTester.it('has examples of both kinds, each once, and one for every message', () => checkCases(tested, valid, invalid));
      for (const example of valid) RuleTester.it(`accepts ${title(example)}`, async () => expectMessages(tested, example, []));
      for (const example of invalid)
        RuleTester.it(`reports ${title(example)}`, async () => expectMessages(tested, example, example.messages, example.output));
    });
  }
}

function blockOf(name: 'describe' | 'it'): Block {
  const block = (globalThis as unknown as Record<string, Block | undefined>)[name];
  if (!block) throw new TypeError(`RuleTester.${name} is not set, and there is no global "${name}"`);
  return block;
}

const title = (example: ExampleDraft) => {
  const text = JSON.stringify(example.text);
  return text.length > 70 ? `${text.slice(0, 69)}…` : text;
};

function checkCases(rule: Rule, valid: readonly ExampleDraft[], invalid: readonly BadExample[]) {
  if (valid.length === 0) fail('expected at least one valid case');
  if (invalid.length === 0) fail('expected at least one invalid case');
  const all = [...valid, ...invalid];
  all.forEach((example, i) => {
    const twin = all.findIndex(other => isDeepStrictEqual({ ...example, messages: 0, output: 0 }, { ...other, messages: 0, output: 0 }));
    if (twin < i) fail(`the case ${title(example)} stands twice`);
    for (const key of Object.keys(example)) if (!caseKeys.has(key)) fail(`the case ${title(example)} has the unknown key "${key}"`);
    for (const key of Object.keys(example.options ?? {}))
      if (!(key in rule.options)) fail(`the case ${title(example)} has the unknown option "${key}"`);
    for (const key of Object.keys(example.config ?? {}))
      if (!(key in none)) fail(`the case ${title(example)} has the unknown configuration key "${key}"`);
  });
  for (const example of invalid) if (!example.messages?.length) fail(`the invalid case ${title(example)} names no messages`);
}

async function lintExample(rule: Rule, example: ExampleDraft) {
  const line = JSON.stringify({ text: example.text, ...example.meta });
  const file = readDrafts('example.ndjson', new TextEncoder().encode(line));
  if (file.problems[0]) fail(`the draft cannot be read: ${file.problems[0].message}`);
  const defaults = Object.fromEntries(Object.entries(rule.options as Record<string, { default: unknown }>).map(([key, spec]) => [key, spec.default]));
  const setting = { severity: rule.severity, options: { ...defaults, ...example.options }, origin: 'example', clauses: [] };
  const config: ResolvedConfig = { settings: settingsOf(example), policies: example.policies ?? [], rules: new Map([[rule.id, setting]]) };
  const thrown: unknown[] = [];
  const { result } = await lintDrafts(file, config, { rules: new Map([[rule.id, rule]]), now, onCrash: crash => thrown.push(crash.error) });
  if (thrown.length > 0) throw thrown[0];
  return { file, messages: result.messages };
}

function settingsOf({ config = {} }: ExampleDraft): Settings {
  const given = config as Partial<Settings>;
  const accounts = (given.accounts ?? []).map(account => ({ ...account, handles: account.handles ?? {} }));
  const elections = (given.elections ?? []).map(election => ({ ...election, closed_accounts: election.closed_accounts ?? [] }));
  return { ...none, ...given, accounts, elections, organisation: { ...none.organisation, ...given.organisation } };
}

async function expectMessages(rule: Rule, example: ExampleDraft, expected: readonly string[], output?: string) {
  const { file, messages } = await lintExample(rule, example);
  const found = messages.map(message => message.message);
  if (!isDeepStrictEqual(found, [...expected])) fail('the messages differ', expected, found);
  const leaked = messages.find(message => leaks(message, example.text, rule.mask));
  if (leaked) fail(`the message "${leaked.message}" shows what it found`);
  if (output === undefined) return;
  const fixed = applyEdits(
    file.source,
    messages.flatMap(message => (message.fix ? [message.fix] : [])),
  );
  const text = readDrafts('example.ndjson', new TextEncoder().encode(fixed.output)).drafts[0]?.texts[0]?.value;
  if (text !== output) fail('the fixed text differs', output, text);
}

/** Whether a message, or what it suggests, shows what should have been covered of the text that it is about. */
function leaks(
  { message, suggestions = [], field, range: [start, end] = [0, 0] }: LintMessage,
  text: string,
  mask: RuleModule['mask'] = 'initials',
): boolean {
  const found = field === 'text' ? text.slice(start, end) : '';
  return maskText(found, mask) !== found && [message, ...suggestions.map(suggestion => suggestion.desc)].some(shown => shown.includes(found));
}

function fail(sentence: string, expected?: unknown, actual?: unknown): never {
  const difference = expected === undefined ? '' : `\nexpected: ${JSON.stringify(expected, null, 2)}\nfound: ${JSON.stringify(actual, null, 2)}`;
  throw Object.assign(new Error(`${sentence}${difference}`), { name: 'RuleTesterError' });
}
