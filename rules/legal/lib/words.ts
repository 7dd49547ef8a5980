import type { Hit, Term } from '../../../src/kit/index.ts';

export const plainTerms = (words: readonly string[]): Term[] => words.map(term => ({ term }));

/** The lists of one object of lists, as terms. */
export const termLists = <Name extends string>(lists: Readonly<Record<Name, readonly string[]>>) =>
  Object.fromEntries(Object.entries<readonly string[]>(lists).map(([name, words]) => [name, plainTerms(words)])) as Record<Name, Term[]>;

export type Hits<Name extends string> = Readonly<Record<Name, readonly Hit[]>>;

const clauseEnd = /[^\p{L}\p{M}\p{N}\s'’“”"‘&+-]/u;

/** The words between two places, in lower case, `n't` and a possessive or short verb as words of their own; undefined where a clause ends between them. */
export function wordsBetween(value: string, from: number, to: number): string[] | undefined {
  const between = value.slice(from, to);
  if (clauseEnd.test(between)) return undefined;
  return between
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/('(?:s|re|ve|d|ll))(?![a-z])/g, ' $1')
    .split(/[\s“”"]+/)
    .filter(word => word !== '' && word !== "'");
}
