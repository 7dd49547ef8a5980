import { hang, type TerminalOptions } from '../describe/index.ts';
import { plural } from './printable.ts';

/** How an account of the register is used. Days are YYYY-MM-DD. */
export interface AccountUse {
  readonly id: string;
  readonly drafts: number;
  /** The last day, up to today, for which a draft is scheduled; one that is not scheduled counts as today's. */
  readonly last?: string;
  readonly next?: string;
  /** Nothing is scheduled within the weeks before and after today. */
  readonly unused: boolean;
}

/** The accounts for a terminal. */
export function accountsPage(accounts: readonly AccountUse[], weeks: number, { paint = (_, text) => text, columns = 80 }: TerminalOptions): string {
  if (accounts.length === 0) return 'No accounts are registered: the configuration names them under accounts';
  const unused = accounts.filter(account => account.unused).length;
  const lines = accounts.map(({ id, drafts, last, next, unused: isUnused }) => {
    const parts = [plural(drafts, 'draft'), last && `last ${last}`, next && `next ${next}`, isUnused && `nothing within ${weeks} weeks`];
    return hang('  - ', `${id}: ${parts.filter(Boolean).join('; ')}`, columns);
  });
  return [paint('bold', `${plural(accounts.length, 'account')}, ${unused} unused`), ...lines].join('\n');
}
