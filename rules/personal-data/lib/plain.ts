import type { Text } from '../../../src/kit/index.ts';

const lookalikes = /(?![\0-\x7f])(?:[\p{Nd}\p{Zs}\p{Pd}\p{Cf}\u02bc\u2018\u2019\u2212\uff01-\uff5e]|\u034f|\u20e3|\ufe0f)/gu;
const plainTexts = new WeakMap<Text, string>();

/**
 * The text with digits, spaces, dashes, apostrophes and full-width characters of any script written in ASCII, and what is invisible as
 * U+200B. Every character stays at its offset.
 */
export function plain(text: Text): string {
  const known = plainTexts.get(text);
  if (known !== undefined) return known;
  const made = text.value.replace(lookalikes, asciiOf);
  plainTexts.set(text, made);
  return made;
}

function asciiOf(char: string): string {
  const code = char.codePointAt(0) as number;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (/\p{Nd}/u.test(char)) return digitOf(code) + '\u200b'.repeat(char.length - 1);
  if (/\p{Zs}/u.test(char)) return ' ';
  if (/[\p{Pd}\u2212]/u.test(char)) return '-'.padEnd(char.length, '\u200b');
  return /[\u02bc\u2018\u2019]/.test(char) ? "'" : '\u200b'.repeat(char.length);
}

const digitCounts = new WeakMap<Text, number>();

/** How many digits a text has: few texts have as many as a number needs. */
export function digitsIn(text: Text): number {
  const known = digitCounts.get(text);
  if (known !== undefined) return known;
  const value = plain(text);
  let count = 0;
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at);
    if (code >= 48 && code <= 57) count++;
  }
  digitCounts.set(text, count);
  return count;
}

/** The value of a decimal digit: Unicode keeps each script's ten together, from a code point that ends in 0 or 6 (hexadecimal). */
function digitOf(code: number): string {
  if (code >= 0x1d7ce && code <= 0x1d7ff) return String((code - 0x1d7ce) % 10);
  const row = code & ~15;
  return String(/\p{Nd}/u.test(String.fromCodePoint(row)) ? code - row : code - row - 6);
}

/** The plain text with links blanked out, each character as U+FFFC. */
export function withoutLinks(text: Text, keep: (url: string) => boolean = () => false): string {
  const value = plain(text);
  let blanked = '';
  let from = 0;
  for (const { start, end, url } of text.links) {
    if (keep(url)) continue;
    blanked += value.slice(from, start) + '\ufffc'.repeat(end - start);
    from = end;
  }
  return from === 0 ? value : blanked + value.slice(from);
}
