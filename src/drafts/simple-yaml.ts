import type { Dict, Entry, List, Node, Scalar } from './tree.ts';

const key = /^([A-Za-z_][\w-]{0,99}):(?: +|$)/;
const quoted = /^("[^"\\]*"|'[^']*')(?: +#.*)? *$/;
const empty = /^(?:\[\]|\{\})(?: +#.*)? *$/;
/** A value inside brackets: in quotes, or of words that hold none of YAML's marks. */
const part = /"[^"\\]*"|'[^']*'|[A-Za-z0-9](?:[\w./@+-]|:(?=\w)| (?=[\w./@+-]))*/;
const flowList = new RegExp(String.raw`^(\[ *(?:${part.source})(?:, *(?:${part.source}))* *\])(?: +#.*)? *$`);
const pair = new RegExp(String.raw`([A-Za-z_][\w-]{0,99}): +(${part.source})`);
const flowMap = new RegExp(String.raw`^(\{ *${pair.source}(?:, *${pair.source})* *\})(?: +#.*)? *$`);
/** YAML's own marks at the start of a value, and white space that is no space. */
const mark = /^[\s\-?:,[\]{}#&*!|>'"%@`]/;
const nothing = /^(?:~|null|Null|NULL)$/;
const boolean = /^(?:true|True|TRUE|false|False|FALSE)$/;
const number =
  /^\+?(?:[0-9]+|(?:\.[0-9]+|[0-9]+\.[0-9]*)(?:[eE][-+]?[0-9]+)?|[0-9]+[eE][-+]?[0-9]+|\.(?:inf|Inf|INF))$|^0o[0-7]+$|^0x[0-9a-fA-F]+$|^\.(?:nan|NaN|NAN)$/;

/**
 * Reads the YAML that people write by hand, many times faster than the whole language can be read: keys, lists by dashes, values of one line.
 * Undefined wherever there is anything else.
 */
export function readSimpleYaml(source: string, start: number, end: number): Dict | undefined {
  return new SimpleReader(source, start, end).document();
}

class SimpleReader {
  readonly #indents: number[] = [];
  readonly #starts: number[] = [];
  readonly #lines: string[] = [];
  readonly #start: number;
  #at = 0;
  #isSimple = true;

  constructor(source: string, start: number, end: number) {
    this.#start = start;
    for (let from = start; from < end; ) {
      const lineEnd = source.indexOf('\n', from);
      const next = lineEnd < 0 || lineEnd >= end ? end : lineEnd;
      const last = source[next - 1] === '\r' && next < end ? next - 1 : next;
      let first = from;
      while (first < last && source[first] === ' ') first++;
      if (first < last && source[first] !== '#') this.#add(first - from, first, source.slice(first, last));
      from = next + 1;
    }
  }

  #add(indent: number, start: number, line: string): void {
    if (/[\t\r]/.test(line)) this.#isSimple = false;
    this.#indents.push(indent);
    this.#starts.push(start);
    this.#lines.push(line);
  }

  document(): Dict | undefined {
    if (!this.#isSimple) return undefined;
    if (this.#lines.length === 0) return { kind: 'map', entries: [], start: this.#start, end: this.#start };
    const root = this.#indents[0] === 0 ? this.#map(0) : undefined;
    return this.#at === this.#lines.length ? root : undefined;
  }

  #map(indent: number): Dict | undefined {
    const entries: Entry[] = [];
    const start = this.#starts[this.#at] as number;
    while (this.#indents[this.#at] === indent) {
      const line = this.#lines[this.#at] as string;
      const match = key.exec(line);
      if (!match) return undefined;
      const at = this.#starts[this.#at++] as number;
      const value = this.#value(line.slice(match[0].length), at + match[0].length, indent, indent);
      if (!value) return undefined;
      entries.push({ key: match[1] as string, start: at, value });
    }
    return this.#isDeeper(indent) ? undefined : { kind: 'map', entries, start, end: entries.at(-1)?.value.end ?? start };
  }

  #list(indent: number): List | undefined {
    const items: Node[] = [];
    const start = this.#starts[this.#at] as number;
    while (this.#isItem(indent)) {
      const item = this.#item(indent);
      if (!item) return undefined;
      items.push(item);
    }
    return this.#isDeeper(indent) ? undefined : { kind: 'list', items, start, end: items.at(-1)?.end ?? start };
  }

  #item(indent: number): Node | undefined {
    const line = this.#lines[this.#at] as string;
    let skip = 1;
    while (line[skip] === ' ') skip++;
    const rest = line.slice(skip);
    const start = (this.#starts[this.#at] as number) + skip;
    if (!key.test(rest)) {
      this.#at++;
      return this.#value(rest, start, indent, -1);
    }
    this.#indents[this.#at] = indent + skip;
    this.#starts[this.#at] = start;
    this.#lines[this.#at] = rest;
    return this.#map(indent + skip);
  }

  /** The value that `text` is, or else what stands below it: deeper than `indent`, or a list that is as deep as `listIndent`. */
  #value(text: string, start: number, indent: number, listIndent: number): Node | undefined {
    if (text !== '' && text[0] !== '#') return this.#scalar(text, start);
    if (this.#isDeeper(indent)) {
      const below = this.#indents[this.#at] as number;
      return this.#isItem(below) ? this.#list(below) : this.#map(below);
    }
    if (this.#isItem(listIndent)) return this.#list(listIndent);
    return { kind: 'null', value: '', style: 'plain', start, end: start };
  }

  #scalar(text: string, start: number): Node | undefined {
    const [, token] = quoted.exec(text) ?? [];
    if (token) return scalar(token, start);
    if (empty.test(text))
      return text[0] === '[' ? { kind: 'list', items: [], start, end: start + 2 } : { kind: 'map', entries: [], start, end: start + 2 };
    const [, listed] = flowList.exec(text) ?? [];
    if (listed) return list(listed, start);
    const [, mapped] = flowMap.exec(text) ?? [];
    if (mapped) return map(mapped, start);
    if (mark.test(text)) return undefined;
    const hash = text.indexOf(' #');
    let end = hash < 0 ? text.length : hash;
    while (text[end - 1] === ' ') end--;
    const value = text.slice(0, end);
    return /:(?: |$)/.test(value) ? undefined : scalar(value, start);
  }

  #isDeeper(indent: number): boolean {
    return (this.#indents[this.#at] ?? -1) > indent;
  }

  #isItem(indent: number): boolean {
    return this.#indents[this.#at] === indent && /^-(?: |$)/.test(this.#lines[this.#at] as string);
  }
}

function scalar(token: string, start: number): Scalar {
  const end = start + token.length;
  const quote = token[0];
  if (quote === '"' || quote === "'") return { kind: 'string', value: token.slice(1, -1), style: quote === '"' ? 'double' : 'single', start, end };
  const kind = nothing.test(token) ? 'null' : boolean.test(token) ? 'boolean' : number.test(token) ? 'number' : 'string';
  return { kind, value: token, style: 'plain', start, end };
}

function list(text: string, start: number): List {
  const items = [...text.matchAll(new RegExp(part, 'g'))].map(match => scalar(match[0], start + match.index));
  return { kind: 'list', items, start, end: start + text.length };
}

function map(text: string, start: number): Dict {
  const entries = [...text.matchAll(new RegExp(pair, 'g'))].map(({ 0: all, 1: name = '', 2: token = '', index }) => {
    const at = start + index;
    return { key: name, start: at, value: scalar(token, at + all.length - token.length) };
  });
  return { kind: 'map', entries, start, end: start + text.length };
}
