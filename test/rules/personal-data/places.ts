import { readDrafts } from '../../../src/drafts/index.ts';
import { lintDrafts } from '../../../src/engine/index.ts';
import type { ResolvedConfig, RuleModule, Settings } from '../../../src/kit/index.ts';

const none: Settings = {
  organisation: { also: [], domains: [], contacts: [] },
  accounts: [],
  authors: [],
  elections: [],
  campaigns: [],
  consents: [],
};

interface Setting {
  readonly options?: Readonly<Record<string, unknown>>;
  readonly settings?: Partial<Settings>;
}

/** What a rule finds in one draft: `field start-end message (confidence)`, offsets in the field's value. */
export async function placesOf(rule: RuleModule, draft: string | Readonly<Record<string, unknown>>, { options, settings }: Setting = {}) {
  const row = typeof draft === 'string' ? { text: draft } : draft;
  const file = readDrafts('draft.ndjson', new TextEncoder().encode(JSON.stringify(row)));
  const id = 'family/rule';
  const defaults = Object.fromEntries(Object.entries(rule.options).map(([name, spec]) => [name, spec.default]));
  const setting = { severity: rule.severity, options: { ...defaults, ...options }, origin: 'test', clauses: [] };
  const config: ResolvedConfig = { settings: { ...none, ...settings }, policies: [], rules: new Map([[id, setting]]) };
  const crashes: unknown[] = [];
  const lint = {
    rules: new Map([[id, { ...rule, id }]]),
    now: '2026-11-20T09:00',
    onCrash: (crash: { error: unknown }) => crashes.push(crash.error),
  };
  const { result } = await lintDrafts(file, config, lint);
  if (crashes.length > 0) throw crashes[0];
  return result.messages.map(({ field, range, message, confidence }) => `${field} ${range?.join('-')} ${message} (${confidence})`);
}

const mega = (unit: string) => `${unit.repeat(Math.ceil(1_000_000 / unit.length))}!`;

/** Texts of a million characters that a slow pattern would hang on, and hardly anything is found in. */
export const hostile = ['a', '1', '@', 'a-', '1-', ' ', '.', '1.', ':', 'a:', '/', '((', '\n', 'é', '👍', '\u200b', 'Aa ', '12 '].map(mega);
