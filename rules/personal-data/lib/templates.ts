import type { Range } from '../../../src/kit/index.ts';

/** What a template may hold: no sign that has a meaning in regular expressions, so that one of those is not taken for a template. */
export const templateSyntax = '^[^\\\\^$*+?(){}|\\[\\]]+$';

const compiled = new WeakMap<readonly string[], RegExp>();

/**
 * Finds what has the form of one of some templates, in which `#` stands for a digit, `@` for a letter and every other character for itself,
 * in either case. Each template has one length, so the cost is the text's length times theirs.
 */
export function findTemplates(value: string, templates: readonly string[]): Range[] {
  if (templates.length === 0) return [];
  const pattern = compiled.get(templates) ?? compile(templates);
  compiled.set(templates, pattern);
  return Array.from(value.matchAll(pattern), ({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

function compile(templates: readonly string[]): RegExp {
  const longestFirst = [...templates].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const forms = longestFirst.map(template => Array.from(template.trim(), formOf).join(''));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

function formOf(char: string): string {
  if (char === '#') return '\\d';
  if (char === '@') return '\\p{L}';
  return /[\p{L}\p{N}]/u.test(char) ? char : `\\u{${char.codePointAt(0)?.toString(16)}}`;
}
