import { type ClauseStates, clauseNumbers, namedBy, type Policy, type PolicyClause, platformLimits, type Rule } from '../kit/index.ts';

export interface CitedClause {
  /** `policy:number`. */
  readonly id: string;
  readonly policy: Policy;
  readonly number: string;
  readonly clause: PolicyClause;
}

function serves(rule: Rule, { id, clause }: CitedClause): boolean {
  const own: readonly string[] = rule.clauses ?? [];
  return own.includes(id) || namedBy(clause.rules, rule.id) !== undefined;
}

/** Every clause of a policy, in its order. */
export function clausesOf(policy: Policy): CitedClause[] {
  return clauseNumbers(policy).map(number => ({ id: `${policy.id}:${number}`, policy, number, clause: policy.clauses[number]! }));
}

/** The clauses that a rule serves, policy by policy. */
export function clausesServedBy(rule: Rule, policies: readonly Policy[]): CitedClause[] {
  return policies.flatMap(clausesOf).filter(cited => serves(rule, cited));
}

/** The rules that serve a clause. */
export function rulesServing(cited: CitedClause, rules: readonly Rule[]): Rule[] {
  return rules.filter(rule => serves(rule, cited));
}

/** Whether a clause that is checked is enforced: under a configuration where its states are given, else by any rule that there is. */
export function isEnforced(cited: CitedClause, rules: readonly Rule[], states?: ClauseStates): boolean {
  return states?.get(cited.id)?.enforced ?? (cited.clause.tool !== undefined || rulesServing(cited, rules).length > 0);
}

/** A clause by its id, `policy:number`; also as messages write it, `policy number`, and by its number where one policy alone has it. */
export function findClause(id: string, policies: readonly Policy[]): CitedClause | undefined {
  const [, policyId, wanted] = /^([\w-]+)[: ](.+)$/.exec(id.trim()) ?? [undefined, undefined, id.trim()];
  const found = policies
    .filter(policy => (policyId === undefined || policy.id === policyId) && Object.hasOwn(policy.clauses, wanted!))
    .map(policy => ({ id: `${policy.id}:${wanted}`, policy, number: wanted!, clause: policy.clauses[wanted!]! }));
  return found.length === 1 ? found[0] : undefined;
}

const either = (names: readonly string[]): string => [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' or ');

/** Which drafts a clause is about, where not all: `drafts for Yammer`, `drafts of personal accounts`. */
export function draftsOf({ applies }: PolicyClause): string {
  const platforms = (applies?.platforms ?? []).map(platform => platformLimits[platform].name);
  const kinds = applies?.accounts ?? [];
  if (platforms.length + kinds.length === 0) return '';
  return ['drafts', platforms.length > 0 && `for ${either(platforms)}`, kinds.length > 0 && `of ${either(kinds)} accounts`].filter(Boolean).join(' ');
}
