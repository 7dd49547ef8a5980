import type { Policy, Rule } from '../kit/index.ts';
import { clausesServedBy } from './clauses.ts';
import { code, escapeText, page, table } from './markdown.ts';
import { familyOf, isFixable } from './meta.ts';

/** A built-in policy, and what it sets of rules. */
export type Preset = Policy & { readonly rules?: Readonly<Record<string, unknown>> };

/** The severity at which a policy puts a rule in force; empty where it does not. */
function severityIn(preset: Preset, rule: Rule): string {
  const keys = [rule.id, `${familyOf(rule.id)}/*`, '*'];
  const entry = keys.map(key => preset.rules?.[key]).find(value => value !== undefined);
  const severity = Array.isArray(entry) ? entry[0] : entry;
  if (severity !== undefined) return { off: '', 0: '', 1: 'warn', 2: 'error' }[String(severity)] ?? String(severity);
  return clausesServedBy(rule, [preset]).length > 0 ? rule.severity : '';
}

const bySeverity = (rule: Rule): string => `${rule.severity}${isFixable(rule) ? ', fixable' : ''}`;

/** Rules by family, families in order of first appearance. */
export function families(rules: readonly Rule[]): Map<string, Rule[]> {
  const groups = new Map<string, Rule[]>();
  for (const rule of rules) {
    const family = familyOf(rule.id);
    groups.set(family, [...(groups.get(family) ?? []), rule]);
  }
  return groups;
}

/** The index of the rule pages: every rule by family, and which rules each policy puts in force. */
export function rulesIndex(rules: readonly Rule[], policies: readonly Preset[] = []): string {
  const lists = [...families(rules)].flatMap(([family, members]) => [
    `## ${family}`,
    table(
      ['rule', 'what it reports', 'severity'],
      members.map(rule => [`[${rule.id}](${rule.id}.md)`, escapeText(rule.summary), bySeverity(rule)]),
    ),
  ]);
  const presets = table(
    ['rule', 'without a policy', ...policies.map(({ id }) => `[${id}](../policies/${id}.md)`)],
    rules.map(rule => [code(rule.id), rule.recommended ? rule.severity : '', ...policies.map(policy => severityIn(policy, rule))]),
  );
  return page(
    '<!-- Generated from rules/ by `npm run generate`. -->',
    '# Rules',
    `${rules.length} ${rules.length === 1 ? 'rule' : 'rules'}. \`postlint explain <rule>\` shows the same offline.`,
    ...lists,
    '## In force',
    'What each policy puts in force, and at which severity unless the configuration says otherwise. An empty cell: not in force.',
    presets,
  );
}
