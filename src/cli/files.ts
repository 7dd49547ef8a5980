import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file whole or not at all: beside it first, then in its place. A symbolic link stays one, and what it leads to is replaced;
 * mode and owner stay. A device or a pipe is written to as it is. Makes the folders that are missing.
 */
export function replaceFile(path: string, content: string | Uint8Array): void {
  const before = statOf(path);
  if (before && !before.isFile()) {
    writeFileSync(path, content);
    return;
  }
  if (before) accessSync(path, constants.W_OK);
  if (before && (before.mode & 0o222) === 0) throw Object.assign(new Error('read-only'), { code: 'EACCES' });
  mkdirSync(dirname(path), { recursive: true });
  const target = before ? realpathSync(path) : path;
  const beside = join(dirname(target), `.${basename(target).slice(0, 100)}.${process.pid}.tmp`);
  try {
    writeFileSync(beside, content, { flag: 'wx' });
    if (before) keepOwnerAndMode(beside, before);
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** What is at a path; undefined if nothing is. */
export function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return undefined;
    throw error;
  }
}

function keepOwnerAndMode(path: string, { uid, gid, mode }: Stats): void {
  const made = statSync(path);
  try {
    if (made.uid !== uid || made.gid !== gid) chownSync(path, uid, gid);
  } catch {
    // Only the superuser can give a file away: it is then the user's own.
  }
  chmodSync(path, mode & 0o7777);
}

/** Replaces a draft by its fixed text, if it is still what was checked. */
export function writeFix(path: string, checked: Uint8Array, fixed: string, bom: boolean): void {
  if (Buffer.compare(readFileSync(path), checked) !== 0) throw Object.assign(new Error('changed'), { code: 'ESTALE' });
  replaceFile(path, (bom ? '\ufeff' : '') + fixed);
}
