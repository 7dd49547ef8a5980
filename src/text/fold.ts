import tables from './lists/lookalikes.json' with { type: 'json' };

/** What a folded character is. */
export const is = {
  /** A letter, digit or mark of a script that parts words with spaces. */
  word: 1,
  /** Inside a hashtag, a new word starts here: `#VoteLabour`. */
  hump: 2,
  latin: 4,
  /** It looks like a Latin letter and is none. */
  twin: 8,
  upper: 16,
  digit: 32,
  /** An emoji or another picture. */
  symbol: 64,
} as const;

/** A text as the scanner compares it, one entry per folded character. Arrays may be longer than `length`. */
export interface Folded {
  readonly length: number;
  /** Code points. */
  readonly codes: Uint32Array;
  /** What each character is, bits of `is`. */
  readonly flags: Uint8Array;
  /** Where each character stands in the value, in UTF-16 units. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** How one code point outside ASCII folds. */
interface Fold {
  readonly kind: 'text' | 'mark';
  readonly codes: readonly number[];
  readonly flags: readonly number[];
  /** The Latin letter that it is taken for beside Latin letters. */
  readonly twin: number;
}

const space = 32;
const hash = 35;
const underscore = 95;

const asciiCode = Uint8Array.from({ length: 128 }, (_, c) => (c >= 65 && c <= 90 ? c + 32 : (c >= 9 && c <= 13) || c === 28 || c === 31 ? space : c));
const asciiFlags = Uint8Array.from({ length: 128 }, (_, c) => {
  if (c >= 48 && c <= 57) return is.word | is.digit;
  if (c >= 65 && c <= 90) return is.word | is.latin | is.upper;
  return c >= 97 && c <= 122 ? is.word | is.latin : 0;
});

const plain = new Map(Object.entries(tables.plain).flatMap(([to, from]) => Array.from(from, char => [char, to] as const)));
const lookalikes: readonly Readonly<Record<string, string>>[] = [tables.unicode, tables.twins];
const twins = new Map(
  lookalikes.flatMap(table => Object.entries(table)).flatMap(([to, from]) => Array.from(from, char => [char, to.charCodeAt(0)] as const)),
);
const wordChar = /[\p{L}\p{N}\p{M}]/u;
const unspaced = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Mymr}\p{scx=Bopo}]/u;
const folds = new Map<number, Fold>();

/** Letters in negative circles and squares, and those of flags, which Unicode does not decompose. */
function boxed(code: number): string | undefined {
  const first = [0x1f150, 0x1f170, 0x1f1e6].find(start => code >= start && code < start + 26);
  return first === undefined ? undefined : String.fromCharCode(97 + code - first);
}

const strip = (text: string) => text.normalize('NFKD').replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '');

function foldCode(code: number): Fold {
  const char = String.fromCodePoint(code);
  if (/\p{White_Space}/u.test(char)) return { kind: 'text', codes: [space], flags: [0], twin: 0 };
  if (/\p{Default_Ignorable_Code_Point}/u.test(char)) return { kind: 'text', codes: [], flags: [], twin: 0 };
  if (/\p{M}/u.test(char)) return { kind: 'mark', codes: [], flags: [], twin: 0 };
  const known = plain.get(char) ?? plain.get(char.toLowerCase()) ?? boxed(code);
  const stripped = known ?? strip(strip(char).toLowerCase());
  const folded = stripped.trim() === '' ? char : /^\p{Pd}$/u.test(stripped) ? '-' : stripped;
  const upper = /\p{Lu}/u.test(char) ? is.upper : 0;
  const twin = twins.get(char) ?? 0;
  const chars = Array.from(folded);
  return {
    kind: 'text',
    codes: chars.map(c => c.codePointAt(0)!),
    flags: chars.map(c => {
      if (!wordChar.test(c)) return /[\p{So}\p{Sk}\p{Extended_Pictographic}]/u.test(c) ? is.symbol : 0;
      if (code >= 0x1f1e6 && code <= 0x1f1ff) return 0;
      const script = /\p{scx=Latin}/u.test(c) ? is.latin : twin ? is.twin : 0;
      return (unspaced.test(c) ? 0 : is.word) | upper | script | (/\p{N}/u.test(c) ? is.digit : 0);
    }),
    twin,
  };
}

function foldOf(code: number): Fold {
  let fold = folds.get(code);
  if (!fold) {
    fold = foldCode(code);
    folds.set(code, fold);
  }
  return fold;
}

