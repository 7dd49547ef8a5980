import { UserError } from '../kit/index.ts';

/**
 * What to print of an error that ends the run: the sentences of one that the user can mend; of any other, one sentence, and where in the
 * program it happened if `debug`. An unexpected error's own message is left out: it may quote a draft.
 */
export function describeError(error: unknown, debug: boolean): string {
  if (error instanceof UserError) return `${error.sentences.join('\n')}\n`;
  const name = error instanceof Error ? error.name : typeof error;
  const sentence = `postlint stopped because of a fault of its own (${name})`;
  if (!debug) return `${sentence}: --debug shows where\n`;
  const frames = error instanceof Error && error.stack ? error.stack.split('\n').filter(line => /^ {4}at /.test(line)) : [];
  return `${[sentence, ...frames].join('\n')}\n`;
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of the path is no folder',
  EISDIR: 'it is a folder',
  ELOOP: 'its symbolic links lead round in a circle',
  ENOSPC: 'the disk is full',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ESTALE: 'it was changed while it was being checked',
  ERR_FS_FILE_TOO_LARGE: 'the file is larger than 2 GiB',
};

/** Why a file operation failed, in words. Anything but a file operation's error is thrown again. */
export function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === undefined) throw error;
  return reasons[code] ?? code;
}
