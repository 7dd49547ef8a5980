import { readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { cosmiconfig, type PublicExplorer } from 'cosmiconfig';
import { UserError } from '../kit/index.ts';
import { parseJson } from './json.ts';
import { labelOf } from './labels.ts';

/** A configuration's file and its text. */
export interface Found {
  readonly file: string;
  readonly contents: string;
}

const endings = ['js', 'mjs', 'ts', 'yaml', 'yml', 'json'];

const searchPlaces: readonly string[] = [
  ...endings.map(ending => `postlint.config.${ending}`),
  '.postlintrc',
  ...['yaml', 'yml', 'json'].map(ending => `.postlintrc.${ending}`),
  'package.json',
];

/** The path of the configuration for the drafts in a folder: the folder's own, else that of the nearest folder above it. */
export async function findConfig(from: string, cwd: string): Promise<string | undefined> {
  return (await search(from, cwd))?.file;
}

export async function search(from: string, cwd: string): Promise<Found | undefined> {
  const explorer = explore(cwd);
  for (let folder = resolve(cwd, from); ; folder = dirname(folder)) {
    const present = placesIn(folder);
    if (present.length > 0) {
      const result = await explorer.search(folder);
      const first = present.find(name => name !== 'package.json');
      if (first && result?.filepath !== join(folder, first)) throw new UserError(`${labelOf(join(folder, first), cwd)}: Cannot be read`);
      if (result && !(result.isEmpty && basename(result.filepath) === 'package.json')) return foundIn(result);
    }
    if (folder === dirname(folder)) return undefined;
  }
}

/** Reads the file that `--config` names. */
export async function readNamed(file: string, cwd: string): Promise<Found> {
  const path = resolve(cwd, file);
  const label = labelOf(path, cwd);
  let result: Awaited<ReturnType<PublicExplorer['load']>>;
  try {
    result = await explore(cwd).load(path);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reasons: Readonly<Record<string, string>> = { ENOENT: 'there is no such file', EISDIR: 'it is a folder', EACCES: 'permission denied' };
    throw new UserError(`${label}: Cannot be read as the configuration: ${reasons[code] ?? code}`);
  }
  if (!result) throw new UserError(`${label}: Missing "postlint", expected the configuration under this key`);
  return foundIn(result);
}

function foundIn(result: { filepath: string; config: unknown; isEmpty?: boolean }): Found {
  return { file: result.filepath, contents: result.isEmpty ? '' : (result.config as { contents: string }).contents };
}

/** Cosmiconfig that finds and reads files, and leaves what they say to us. */
function explore(cwd: string): PublicExplorer {
  const asText = (_: string, contents: string) => ({ contents });
  const asPackage = (file: string, contents: string) => {
    if (basename(file) !== 'package.json') return { contents };
    const own = contents.includes('"postlint"') ? ownKey(parseJson(contents, labelOf(file, cwd))) : undefined;
    return own === undefined ? {} : { postlint: { contents: JSON.stringify(own) } };
  };
  const loaders = Object.fromEntries([...endings.map(ending => `.${ending}`), 'noExt', 'default'].map(ending => [ending, asText]));
  try {
    return cosmiconfig('postlint', {
      searchPlaces: [...searchPlaces],
      searchStrategy: 'none',
      cache: false,
      ignoreEmptySearchPlaces: false,
      loaders: { ...loaders, '.json': asPackage },
    });
  } catch (error) {
    const file = error instanceof Error && 'filepath' in error ? String(error.filepath) : 'package.json';
    throw new UserError(`${labelOf(file, cwd)}: Cannot be read: expected valid ${file.endsWith('.json') ? 'JSON' : 'YAML'}`);
  }
}

function ownKey(manifest: unknown): unknown {
  return typeof manifest === 'object' && manifest !== null && Object.hasOwn(manifest, 'postlint')
    ? (manifest as { postlint: unknown }).postlint
    : undefined;
}

/** The files of a folder that may hold its configuration, first come first. */
function placesIn(folder: string): string[] {
  try {
    const entries = new Set(readdirSync(folder, { withFileTypes: true }).flatMap(entry => (entry.isDirectory() ? [] : entry.name)));
    return searchPlaces.filter(place => entries.has(place));
  } catch {
    return [];
  }
}
