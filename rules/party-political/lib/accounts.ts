import { type Account, type AccountKind, accountKinds, option } from '../../../src/kit/index.ts';

/** The option of every rule that asks for neutrality. */
export const neutralOptions = {
  accounts: option.someOf(
    accountKinds,
    accountKinds,
    'Kinds of accounts that must stay neutral; holders of politically restricted posts always must.',
  ),
};

/** Whether a draft's account has to stay neutral: any of the kinds that the rule is about, and whoever holds a politically restricted post. */
export function isNeutral(account: Account | undefined, kinds: readonly AccountKind[]): boolean {
  if (!account || account.politically_restricted) return true;
  if (account.kind === 'member' && [account.id, ...Object.values(account.handles)].some(name => /cllr|councillor/i.test(name ?? ''))) return false;
  return kinds.includes(account.kind);
}
