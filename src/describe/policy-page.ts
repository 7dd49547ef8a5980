import type { Policy, Rule } from '../kit/index.ts';
import { type CitedClause, clausesOf, rulesServing } from './clauses.ts';
import { code, escapeText, page, table } from './markdown.ts';

export interface Coverage {
  /** Clauses that rules are to decide, and how many of them at least one rule serves today. */
  readonly check: number;
  readonly served: number;
  readonly signOff: number;
  readonly outside: number;
}

/** How many of a policy's clauses are checked, signed off or outside. */
export function coverage(policy: Policy, rules: readonly Rule[]): Coverage {
  const clauses = clausesOf(policy);
  const check = clauses.filter(({ clause }) => clause.kind === 'check');
  return {
    check: check.length,
    served: check.filter(cited => rulesServing(cited, rules).length > 0).length,
    signOff: clauses.filter(({ clause }) => clause.kind === 'sign-off').length,
    outside: clauses.filter(({ clause }) => clause.kind === 'outside').length,
  };
}

/** What a clause's coverage is, in words. */
export function coveredBy(cited: CitedClause, rules: readonly Rule[]): string {
  const { kind, question } = cited.clause;
  const serving = rulesServing(cited, rules).map(({ id }) => id);
  if (kind === 'outside') return 'outside: no draft can show it';
  if (serving.length > 0) return serving.join(', ');
  return kind === 'sign-off' ? `a person signs it off${question ? `: ${question}` : ''}` : 'not yet';
}

function cell(cited: CitedClause, rules: readonly Rule[]): string {
  const serving = rulesServing(cited, rules);
  const links = serving.map(({ id }) => `[${id}](../rules/${id}.md)`).join(', ');
  if (cited.clause.kind === 'sign-off' && links) return `${links}; ${escapeText(cited.clause.question ?? 'signed off by a person')}`;
  return cited.clause.kind !== 'outside' && links ? links : escapeText(coveredBy(cited, rules));
}

/** A policy's page: its clauses one by one, and what serves each today. */
export function policyPage(policy: Policy, rules: readonly Rule[]): string {
  const { check, served, signOff, outside } = coverage(policy, rules);
  return page(
    `<!-- Generated from rules/policies/${policy.id}.json and rules/ by \`npm run generate\`. -->`,
    `# ${escapeText(policy.title)}`,
    [policy.version && `Version ${escapeText(policy.version)}.`, policy.source && `Source: ${escapeText(policy.source)}.`].filter(Boolean).join(' '),
    `In the configuration: ${code(`policy: ${policy.id}`)}.`,
    `Of its ${check + signOff + outside} clauses, ${check} can be checked in a draft (${served} of them by a rule today), ${signOff} need a person's sign-off, and ${outside} govern what no draft shows.`,
    table(
      ['clause', 'what it asks', 'kind', 'served by'],
      clausesOf(policy).map(cited => [code(cited.number), escapeText(cited.clause.title), cited.clause.kind, cell(cited, rules)]),
    ),
  );
}
