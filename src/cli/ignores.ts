import { relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import type { LoadedConfig } from '../config/index.ts';

export interface IgnoreOptions {
  readonly cwd: string;
  /** From the command line; relative to the working directory. */
  readonly patterns: readonly string[];
  /** Leave out what the configuration and the patterns say; node_modules and .git are left out in any case. */
  readonly enabled: boolean;
  configFor(path: string): Promise<LoadedConfig>;
}

/** Tells which files and folders are left out; patterns are those of a .gitignore file. */
export function createIgnores({ cwd, patterns, enabled, configFor }: IgnoreOptions): (path: string, folder: boolean) => Promise<boolean> {
  const named = matcher(patterns);
  const configured = new Map<LoadedConfig, Ignore>();
  return async (path, folder) => {
    if (underNodeModules(path, cwd) || within(path, cwd)?.split('/').includes('.git')) return true;
    if (!enabled) return false;
    if (matches(named, within(path, cwd), folder)) return true;
    const config = await configFor(path);
    const known = configured.get(config) ?? matcher(config.ignores);
    configured.set(config, known);
    return matches(known, within(path, config.folder), folder);
  };
}

export function underNodeModules(path: string, cwd: string): boolean {
  return relative(cwd, path).split(sep).includes('node_modules');
}

const matcher = (patterns: readonly string[]) => ignore({ ignorecase: false }).add(patterns.map(pattern => pattern.normalize('NFC')));

const matches = (matcher: Ignore, path: string | undefined, folder: boolean) => path !== undefined && matcher.ignores(folder ? `${path}/` : path);

/** A path below a folder, with forward slashes; undefined for the folder itself and for what lies elsewhere. */
function within(path: string, folder: string): string | undefined {
  const inside = relative(folder, path).split(sep).join('/').normalize('NFC');
  return inside === '' || inside === '..' || inside.startsWith('../') || /^[A-Za-z]:/.test(inside) ? undefined : inside;
}
