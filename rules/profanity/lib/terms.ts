import { changedTerms, type Term, type TermChanges } from '../../../src/kit/index.ts';

/** What is known of a word that may be innocent. */
export interface Ambiguous {
  readonly kind: string;
  /** It is rude only where it is disguised: `p3nis`. */
  readonly hidden?: boolean;
  /** It is also a name: `Dick`. */
  readonly name: boolean;
  /** In capitals it is an abbreviation: `CNT`. */
  readonly abbreviation?: boolean;
  /** Streets have it as their name: `Slag Lane`. */
  readonly street: boolean;
  /** Where it means something else. */
  readonly topics: readonly string[];
}

/** `wank -s -ed` stands for wank, wanks, wanked. */
export function forms(entry: string): string[] {
  const [stem = '', ...endings] = entry.split(/ -(?=\S)/);
  return [stem, ...endings.map(ending => stem + ending)];
}

/** A phrase with a space or a hyphen between any two words, and as in a hashtag. */
export function writings(phrase: string): string[] {
  const [first = '', ...others] = phrase.split(' ');
  const parted = others.reduce((heads, word) => heads.flatMap(head => [`${head} ${word}`, `${head}-${word}`]), [first]);
  return others.length > 0 ? [...parted, first + others.join('')] : parted;
}

/** The words of some topics, each once; the data are the topics that it belongs to: all of them, where the user adds it. */
export function topicTerms(topics: Readonly<Record<string, readonly string[]>>, changes: TermChanges): readonly Term<readonly string[]>[] {
  const topicsOf = new Map<string, string[]>();
  for (const [topic, words] of Object.entries(topics)) {
    for (const word of words) topicsOf.set(word, [...(topicsOf.get(word) ?? []), topic]);
  }
  const listed: readonly Term<readonly string[]>[] = Array.from(topicsOf, ([term, data]) => ({ term, data }));
  return changedTerms(listed, changes, term => ({ term, data: Object.keys(topics) }));
}
