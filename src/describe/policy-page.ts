import type { ClauseStates, Policy, Rule, Weakening } from '../kit/index.ts';
import { type CitedClause, clausesOf, draftsOf, isEnforced, rulesServing } from './clauses.ts';
import { code, escapeText, page, table } from './markdown.ts';

export interface Coverage {
  /** Clauses that postlint is to decide, and how many of them are enforced. */
  readonly check: number;
  readonly enforced: number;
  readonly signOff: number;
  readonly outside: number;
}

/** How many of a policy's clauses are checked, signed off or outside. */
export function coverage(policy: Policy, rules: readonly Rule[], states?: ClauseStates): Coverage {
  const clauses = clausesOf(policy);
  const check = clauses.filter(({ clause }) => clause.kind === 'check');
  return {
    check: check.length,
    enforced: check.filter(cited => isEnforced(cited, rules, states)).length,
    signOff: clauses.filter(({ clause }) => clause.kind === 'sign-off').length,
    outside: clauses.filter(({ clause }) => clause.kind === 'outside').length,
  };
}

/** A policy's coverage as a sentence. */
export function coverageSentence(policy: Policy, rules: readonly Rule[], states?: ClauseStates): string {
  const { check, enforced, signOff, outside } = coverage(policy, rules, states);
  const clauses = check + signOff + outside;
  return `${clauses} ${clauses === 1 ? 'clause' : 'clauses'}: ${check} to be checked in a draft (${enforced} enforced), ${signOff} for a person's sign-off, ${outside} outside of any draft.`;
}

const ways = { off: 'off', warns: 'a warning only', options: 'other options' } as const;

/** What a configuration does to a rule on which a clause rests: `profanity/swearing off (postlint.config.yaml: rules["profanity/*"])`. */
export const weakeningText = ({ rule, how, from }: Weakening): string => `${rule} ${ways[how]} (${from})`;

export interface PolicyPageOptions {
  /** The states under a configuration; without them, what the rules that there are could enforce. */
  readonly states?: ClauseStates;
  /** Writes a rule's name. */
  readonly link: (id: string) => string;
}

/** What serves a clause, or who decides it instead. */
function servedBy(cited: CitedClause, rules: readonly Rule[], { states, link }: PolicyPageOptions): string {
  const { kind, question, tool } = cited.clause;
  if (kind === 'outside') return 'outside of any draft';
  const links = [...rulesServing(cited, rules).map(({ id }) => link(id)), ...(tool ? [escapeText(tool)] : [])];
  const person = question ? [escapeText(`a person: "${question}"`)] : kind === 'sign-off' ? ['a person'] : [];
  const weakened = (states?.get(cited.id)?.weakened ?? []).map(weakening => escapeText(weakeningText(weakening)));
  const state = kind === 'check' && !isEnforced(cited, rules, states) ? ['**not enforced**'] : [];
  return [...state, links.join(', '), ...weakened, ...person].filter(Boolean).join('; ');
}

function asks({ clause }: CitedClause): string {
  const drafts = draftsOf(clause);
  const quote = clause.quote ? ` “${clause.quote}”` : '';
  return escapeText(clause.title + (drafts ? ` (only ${drafts})` : '') + quote);
}

/** A policy in Markdown: its clauses one by one, and what serves each. */
export function policyPage(policy: Policy, rules: readonly Rule[], options: PolicyPageOptions): string {
  return page(
    `# ${escapeText(policy.title)}`,
    [
      policy.version && `Version ${escapeText(policy.version)}${policy.date ? `, ${policy.date}` : ''}.`,
      policy.source && `Source: ${escapeText(policy.source)}.`,
    ]
      .filter(Boolean)
      .join(' '),
    `In the configuration: ${code(`policy: ${policy.id}`)}.`,
    coverageSentence(policy, rules, options.states),
    table(
      ['clause', 'what it asks', 'kind', 'served by'],
      clausesOf(policy).map(cited => [code(cited.number), asks(cited), cited.clause.kind, servedBy(cited, rules, options)]),
    ),
  );
}
