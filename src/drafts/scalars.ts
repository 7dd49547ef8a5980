import type { SourceEdit } from '../kit/index.ts';
import type { Node, Scalar } from './tree.ts';

/** Where the characters of one value stand in the source, and how a part of the value is replaced there. */
export interface Place {
  readonly length: number;
  /** The source's offset of an offset in the value, 0 to `length`. */
  at(offset: number): number;
  /** The edit that replaces a range of the value; undefined where the format has no simple way to write it. */
  edit(start: number, end: number, text: string): SourceEdit | undefined;
}

/** A stretch of the source that is the value itself. */
export function verbatim(start: number, length: number, write: (text: string) => string | undefined): Place {
  return place(length, offset => start + offset, write);
}

/** The place of a node: a scalar's characters; a list or map as it stands in the source. */
export function placeOf(node: Node, source: string): Place {
  if (!('value' in node)) return verbatim(node.start, endOf(node, source) - node.start, () => undefined);
  const starts = startsOf(node, source);
  if (starts.length !== node.value.length + 1) return verbatim(node.start, node.value.length, () => undefined);
  return place(
    node.value.length,
    offset => starts[offset] as number,
    text => (node.kind === 'string' ? written(text, node.style) : undefined),
  );
}

/** Where a node ends; a YAML block where its last value does. */
export function endOf(node: Node, source: string): number {
  if (/[[{]/.test(source[node.start] as string)) return node.end;
  const last = node.kind === 'list' ? node.items.at(-1) : node.kind === 'map' ? node.entries.at(-1)?.value : undefined;
  return last ? endOf(last, source) : node.end;
}

function place(length: number, at: (offset: number) => number, write: (text: string) => string | undefined): Place {
  const clamped = (offset: number) => at(Math.max(0, Math.min(offset, length)));
  return {
    length,
    at: clamped,
    edit(start, end, text) {
      const replacement = write(text);
      return replacement === undefined ? undefined : { range: [clamped(start), clamped(end)], text: replacement };
    },
  };
}

function written(text: string, style: Scalar['style']): string | undefined {
  if (style === 'double') return JSON.stringify(text).slice(1, -1);
  if (style === 'csv-quoted') return text.replaceAll('"', '""');
  if (style === 'csv') return /[",;\t\r\n]/.test(text) ? undefined : text;
  return style === 'single' ? text.replaceAll("'", "''") : text;
}

/** The source's offset of every character of a scalar's value, and of its end. */
function startsOf(node: Scalar, source: string): number[] {
  if (node.style === 'block') return blockStarts(node, source);
  if (node.style === 'csv' || node.style === 'csv-quoted') return cellStarts(node, source);
  const quotes = node.style === 'plain' ? 0 : 1;
  return flowStarts(source, node.start + quotes, node.end - quotes, node.style);
}

/** A cell of a CSV: in quotes, a double quote is written twice. */
function cellStarts({ start, end, style }: Scalar, source: string): number[] {
  const starts: number[] = [];
  for (let at = start; at < end; at += style === 'csv-quoted' && source[at] === '"' ? 2 : 1) starts.push(at);
  starts.push(end);
  return starts;
}

const escapeLengths: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 };
const blanks = /[ \t\r\n]*/y;

/** Plain and quoted scalars: escapes are undone; of white space with line breaks in it, one break is a space, more are one break fewer. */
function flowStarts(source: string, start: number, end: number, style: Scalar['style']): number[] {
  const starts: number[] = [];
  for (let at = start; at < end; ) {
    const character = source[at] as string;
    if (style === 'double' && character === '\\') {
      const kind = source[at + 1] as string;
      if (/[\r\n]/.test(kind)) {
        const next = source.startsWith('\\\r\n', at) ? at + 3 : at + 2;
        at = next + (/^[ \t]*/.exec(source.slice(next, end))?.[0].length ?? 0);
        continue;
      }
      const length = escapeLengths[kind] ?? 2;
      starts.push(at);
      if (kind === 'U' && Number.parseInt(source.slice(at + 2, at + 10), 16) > 0xffff) starts.push(at);
      at += length;
    } else if (style === 'single' && character === "'") {
      starts.push(at);
      at += 2;
    } else if (/[ \t\r\n]/.test(character)) {
      blanks.lastIndex = at;
      blanks.test(source);
      const next = Math.min(blanks.lastIndex, end);
      const breaks = [...source.slice(at, next).matchAll(/\r\n|[\r\n]/g)].map(match => at + match.index);
      if (breaks.length === 0) for (let i = at; i < next; i++) starts.push(i);
      else starts.push(...(breaks.length === 1 ? breaks : breaks.slice(1)));
      at = next;
    } else starts.push(at++);
  }
  starts.push(end);
  return starts;
}

/**
 * Block scalars hold no escapes: the characters that are no white space stand in the source in the same order. White space between two of
 * them is that between the same two in the source, without indentation and folded breaks: what comes before the first break is counted
 * from the left, what comes after the last from the right.
 */
function blockStarts({ value, start, end }: Scalar, source: string): number[] {
  const header = source.slice(start, end).search(/[\r\n]/);
  let at = header < 0 ? end : start + header + (source.startsWith('\r\n', start + header) ? 2 : 1);
  const starts: number[] = [];
  for (const { 0: run, index } of value.matchAll(/[ \t\n]+|[^ \t\n]+/g)) {
    if (!/[ \t\n]/.test(run[0] as string)) {
      while (at < end && /[ \t\r\n]/.test(source[at] as string)) at++;
      for (let i = 0; i < run.length; i++) starts.push(at++);
      continue;
    }
    const from = at;
    while (at < end && /[ \t\r\n]/.test(source[at] as string)) at++;
    starts.push(...spaceStarts(run, source.slice(from, at), index === 0).map(offset => from + offset));
  }
  starts.push(starts.length === 0 ? at : (starts.at(-1) as number) + 1);
  return starts;
}

/** Where the white space of a value stands in that of the source, as offsets in the latter. */
function spaceStarts(run: string, source: string, leading: boolean): number[] {
  const first = run.indexOf('\n');
  const last = run.lastIndexOf('\n');
  const breaks = [...source.matchAll(/\r\n|[\r\n]/g)].map(match => match.index);
  const starts: number[] = [];
  let seen = 0;
  for (let i = 0; i < run.length; i++) {
    if (run[i] === '\n') starts.push(breaks[seen++] ?? source.length);
    else if (i > last && (first >= 0 || leading)) starts.push(source.length - run.length + i);
    else if (i < first || first < 0) starts.push(i);
    else starts.push((starts.at(-1) as number) + 1);
  }
  return starts;
}
