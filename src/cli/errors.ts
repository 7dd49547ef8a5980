import { UserError } from '../kit/index.ts';

/**
 * What to print of an error that ends the run: the sentences of one that the user can mend; of any other, one sentence, and where in the
 * program it happened if `debug`.
 */
export function describeError(error: unknown, debug: boolean): string {
  if (error instanceof UserError) {
    const cause = debug && error.cause !== undefined ? [whereabouts(error.cause)] : [];
    return `${[...error.sentences, ...cause].join('\n')}\n`;
  }
  const sentence = 'postlint stopped because of a fault of its own';
  return debug ? `${sentence}: ${whereabouts(error)}\n` : `${sentence}: --debug shows where\n`;
}

/** What kind of error it is, and where it happened. Its own message is left out: it may quote a draft. */
export function whereabouts(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter(line => /^ {4}at /.test(line));
  return [error.name, ...frames].join('\n');
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOENT: 'there is no such file or folder',
  EEXIST: 'a file is in the way',
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

/** Does something with a file. Throws a UserError that says what failed, and why. */
export function withFile<Value>(failure: string, operation: () => Value): Value {
  try {
    return operation();
  } catch (error) {
    throw new UserError(`${failure}: ${reason(error)}`);
  }
}
