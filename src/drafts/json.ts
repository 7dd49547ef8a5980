import type { Dict, Entry, List, Node } from './tree.ts';

const deepest = 64;
const literal = /true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const space = /[ \t\r\n]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON strings must not hold them
const unusual = /[\\\u0000-\u001f]/;

/** Why a text is no JSON, and the offset in the source. */
export class JsonFault {
  readonly reason: string;
  readonly offset: number;

  constructor(reason: string, offset: number) {
    this.reason = reason;
    this.offset = offset;
  }
}

/** Reads the one JSON value that stands in `source` from `start` to `end`. What is wrong is said without a word of the text. */
export function readJson(source: string, start: number, end: number): Node | JsonFault {
  try {
    return new JsonReader(source, start, end).document();
  } catch (error) {
    if (error instanceof JsonFault) return error;
    throw error;
  }
}

class JsonReader {
  readonly #source: string;
  readonly #end: number;
  #at: number;

  constructor(source: string, start: number, end: number) {
    this.#source = source;
    this.#at = start;
    this.#end = end;
  }

  document(): Node {
    this.#skipSpace();
    const node = this.#value(0);
    this.#skipSpace();
    if (this.#at < this.#end) this.#expected('nothing after the object');
    return node;
  }

  #value(depth: number): Node {
    if (depth > deepest) throw new JsonFault('it is nested too deeply', this.#at);
    const start = this.#at;
    const first = this.#peek();
    if (first === '{') return this.#dict(depth);
    if (first === '[') return this.#list(depth);
    if (first === '"') {
      const value = this.#string();
      return { kind: 'string', value, style: 'double', start, end: this.#at };
    }
    literal.lastIndex = start;
    const value = literal.exec(this.#source)?.[0] ?? this.#expected('a value');
    this.#at += value.length;
    const kind = value === 'null' ? 'null' : value === 'true' || value === 'false' ? 'boolean' : 'number';
    return { kind, value, style: 'plain', start, end: this.#at };
  }

  #dict(depth: number): Dict {
    const start = this.#at;
    const entries: Entry[] = [];
    this.#take('{');
    if (this.#peek() !== '}') {
      do {
        const at = this.#at;
        if (this.#peek() !== '"') this.#expected('a key in double quotes');
        const key = this.#string();
        this.#skipSpace();
        if (!this.#take(':')) this.#expected('":"');
        entries.push({ key, start: at, value: this.#value(depth + 1) });
        this.#skipSpace();
      } while (this.#take(','));
    }
    if (this.#peek() !== '}') this.#expected('"," or "}"');
    this.#at++;
    return { kind: 'map', entries, start, end: this.#at };
  }

  #list(depth: number): List {
    const start = this.#at;
    const items: Node[] = [];
    this.#take('[');
    if (this.#peek() !== ']') {
      do {
        items.push(this.#value(depth + 1));
        this.#skipSpace();
      } while (this.#take(','));
    }
    if (this.#peek() !== ']') this.#expected('"," or "]"');
    this.#at++;
    return { kind: 'list', items, start, end: this.#at };
  }

  #string(): string {
    const start = this.#at;
    let close = start;
    do close = this.#source.indexOf('"', close + 1);
    while (close >= 0 && this.#isEscaped(close));
    if (close < 0 || close >= this.#end) {
      this.#at = this.#end;
      this.#expected('a closing double quote');
    }
    this.#at = close + 1;
    const raw = this.#source.slice(start + 1, close);
    if (!unusual.test(raw)) return raw;
    try {
      return JSON.parse(`"${raw}"`);
    } catch {
      throw new JsonFault('a string holds a control character, or a backslash that escapes nothing', start);
    }
  }

  #isEscaped(offset: number): boolean {
    let first = offset;
    while (this.#source[first - 1] === '\\') first--;
    return (offset - first) % 2 === 1;
  }

  #peek(): string | undefined {
    return this.#at < this.#end ? this.#source[this.#at] : undefined;
  }

  /** Steps over a character, if it is the next one, and over the space that follows it. */
  #take(character: string): boolean {
    if (this.#peek() !== character) return false;
    this.#at++;
    this.#skipSpace();
    return true;
  }

  #skipSpace(): void {
    space.lastIndex = this.#at;
    space.test(this.#source);
    this.#at = Math.min(space.lastIndex, this.#end);
  }

  #expected(what: string): never {
    throw new JsonFault(this.#at < this.#end ? `expected ${what}` : `expected ${what}, found the end of the line`, this.#at);
  }
}
