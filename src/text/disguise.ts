import { type Folded, is } from './fold.ts';
import tables from './lists/disguises.json' with { type: 'json' };
import { type Disguises, isDigit, isLetter, lettersFor, picture, Unmasker } from './unmask.ts';

const letter = 1;
const digit = 2;
const sign = 4;
const divider = 8;
const stretched = 16;

const [space, hyphen, dot, slash, at, star, underscore, dollar] = Array.from(' -./@*_$', c => c.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];
const longestToken = 40;
/** Letters that ordinary English hardly ever doubles. */
const rarelyDouble = new Set(Array.from('aihku', c => c.charCodeAt(0)));
const dividers = new Set(Array.from(tables.dividers, c => c.charCodeAt(0)));
const asciiClass = Uint8Array.from({ length: 128 }, (_, c) => (isLetter(c) ? letter : isDigit(c) ? digit : dividers.has(c) ? divider : sign));

/**
 * Finds terms of one word that are written in disguise: digits and signs for letters, letters masked, spaced, divided or stretched. Only
 * what looks odd is read more than once, token by token, each of at most `longestToken` characters, so the cost is linear.
 */
export function findDisguised(text: Folded, disguises: Disguises, found: (index: number, from: number, to: number) => void) {
  const reader = new Reader(text, disguises, found);
  const { codes, flags, length } = text;
  let start = 0;
  let seen = 0;
  let run = 0;
  let before = 0;
  for (let i = 0; i <= length; i++) {
    const code = i < length ? codes[i]! : space;
    if (code === space) {
      if (i > start) reader.readChunk(start, i, seen);
      start = i + 1;
      seen = 0;
      before = 0;
      continue;
    }
    const kind = code < 128 ? asciiClass[code]! : flags[i]! & is.word ? 0 : sign;
    run = code === before ? run + 1 : 1;
    before = code;
    seen |= kind;
    if (kind === letter && (run > 2 || (run === 2 && rarelyDouble.has(code)))) seen |= stretched;
  }
  reader.readSingles();
}

class Reader {
  readonly #text: Folded;
  readonly #unmasker: Unmasker;
  readonly #found: (index: number, from: number, to: number) => void;
  /** Places of letters that stand alone between spaces, one after the other. */
  #singles: number[] = [];
  /** The emphasis that is open: the `**` of `**two words**`. */
  #emphasis = { code: 0, count: 0 };

  constructor(text: Folded, disguises: Disguises, found: (index: number, from: number, to: number) => void) {
    this.#text = text;
    this.#unmasker = new Unmasker(disguises);
    this.#found = found;
  }

  /** Reads what stands between two spaces. */
  readChunk(from: number, to: number, seen: number) {
    if (this.#isSingle(from, to)) {
      this.#singles.push(from);
      return;
    }
    this.readSingles();
    if (!(seen & letter) || !(seen & (digit | sign | stretched)) || this.#isAddress(from, to)) return;
    this.#split(
      from,
      to,
      code => dividers.has(code),
      (start, end) => this.#readToken(start, end),
    );
  }

