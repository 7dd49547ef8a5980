import type { Range } from '../../../src/kit/index.ts';

const closers: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»', '„': '“' };
const repost = /(?:^|[^\p{L}\p{N}@])(?:[RQM]T:?\s{0,3}@|[@＠][\w.]{1,64}:\s)/gu;

/** What a text passes on in the words of others, in order: between quotation marks in a line, in lines after `>`, after `RT @name` or `@name:`. */
export function quotations(value: string): Range[] {
  const found: Range[] = [];
  let from = 0;
  for (const line of value.split('\n')) {
    if (/^[^\S\n]{0,3}>/.test(line)) found.push({ start: from, end: from + line.length });
    else for (const { start, end } of marked(line)) found.push({ start: from + start, end: from + end });
    from += line.length + 1;
  }
  for (const match of value.matchAll(repost)) {
    const start = match.index + match[0].length;
    if (match[0].endsWith('@')) {
      found.push({ start, end: value.length });
      break;
    }
    const end = value.indexOf('\n', start);
    found.push({ start, end: end < 0 ? value.length : end });
  }
  return merged(found);
}

function marked(line: string): Range[] {
  const found: Range[] = [];
  const unclosed = new Set<string>();
  for (let i = 0; i < line.length; i++) {
    const closer = closers[line.charAt(i)];
    if (!closer || unclosed.has(closer)) continue;
    const end = line.indexOf(closer, i + 1);
    if (end < 0) unclosed.add(closer);
    else {
      found.push({ start: i, end: end + 1 });
      i = end;
    }
  }
  return found;
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
