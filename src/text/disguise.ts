import { type Folded, is } from './fold.ts';
import { Joiner } from './join.ts';
import { drawnAt, isDigit, isDrawing, isLetter, lettersFor } from './leet.ts';
import tables from './lists/disguises.json' with { type: 'json' };
import type { Respeller } from './respell.ts';
import { type Disguises, picture, Unmasker } from './unmask.ts';

type Found = (index: number, from: number, to: number) => void;

const letter = 1;
const digit = 2;
const sign = 4;
const divider = 8;
const stretched = 16;
const drawing = 32;
const vowel = 64;

const codeOf = (char: string) => char.charCodeAt(0);
const space = codeOf(' ');
const apostrophe = codeOf("'");
const dot = codeOf('.');
const bar = codeOf('|');
const letterI = codeOf('i');
const slash = codeOf('/');
const at = codeOf('@');
const dollar = codeOf('$');
/** Signs of emphasis, which also mask. */
const emphases = new Set(Array.from('*_', codeOf));
/** Signs that mask at the end of a word. */
const endMasks = new Set(Array.from('*_-#', codeOf));
/** Signs between the parts of a token. */
const joints = new Set(Array.from('-._', codeOf));
const quotes = new Set(Array.from('"\'', codeOf));
const stops = new Set(Array.from(',;:.!?', codeOf));
const longestToken = 40;
/** Letters that ordinary English hardly ever doubles. */
const rarelyDouble = new Set(Array.from('aihku', codeOf));
const vowels = new Set(Array.from('aeiouy', codeOf));
const dividers = new Set(Array.from(tables.dividers, codeOf));
const asciiClass = Uint8Array.from({ length: 128 }, (_, c) =>
  isLetter(c) ? (vowels.has(c) ? letter | vowel : letter) : isDigit(c) ? digit : dividers.has(c) ? divider : sign,
);

/** Whether a letter that stands so many times in a row is more than spelling. */
const isStretched = (code: number, times: number) => isLetter(code) && (times > 2 || (times === 2 && rarelyDouble.has(code)));

/** Whether a capital I stands after a small letter, or after such a capital: `heII`. */
function isBar({ codes, flags }: Folded, at: number): boolean {
  let i = at;
  while (i > 0 && codes[i] === letterI && flags[i]! & is.upper && at - i < 3) i--;
  return i < at && isLetter(codes[i]!) && !(flags[i]! & is.upper);
}

/**
 * Finds terms of one word that are written in disguise: digits and signs for letters, letters masked, spaced, divided, drawn or stretched. Only
 * what looks odd is read more than once, token by token, each of at most `longestToken` characters, so the cost is linear.
 */
export function findDisguised(text: Folded, disguises: Disguises, respeller: Respeller | undefined, found: Found) {
  const reader = new Reader(text, disguises, respeller !== undefined, found);
  const { codes, flags, length } = text;
  let start = 0;
  let seen = 0;
  let run = 0;
  let before = 0;
  let word = 0;
  let isWord = true;
  for (let i = 0; i <= length; i++) {
    const code = i < length ? codes[i]! : space;
    const flag = i < length ? flags[i]! : 0;
    if (!(flag & is.word) || flag & is.hump) {
      if (isWord) respeller?.read(text, word, i, found);
      word = flag & is.word ? i : i + 1;
      isWord = true;
    }
    if (flag & is.word && !isLetter(code)) isWord = false;
    if (code === space) {
      if (i > start) reader.readChunk(start, i, seen);
      start = i + 1;
      seen = 0;
      before = 0;
      continue;
    }
    const kind = code < 128 ? asciiClass[code]! : flag & is.word ? 0 : sign;
    run = code === before ? run + 1 : 1;
    before = code;
    seen |= kind;
    if (isStretched(code, run) || (code === letterI && flag & is.upper && isBar(text, i))) seen |= stretched;
    if (isDrawing(code) && i > start && isDrawing(codes[i - 1]!)) seen |= drawing;
  }
  reader.readSingles();
}

