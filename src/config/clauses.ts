import { clauseNumbers, type Policy, type Rule } from '../kit/index.ts';
import { familyOf } from './rules-schema.ts';

/** The clauses that a rule serves, `policy:number`: first those that name it or that it names, then those that name its family, then all rules. */
export function clausesOf(rule: Rule, policies: readonly Policy[]): string[] {
  const own: readonly string[] = rule.clauses;
  const ranks: readonly string[][] = [[], [], []];
  for (const policy of policies) {
    for (const number of clauseNumbers(policy)) {
      const id = `${policy.id}:${number}`;
      const named = policy.clauses[number]?.rules ?? [];
      const rank = own.includes(id) || named.includes(rule.id) ? 0 : named.includes(`${familyOf(rule.id)}/*`) ? 1 : named.includes('*') ? 2 : -1;
      ranks[rank]?.push(id);
    }
  }
  return ranks.flat();
}
