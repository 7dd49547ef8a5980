import { dirname } from 'node:path';
import { inconsistencies } from './consistency.ts';
import { readLayers } from './extend.ts';
import { readNamed, search } from './find.ts';
import { loadPlugins } from './plugins.ts';
import { loadPolicies } from './policies.ts';
import { Problems } from './problems.ts';
import { gather } from './registers.ts';
import { Resolver } from './resolve.ts';
import { rulesSchema } from './rules-schema.ts';
import { platform, policyName, schemaOf } from './schema.ts';
import type { Schema } from './schema-kit.ts';
import type { LoadedConfig, LoadOptions } from './types.ts';
import { problemsOf } from './validate.ts';

/** Finds, reads and checks a configuration. Throws one UserError that holds a sentence for everything that is wrong with it. */
export async function loadConfig(options: LoadOptions): Promise<LoadedConfig> {
  const { cwd, file, from = cwd } = options;
  const found = file === undefined ? await search(from, cwd) : await readNamed(file, cwd);
  const problems = new Problems();
  const layers = found ? await readLayers(found, cwd, problems) : [];
  const plugins = await loadPlugins(layers, options.rules, cwd, problems);
  const rules = new Map([...options.rules, ...plugins.flatMap(plugin => [...plugin.rules])]);
  const incomplete = problems.sentences.length > 0;
  const schema = schemaOf(rules, options.policyIds, incomplete);
  for (const { label, config } of layers) problems.add(...problemsOf(config, schema).map(sentence => `${label}: ${sentence}`));
  problems.add(...inconsistencies(layers, options.overrides?.account), ...wrongFlags(options, rulesSchema(rules, incomplete)));
  const policies = await loadPolicies(layers, { ...options, rules }, incomplete, problems);
  problems.throwIfAny();

  const gathered = gather(layers, policies);
  const folder = found ? dirname(found.file) : cwd;
  const resolver = new Resolver({ cwd, folder, layers, plugins, policies, rules, gathered, overrides: options.overrides ?? {} });
  return {
    ...(found ? { file: found.file } : {}),
    folder,
    rules,
    drafts: gathered.drafts?.value ?? [],
    ignores: gathered.ignores.map(({ value }) => value),
    keys: Object.fromEntries(Object.entries(gathered.keys).map(([key, { value }]) => [key, value])),
    resolve: path => resolver.resolve(path),
    clauseStates: () => resolver.clauseStates(),
    describe: path => resolver.describe(path),
  };
}

/** What is wrong with what the command line says. */
function wrongFlags({ policyIds, overrides = {} }: LoadOptions, rules: Schema): string[] {
  const check = (flag: string, values: unknown, schema: Schema) =>
    [values].flat().flatMap(value => problemsOf(value, schema).map(sentence => `${flag}: ${sentence}`));
  return [
    ...check('--policy', overrides.policy ?? [], policyName(policyIds)),
    ...check('--platform', overrides.platform ?? [], platform),
    ...check('--rule', overrides.rules ?? {}, rules),
  ];
}
