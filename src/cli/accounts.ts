import { resolve } from 'node:path';
import { type AccountUse, accountsPage } from '../report/index.ts';
import type { Host } from './host.ts';
import type { Output } from './output.ts';
import type { AccountsOptions } from './program.ts';
import { type Reviewed, review } from './review.ts';
import { terminalOptions } from './terminal-options.ts';

/** Lists the registered accounts with what is scheduled on each, and says which lie unused. */
export async function listAccounts(paths: readonly string[], options: AccountsOptions, host: Host, output: Output): Promise<number> {
  return review(paths, options, host, output, reviewed => {
    const accounts = usesOf(reviewed, options.weeks);
    return options.format === 'json'
      ? JSON.stringify(accounts, null, 2)
      : accountsPage(accounts, options.weeks, terminalOptions(host, options.color));
  });
}

function usesOf({ drafts, configs, today }: Reviewed, weeks: number): AccountUse[] {
  const ids = [...configs].flatMap(config => config.resolve(resolve(config.folder, 'draft.md')).settings.accounts.map(({ id }) => id));
  return [...new Set(ids)].map(id => {
    const own = drafts.filter(({ account }) => account === id);
    const days = own.map(({ scheduled }) => scheduled?.slice(0, 10) ?? today).sort();
    const last = days.filter(day => day <= today).at(-1);
    const next = days.find(day => day > today);
    const isUsed = [last, next].some(day => day !== undefined && Math.abs(daysBetween(day, today)) <= weeks * 7);
    return { id, drafts: own.length, ...(last && { last }), ...(next && { next }), unused: !isUsed };
  });
}

const daysBetween = (a: string, b: string) => (Date.parse(a) - Date.parse(b)) / 86_400_000;
