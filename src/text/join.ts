import { type Folded, is } from './fold.ts';
import { isLetter, lettersFor } from './leet.ts';

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
const longestPiece = 7;
const shortestWord = 4;
const longestWord = 14;

/** Puts together words that spaces split, `fu ck` and `f uc k`: neighbours in the same case, one of which at least has no vowel, as few words do. */
export class Joiner {
  readonly #text: Folded;
  readonly #read: (codes: readonly number[], places: readonly number[]) => void;
  /** What has been pushed last, as `from`, `to` and whether it is stray, three numbers each. */
  #last: number[] = [];
  /** How many were pushed since one that is stray. */
  #sinceStray = mostPieces;

  constructor(text: Folded, read: (codes: readonly number[], places: readonly number[]) => void) {
    this.#text = text;
    this.#read = read;
  }

  /** Takes what stands between two spaces, one after the other: `stray` if it has letters, but no vowel. */
  push(from: number, to: number, stray: boolean) {
    const last = this.#last;
    if (to - from > longestPiece + 2) {
      last.length = 0;
      this.#sinceStray = mostPieces;
      return;
    }
    if (last.length === 3 * mostPieces) last.splice(0, 3);
    last.push(from, to, stray ? 1 : 0);
    this.#sinceStray = stray ? 0 : this.#sinceStray + 1;
    if (this.#sinceStray < mostPieces) this.#joinLast();
  }

  /** Reads the last two, three and four together. */
  #joinLast() {
    const pieces: Piece[] = [];
    for (let i = this.#last.length - 3; i >= 0; i -= 3) {
      const piece = this.#pieceOf(this.#last[i]!, this.#last[i + 1]!, this.#last[i + 2] === 1);
      if (!piece || (pieces.length > 0 && piece.to < this.#last[i + 1]!)) return;
      pieces.unshift(piece);
      if (pieces.length > 1) this.#join(pieces);
    }
  }

  #join(pieces: readonly Piece[]) {
    const [first, ...others] = pieces;
    if (!first || first.letterCase === 'mixed' || !pieces.some(piece => piece.stray) || pieces.every(({ from, to }) => to - from === 1)) return;
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
      } else if (lettersFor(codes[i]!).length === 0 && codes[i] !== asterisk) return undefined;
    }
    if (letters === 0) return undefined;
    const isFirst = uppers === 1 && letters > 1 && (flags[start]! & is.upper) !== 0;
    return { from: start, to: end, stray, letterCase: uppers === 0 ? 'lower' : uppers === letters ? 'upper' : isFirst ? 'first' : 'mixed' };
  }
}
