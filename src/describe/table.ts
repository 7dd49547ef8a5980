import type { Rule } from '../kit/index.ts';
import type { TerminalOptions } from './explain.ts';
import { families } from './index-page.ts';
import { familyOf, isFixable, ruleSchema } from './meta.ts';
import { plain } from './paint.ts';
import { hang } from './wrap.ts';

/** A rule as `postlint rules --format json` lists it. */
export interface RuleListing {
  readonly id: string;
  readonly family: string;
  readonly summary: string;
  readonly recommended: boolean;
  readonly severity: 'warn' | 'error';
  readonly fixable: boolean;
  /** Clauses of the built-in policies, `policy:number`. */
  readonly clauses: readonly string[];
  /** JSON Schema of the options, by name; each with its default and description. */
  readonly options: object;
}

export function rulesListing(rules: readonly Rule[]): RuleListing[] {
  return rules.map(rule => ({
    id: rule.id,
    family: familyOf(rule.id),
    summary: rule.summary,
    recommended: rule.recommended,
    severity: rule.severity,
    fixable: isFixable(rule),
    clauses: [...rule.clauses],
    options: ruleSchema(rule).properties as object,
  }));
}

/** The rules by family for a terminal, two lines or more each, to be read from top to bottom. */
export function rulesTable(rules: readonly Rule[], { paint = plain, columns = 80 }: TerminalOptions = {}): string {
  const groups = [...families(rules)].map(([family, members]) => {
    const entries = members.map(rule => {
      const facts = [rule.severity, rule.recommended ? 'recommended' : '', isFixable(rule) ? 'fixable' : ''].filter(Boolean).join(', ');
      return `  ${rule.id}: ${facts}\n${hang('      ', rule.summary, columns)}`;
    });
    return `${paint('bold', `${family} (${members.length})`)}\n${entries.join('\n')}`;
  });
  return `${[...groups, hang('', 'Recommended rules are in force where no policy is configured. More of a rule: postlint explain <rule>', columns)].join('\n\n')}\n`;
}
