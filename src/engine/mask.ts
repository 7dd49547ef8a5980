import type { RuleModule } from '../kit/index.ts';

export type Mask = NonNullable<RuleModule['mask']>;

const visible = /[\p{L}\p{N}]/u;

/**
 * The text with all but a few characters covered by `*`, at the same length in UTF-16 units; white space and line breaks stay.
 * A number keeps that many leading letters and digits, at most half of them, rounded up; `initials` the first letter of each longer word.
 */
export function maskText(text: string, mask: Mask): string {
  if (mask === 'none') return text;
  return mask === 'initials' ? keepInitials(text) : keepStart(text, mask);
}

const cover = (part: string) => part.replace(/\S/g, '*');

function keepInitials(text: string): string {
  let first = true;
  return text.replace(/\S+/gu, word => {
    const at = word.search(visible);
    const initial = at < 0 ? '' : String.fromCodePoint(word.codePointAt(at) as number);
    const keep = initial !== '' && (first || word.length > at + initial.length + 1);
    first = false;
    return keep ? cover(word.slice(0, at)) + initial + cover(word.slice(at + initial.length)) : cover(word);
  });
}

function keepStart(text: string, count: number): string {
  const letters = [...text.matchAll(/[\p{L}\p{N}]/gu)];
  const keep = letters.length < 2 ? 0 : Math.min(count, Math.ceil(letters.length / 2));
  const end = keep === 0 ? 0 : (letters[keep - 1] as RegExpExecArray).index + (letters[keep - 1] as RegExpExecArray)[0].length;
  return text.slice(0, end) + cover(text.slice(end));
}
