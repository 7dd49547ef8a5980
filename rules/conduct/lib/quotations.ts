import type { Range, Text } from '../../../src/kit/index.ts';

const closers: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»', '„': '“', '‘': '’', "'": "'" };
const single = new Set(['‘', "'"]);
const letter = /[\p{L}\p{N}]/u;
const repost = /(?:^|[^\p{L}\p{N}@])[RQM]T:?\s{0,3}@|^[@＠][\w.]{1,64}:\s/gmu;
const known = new WeakMap<Text, readonly Range[]>();

/** What a text passes on in the words of others, in order: in quotation marks on a line, in lines after `>`, after `RT @name` or `@name:`. */
export function quotations(text: Text): readonly Range[] {
  const found = known.get(text) ?? findQuotations(text.value);
  known.set(text, found);
  return found;
}

function findQuotations(value: string): Range[] {
  const found: Range[] = [];
  let from = 0;
  for (const line of value.split('\n')) {
    if (/^[^\S\n]{0,3}>/.test(line)) found.push({ start: from, end: from + line.length });
    else for (const { start, end } of marked(line)) found.push({ start: from + start, end: from + end });
    from += line.length + 1;
  }
  for (const match of value.matchAll(repost)) {
    const start = match.index + match[0].length;
    const end = match[0].endsWith('@') ? -1 : value.indexOf('\n', start);
    found.push({ start, end: end < 0 ? value.length : end });
    if (end < 0) break;
  }
  return merged(found);
}

function marked(line: string): Range[] {
  const found: Range[] = [];
  const unclosed = new Set<string>();
  for (let i = 0; i < line.length; i++) {
    const opener = line.charAt(i);
    const closer = closers[opener];
    if (!closer || unclosed.has(opener) || (single.has(opener) && letter.test(line.charAt(i - 1)))) continue;
    const end = endOf(line, i, opener, closer);
    if (end < 0) unclosed.add(opener);
    else {
      found.push({ start: i, end: end + 1 });
      i = end;
    }
  }
  return found;
}

/** Where a quotation ends; a single mark inside a word, or after a plural's s, is an apostrophe. */
function endOf(line: string, start: number, opener: string, closer: string): number {
  let end = line.indexOf(closer, start + 1);
  if (!single.has(opener)) return end;
  while (end >= 0 && (letter.test(line.charAt(end + 1)) || /\s/.test(line.charAt(end - 1)))) end = line.indexOf(closer, end + 1);
  return end;
}

function merged(ranges: Range[]): Range[] {
  const found: Range[] = [];
  for (const range of ranges.sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && range.start <= last.end) found[found.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else found.push(range);
  }
  return found;
}
