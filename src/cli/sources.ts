import { readFileSync } from 'node:fs';
import { dirname, extname, relative, resolve, sep } from 'node:path';
import type { Linter } from '../compose.ts';
import type { LoadedConfig } from '../config/index.ts';
import { draftExtensions } from '../drafts/index.ts';
import { UserError } from '../kit/index.ts';
import { readGlob } from './globs.ts';
import type { Host } from './host.ts';
import { createIgnores } from './ignores.ts';
import { findInputs } from './inputs.ts';
import type { Output } from './output.ts';
import { type CheckOptions, commandNames } from './program.ts';
import { readStaged } from './staged.ts';
import { readStdin } from './stdin.ts';

/** A file of drafts, wherever its content comes from. */
export interface Source {
  readonly path: string;
  /** What results call it, where it has no path. */
  readonly name?: string;
  /** It was named, and is ignored. */
  readonly ignored?: boolean;
  read(): Uint8Array;
}

export interface Sources {
  readonly sources: readonly Source[];
  /** What could not be read, in sentences. */
  readonly problems: readonly string[];
}

const howToStart = [
  'postlint init writes a configuration; postlint then checks the drafts it names.',
  'Without one: postlint FILE or FOLDER, or postlint - to check a post you paste.',
] as const;

/** What the arguments ask to check: files, the index of git, standard input, or the configuration's drafts. */
export async function findSources(paths: readonly string[], options: CheckOptions, linter: Linter, host: Host, output: Output): Promise<Sources> {
  const cwd = host.cwd();
  const ignored = createIgnores({
    cwd,
    patterns: options.ignorePattern,
    enabled: options.ignore,
    configFor: path => linter.configFor(dirname(path)),
  });
  if (options.stdin || paths.includes('-')) return { sources: [await fromStdin(options, ignored, host, output)], problems: [] };
  if (options.staged) {
    const wanted = async (path: string) => {
      if (!isDraft(path) || (await ignored(path, false))) return false;
      const config = await linter.configFor(dirname(path));
      return config.drafts.length === 0 || isNamedDraft(path, config);
    };
    const staged = await readStaged({ cwd, env: host.env }, wanted);
    return { sources: staged.map(({ path, bytes }) => ({ path, read: () => bytes })), problems: [] };
  }
  const inputOptions = { extensions: draftExtensions, errorOnUnmatched: options.errorOnUnmatchedPattern, commands: commandNames, ignored };
  const { files, problems } =
    paths.length > 0 ? await findInputs(paths, { ...inputOptions, cwd }) : await fromConfig(await linter.configFor(cwd), options, inputOptions);
  return { sources: files.map(({ path, ignored: left }) => ({ path, ignored: left, read: () => readFileSync(path) })), problems };
}

type InputOptions = Omit<Parameters<typeof findInputs>[1], 'cwd'>;

async function fromConfig(config: LoadedConfig, options: CheckOptions, inputOptions: InputOptions): ReturnType<typeof findInputs> {
  if (config.drafts.length > 0) return findInputs(config.drafts, { ...inputOptions, cwd: config.folder });
  if (options.passOnNoPatterns) return { files: [], problems: [] };
  if (config.file === undefined) throw new UserError(...howToStart);
  throw new UserError('Nothing to check: name files, folders or globs, or list them under "drafts" in the configuration');
}

async function fromStdin(
  options: CheckOptions,
  ignored: (path: string, folder: boolean) => Promise<boolean>,
  host: Host,
  output: Output,
): Promise<Source> {
  const name = options.stdinFilename;
  const path = resolve(host.cwd(), name ?? 'text.md');
  if (!isDraft(path))
    throw new UserError(`Unknown kind of file "${name}" (--stdin-filename): expected a name that ends in ${draftExtensions.join(', ')}`);
  const bytes = await readStdin(host, output);
  return { path, ...(name === undefined ? { name: '<text>' } : { ignored: await ignored(path, false) }), read: () => bytes };
}

const isDraft = (path: string) => draftExtensions.includes(extname(path).toLowerCase());

/** Whether a configuration's `drafts` name a file. */
export function isNamedDraft(path: string, { drafts, folder }: LoadedConfig): boolean {
  return drafts.some(pattern => {
    const glob = readGlob(pattern, folder) ?? { base: resolve(folder, pattern), matches: () => true };
    const below = relative(glob.base.normalize('NFC'), path.normalize('NFC')).split(sep).join('/');
    return below === '' || (!below.startsWith('../') && glob.matches(below));
  });
}
