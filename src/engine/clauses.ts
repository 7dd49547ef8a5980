import type { Draft, Policy } from '../kit/index.ts';

/** Of a rule's clauses, those that are about this draft: a clause on one network, or on personal accounts, is not cited on other posts. */
export function clausesFor(draft: Draft, clauses: readonly string[], policies: readonly Policy[]): string[] {
  return clauses.filter(name => {
    const policy = policies.find(({ id }) => name.startsWith(`${id}:`));
    const applies = policy?.clauses[name.slice(policy.id.length + 1)]?.applies;
    const onPlatform = !applies?.platforms || draft.platforms.some(platform => applies.platforms?.includes(platform));
    const byAccount = !applies?.accounts || (draft.account !== undefined && applies.accounts.includes(draft.account.kind));
    return onPlatform && byAccount;
  });
}
