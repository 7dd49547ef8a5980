import { findClause, hang } from '../describe/index.ts';
import type { LintMessage } from '../kit/index.ts';
import { printable } from './printable.ts';
import type { ReportOptions } from './types.ts';

type Explanations = NonNullable<ReportOptions['explain']>;

/** Lines that follow a finding: what to write instead; why, and what its clauses ask, once for each rule. */
export function explainer({ rules, policies }: Explanations): (message: LintMessage, columns: number) => string[] {
  const byId = new Map(rules.map(rule => [rule.id, rule]));
  const said = new Set<string>();
  const once = (key: string): boolean => !said.has(key) && Boolean(said.add(key));
  return (message, columns) => {
    const rule = byId.get(message.ruleId ?? '');
    const cited = (message.clauses ?? []).filter(id => once(`${message.ruleId} ${id}`)).map(id => findClause(id, policies) ?? id);
    const parts: [string, string][] = [
      ...(message.suggestions ?? []).map(({ desc }): [string, string] => ['Instead: ', printable(desc)]),
      ...(rule && once(rule.id) ? [['Why: ', rule.why] as [string, string]] : []),
      ...cited.map((clause): [string, string] =>
        typeof clause === 'string' ? ['Clause ', clause.replace(':', ' ')] : [`Clause ${clause.policy.id} ${clause.number}: `, clause.clause.title],
      ),
    ];
    return parts.map(([label, text]) => hang(' '.repeat(6), label + text, columns));
  };
}
