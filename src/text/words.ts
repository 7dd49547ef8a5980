import type { Range, Word } from '../kit/index.ts';

const word = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** Words, an apostrophe inside included: `don't`, `O’Brien`. */
export function findWords(value: string): Word[] {
  return Array.from(value.matchAll(word), match => ({ text: match[0], start: match.index, end: match.index + match[0].length }));
}

const sentenceEnd = /[.!?…]+["'”’)\]]*(?=\s)|[\r\n]+/gu;

/** Sentences, without the white space around them. A line break ends one, as in a post. */
export function findSentences(value: string): Range[] {
  const sentences: Range[] = [];
  let from = 0;
  const add = (to: number) => {
    const part = value.slice(from, to);
    const text = part.trim();
    if (text) {
      const start = from + part.indexOf(text);
      sentences.push({ start, end: start + text.length });
    }
    from = to;
  };
  for (const match of value.matchAll(sentenceEnd)) add(match.index + match[0].length);
  add(value.length);
  return sentences;
}
