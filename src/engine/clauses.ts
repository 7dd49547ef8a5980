import { type Draft, isAbout, type Policy } from '../kit/index.ts';

/** Of a rule's clauses, those that are about this draft. */
export function clausesFor(draft: Draft, clauses: readonly string[], policies: readonly Policy[]): string[] {
  return clauses.filter(name => {
    const policy = policies.find(({ id }) => name.startsWith(`${id}:`));
    const clause = policy?.clauses[name.slice(policy.id.length + 1)];
    return !clause || isAbout(clause, draft);
  });
}
