import type { Range } from './span.ts';

/** One entry of a word list that a rule wants found. */
export interface Term<Data = unknown> {
  /** One word or more. Case, diacritics, typographic quotes, zero-width characters and runs of white space do not matter. */
  readonly term: string;
  /** Where it counts: as whole words (the default), at a word's start, at its end, or anywhere inside. */
  readonly match?: 'word' | 'start' | 'end' | 'part';
  /** Find it disguised as well: `f*ck`, `sh1t`, `b o l l o c k s`, `fuuuck`. Only for terms of one word. */
  readonly disguises?: boolean;
  /** Find it misspelt and split too: `fukk`, `bicth`, `fu ck`. Words that are spelt alike have to be known to the rule; capitalised ones are left alone. */
  readonly misspellings?: boolean;
  /** What the rule wants to know of it when it is found. */
  readonly data?: Data;
}

/** A term found in a text. */
export interface Hit<Data = unknown> extends Range {
  readonly term: Term<Data>;
  /** It was not written plainly. */
  readonly disguised: boolean;
}

/** The lists that a rule declares, by name. */
export type TermLists = Readonly<Record<string, readonly Term[]>>;

const made = new WeakMap<readonly string[], readonly Term[]>();

/** Words as terms. The same list of words always gives the same list of terms, so that a list of several rules is looked for once. */
export function termsOf(words: readonly string[]): readonly Term[] {
  const terms = made.get(words) ?? words.map(term => ({ term }));
  made.set(words, terms);
  return terms;
}
