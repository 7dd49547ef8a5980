import { type Folded, is } from './fold.ts';
import { isDigit, isLetter, lettersFor } from './leet.ts';
import type { Disguises } from './unmask.ts';

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly stray: boolean;
  readonly letterCase: 'lower' | 'upper' | 'first' | 'mixed';
}

const codeOf = (char: string) => char.charCodeAt(0);
const apostrophe = codeOf("'");
const asterisk = codeOf('*');
const opening = new Set(Array.from('"\'([{', codeOf));
const closing = new Set(Array.from('"\')]},;:.!?', codeOf));
const mostPieces = 4;
const longestPiece = 11;
const shortestWord = 4;
const longestWord = 14;

/**
 * Puts together words that spaces split: two neighbours in the same case whose letters are a term, `wan ker`; and up to four, with signs for
 * letters as well, one of which at least has no vowel, as few words do, `f uc k`.
 */
export class Joiner {
  readonly #text: Folded;
  readonly #terms: Disguises;
  readonly #read: (codes: readonly number[], places: readonly number[]) => void;
  /** What has been pushed last, as `from`, `to` and whether it is stray, three numbers each. */
  #last: number[] = [];
  /** How many were pushed since one that is stray. */
  #sinceStray = mostPieces;
  /** The node that the letters of what was pushed last lead to; 0 if no term starts with them. */
  #node = 0;

  constructor(text: Folded, terms: Disguises, read: (codes: readonly number[], places: readonly number[]) => void) {
    this.#text = text;
    this.#terms = terms;
    this.#read = read;
  }

  /** Takes what stands between two spaces, one after the other: `stray` if it has letters, but no vowel. */
  push(from: number, to: number, stray: boolean) {
    const last = this.#last;
    if (to - from > longestPiece + 2) {
      last.length = 0;
      this.#sinceStray = mostPieces;
      this.#node = 0;
      return;
    }
    if (last.length === 3 * mostPieces) last.splice(0, 3);
    last.push(from, to, stray ? 1 : 0);
    this.#sinceStray = stray ? 0 : this.#sinceStray + 1;
    const isTerm = this.#node !== 0 && this.#endsTerm(from, to);
    this.#node = this.#walk(0, from, to);
    if (isTerm) this.#joinLast(2, false);
    else if (this.#sinceStray < mostPieces) this.#joinLast(mostPieces, true);
  }

  /** The node that plain letters lead to, without quotation marks before them; 0 if to none. */
  #walk(node: number, from: number, to: number): number {
    const { automaton, misspeltBelow } = this.#terms;
    const { codes } = this.#text;
    let at = node;
    let i = from;
    if (node === 0) while (i < to && opening.has(codes[i]!)) i++;
    for (; i < to; i++) {
      at = automaton.childOf(at, codes[i]!);
      if (!misspeltBelow[at]) return 0;
    }
    return at;
  }

  /** Whether plain letters, without the punctuation after them, end a term that began with what was pushed last. */
  #endsTerm(from: number, to: number): boolean {
    const { automaton, misspelt } = this.#terms;
    let end = to;
    while (end > from && closing.has(this.#text.codes[end - 1]!)) end--;
    const node = this.#walk(this.#node, from, end);
    for (let term = automaton.first[node]!; node !== 0 && term !== 0; term = automaton.next[term - 1]!) if (misspelt[term - 1]) return true;
    return false;
  }

  /** Reads the last two, three and so on together. */
  #joinLast(most: number, needStray: boolean) {
    const pieces: Piece[] = [];
    for (let i = this.#last.length - 3; i >= 0 && pieces.length < most; i -= 3) {
      const piece = this.#pieceOf(this.#last[i]!, this.#last[i + 1]!, this.#last[i + 2] === 1);
      if (!piece || (pieces.length > 0 && piece.to < this.#last[i + 1]!)) return;
      pieces.unshift(piece);
      if (pieces.length > 1 && (!needStray || pieces.some(({ stray }) => stray))) this.#join(pieces);
    }
  }

  #join(pieces: readonly Piece[]) {
    const [first, ...others] = pieces;
    if (!first || first.letterCase === 'mixed' || pieces.every(({ from, to }) => to - from === 1)) return;
    const follow = first.letterCase === 'first' ? 'lower' : first.letterCase;
    if (others.some(piece => piece.letterCase !== follow)) return;
    if (first.from > 1 && this.#text.codes[first.from - 2] === apostrophe) return;
    const places = pieces.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, k) => from + k));
    if (places.length < shortestWord || places.length > longestWord) return;
    this.#read(
      places.map(place => this.#text.codes[place]!),
      places,
    );
  }

  /** Without the quotation marks before it and the punctuation after it; none if it is too long, or anything but letters and signs for letters. */
  #pieceOf(from: number, to: number, stray: boolean): Piece | undefined {
    const { codes, flags } = this.#text;
    let start = from;
    let end = to;
    while (start < end && opening.has(codes[start]!)) start++;
    while (end > start && closing.has(codes[end - 1]!)) end--;
    if (end === start || end - start > longestPiece) return undefined;
    let letters = 0;
    let uppers = 0;
    for (let i = start; i < end; i++) {
      if (isLetter(codes[i]!)) {
        letters++;
        if (flags[i]! & is.upper) uppers++;
      } else if (isDigit(codes[i]!) || (lettersFor(codes[i]!).length === 0 && codes[i] !== asterisk)) return undefined;
    }
    if (letters === 0) return undefined;
    const isFirst = uppers === 1 && letters > 1 && (flags[start]! & is.upper) !== 0;
    return { from: start, to: end, stray, letterCase: uppers === 0 ? 'lower' : uppers === letters ? 'upper' : isFirst ? 'first' : 'mixed' };
  }
}
