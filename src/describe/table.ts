import type { Policy, Rule } from '../kit/index.ts';
import { clausesServedBy } from './clauses.ts';
import { families } from './index-page.ts';
import { familyOf, isFixable, ruleSchema } from './meta.ts';
import { type TerminalOptions, terminal } from './terminal.ts';

/** A rule as `postlint rules --format json` lists it. */
export interface RuleListing {
  readonly id: string;
  readonly family: string;
  readonly summary: string;
  readonly recommended: boolean;
  readonly severity: 'warn' | 'error';
  readonly fixable: boolean;
  /** The clauses that it serves, `policy:number`. */
  readonly clauses: readonly string[];
  /** JSON Schema of the options, by name; each with its default and description. */
  readonly options: object;
}

/** The rules as data, with the clauses that they name themselves and those of the policies that name them. */
export function rulesListing(rules: readonly Rule[], policies: readonly Policy[] = []): RuleListing[] {
  return rules.map(rule => ({
    id: rule.id,
    family: familyOf(rule.id),
    summary: rule.summary,
    recommended: rule.recommended,
    severity: rule.severity,
    fixable: isFixable(rule),
    clauses: [...new Set([...(rule.clauses ?? []), ...clausesServedBy(rule, policies).map(({ id }) => id)])],
    options: ruleSchema(rule).properties as object,
  }));
}

/** The rules by family for a terminal, two lines or more each, to be read from top to bottom. */
export function rulesTable(rules: readonly Rule[], options: TerminalOptions = {}): string {
  const { join, heading, paragraph } = terminal(options);
  const groups = [...families(rules)].map(([family, members]) => {
    const entries = members.map(rule => {
      const facts = [rule.severity, rule.recommended ? 'recommended' : '', isFixable(rule) ? 'fixable' : ''].filter(Boolean).join(', ');
      return `${paragraph(`${rule.id}: ${facts}`, '  ')}\n${paragraph(rule.summary, '      ')}`;
    });
    return `${heading(`${family}: ${members.length} ${members.length === 1 ? 'rule' : 'rules'}`)}\n${entries.join('\n')}`;
  });
  return join([...groups, paragraph('Recommended rules are in force where no policy is configured. More of a rule: postlint explain <rule>')]);
}
