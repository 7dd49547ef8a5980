import type { NameChanges, Person, Range, Text } from '../kit/index.ts';
import type { Candidate } from './name-grammar.ts';
import { findParts } from './name-parts.ts';

const taggedAround = 120;
/** UTF-16 units of one text that the tagger reads, at most: it takes some 6 microseconds a unit. */
const taggedAtMost = 20_000;

/** The people that a text names, in order. Lists and grammar decide on most names; the tagger is loaded for the doubtful ones alone. */
export async function findPeople(text: Text, changes?: NameChanges): Promise<readonly Person[]> {
  const parts = findParts(text);
  if (!parts.some(part => part.capital) && !parts.some(part => part.joined)) return [];
  const [{ NameGrammar }, { nameLists }] = await Promise.all([import('./name-grammar.ts'), import('./name-lists.ts')]);
  const candidates = new NameGrammar(text.value, parts, nameLists(changes)).candidates();
  const doubtful = candidates.filter(candidate => candidate.doubt);
  const rejected = doubtful.length > 0 ? await rejectedByTagger(text, doubtful) : none;
  return candidates.filter(candidate => !rejected.has(candidate)).map(({ doubt, ...person }) => person);
}

const none: ReadonlySet<Candidate> = new Set();
const ordinary = new Set([
  'Verb',
  'Adjective',
  'Adverb',
  'Preposition',
  'Determiner',
  'Conjunction',
  'Pronoun',
  'Place',
  'Demonym',
  'Organization',
  'Date',
]);

interface Tagged {
  readonly offset: { readonly start: number; readonly length: number };
  readonly tags: readonly string[];
}

/** The doubtful candidates that compromise takes for something else where they stand. */
async function rejectedByTagger(text: Text, candidates: readonly Candidate[]): Promise<Set<Candidate>> {
  const { default: nlp } = await import('compromise/three');
  const rejected = new Set<Candidate>();
  let read = 0;
  for (const candidate of candidates) {
    const { start, end } = around(text, candidate);
    read += end - start;
    if (read > taggedAtMost) break;
    const sentences = nlp(text.value.slice(start, end)).json({ offset: true }) as { terms: Tagged[] }[];
    const terms = sentences
      .flatMap(sentence => sentence.terms)
      .filter(({ offset }) => start + offset.start < candidate.end && start + offset.start + offset.length > candidate.start);
    const isPerson = terms.some(({ tags }) => tags.includes('Person'));
    const isOrdinary = terms.some(({ tags }) => !tags.includes('Person') && tags.some(tag => ordinary.has(tag)));
    const isWord = (word = '') =>
      (nlp(word.toLowerCase()).json() as { terms: Tagged[] }[])[0]?.terms[0]?.tags.some(tag => tag === 'Plural' || ordinary.has(tag));
    const words = candidate.name.split(/[\s.]+/);
    const isRejected = {
      words: () => isOrdinary,
      given: () => isOrdinary || isWord(words[0]),
      family: () => isWord(words.at(-1)),
      parts: () => isOrdinary || isWord(words[0]) || isWord(words.at(-1)),
      person: () => !isPerson || isOrdinary,
    };
    if (candidate.doubt && isRejected[candidate.doubt]()) rejected.add(candidate);
  }
  return rejected;
}

/** The sentence of a range, or what is near it where that is long. */
function around(text: Text, { start, end }: Range): Range {
  const { sentences } = text;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Range).end <= start) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low] ?? { start, end };
  return { start: Math.max(sentence.start, start - taggedAround), end: Math.min(Math.max(sentence.end, end), end + taggedAround) };
}
