import { resolve } from 'node:path';
import { picomatch } from '../kit/globs.ts';

/** A glob as a walk needs it. */
export interface Glob {
  /** The folder, absolute, below which everything that matches lies. */
  readonly base: string;
  /** How many folders below the base a match can lie. */
  readonly depth: number;
  /** Whether a path matches; relative to the base, with forward slashes. */
  matches(relative: string): boolean;
}

/** Reads a pattern; undefined if nothing in it makes it a glob. Accents match however they are composed. */
export function readGlob(pattern: string, cwd: string): Glob | undefined {
  const { isGlob, base, glob, prefix } = picomatch.scan(pattern.normalize('NFC'), { unescape: true });
  if (!isGlob) return undefined;
  const matches = picomatch(glob, { dot: true });
  const deep = /\*\*|[({]/.test(glob);
  return {
    base: resolve(cwd, prefix + base),
    depth: deep ? Number.POSITIVE_INFINITY : glob.split('/').length - 1,
    matches: relative => matches(relative.normalize('NFC')),
  };
}