  /** A letter, or what is written for one, alone or with a stop after it. */
  #isSingle(from: number, to: number): boolean {
    const { codes } = this.#text;
    const code = codes[from]!;
    if (to - from > 2 || (to - from === 2 && codes[from + 1] !== dot && codes[from + 1] !== hyphen)) return false;
    return isLetter(code) || lettersFor(code).length > 0;
  }

  /** `f u c k`: the letters that have stood alone so far. Read in windows that overlap by more than a term's length. */
  readSingles() {
    const singles = this.#singles;
    if (singles.length === 0) return;
    this.#singles = [];
    if (singles.length < 3) return;
    for (let from = 0; from === 0 || from + longestToken / 2 < singles.length; from += longestToken / 2) {
      const window = singles.slice(from, from + longestToken);
      const codes = window.map(place => this.#text.codes[place]!);
      this.#unmasker.read(codes, true, (index, start, end) => this.#found(index, window[start]!, window[end - 1]! + 1));
    }
  }

  /** A link, a domain with a path, or an e-mail address. */
  #isAddress(from: number, to: number): boolean {
    const { codes } = this.#text;
    let dots = 0;
    let sinceAt = -1;
    for (let i = from; i < to; i++) {
      const code = codes[i];
      if (code === dot && i + 1 < to && this.#text.flags[i + 1]! & is.word) {
        dots++;
        if (sinceAt >= 0) return true;
      } else if (code === slash && (dots > 0 || codes[i + 1] === slash)) return true;
      else if (code === at && i > from) sinceAt = i;
    }
    return codes[from] === 119 && codes[from + 1] === 119 && codes[from + 2] === 119 && codes[from + 3] === dot;
  }

  #split(from: number, to: number, divides: (code: number) => boolean, read: (start: number, end: number) => void) {
    let start = from;
    for (let i = from; i <= to; i++) {
      if (i < to && !divides(this.#text.codes[i]!)) continue;
      if (i > start) read(start, i);
      start = i + 1;
    }
  }

  /** Reads a token whole (`f-u-c-k`), then its parts (`sh1t-show`). */
  #readToken(from: number, to: number) {
    const [start, end] = this.#trim(from, to);
    if (end - start < 3 || !this.#isOdd(start, end)) return;
    let foundAny = false;
    this.#unmask(start, end, () => {
      foundAny = true;
    });
    if (foundAny) return;
    const divides = (code: number) => code === hyphen || code === dot || code === underscore;
    this.#split(start, end, divides, (partStart, partEnd) => {
      if ((partStart > start || partEnd < end) && partEnd - partStart > 2 && this.#isOdd(partStart, partEnd)) this.#unmask(partStart, partEnd);
    });
  }

  #isOdd(from: number, to: number): boolean {
    const { codes } = this.#text;
    let letters = 0;
    let odd = false;
    let run = 0;
    for (let i = from; i < to; i++) {
      const code = codes[i]!;
      run = i > from && code === codes[i - 1] ? run + 1 : 1;
      if (!isLetter(code)) odd = true;
      else {
        letters++;
        if (run > 2 || (run === 2 && rarelyDouble.has(code))) odd = true;
      }
    }
    return odd && letters > 0;
  }

  /** Leaves out signs around a token, and emphasis; masks at its end stay. */
  #trim(from: number, to: number): [number, number] {
    const { codes, flags } = this.#text;
    const isEdge = (i: number) =>
      codes[i] !== at && codes[i] !== dollar && (codes[i]! < 128 ? asciiClass[codes[i]!] === sign : !(flags[i]! & is.word));
    const isKept = (code: number) => code === star || code === hyphen || code === underscore || code === 35;
    let start = from;
    let end = to;
    let emphasis = 0;
    while (start < to && isEdge(start)) {
      if (codes[start] === star || codes[start] === underscore) {
        this.#emphasis = { code: codes[start]!, count: ++emphasis };
      }
      start++;
    }
    while (end > start && isEdge(end - 1) && !isKept(codes[end - 1]!)) end--;
    const { code, count } = this.#emphasis;
    let closing = 0;
    while (count > 0 && codes[end - 1 - closing] === code) closing++;
    if (count > 0 && closing === count) {
      this.#emphasis = { code: 0, count: 0 };
      end -= closing;
    }
    return [start, Math.max(start, end)];
  }

  #unmask(from: number, to: number, onFound?: () => void) {
    const { codes, flags } = this.#text;
    const chars: number[] = [];
    const places: number[] = [];
    const ends: number[] = [];
    for (let i = from; i < to; i++) {
      const n = chars.length;
      const code = codes[i]! < 128 || lettersFor(codes[i]!).length > 0 || !(flags[i]! & is.symbol) ? codes[i]! : picture;
      if (n > 2 && isLetter(code) && code === chars[n - 1] && code === chars[n - 2] && code === chars[n - 3]) ends[n - 1] = i + 1;
      else {
        if (n === longestToken) return;
        chars.push(code);
        places.push(i);
        ends.push(i + 1);
      }
    }
    this.#unmasker.read(chars, false, (index, start, end) => {
      onFound?.();
      this.#found(index, places[start]!, ends[end - 1]!);
    });
  }
}
