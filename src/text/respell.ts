import { type Folded, is } from './fold.ts';
import tables from './lists/disguises.json' with { type: 'json' };
import type { Disguises } from './unmask.ts';

/** Letters of a term that are written otherwise: the rest of them after the first, what stands instead, and how great a change it is. */
interface Sound {
  readonly rest: readonly number[];
  readonly writing: readonly number[];
  readonly cost: number;
}

const codesOf = (text: string) => Array.from(text, char => char.charCodeAt(0));
const vowels = Uint8Array.from({ length: 128 }, (_, code) => Number('aeiou'.includes(String.fromCharCode(code))));
/** What a change of a word costs: another spelling of the same sound or a dropped vowel less than another sound or letters swapped. */
const costs = { alike: 1, near: 2 } as const;
/** By the first letter of what is written otherwise. */
const sounds: Sound[][] = Array.from({ length: 128 }, () => []);
for (const kind of ['alike', 'near'] as const) {
  for (const [letters, writings] of Object.entries(tables.sounds[kind])) {
    const [first = 0, ...rest] = codesOf(letters);
    const added = writings.split(' ').map(writing => ({ rest, writing: codesOf(writing), cost: costs[kind] }));
    sounds[first]!.push(...added);
  }
}

/** How many steps of a walk one word may take: ordinary words take a few. */
const mostSteps = 400;
const letterA = 97;
const openingLetters = 3;
const shortest = 4;
/** How much of a term's length has to be left. */
const leastKept = 0.6;
const longest = 24;

/**
 * Reads a word as a term that is misspelt: letters doubled or swapped, vowels dropped, sounds written otherwise (`fukk`, `bicth`, `btch`,
 * `phuck`), the more of it the longer the term is, its first sound kept. What else is spelt so, rules have to leave alone.
 */
export class Respeller {
  readonly #terms: Disguises;
  readonly #best: Int32Array;
  readonly #bestCost: Uint8Array;
  /** For the first letters of a word, whether a misspelt term may start with them: 0 until they are met, 1 if not, 2 if so. */
  readonly #openings = new Uint8Array(26 ** openingLetters);
  /** Whether only the first letters are read, and what follows may be anything. */
  #isOpening = false;
  #opens = false;
  #codes: Uint32Array = new Uint32Array(0);
  #start = 0;
  #end = 0;
  #steps = 0;

  constructor(disguises: Disguises) {
    this.#terms = disguises;
    this.#best = new Int32Array(disguises.listCount);
    this.#bestCost = new Uint8Array(disguises.listCount);
  }

  /** Hands over the term of each list that a word is a misspelling of, that changes it least. Capitalised words are names, or begin a sentence. */
  read({ codes, flags }: Folded, start: number, end: number, found: (index: number, from: number, to: number) => void) {
    if (end - start < shortest || end - start > longest || !this.#mayOpen(codes, start)) return;
    if (flags[start]! & is.upper && !(flags[start + 1]! & is.upper)) return;
    this.#walkFrom(codes, start, end);
    for (let list = 0; list < this.#best.length; list++) {
      if (this.#best[list] !== 0) found(this.#best[list]! - 1, start, end);
      this.#best[list] = 0;
    }
  }

  #mayOpen(codes: Uint32Array, start: number): boolean {
    let opening = 0;
    for (let i = start; i < start + openingLetters; i++) opening = opening * 26 + codes[i]! - letterA;
    if (this.#openings[opening] === 0) {
      this.#isOpening = true;
      this.#opens = false;
      this.#walkFrom(codes, start, start + openingLetters);
      this.#openings[opening] = this.#opens ? 2 : 1;
      this.#isOpening = false;
    }
    return this.#openings[opening] === 2;
  }

  #walkFrom(codes: Uint32Array, start: number, end: number) {
    this.#codes = codes;
    this.#start = start;
    this.#end = end;
    this.#steps = mostSteps;
    this.#walk(start, 0, 0);
  }

  #walk(at: number, node: number, cost: number) {
    if (this.#steps-- <= 0) return;
    if (at >= this.#end) {
      if (this.#isOpening) this.#opens = true;
      else this.#acceptEnd(node, cost);
      return;
    }
    const { automaton, misspeltBelow } = this.#terms;
    const code = this.#codes[at]!;
    const next = this.#codes[at + 1]!;
    const inside = at > this.#start;
    const to = this.#child(node, code);
    if (to !== 0) this.#walk(at + 1, to, cost);
    if (inside && code === this.#codes[at - 1]) this.#walk(at + 1, node, cost);
    if (inside && at + 1 < this.#end && code !== next) {
      const first = this.#child(node, next);
      const swapped = first === 0 ? 0 : this.#child(first, code);
      if (swapped !== 0) this.#walk(at + 2, swapped, cost + costs.near);
    }
    for (let child = automaton.child[node]!; child !== 0; child = automaton.sibling[child]!) {
      if (!misspeltBelow[child]) continue;
      if (this.#isOpening && inside && at + 1 === this.#end && this.#child(child, code) !== 0) this.#opens = true;
      const letter = automaton.code[child]!;
      if (inside && vowels[letter] && code !== letter) this.#walk(at, child, cost + costs.alike);
      for (const { rest, writing, cost: more } of sounds[letter]!) {
        if (writing[0] !== code || !this.#stands(writing, at)) continue;
        let after = child;
        for (let i = 0; i < rest.length && after !== 0; i++) after = this.#child(after, rest[i]!);
        if (after !== 0) this.#walk(at + writing.length, after, cost + more);
      }
    }
  }

  /** Where a word ends, a term does, or one that has a vowel more. */
  #acceptEnd(node: number, cost: number) {
    const { automaton } = this.#terms;
    this.#accept(node, cost);
    for (let child = automaton.child[node]!; child !== 0; child = automaton.sibling[child]!) {
      if (vowels[automaton.code[child]!]) this.#accept(child, cost + costs.alike);
    }
  }

  #child(node: number, code: number): number {
    const to = this.#terms.automaton.childOf(node, code);
    return this.#terms.misspeltBelow[to] ? to : 0;
  }

  #stands(writing: readonly number[], at: number): boolean {
    for (let i = 0; i < writing.length; i++) {
      if (at + i >= this.#end) return this.#isOpening;
      if (this.#codes[at + i] !== writing[i]) return false;
    }
    return true;
  }

  #accept(node: number, cost: number) {
    const { automaton, lengths, lists, misspelt } = this.#terms;
    for (let term = automaton.first[node]!; term !== 0; term = automaton.next[term - 1]!) {
      const index = term - 1;
      const list = lists[index]!;
      const length = lengths[index]!;
      const isWritten = cost === 0 && length === this.#end - this.#start;
      if (!misspelt[index] || isWritten || cost > (length + 1) >> 1 || this.#end - this.#start < length * leastKept) continue;
      if (this.#best[list] !== 0 && this.#bestCost[list]! <= cost) continue;
      this.#best[list] = term;
      this.#bestCost[list] = cost;
    }
  }
}
