import type { Context, Hit, OptionValues, ResolvedConfig, Rule, RuleSetting, Term, Text } from '../kit/index.ts';
import { buildScanner } from '../text/index.ts';

/** A rule that is on for a draft, with its setting and its context. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly setting: RuleSetting;
  readonly context: Context<OptionValues<Rule['options']>>;
}

const plans = new WeakMap<ResolvedConfig, Map<string, readonly ActiveRule[]>>();
const noHits: readonly Hit[] = [];

/** The rules in force under a configuration. One scanner holds the word lists of them all, a list of several rules once; each text is scanned once. */
export function activeRules(config: ResolvedConfig, rules: ReadonlyMap<string, Rule>, now: string): readonly ActiveRule[] {
  const byTime = plans.get(config) ?? new Map<string, readonly ActiveRule[]>();
  plans.set(config, byTime);
  const made = byTime.get(now) ?? plan(config, rules, now);
  byTime.set(now, made);
  return made;
}

function plan(config: ResolvedConfig, rules: ReadonlyMap<string, Rule>, now: string): readonly ActiveRule[] {
  const active = [...config.rules].flatMap(([id, setting]) => {
    const rule = rules.get(id);
    return rule && setting.severity !== 'off' ? [{ rule, setting }] : [];
  });
  const keys = new Map<readonly Term[], string>();
  const keyOf = new Map<string, string>();
  for (const { rule, setting } of active) {
    for (const [list, terms] of Object.entries(rule.terms?.(setting.options, config.settings) ?? {})) {
      const key = keys.get(terms) ?? `${rule.id}:${list}`;
      keys.set(terms, key);
      keyOf.set(`${rule.id}:${list}`, key);
    }
  }
  const scanner = keys.size > 0 ? buildScanner(Array.from(keys, ([terms, key]) => ({ key, terms }))) : undefined;
  const found = new WeakMap<Text, Map<string, Hit[]>>();
  const hitsIn = (text: Text, key: string): readonly Hit[] => {
    if (!scanner) return noHits;
    const hits = found.get(text) ?? scanner.scan(text.value);
    found.set(text, hits);
    return hits.get(keyOf.get(key) ?? '') ?? noHits;
  };
  return active.map(({ rule, setting }) => ({
    rule,
    setting,
    context: {
      ...config.settings,
      options: setting.options as OptionValues<Rule['options']>,
      policies: config.policies,
      clauses: setting.clauses,
      now,
      hits: <Data>(text: Text, list: string) => hitsIn(text, `${rule.id}:${list}`) as readonly Hit<Data>[],
    },
  }));
}
