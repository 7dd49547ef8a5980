import { join, resolve } from 'node:path';
import { builtInPolicy, createLinter, policyIds } from '../compose.ts';
import { type ClauseStates, londonTime, type Policy, type Rule } from '../kit/index.ts';
import type { Host } from './host.ts';
import type { ListOptions } from './program.ts';

export interface Here {
  /** The built-in rules, and those of the configuration's plugins. */
  readonly rules: readonly Rule[];
  readonly inForce: readonly Policy[];
  /** The policies in force, then the other built-in ones. */
  readonly known: readonly Policy[];
  /** How the configuration leaves the clauses of the policies in force. */
  readonly clauseStates: ClauseStates;
}

/** What the working directory's configuration knows. */
export async function loadHere({ config }: ListOptions, host: Host): Promise<Here> {
  const cwd = host.cwd();
  const linter = createLinter({ cwd, now: londonTime(new Date()), ...(config !== undefined && { config: resolve(cwd, config) }) });
  const loaded = await linter.configFor(cwd);
  const inForce = loaded.resolve(join(cwd, 'draft.md')).policies;
  const known = new Map<string, Policy>();
  for (const policy of [...inForce, ...(await Promise.all(policyIds.map(builtInPolicy)))]) {
    if (policy && !known.has(policy.id)) known.set(policy.id, policy);
  }
  return { rules: [...loaded.rules.values()], inForce, known: [...known.values()], clauseStates: loaded.clauseStates() };
}
