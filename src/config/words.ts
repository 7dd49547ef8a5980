import { nearest } from '../kit/index.ts';

/** Parts of the sentences about a configuration. */

/** `a, b or c`. */
export function either(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? 'nothing') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** `rules["profanity/*"][1].add[0]`; a key that may be personal data as `[…]`. */
function keyPath(path: readonly (string | number)[]): string {
  return path
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? key : /^[a-z]\w*$/i.test(key) ? `.${key}` : `[${quoted(key) ?? '…'}]`))
    .join('');
}

/** ` in accounts[0]`; nothing at the top. */
export function inPlace(path: readonly (string | number)[]): string {
  return path.length === 0 ? '' : ` in ${keyPath(path)}`;
}

/**
 * A name in quotes: one word, or a path. What has spaces or many digits, or looks like an e-mail address, may be personal data,
 * which no error message repeats.
 */
export function quoted(name: unknown): string | undefined {
  if (typeof name === 'number' && Math.abs(name) < 1000) return String(name);
  if (typeof name === 'boolean') return String(name);
  if (typeof name !== 'string' || !/^[\w.*@/$-][\w.*/$:@-]{0,79}$/.test(name) || /\d{5}|.@.*\./.test(name)) return undefined;
  return JSON.stringify(name);
}

/** What was found, by its kind alone. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (value === '') return 'an empty text';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (value instanceof Date) return 'a Date';
  if (value instanceof Promise) return 'a promise';
  switch (typeof value) {
    case 'string':
      return 'text';
    case 'number':
    case 'bigint':
      return 'a number';
    case 'boolean':
      return String(value);
    case 'function':
      return 'a function';
    case 'object':
      return Object.keys(value).length === 0 ? 'an empty map' : 'a map of keys';
    default:
      return `a ${typeof value}`;
  }
}

/** The name that was meant: one that is spelt alike, else one with the same last part (`email-address`), else what it begins with (`warning`). */
export function meantBy(name: string, candidates: readonly string[]): string | undefined {
  const tail = `/${name.slice(name.lastIndexOf('/') + 1)}`;
  return (
    nearest(name, candidates) ??
    candidates.find(other => other.endsWith(tail)) ??
    candidates.find(other => other.length > 2 && name.startsWith(other))
  );
}
