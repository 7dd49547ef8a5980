import { picomatch } from '../kit/globs.ts';

/**
 * Whether a path, relative to the folder of the patterns, matches one of them, and none that begins with `!`. A pattern without a slash
 * matches in every folder, one that ends with a slash everything below; a path that is a pattern letter by letter matches, whatever
 * brackets it has.
 */
export function pathMatcher(patterns: readonly string[]): (path: string) => boolean {
  const given = patterns.map(pattern => pattern.normalize('NFC'));
  const [left, kept] = [given.filter(isNegated).map(pattern => pattern.slice(1)), given.filter(pattern => !isNegated(pattern))];
  const excluded = anyOf(left);
  const included = kept.length === 0 ? () => true : anyOf(kept);
  return path => included(path.normalize('NFC')) && !excluded(path.normalize('NFC'));
}

const isNegated = (pattern: string) => /^!(?!\()/.test(pattern);

function anyOf(patterns: readonly string[]): (path: string) => boolean {
  const plain = patterns.map(pattern => pattern.replace(/^\.\//, '').replace(/\/$/, '/**'));
  const exact = new Set(plain);
  const matches = picomatch(
    plain.map(pattern => (pattern.includes('/') ? pattern : `**/${pattern}`)),
    { dot: true },
  );
  return path => exact.has(path) || matches(path);
}
