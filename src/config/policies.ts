import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Rule, UserError } from '../kit/index.ts';
import { clausesOf } from './clauses.ts';
import { namesIn } from './extend.ts';
import { labelOf } from './labels.ts';
import { policyProblems } from './policy-schema.ts';
import type { Problems } from './problems.ts';
import { readData } from './read.ts';
import type { Layer, LoadOptions, PolicyFile, Traced } from './types.ts';

/** A policy's name, and where it stands. */
interface Wanted {
  readonly name: string;
  readonly label: string;
  readonly folder: string;
}

/** The policies in force: those of the command line, else those of the last layer that names any. `foreign` as for `policyProblems`. */
export async function loadPolicies(
  layers: readonly Layer[],
  { cwd, rules, policies, policyIds, overrides = {} }: LoadOptions,
  foreign: boolean,
  problems: Problems,
): Promise<Traced<PolicyFile>[]> {
  const layer = layers.findLast(({ config }) => config.policy !== undefined);
  const wanted: Wanted[] =
    overrides.policy === undefined
      ? namesIn(layer?.config.policy).map(name => ({ name, label: `${layer?.label}: policy`, folder: layer?.folder ?? cwd }))
      : namesIn(overrides.policy).map(name => ({ name, label: '--policy', folder: cwd }));
  const found = new Map<string, Traced<PolicyFile>>();
  for (const { name, label, folder } of wanted) {
    await problems.attempt(async () => {
      const builtIn = policyIds.includes(name) ? await policies(name) : undefined;
      if (!builtIn && !/[/\\.]/.test(name)) return;
      const policy = builtIn ?? (await readPolicy(resolve(folder, name), { name, label, folder }, cwd, rules, foreign));
      const twin = found.get(policy.id);
      if (twin && twin.value !== policy) throw new UserError(`${label}: Duplicate policy "${policy.id}", two policies in force have this id`);
      found.set(policy.id, { value: policy, from: label });
    });
  }
  return [...found.values()];
}

async function readPolicy(
  file: string,
  { name, label }: Wanted,
  cwd: string,
  rules: ReadonlyMap<string, Rule>,
  foreign: boolean,
): Promise<PolicyFile> {
  let contents: string;
  try {
    contents = readFileSync(file, 'utf8');
  } catch {
    throw new UserError(`${label}: Unknown policy ${JSON.stringify(name)}, there is no such file`);
  }
  const own = labelOf(file, cwd);
  const policy = (await readData(file, contents, own)) as unknown as PolicyFile;
  const wrong = policyProblems(policy, rules, foreign);
  if (wrong.length > 0) throw new UserError(...wrong.map(sentence => `${own}: ${sentence}`));
  const checks = Object.values(policy.clauses).some(({ kind }) => kind === 'check');
  if (checks && ![...rules.values()].some(rule => clausesOf(rule, [policy]).length > 0)) {
    throw new UserError(`${own}: Missing "rules" in clauses, no clause names a rule that checks it`);
  }
  return policy;
}
