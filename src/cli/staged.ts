import { resolve } from 'node:path';
import { UserError } from '../kit/index.ts';
import { git, type Place, topFolder } from './git.ts';

/** A file as the next commit will hold it. */
export interface StagedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * The added, changed and renamed files of git's index that are wanted, sorted by path, with the index's content: what is committed,
 * whatever the working tree holds. Symbolic links and submodules are no drafts.
 */
export async function readStaged(place: Place, wanted: (path: string) => Promise<boolean>): Promise<StagedFile[]> {
  const top = topFolder(place);
  const changed = ['diff', '--cached', '--raw', '-z', '--no-abbrev', '--no-renames', '--no-relative', '--ignore-submodules=all', '--diff-filter=d'];
  const fields = git(place, changed).toString().split('\0');
  const files: { path: string; id: string }[] = [];
  for (let i = 0; i + 1 < fields.length; i += 2) {
    const [, mode = '', , id = ''] = (fields[i] as string).split(' ');
    const path = resolve(top, fields[i + 1] as string);
    if (mode.startsWith('100') && (await wanted(path))) files.push({ path, id });
  }
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  const ids = files.map(({ id }) => id);
  return readBlobs(place, ids).map((bytes, index) => ({ path: (files[index] as { path: string }).path, bytes }));
}

/** Git's objects by their ids, in the order asked for, through one process. */
function readBlobs(place: Place, ids: readonly string[]): Uint8Array[] {
  if (ids.length === 0) return [];
  const output = git(place, ['cat-file', '--batch'], `${ids.join('\n')}\n`);
  let at = 0;
  return ids.map(id => {
    const end = output.indexOf('\n', at);
    const [, type, size] = output.toString('latin1', at, end).split(' ');
    if (type !== 'blob') throw new UserError(`git cat-file failed: ${id} is no file`);
    at = end + 1 + Number(size) + 1;
    return output.subarray(end + 1, at - 1);
  });
}
