import type { Hit, Term } from '../kit/index.ts';
import { Automaton } from './automaton.ts';
import { findDisguised } from './disguise.ts';
import { type Folded, fold, foldTerm, is } from './fold.ts';
import { isLetter } from './leet.ts';
import { Respeller } from './respell.ts';

export interface Scanner {
  /** Where the terms stand in a value, by list, in order and without overlaps within a list: the leftmost first, of those the longest. Lists without hits are absent. */
  scan(value: string): Map<string, Hit[]>;
}

const space = 32;

/** A term found: folded characters `from` up to `to`. */
interface Match {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly disguised: boolean;
}

/** Builds one automaton of all lists. Terms that fold to nothing are left out. */
export function buildScanner(lists: readonly { readonly key: string; readonly terms: readonly Term[] }[]): Scanner {
  const terms = lists.flatMap(list => list.terms);
  const count = terms.length;
  const folded = new Array<readonly number[]>(count);
  const lengths = new Uint32Array(count);
  const listOf = new Uint16Array(count);
  const openLeft = new Uint8Array(count);
  const openRight = new Uint8Array(count);
  const disguisable = new Uint8Array(count);
  const misspelt = new Uint8Array(count);
  let list = 0;
  let left = lists[0]?.terms.length ?? 0;
  for (let index = 0; index < count; index++, left--) {
    while (left === 0) left = lists[++list]!.terms.length;
    const { term, match, disguises, misspellings } = terms[index]!;
    const codes = foldTerm(term);
    folded[index] = codes;
    lengths[index] = codes.length;
    listOf[index] = list;
    if (match === 'end' || match === 'part') openLeft[index] = 1;
    if (match === 'start' || match === 'part') openRight[index] = 1;
    if (disguises && codes.length > 2 && !codes.includes(space)) disguisable[index] = 1;
    if (disguisable[index] && misspellings) misspelt[index] = 1;
  }
  const automaton = new Automaton(folded);
  const disguises = disguisable.includes(1)
    ? {
        automaton,
        lengths,
        openLeft,
        openRight,
        disguisable,
        below: markBelow(automaton, disguisable),
        misspelt,
        misspeltBelow: markBelow(automaton, misspelt),
        lists: listOf,
        listCount: lists.length,
      }
    : undefined;
  const respeller = disguises && misspelt.includes(1) ? new Respeller(disguises) : undefined;

  return {
    scan(value) {
      const text = fold(value);
      const matches: Match[] = [];
      let node = 0;
      for (let i = 0; i < text.length; i++) {
        node = automaton.step(node, text.codes[i]!);
        for (let end = automaton.first[node] !== 0 ? node : automaton.shorter[node]!; end !== 0; end = automaton.shorter[end]!) {
          for (let t = automaton.first[end]!; t !== 0; t = automaton.next[t - 1]!) {
            const index = t - 1;
            const from = i + 1 - lengths[index]!;
            if ((openLeft[index] || isBoundary(text, from)) && (openRight[index] || isBoundary(text, i + 1))) {
              matches.push({ index, from, to: i + 1, disguised: hasFlags(text, from, i + 1) });
            }
          }
        }
      }
      if (disguises) findDisguised(text, disguises, respeller, (index, from, to) => matches.push({ index, from, to, disguised: true }));
      return hitsByList(matches, text, terms, index => lists[listOf[index]!]!.key);
    },
  };
}

/** Whether a word may start or end before a folded character. */
function isBoundary({ flags, length }: Folded, at: number): boolean {
  return at === 0 || at === length || !(flags[at - 1]! & is.word) || !(flags[at]! & is.word) || (flags[at]! & is.hump) !== 0;
}

/** Whether letters of flags stand among folded characters, `d🇦mn`: letters that are part of no word. */
function hasFlags({ codes, flags }: Folded, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isLetter(codes[i]!) && !(flags[i]! & is.word)) return true;
  return false;
}

function hitsByList(matches: Match[], text: Folded, terms: readonly Term[], keyOf: (index: number) => string): Map<string, Hit[]> {
  matches.sort((a, b) => a.from - b.from || b.to - a.to || Number(a.disguised) - Number(b.disguised) || a.index - b.index);
  const hits = new Map<string, Hit[]>();
  const ends = new Map<string, number>();
  for (const { index, from, to, disguised } of matches) {
    const key = keyOf(index);
    if (from < (ends.get(key) ?? 0)) continue;
    ends.set(key, to);
    const hit = { start: text.starts[from]!, end: text.ends[to - 1]!, term: terms[index]!, disguised };
    const list = hits.get(key);
    if (list) list.push(hit);
    else hits.set(key, [hit]);
  }
  return hits;
}

/** For each node, whether one of some terms ends at or below it. A child's number is greater than its parent's. */
function markBelow(automaton: Automaton, some: Uint8Array): Uint8Array {
  const below = new Uint8Array(automaton.size);
  for (let node = automaton.size - 1; node > 0; node--) {
    for (let t = automaton.first[node]!; t !== 0; t = automaton.next[t - 1]!) below[node]! |= some[t - 1]!;
    for (let to = automaton.child[node]!; to !== 0; to = automaton.sibling[to]!) below[node]! |= below[to]!;
  }
  return below;
}
