import { clauseNumbers, namedBy, type Policy, type Rule } from '../kit/index.ts';

const ranks = ['id', 'family', 'any'] as const;

/** The clauses that a rule serves, `policy:number`: first those that name it or that it names, then those that name its family, then all rules. */
export function clausesOf(rule: Rule, policies: readonly Policy[]): string[] {
  const own: readonly string[] = rule.clauses ?? [];
  const served = policies.flatMap(policy =>
    clauseNumbers(policy).map(number => {
      const id = `${policy.id}:${number}`;
      return { id, by: own.includes(id) ? 'id' : namedBy(policy.clauses[number]?.rules, rule.id) };
    }),
  );
  return ranks.flatMap(rank => served.filter(({ by }) => by === rank).map(({ id }) => id));
}
