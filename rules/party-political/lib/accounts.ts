import type { Account, AccountKind } from '../../../src/kit/index.ts';

/** Whether a draft's account has to stay neutral: any of the kinds that the rule is about, and whoever holds a politically restricted post. */
export function isNeutral(account: Account | undefined, kinds: readonly AccountKind[]): boolean {
  if (!account || account.politically_restricted) return true;
  if (account.kind === 'member' && [account.id, ...Object.values(account.handles)].some(name => /cllr|councillor/i.test(name ?? ''))) return false;
  return kinds.includes(account.kind);
}

export const accountKinds = ['corporate', 'service', 'member', 'professional', 'personal'] as const;
