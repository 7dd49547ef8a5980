import type { Range } from '../../../src/kit/index.ts';

export interface FoundDate extends Range {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const welshMonths = ['ionawr', 'chwefror', 'mawrth', 'ebrill', 'mai', 'mehefin', 'gorffennaf', 'awst', 'medi', 'hydref', 'tachwedd', 'rhagfyr'];
const name = `(?:${months.join('|')})[a-z]{0,6}\\.?|${welshMonths.join('|')}`;
const year = '((?:19|20)\\d\\d|[\\u0027]?\\d\\d)';
const dayFirst = new RegExp(`(?<![\\p{L}\\p{N}/.-])(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]?(${name}),?[ -]${year}(?![\\p{L}\\p{N}])`, 'giu');
const monthFirst = new RegExp(`(?<![\\p{L}\\p{N}])(${name}) (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)(?![\\p{L}\\p{N}])`, 'giu');
const numeric = /(?<![\p{L}\p{N}/.-])(\d{1,2})([-./ ])(\d{1,2})\2((?:19|20)\d\d|\d\d)(?![\p{L}\p{N}]|[-/.]\d)/gu;
const iso = /(?<![\p{L}\p{N}/.-])((?:19|20)\d\d)([-/.])(\d\d)\2(\d\d)(?![\p{L}\p{N}]|[-/.]\d)/gu;
const compact = /(?<![\p{L}\p{N}/.-])(\d\d)(\d\d)((?:19|20)\d\d)(?![\p{L}\p{N}]|[-/.]\d)/gu;

/** Whether a date exists. */
export function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return month >= 1 && month <= 12 && day >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const monthOf = (word: string) => {
  const lower = word.toLowerCase();
  return 1 + (welshMonths.includes(lower) ? welshMonths.indexOf(lower) : months.indexOf(lower.slice(0, 3)));
};

/** The full dates of a plain text, day, month and year, in order; `thisYear` decides the century of two-digit years. */
export function findDates(value: string, thisYear: number): FoundDate[] {
  const found: FoundDate[] = [];
  const add = ({ 0: text, index }: RegExpExecArray, years: string, month: number, day: string) => {
    const digits = Number(years.replace(/\D/g, ''));
    const full = digits > 99 ? digits : digits + (digits > thisYear % 100 ? 1900 : 2000);
    if (isDate(full, month, Number(day))) found.push({ start: index, end: index + text.length, year: full, month, day: Number(day) });
  };
  for (const match of value.matchAll(dayFirst)) add(match, match[3] as string, monthOf(match[2] as string), match[1] as string);
  for (const match of value.matchAll(monthFirst)) add(match, match[3] as string, monthOf(match[1] as string), match[2] as string);
  for (const match of value.matchAll(numeric)) add(match, match[4] as string, Number(match[3]), match[1] as string);
  for (const match of value.matchAll(iso)) add(match, match[1] as string, Number(match[3]), match[4] as string);
  for (const match of value.matchAll(compact)) add(match, match[3] as string, Number(match[2]), match[1] as string);
  return found.sort((a, b) => a.start - b.start);
}
