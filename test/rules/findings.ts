import { readDrafts } from '../../src/drafts/index.ts';
import { lintDrafts } from '../../src/engine/index.ts';
import type { ExampleDraft, LintMessage, ResolvedConfig, RuleModule, Settings } from '../../src/kit/index.ts';

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

/** All that one rule says of one draft. */
export async function findingsOf(rule: RuleModule, { text, meta, options, config, policies = [] }: ExampleDraft): Promise<LintMessage[]> {
  const id = 'family/rule';
  const file = readDrafts('draft.ndjson', new TextEncoder().encode(JSON.stringify({ text, ...meta })));
  const defaults = Object.fromEntries(Object.entries(rule.options as Record<string, { default: unknown }>).map(([key, spec]) => [key, spec.default]));
  const setting = { severity: rule.severity, options: { ...defaults, ...options }, origin: 'test', clauses: [] };
  const settings = { ...none, ...config, organisation: { ...none.organisation, ...(config?.organisation as object) } } as Settings;
  const resolved: ResolvedConfig = { settings, policies, rules: new Map([[id, setting]]) };
  const crashes: unknown[] = [];
  const { result } = await lintDrafts(file, resolved, {
    rules: new Map([[id, { ...rule, id }]]),
    now: '2026-11-20T09:00',
    onCrash: crash => crashes.push(crash.error),
  });
  if (crashes.length > 0) throw crashes[0];
  return result.messages;
}
