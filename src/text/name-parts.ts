import type { Range, Text } from '../kit/index.ts';

/** A word that may be a part of a name. */
export interface NamePart extends Range {
  readonly text: string;
  /** It begins with a capital letter. */
  readonly capital: boolean;
  /** What stands between it and the word before allows both in one name. */
  readonly joined: boolean;
}

const part = /\p{L}[\p{L}\p{M}]*(?:['’ʼ‘\-‐‑][\p{L}\p{M}]+)*/gu;
const abbreviated = /^(?:\p{L}|mrs?|ms|mx|dr|prof|revd?|cllr|capt|col|maj|lt|sgt|st)$/iu;

/** The words of a text that may be parts of names: none of a link, a mention or a hashtag. */
export function findParts(text: Text): NamePart[] {
  const taken = [...text.links, ...text.mentions, ...text.hashtags].sort((a, b) => a.start - b.start);
  const parts: NamePart[] = [];
  let range = 0;
  for (const { 0: found, index } of text.value.matchAll(part)) {
    while (range < taken.length && (taken[range] as Range).end <= index) range++;
    if ((taken[range]?.start ?? Number.POSITIVE_INFINITY) < index + found.length) continue;
    if (/[@#_\d]/.test(text.value.charAt(index - 1)) || /[@_\d]/.test(text.value.charAt(index + found.length))) continue;
    const name = found.replace(/['’ʼ‘]s?$/i, '');
    parts.push({ text: name, start: index, end: index + name.length, capital: isCapital(name), joined: isJoined(text.value, parts.at(-1), index) });
  }
  return parts;
}

const isCapital = (name: string) => /^(?:\p{Lu}|[dl]['’ʼ]\p{Lu})/u.test(name);

/** Spaces join parts of a name; so does a full stop after an initial or an abbreviated title. */
function isJoined(value: string, before: NamePart | undefined, start: number): boolean {
  if (!before || start - before.end > 3) return false;
  const between = value.slice(before.end, start);
  return /^[ \u00a0\u2009\u202f]{1,2}$/.test(between) || (/^\.[ \u00a0]?$/.test(between) && abbreviated.test(before.text));
}
