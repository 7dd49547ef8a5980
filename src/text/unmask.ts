import type { Automaton } from './automaton.ts';
import { firstDrawn, isDigit, isLetter, lettersFor } from './leet.ts';
import tables from './lists/disguises.json' with { type: 'json' };

/** The terms that may be written in disguise; the arrays have one entry a term. */
export interface Disguises {
  readonly automaton: Automaton;
  readonly lengths: Uint32Array;
  readonly openLeft: Uint8Array;
  readonly openRight: Uint8Array;
  readonly disguisable: Uint8Array;
  /** Whether a term that may be disguised ends at or below a node. */
  readonly below: Uint8Array;
  /** The terms that may be misspelt as well, and whether one ends at or below a node. */
  readonly misspelt: Uint8Array;
  readonly misspeltBelow: Uint8Array;
  /** The number of each term's list. */
  readonly lists: Uint16Array;
  readonly listCount: number;
}

/** Stands for every emoji and picture among a token's characters. */
export const picture = 1;

/** How many steps of a walk one token may take, and a whole text for each of its characters: ordinary text takes less than one. */
const mostSteps = 2000;
const stepsPerCharacter = 8;
const freeSteps = 100_000;
const codesOf = (chars: string) => new Set(Array.from(chars, char => char.codePointAt(0)!));
const masks = codesOf(tables.masks).add(picture);
const separators = codesOf(tables.separators).add(picture);
/** A sign that divides even one place of a word, `s.hit`; others only count between all letters. */
const loneSeparators = codesOf('.-_·');
/** Letters that are words as well: `I`, `a`, `u`. */
const words = codesOf('aiu');
/** Signs that stand between parts of ordinary tokens, so that alone they mask only vowels. */
const softSigns = codesOf("-.'");
const vowels = codesOf('aeiouy');
/** Signs that mask at a word's end only in `f---`, or not at all. */
const [hyphen, dot, underscore] = ['-', '.', '_'].map(char => char.charCodeAt(0));

/** Reads the characters of one token as terms, trying every meaning of its digits and signs. */
export class Unmasker {
  readonly #terms: Disguises;
  /** By list: the best term that starts where the walk does, plus 1, and where it ends. */
  readonly #best: Int32Array;
  readonly #bestEnd: Int32Array;
  #codes: readonly number[] = [];
  #spaced = false;
  #joined = false;
  #start = 0;
  /** Steps left for this token, and for all. */
  #steps = 0;
  #allSteps: number;
  #letters = 0;
  // What the path from #start to the present node consists of.
  #literals = 0;
  #digits = 0;
  #repeats = 0;
  #masked = 0;
  #maskRuns = 0;
  #consonants = 0;
  /** Lone hyphens and stops for vowels: `f-ck`. */
  #softMasks = 0;
  /** One mask more than letters masked: `f**ck`. */
  #spare = false;
  #gaps = 0;
  #strictGaps = 0;
  /** A digit for whatever vowel: `f8ck`. */
  #wild = false;

  /** Reads tokens of a text of some length; the steps allowed grow with it, so the cost is linear. */
  constructor(disguises: Disguises, length: number) {
    this.#allSteps = freeSteps + stepsPerCharacter * length;
    this.#terms = disguises;
    this.#best = new Int32Array(disguises.listCount);
    this.#bestEnd = new Int32Array(disguises.listCount);
  }

