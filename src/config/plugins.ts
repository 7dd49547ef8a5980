import { existsSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
import { type Rule, type RuleModule, UserError } from '../kit/index.ts';
import { namesIn } from './extend.ts';
import { labelOf } from './labels.ts';
import { fullName, importDefault, isPath, resolvePackage } from './modules.ts';
import { pluginSchema } from './plugin-schema.ts';
import type { Problems } from './problems.ts';
import { knownFamilies } from './rules-schema.ts';
import type { Layer, Plugin } from './types.ts';
import { problemsOf } from './validate.ts';
import { kindOf } from './words.ts';

const family = /^(?:@[a-z0-9._-]+(?:\/[a-z0-9][a-z0-9._-]*)?|[a-z0-9][a-z0-9._-]*)$/;

/** The plugins that the layers name. What is wrong with them is added to the problems. */
export async function loadPlugins(layers: readonly Layer[], builtIn: ReadonlyMap<string, Rule>, cwd: string, problems: Problems): Promise<Plugin[]> {
  const plugins = new Map<string, Plugin>();
  const taken = new Map(knownFamilies(builtIn).map(name => [name, 'a family of built-in rules has it']));
  for (const layer of layers) {
    const names = Array.isArray(layer.config.plugins) ? namesIn(layer.config.plugins) : [];
    for (const [i, given] of names.entries()) {
      const from = `${layer.label}: plugins[${i}]`;
      await problems.attempt(async () => {
        const file = findPlugin(given, layer);
        if (plugins.has(file)) return;
        const plugin = await loadPlugin(file, given, labelOf(file, cwd), from);
        const reason = family.test(plugin.name) ? taken.get(plugin.name) : 'expected lower-case letters, digits and hyphens';
        if (reason) throw new UserError(`${from}: Invalid name ${JSON.stringify(plugin.name)} of a plugin, ${reason}`);
        taken.set(plugin.name, 'another plugin has it');
        plugins.set(file, plugin);
      });
    }
  }
  return [...plugins.values()];
}

function findPlugin(given: string, { label, folder }: Layer): string {
  const name = fullName(given, 'postlint-plugin');
  const file = isPath(given) ? resolve(folder, given) : resolvePackage(name, folder);
  if (file && existsSync(file)) return file;
  const reason = isPath(given) ? 'there is no such file' : `the package "${name}" is not installed`;
  const meant = !isPath(given) && existsSync(resolve(folder, given)) ? `, did you mean "./${given}"?` : '';
  throw new UserError(`${label}: Unknown plugin ${JSON.stringify(given)} in plugins, ${reason}${meant}`);
}

async function loadPlugin(file: string, given: string, label: string, from: string): Promise<Plugin> {
  const { exported: module } = await importDefault(file, label);
  if (typeof module !== 'object' || module === null)
    throw new UserError(`${label}: Expected a plugin as the default export, found ${kindOf(module)}`);
  const wrong = problemsOf(module, pluginSchema);
  if (wrong.length > 0) throw new UserError(...wrong.map(sentence => `${label}: ${sentence}`));
  const { name, rules } = module as { name?: string; rules: Readonly<Record<string, RuleModule>> };
  const own = shortName(name ?? (isPath(given) ? nameOf(file) : fullName(given, 'postlint-plugin')));
  return { file, name: own, from, rules: new Map(Object.entries(rules).map(([key, rule]) => [`${own}/${key}`, { ...rule, id: `${own}/${key}` }])) };
}

/** A package's name without `postlint-plugin-`; its scope stays. */
function shortName(name: string): string {
  return name.replace(/^(@[^/]+)\/postlint-plugin$/, '$1').replace(/^(@[^/]+\/)?postlint-plugin-/, '$1');
}

function nameOf(file: string): string {
  const name = basename(file, extname(file));
  return name === 'index' ? basename(dirname(file)) : name;
}
