import { rulesListing, rulesTable } from '../describe/index.ts';
import { loadHere } from './here.ts';
import type { Host } from './host.ts';
import type { Output } from './output.ts';
import type { ListOptions } from './program.ts';
import { terminalOptions } from './terminal-options.ts';

/** Lists the built-in rules and those of the configuration's plugins. */
export async function listRules(options: ListOptions, host: Host, output: Output): Promise<number> {
  const { rules, known } = await loadHere(options, host);
  if (options.format === 'json') await output.out(`${JSON.stringify(rulesListing(rules, known), null, 2)}\n`);
  else await output.out(rulesTable(rules, terminalOptions(host, options.color)));
  return 0;
}
