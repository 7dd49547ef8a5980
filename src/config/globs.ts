import { picomatch } from '../kit/globs.ts';

/**
 * Whether a path, relative to the folder of the patterns, matches one of them. A pattern without a slash matches in every folder, one
 * that ends with a slash everything below; a path that is a pattern letter by letter matches, whatever brackets it has.
 */
export function pathMatcher(patterns: readonly string[]): (path: string) => boolean {
  const plain = patterns.map(pattern => pattern.normalize('NFC').replace(/^\.\//, '').replace(/\/$/, '/**'));
  const exact = new Set(plain);
  const matches = picomatch(plain, { dot: true, basename: true });
  return path => exact.has(path.normalize('NFC')) || matches(path.normalize('NFC'));
}
