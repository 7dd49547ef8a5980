import { type Range, rangeAt, type Text } from '../../../src/kit/index.ts';

/** A word, or an account, of a sentence. */
export interface Token extends Range {
  /** In lower case, with straight apostrophes. */
  readonly word: string;
  /** What stands before it, up to the token before. */
  readonly gap: string;
  readonly capital: boolean;
}

/** What stands around a range in its sentence. */
export interface Around {
  readonly before: readonly Token[];
  readonly after: readonly Token[];
  /** Between the last token before and the range. */
  readonly gapBefore: string;
  /** After the range, up to the first token after it or the sentence's end. */
  readonly gapAfter: string;
  readonly sentence: Range;
}

const tokens = /[@＠]?[\p{L}\p{M}\p{N}_]+(?:['’.@-][\p{L}\p{M}\p{N}_]+|,\d+)*/gu;
/** How far, in characters, before and after a range its sentence is read. */
const reach = { before: 140, after: 80 };

export const plainWord = (word: string) => word.toLowerCase().replace(/[’‘]/g, "'");

function tokensIn(value: string, from: number, to: number): Token[] {
  let last = from;
  return Array.from(value.slice(from, to).matchAll(tokens), ({ 0: found, index }) => {
    const start = from + index;
    const gap = value.slice(last, start);
    last = start + found.length;
    return { start, end: last, word: plainWord(found), gap, capital: /^\p{Lu}/u.test(found) };
  });
}

export function around(text: Text, range: Range): Around {
  return aroundIn(text.value, range, rangeAt(text.sentences, range.start) ?? range);
}

/** The same in a stretch that stands for the sentence. */
export function aroundIn(value: string, { start, end }: Range, sentence: Range): Around {
  const [from, to] = [Math.max(sentence.start, start - reach.before), Math.min(sentence.end, end + reach.after)];
  const before = tokensIn(value, from, start);
  const after = tokensIn(value, end, to);
  if (from > sentence.start) before.shift();
  return {
    before,
    after,
    gapBefore: value.slice(before.at(-1)?.end ?? sentence.start, start),
    gapAfter: value.slice(end, after[0]?.start ?? to),
    sentence,
  };
}

/** Whether two words stand beside each other with no more than spaces and quotation marks between. */
export const isJoined = (gap: string) => /^[ \u00a0“”"‘’'*_]{0,6}$/.test(gap);

/** Whether a phrase ends with a range: no word that could go on with it follows. */
export const endsPhrase = ({ after: [next], gapAfter }: Around) => !next || !isJoined(gapAfter) || !/^[\p{Script=Latin}\p{N}@＠]/u.test(next.word);

/** The same as joined, with a comma between as in a list. */
export const isListed = (gap: string) => /^[ \u00a0“”"‘’'*_,]{0,6}$/.test(gap);

/** The tokens of the clause that ends a run of tokens: after the last comma, dash, bracket or other mark. */
export function lastClause(run: readonly Token[]): readonly Token[] {
  return run.slice(
    Math.max(
      0,
      run.findLastIndex(({ gap }, i) => i > 0 && !isJoined(gap)),
    ),
  );
}