/**
 * Folds a text so that writings of one word compare equal: lower case, compatibility forms decomposed, marks and invisible characters
 * dropped, typographic quotes and dashes plain, Cyrillic and Greek letters among Latin ones to the Latin letter they look like, each run
 * of white space one space. Every folded character keeps its place in the value. Linear in the value's length.
 */
export function fold(value: string): Folded {
  const text = new FoldedText(value);
  for (let i = 0; i < value.length; ) {
    const unit = value.charCodeAt(i);
    if (unit < 128) {
      text.push(asciiCode[unit]!, asciiFlags[unit]!, i, ++i);
      continue;
    }
    const point = value.codePointAt(i)!;
    const end = i + (point > 0xffff ? 2 : 1);
    const { kind, codes, flags } = foldOf(point);
    if (kind === 'mark') text.extend(end);
    else for (let k = 0; k < codes.length; k++) text.push(codes[k]!, flags[k]!, i, end);
    i = end;
  }
  text.endWord();
  return text;
}

class FoldedText implements Folded {
  readonly #value: string;
  length = 0;
  codes: Uint32Array<ArrayBuffer>;
  flags: Uint8Array<ArrayBuffer>;
  starts: Uint32Array<ArrayBuffer>;
  ends: Uint32Array<ArrayBuffer>;
  /** Where the word that is being read starts, and the flags of all its characters; 0 between words. */
  #wordStart = 0;
  #seen = 0;
  #inHashtag = false;

  constructor(value: string) {
    this.#value = value;
    const capacity = value.length + 8;
    this.codes = new Uint32Array(capacity);
    this.flags = new Uint8Array(capacity);
    this.starts = new Uint32Array(capacity);
    this.ends = new Uint32Array(capacity);
  }

  push(code: number, flag: number, start: number, end: number) {
    const n = this.length;
    if (flag & is.word) {
      if (this.#seen === 0) this.#wordStart = n;
      this.#seen |= flag;
    } else {
      if (this.#seen !== 0) this.endWord();
      if (code === space && n > 0 && this.codes[n - 1] === space) {
        this.ends[n - 1] = end;
        return;
      }
      this.#inHashtag = code === hash || (this.#inHashtag && code === underscore);
    }
    if (n === this.codes.length) this.#grow();
    this.codes[n] = code;
    this.flags[n] = flag;
    this.starts[n] = start;
    this.ends[n] = end;
    this.length = n + 1;
  }

  /** A mark belongs to the character before it. */
  extend(end: number) {
    if (this.length > 0) this.ends[this.length - 1] = end;
  }

  endWord() {
    if (this.#seen === 0) return;
    if (this.#seen & is.latin && this.#seen & is.twin) this.#replaceTwins();
    if (this.#inHashtag) markHumps(this.flags, this.#wordStart, this.length);
    this.#seen = 0;
  }

  #replaceTwins() {
    for (let k = this.#wordStart; k < this.length; k++) {
      if (this.flags[k]! & is.twin) this.codes[k] = foldOf(this.#value.codePointAt(this.starts[k]!)!).twin;
    }
  }

  #grow() {
    const capacity = this.codes.length * 2;
    this.codes = copyInto(new Uint32Array(capacity), this.codes);
    this.flags = copyInto(new Uint8Array(capacity), this.flags);
    this.starts = copyInto(new Uint32Array(capacity), this.starts);
    this.ends = copyInto(new Uint32Array(capacity), this.ends);
  }
}

function copyInto<A extends Uint32Array | Uint8Array>(to: A, from: A): A {
  to.set(from);
  return to;
}

/** Marks where the words of a hashtag start: `#VoteLabour`, `#NHSStaff`, `#Budget2026`. */
function markHumps(flags: Uint8Array, from: number, to: number) {
  for (let k = from + 1; k < to; k++) {
    const before = flags[k - 1]!;
    const here = flags[k]!;
    const nextIsLower = k + 1 < to && (flags[k + 1]! & (is.upper | is.digit)) === 0;
    const starts = here & is.upper && (!(before & is.upper) || nextIsLower);
    if (starts || (here & is.digit) !== (before & is.digit)) flags[k] = here | is.hump;
  }
}

/** The folded characters of a word or phrase, without white space around it. */
export function foldTerm(term: string): number[] {
  const trimmed = term.trim();
  const folded: number[] = [];
  for (let i = 0; i < trimmed.length; i++) {
    const unit = trimmed.charCodeAt(i);
    if (unit >= 128 || (unit <= space && (unit < space || folded[i - 1] === space))) {
      const { codes, length } = fold(trimmed);
      return Array.from(codes.subarray(0, length));
    }
    folded.push(asciiCode[unit]!);
  }
  return folded;
}
