import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { UserError } from '../kit/index.ts';
import type { Host } from './host.ts';

/** Where to run git, and with which environment: in a hook, git says there which index and repository it means. */
export interface Place {
  readonly cwd: string;
  readonly env: Host['env'];
}

/** Runs git and gives what it prints. Throws a UserError with git's own first line where git refuses. */
export function git({ cwd, env }: Place, args: readonly string[], input?: string): Buffer {
  const options = { cwd, env: { ...env, LC_ALL: 'C' }, input, maxBuffer: Number.POSITIVE_INFINITY };
  const { error, status, stdout, stderr } = spawnSync('git', args, options);
  if (error) throw new UserError(`Cannot run git: ${'code' in error && error.code === 'ENOENT' ? 'it is not installed' : error.name}`);
  if (status === 0) return stdout;
  const said =
    stderr
      .toString()
      .split('\n')[0]
      ?.replace(/^fatal: /, '') ?? '';
  throw new UserError(said.startsWith('not a git repository') ? `"${cwd}" is in no git repository` : `git ${args[0]} failed: ${said}`);
}

/** The one line that git prints. */
export function gitLine(place: Place, args: readonly string[]): string {
  return git(place, args)
    .toString()
    .replace(/\r?\n$/, '');
}

/** The repository's top folder, named from the working directory's own name, whatever links lead there. */
export function topFolder(place: Place): string {
  return resolve(place.cwd, gitLine(place, ['rev-parse', '--show-cdup']));
}