class Reader {
  readonly #text: Folded;
  readonly #unmasker: Unmasker;
  readonly #found: Found;
  readonly #joiner?: Joiner;
  /** Reads what spaces or apostrophes split, if any term may be written so. */
  readonly #joined?: Unmasker;
  /** Places of letters that stand alone between spaces, one after the other. */
  #singles: number[] = [];
  /** The emphasis that is open: the `**` of `**two words**`. */
  #emphasis = { code: 0, count: 0 };

  constructor(text: Folded, disguises: Disguises, mayBeSplit: boolean, found: Found) {
    this.#text = text;
    this.#unmasker = new Unmasker(disguises, text.length);
    this.#found = found;
    if (!mayBeSplit) return;
    const unmasker = new Unmasker(disguises, text.length);
    this.#joined = unmasker;
    this.#joiner = new Joiner(text, disguises, (codes, places) =>
      unmasker.read(codes, 'joined', (index, first, last) => found(index, places[first]!, places[last - 1]! + 1)),
    );
  }

  /** Reads what stands between two spaces. */
  readChunk(from: number, to: number, seen: number) {
    this.#joiner?.push(from, to, (seen & letter) !== 0 && !(seen & vowel));
    const single = this.#single(from, to);
    if (single >= 0) {
      this.#singles.push(single);
      return;
    }
    this.readSingles();
    if (seen & divider && seen & letter) this.#readElided(from, to);
    if (!(seen & letter) || !(seen & (digit | sign | drawing | stretched)) || this.#isAddress(from, to)) return;
    if (seen & drawing && this.#readDrawn(from, to)) return;
    this.#split(from, to, dividers, (start, end) => this.#readToken(start, end));
  }

  /** Reads what has an apostrophe inside, which may stand for a vowel: `f'ck`. */
  #readElided(from: number, to: number) {
    const { codes } = this.#text;
    let start = from;
    let end = to;
    while (start < end && !isLetter(codes[start]!)) start++;
    while (end > start && !isLetter(codes[end - 1]!)) end--;
    const length = end - start;
    if (length < 4 || length > longestToken || !this.#joined || !codes.subarray(start, end).includes(apostrophe)) return;
    this.#joined.read(Array.from(codes.subarray(start, end)), 'joined', (index, first, last) => this.#found(index, start + first, start + last));
  }

  /** Reads what has letters drawn with several signs, `f(_)ck`, without the punctuation around it. */
  #readDrawn(from: number, to: number): boolean {
    const { codes } = this.#text;
    let start = from;
    let end = to;
    while (start < end && quotes.has(codes[start]!)) start++;
    while (end > start && (quotes.has(codes[end - 1]!) || stops.has(codes[end - 1]!))) end--;
    for (let i = start; i < end; i++) {
      if (drawnAt(codes, i, end)) return end - start > 3 && this.#unmask(start, end);
    }
    return false;
  }

  /** Where a letter stands that is alone but for signs around it, or a sign written for one; -1 if there is more. */
  #single(from: number, to: number): number {
    if (to - from > 3) return -1;
    let place = -1;
    for (let i = from; i < to; i++) {
      const code = this.#text.codes[i]!;
      if (!isLetter(code) && !isDigit(code)) {
        if (this.#text.flags[i]! & is.word || (to - from > 1 && (code === at || code === dollar))) return -1;
      } else if (place >= 0) return -1;
      else place = i;
    }
    return place < 0 && to - from === 1 && lettersFor(this.#text.codes[from]!).length > 0 ? from : place;
  }

  /** `f u c k`: the letters that have stood alone so far. Read in windows that overlap by more than a term's length. */
  readSingles() {
    const singles = this.#singles;
    if (singles.length > 0) this.#singles = [];
    if (singles.length < 3) return;
    for (let from = 0; from === 0 || from + longestToken / 2 < singles.length; from += longestToken / 2) {
      const window = singles.slice(from, from + longestToken);
      const codes = window.map(place => this.#text.codes[place]!);
      this.#unmasker.read(codes, 'spaced', (index, start, end) => this.#found(index, window[start]!, window[end - 1]! + 1));
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
    return to - from > 4 && String.fromCharCode(...codes.subarray(from, from + 4)) === 'www.';
  }

  #split(from: number, to: number, at: ReadonlySet<number>, read: (start: number, end: number) => void) {
    let start = from;
    for (let i = from; i <= to; i++) {
      if (i < to && !at.has(this.#text.codes[i]!)) continue;
      if (i > start) read(start, i);
      start = i + 1;
    }
  }

  /** Reads a token whole (`f-u-c-k`), then its parts (`sh1t-show`). */
  #readToken(from: number, to: number) {
    const [start, end] = this.#trim(from, to);
    if (end - start < 3 || !this.#isOdd(start, end)) return;
    if (this.#unmask(start, end)) return;
    this.#split(start, end, joints, (partStart, partEnd) => {
      if ((partStart > start || partEnd < end) && partEnd - partStart > 2 && this.#isOdd(partStart, partEnd)) this.#unmask(partStart, partEnd);
    });
  }

  /** Whether a token has a letter, and is not letters alone in ordinary spelling. */
  #isOdd(from: number, to: number): boolean {
    const { codes } = this.#text;
    let letters = 0;
    let odd = false;
    let run = 0;
    for (let i = from; i < to; i++) {
      const code = codes[i]!;
      run = i > from && code === codes[i - 1] ? run + 1 : 1;
      if (isLetter(code)) letters++;
      odd ||= !isLetter(code) || isStretched(code, run) || isBar(this.#text, i);
    }
    return odd && letters > 0;
  }

  /** Leaves out signs around a token, and emphasis; masks at its end stay. */
  #trim(from: number, to: number): [number, number] {
    const { codes, flags } = this.#text;
    const isEdge = (i: number) =>
      codes[i] !== at && codes[i] !== dollar && (codes[i]! < 128 ? asciiClass[codes[i]!] === sign : !(flags[i]! & is.word));
    let start = from;
    let end = to;
    let opening = 0;
    for (; start < to && isEdge(start); start++) {
      if (emphases.has(codes[start]!)) this.#emphasis = { code: codes[start]!, count: ++opening };
    }
    while (end > start && isEdge(end - 1) && !endMasks.has(codes[end - 1]!)) end--;
    const { code, count } = this.#emphasis;
    let closing = 0;
    while (count > 0 && codes[end - 1 - closing] === code) closing++;
    if (count > 0 && closing === count) {
      this.#emphasis = { code: 0, count: 0 };
      end -= closing;
    }
    return [start, Math.max(start, end)];
  }

  /** A picture's code where there is one, and a bar's where a capital I stands for an l. */
  #codeAt(i: number): number {
    const { codes, flags } = this.#text;
    if (flags[i]! & is.symbol && lettersFor(codes[i]!).length === 0) return picture;
    return isBar(this.#text, i) ? bar : codes[i]!;
  }

  /** Whether a disguised term is found among some characters. Of a letter that stands more than three times in a row, three are read. */
  #unmask(from: number, to: number): boolean {
    const { codes } = this.#text;
    const chars: number[] = [];
    const starts: number[] = [];
    const ends: number[] = [];
    for (let i = from; i < to; i++) {
      const n = chars.length;
      const drawn = drawnAt(codes, i, to);
      const code = drawn ? drawn.code : this.#codeAt(i);
      if (n > 2 && isLetter(code) && code === chars[n - 1] && code === chars[n - 2] && code === chars[n - 3]) ends[n - 1] = i + 1;
      else if (n === longestToken) return false;
      else {
        chars.push(code);
        starts.push(i);
        if (drawn) i += drawn.signs.length - 1;
        ends.push(i + 1);
      }
    }
    let any = false;
    this.#unmasker.read(chars, 'together', (index, first, last) => {
      any = true;
      this.#found(index, starts[first]!, ends[last - 1]!);
    });
    return any;
  }
}
