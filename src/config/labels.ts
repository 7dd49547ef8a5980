import { relative, resolve, sep } from 'node:path';

/** A path as people know it: relative to the working directory, with forward slashes. */
export function labelOf(file: string, cwd: string): string {
  return relative(cwd, resolve(cwd, file)).split(sep).join('/') || '.';
}
