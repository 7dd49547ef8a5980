import type { Policy, PolicyClause, Rule } from '../kit/index.ts';
import { clausesOf, rulesServing } from './clauses.ts';
import { type Coverage, coverage, coverageSentence } from './policy-page.ts';
import { type TerminalOptions, terminal } from './terminal.ts';

/** A policy as `postlint policy --format json` shows it. */
export interface PolicyListing {
  readonly id: string;
  readonly title: string;
  readonly version?: string;
  readonly source?: string;
  readonly coverage: Coverage;
  readonly clauses: readonly {
    /** `policy:number`. */
    readonly id: string;
    readonly title: string;
    readonly kind: PolicyClause['kind'];
    readonly question?: string;
    /** The rules that serve it today. */
    readonly rules: readonly string[];
  }[];
}

export function policyListing(policy: Policy, rules: readonly Rule[]): PolicyListing {
  const { id, title, version, source } = policy;
  return {
    id,
    title,
    version,
    source,
    coverage: coverage(policy, rules),
    clauses: clausesOf(policy).map(cited => ({
      id: cited.id,
      title: cited.clause.title,
      kind: cited.clause.kind,
      question: cited.clause.question,
      rules: rulesServing(cited, rules).map(rule => rule.id),
    })),
  };
}

/** A policy for a terminal: how much of it is checked, by what, what a person signs off, and what is outside. */
export function explainPolicy(policy: Policy, rules: readonly Rule[], options: TerminalOptions = {}): string {
  const { join, paint, heading, paragraph, item } = terminal(options);
  const clauses = clausesOf(policy).map(cited => ({ ...cited, serving: rulesServing(cited, rules).map(({ id }) => id) }));
  const list = (title: string, chosen: typeof clauses, line: (cited: (typeof clauses)[number]) => string): string =>
    chosen.length > 0 ? `${heading(title)}\n${chosen.map(cited => item(`${cited.number}: ${line(cited)}`)).join('\n')}` : '';
  const kind = (wanted: PolicyClause['kind']) => clauses.filter(({ clause }) => clause.kind === wanted);
  return join([
    paint('bold', policy.id),
    paragraph(policy.title + (policy.version ? `, ${policy.version}` : '')),
    paragraph(coverageSentence(policy, rules)),
    list(
      'Checked',
      kind('check').filter(({ serving }) => serving.length > 0),
      ({ clause, serving }) => `${clause.title} (${serving.join(', ')})`,
    ),
    list(
      'Not checked yet',
      kind('check').filter(({ serving }) => serving.length === 0),
      ({ clause }) => clause.title,
    ),
    list('Signed off by a person', kind('sign-off'), ({ clause }) => clause.title),
    list(
      'What a person is asked',
      clauses.filter(({ clause }) => clause.question),
      ({ clause }) => clause.question!,
    ),
    list('Outside', kind('outside'), ({ clause }) => clause.title),
  ]);
}
