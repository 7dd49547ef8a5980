import { firstAfter, type Range, type Text } from '../../../src/kit/index.ts';

/** A word beside a place: as written without a possessive ending, in lower case, and what stands between it and the place. */
export interface Neighbour extends Range {
  readonly text: string;
  readonly lower: string;
  readonly gap: string;
  /** It ended in a possessive. */
  readonly owns: boolean;
}

const possessive = /['’]s?$/;

function neighbour(text: Text, index: number, from: number, to: number): Neighbour | undefined {
  const word = text.words[index];
  if (!word) return undefined;
  const bare = word.text.replace(/['’]s$/, '');
  return {
    start: word.start,
    end: word.end,
    text: bare,
    lower: bare.toLowerCase().replace('’', "'"),
    gap: text.value.slice(from, to),
    owns: bare.length < word.text.length,
  };
}

/** Whether a sentence ends, or a line, in what stands between two words; a title's full stop does not end one. */
const parts = (gap: string, before: string) =>
  /[\n\r!?…]|\.(?=\s)/.test(gap) && !(/^\.\s$/.test(gap) && /^(?:cllr|cllrs|mr|mrs|ms|dr|st|rt|hon)$/i.test(before));

/** The words before and after a range, nearest first, at most `count` and no farther than the sentence. */
export function neighbours(text: Text, range: Range, count: number): { before: Neighbour[]; after: Neighbour[]; owns: boolean } {
  const before: Neighbour[] = [];
  const after: Neighbour[] = [];
  const first = firstAfter(text.words, range.start);
  let to = range.start;
  for (let i = first - 1; i >= 0 && before.length < count; i--) {
    const found = neighbour(text, i, text.words[i]?.end ?? 0, to);
    if (!found || parts(found.gap, found.lower)) break;
    before.push(found);
    to = found.start;
  }
  let next = firstAfter(text.words, range.end);
  const inside = text.words[next];
  const owns = inside !== undefined && inside.start < range.end && possessive.test(text.value.slice(range.end, inside.end));
  let from = owns ? inside.end : range.end;
  if (inside && inside.start < range.end) next++;
  let last = text.value.slice(range.start, range.end);
  for (let i = next; i < text.words.length && after.length < count; i++) {
    const found = neighbour(text, i, from, text.words[i]?.start ?? from);
    if (!found || parts(found.gap, last)) break;
    after.push(found);
    from = found.end;
    last = found.lower;
  }
  return { before, after, owns };
}

export const isCapitalised = (word: string) => /^\p{Lu}/u.test(word);

/** Whether a sentence or a line starts at a place, marks and bullets before it left out. */
export function startsSentence(value: string, place: number): boolean {
  for (let i = place - 1; i >= 0 && place - i < 40; i--) {
    const char = value.charAt(i);
    if (/[\p{L}\p{N},;)]/u.test(char)) return false;
    if (/[\n\r.!?…:]/.test(char)) return true;
  }
  return true;
}

/** Whether any of sorted ranges that do not overlap shares a place with a range. */
export function overlapsAny(ranges: readonly Range[], { start, end }: Range): boolean {
  return (ranges[firstAfter(ranges, start)]?.start ?? Number.POSITIVE_INFINITY) < end;
}

/** Tells whether a pattern stands in a text, looking once at each. */
export function testedOnce(pattern: RegExp): (text: Text) => boolean {
  const known = new WeakMap<Text, boolean>();
  return text => {
    const found = known.get(text) ?? pattern.test(text.value);
    known.set(text, found);
    return found;
  };
}
