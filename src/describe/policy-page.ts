import type { Policy, Rule } from '../kit/index.ts';
import { type CitedClause, clausesOf, draftsOf, rulesServing } from './clauses.ts';
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

/** A policy's coverage as a sentence. */
export function coverageSentence(policy: Policy, rules: readonly Rule[]): string {
  const { check, served, signOff, outside } = coverage(policy, rules);
  const clauses = check + signOff + outside;
  return `${clauses} ${clauses === 1 ? 'clause' : 'clauses'}: ${check} to be checked in a draft (${served} by a rule today), ${signOff} for a person's sign-off, ${outside} outside of any draft.`;
}

/** What serves a clause today, or who decides it instead. */
function servedBy(cited: CitedClause, rules: readonly Rule[]): string {
  const { kind, question } = cited.clause;
  if (kind === 'outside') return 'outside of any draft';
  const links = rulesServing(cited, rules).map(({ id }) => `[${id}](../rules/${id}.md)`);
  const person = question ? [escapeText(`a person: "${question}"`)] : kind === 'sign-off' ? ['a person'] : [];
  return [(kind === 'check' && links.length === 0 ? ['not yet'] : links).join(', '), ...person].filter(Boolean).join('; ');
}

function asks({ clause }: CitedClause): string {
  const drafts = draftsOf(clause);
  return escapeText(clause.title + (drafts ? ` (only ${drafts})` : ''));
}

/** A policy's page: its clauses one by one, and what serves each today. */
export function policyPage(policy: Policy, rules: readonly Rule[]): string {
  return page(
    `<!-- Generated from rules/policies/${policy.id}.json and rules/ by \`npm run generate\`. -->`,
    `# ${escapeText(policy.title)}`,
    [policy.version && `Version ${escapeText(policy.version)}.`, policy.source && `Source: ${escapeText(policy.source)}.`].filter(Boolean).join(' '),
    `In the configuration: ${code(`policy: ${policy.id}`)}.`,
    coverageSentence(policy, rules),
    table(
      ['clause', 'what it asks', 'kind', 'served by'],
      clausesOf(policy).map(cited => [code(cited.number), asks(cited), cited.clause.kind, servedBy(cited, rules)]),
    ),
  );
}