  /** Finds disguised terms among characters: `spaced` if each stands alone between spaces, `joined` if spaces split them, so that they are one term or none. Hands over terms and the characters they cover. */
  read(codes: readonly number[], parts: 'together' | 'spaced' | 'joined', found: (index: number, from: number, to: number) => void) {
    this.#codes = codes;
    this.#spaced = parts === 'spaced';
    this.#joined = parts === 'joined';
    this.#steps = Math.min(mostSteps, this.#allSteps);
    this.#allSteps -= this.#steps;
    this.#letters = codes.filter(isLetter).length;
    for (let start = 0; start < (this.#joined ? 1 : codes.length); start++) {
      if (start > 0 && !this.#spaced && !isLetter(codes[start]!)) continue;
      this.#start = start;
      this.#walk(start, 0);
      for (let list = 0; list < this.#best.length; list++) {
        if (this.#best[list] === 0) continue;
        found(this.#best[list]! - 1, start, this.#bestEnd[list]!);
        this.#best[list] = 0;
      }
    }
    this.#allSteps += this.#steps;
  }

  #walk(at: number, node: number) {
    if (this.#steps === 0) return;
    this.#steps--;
    if (node !== 0) this.#accept(at, node);
    if (at === this.#codes.length) return;
    const code = this.#codes[at]!;
    if (isLetter(code)) {
      this.#literals++;
      this.#go(at, node, code);
      this.#literals--;
      this.#repeat(at, node, code);
      return;
    }
    const digit = isDigit(code);
    if (digit) this.#digits++;
    for (const letter of lettersFor(code)) this.#go(at, node, letter);
    if (digit) {
      this.#anyVowel(at, node);
      this.#digits--;
    }
    if (digit || code >= firstDrawn) this.#repeat(at, node, code);
    if (node === 0 || this.#spaced) return;
    if (masks.has(code)) this.#mask(at, node);
    if (separators.has(code)) this.#separate(at, node, code);
  }

  /** One more of the character before: `fuuuck`. */
  #repeat(at: number, node: number, code: number) {
    if (at === this.#start || code !== this.#codes[at - 1] || this.#spaced) return;
    this.#repeats++;
    this.#walk(at + 1, node);
    this.#repeats--;
  }

  #go(at: number, node: number, code: number) {
    const to = this.#terms.automaton.childOf(node, code);
    if (to !== 0 && this.#terms.below[to]) this.#walk(at + 1, to);
  }

  #anyVowel(at: number, node: number) {
    if (node === 0 || this.#wild || this.#spaced) return;
    this.#wild = true;
    for (const vowel of vowels) this.#go(at, node, vowel);
    this.#wild = false;
  }

  #mask(at: number, node: number) {
    const { automaton, below } = this.#terms;
    if (this.#gaps > 0 || (this.#maskRuns > 1 && this.#consonants > 0)) return;
    const code = this.#codes[at]!;
    const soft = softSigns.has(code) && this.#codes[at - 1] !== code && this.#codes[at + 1] !== code ? 1 : 0;
    const run = masks.has(this.#codes[at - 1]!) ? 0 : 1;
    if (run === 0 && this.#masked > 0 && !this.#spare && this.#letters > 2) {
      this.#spare = true;
      this.#walk(at + 1, node);
      this.#spare = false;
    }
    this.#masked++;
    this.#maskRuns += run;
    this.#softMasks += soft;
    for (let to = automaton.child[node]!; to !== 0; to = automaton.sibling[to]!) {
      const letter = automaton.code[to]!;
      if (!below[to] || !isLetter(letter)) continue;
      const consonant = vowels.has(letter) ? 0 : 1;
      if (consonant === 1 && soft === 1) continue;
      this.#consonants += consonant;
      this.#walk(at + 1, to);
      this.#consonants -= consonant;
    }
    this.#masked--;
    this.#maskRuns -= run;
    this.#softMasks -= soft;
  }

  #separate(at: number, node: number, code: number) {
    if (this.#masked > 0 || this.#repeats > 0) return;
    const gap = separators.has(this.#codes[at - 1]!) ? 0 : 1;
    const strict = loneSeparators.has(code) ? 0 : 1;
    this.#gaps += gap;
    this.#strictGaps += strict;
    this.#walk(at + 1, node);
    this.#gaps -= gap;
    this.#strictGaps -= strict;
  }

  #accept(end: number, node: number) {
    const { automaton, lengths, lists, disguisable, misspelt } = this.#terms;
    const beforeNumber = this.#isBeforeNumber(end);
    const asWritten = this.#literals === end - this.#start && !this.#spaced && !this.#joined && !beforeNumber;
    if (asWritten || automaton.first[node] === 0) return;
    for (let term = automaton.first[node]!; term !== 0; term = automaton.next[term - 1]!) {
      const index = term - 1;
      if (
        !(this.#joined || this.#wild || beforeNumber ? misspelt : disguisable)[index] ||
        !this.#fits(index, end) ||
        !this.#isPlausible(lengths[index]!, end)
      )
        continue;
      const list = lists[index]!;
      const best = this.#best[list]!;
      if (best !== 0 && (this.#bestEnd[list]! > end || (this.#bestEnd[list] === end && best <= term))) continue;
      this.#best[list] = term;
      this.#bestEnd[list] = end;
    }
  }

  /** Whether only digits follow: `word2026`. */
  #isBeforeNumber(end: number): boolean {
    let at = end;
    while (at < this.#codes.length && isDigit(this.#codes[at]!)) at++;
    return at > end && at === this.#codes.length && isLetter(this.#codes[end - 1]!);
  }

  /** Whether the term may stand here: as the whole token, or where it is sought inside words as well and only lightly disguised. */
  #fits(index: number, end: number): boolean {
    const whole = this.#start === 0 && end === this.#codes.length;
    if (whole || this.#joined) return whole;
    const right = end === this.#codes.length || this.#terms.openRight[index] !== 0 || this.#isBeforeNumber(end);
    if (this.#spaced) {
      return right && this.#terms.lengths[index]! > 3 && (this.#start === 0 || (this.#start === 1 && words.has(this.#codes[0]!)));
    }
    const left = this.#start === 0 || this.#terms.openLeft[index] !== 0;
    if (!left || !right) return false;
    return this.#gaps === 0 && this.#softMasks === 0 && this.#maskRuns < 2 && this.#masked < 3 && isLetter(this.#codes[end - 1]!);
  }

  /** Whether enough is written plainly for the reader to see the term, and no ordinary writing explains the rest. */
  #isPlausible(length: number, end: number): boolean {
    const plain = this.#literals;
    if (this.#joined && this.#repeats > 1) return false;
    if (this.#wild) return this.#start === 0 && end === this.#codes.length && end === length && plain === length - 1;
    if (plain === 0 || (this.#digits > 0 && (length < 4 || plain < 2 || plain < this.#digits || this.#isCode(end)))) return false;
    if (this.#gaps > 0) return this.#areGapsPlausible(length);
    return this.#masked === 0 || this.#areMasksPlausible(length, end);
  }

  /** Two letters and two digits, as of a postcode or a road: `SH17`. */
  #isCode(end: number): boolean {
    return this.#literals === 2 && this.#digits === 2 && isDigit(this.#codes[end - 1]!) && isDigit(this.#codes[end - 2]!);
  }

  /** `f.u.c.k` and `s.hit`. */
  #areGapsPlausible(length: number): boolean {
    if (this.#masked > 0 || this.#repeats > 0 || this.#literals < 2) return false;
    return this.#gaps === length - 1 || (length > 3 && this.#strictGaps === 0 && this.#digits === 0);
  }

  /** One run of masks inside (`f**k`), vowels masked (`b*st*rd`), or most of the word (`f***`); one sign at the end is a footnote. */
  #areMasksPlausible(length: number, end: number): boolean {
    if (length < 4 || (this.#softMasks > 0 && this.#literals < 3)) return false;
    if (this.#spare && (this.#literals < 3 || this.#maskRuns > 1)) return false;
    if (this.#maskRuns > 1) return this.#consonants === 0 && this.#literals > 1;
    let trailing = 0;
    while (masks.has(this.#codes[end - 1 - trailing]!) && end - 1 - trailing > this.#start) trailing++;
    if (trailing === 0) return this.#literals > 1;
    const last = this.#codes[end - 1];
    if (last === underscore || last === dot) return false;
    return trailing > 2 || (trailing === 2 && this.#literals > 1 && last !== hyphen);
  }
}
