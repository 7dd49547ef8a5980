import type { ClauseStates, Policy, PolicyClause, Rule, Weakening } from '../kit/index.ts';
import { clausesOf, isEnforced, rulesServing } from './clauses.ts';
import { type Coverage, coverage, coverageSentence, weakeningText } from './policy-page.ts';
import { type TerminalOptions, terminal } from './terminal.ts';

/** A policy as `postlint policy --format json` shows it. */
export interface PolicyListing {
  readonly id: string;
  readonly title: string;
  readonly version?: string;
  readonly date?: string;
  readonly source?: string;
  readonly coverage: Coverage;
  readonly clauses: readonly {
    /** `policy:number`. */
    readonly id: string;
    readonly title: string;
    readonly quote?: string;
    readonly kind: PolicyClause['kind'];
    readonly question?: string;
    /** The rules that serve it, whether they are on or off. */
    readonly rules: readonly string[];
    readonly tool?: string;
    /** Of clauses that are checked. */
    readonly enforced?: boolean;
    /** What the configuration does to its rules. */
    readonly weakened?: readonly Weakening[];
  }[];
}

export function policyListing(policy: Policy, rules: readonly Rule[], states?: ClauseStates): PolicyListing {
  const { id, title, version, date, source } = policy;
  return {
    id,
    title,
    version,
    date,
    source,
    coverage: coverage(policy, rules, states),
    clauses: clausesOf(policy).map(cited => ({
      id: cited.id,
      title: cited.clause.title,
      quote: cited.clause.quote,
      kind: cited.clause.kind,
      question: cited.clause.question,
      rules: rulesServing(cited, rules).map(rule => rule.id),
      tool: cited.clause.tool,
      ...(cited.clause.kind === 'check' && { enforced: isEnforced(cited, rules, states), weakened: states?.get(cited.id)?.weakened }),
    })),
  };
}

/** A policy for a terminal: how much of it is checked, by what, what a person signs off, and what is outside. */
export function explainPolicy(policy: Policy, rules: readonly Rule[], states?: ClauseStates, options: TerminalOptions = {}): string {
  const { join, paint, heading, paragraph, item } = terminal(options);
  const clauses = clausesOf(policy).map(cited => {
    const serving = rulesServing(cited, rules).map(({ id }) => id);
    const weakened = (states?.get(cited.id)?.weakened ?? []).map(weakeningText);
    return { ...cited, serving: cited.clause.tool ? [...serving, cited.clause.tool] : serving, weakened };
  });
  const list = (title: string, chosen: typeof clauses, line: (cited: (typeof clauses)[number]) => string): string =>
    chosen.length > 0 ? `${heading(title)}\n${chosen.map(cited => item(`${cited.number}: ${line(cited)}`)).join('\n')}` : '';
  const kind = (wanted: PolicyClause['kind']) => clauses.filter(({ clause }) => clause.kind === wanted);
  const enforced = (is: boolean) => kind('check').filter(cited => isEnforced(cited, rules, states) === is);
  return join([
    paint('bold', policy.id),
    paragraph(policy.title + (policy.version ? `, ${policy.version}` : '')),
    paragraph(coverageSentence(policy, rules, states)),
    list('Not enforced', enforced(false), ({ clause, weakened }) => [clause.title, ...weakened].join('; ')),
    list(
      'Weakened by the configuration',
      enforced(true).filter(({ weakened }) => weakened.length > 0),
      ({ clause, weakened }) => [clause.title, ...weakened].join('; '),
    ),
    list('Checked', enforced(true), ({ clause, serving }) => `${clause.title} (${serving.join(', ')})`),
    list('Signed off by a person', kind('sign-off'), ({ clause }) => clause.title),
    list(
      'What a person is asked',
      clauses.filter(({ clause }) => clause.question),
      ({ clause }) => clause.question!,
    ),
    list('Outside', kind('outside'), ({ clause }) => clause.title),
  ]);
}
