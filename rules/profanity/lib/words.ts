import { addedWords, changedLookup, changedTerms, changedWords, type Term, type TermChanges } from '../../../src/kit/index.ts';
import contexts from '../lists/contexts.json' with { type: 'json' };
import foreign from '../lists/foreign-swearing.json' with { type: 'json' };
import safe from '../lists/safe.json' with { type: 'json' };
import slurs from '../lists/slurs.json' with { type: 'json' };
import spellings from '../lists/spellings.json' with { type: 'json' };
import swearing from '../lists/swearing.json' with { type: 'json' };
import { badWords } from './bad-words.ts';
import { type Grade, grades } from './grades.ts';
import { type Ambiguous, forms, topicTerms, writings } from './terms.ts';

/** What is known of a word that is found: `own` is one that the organisation added. */
export interface Word extends Ambiguous {
  readonly kind: Grade | 'slur' | 'own';
}

type WordTerm = Term<Word> & { readonly data: Word };
type Entries = Partial<Record<NonNullable<Term['match']>, readonly string[]>>;

const misspelt = new Set(spellings.words.flatMap(forms));
const shortestBackwards = 5;
const backwards = [...misspelt].filter(term => term.length >= shortestBackwards).map(term => Array.from(term).reverse().join(''));
const nameWords = new Set([...contexts.names, ...foreign.names]);
const abbreviations = new Set(contexts.abbreviations);
const streetNames = new Set(contexts.streets.names);
const hidden: Partial<Record<Grade, readonly string[]>> = swearing.hidden;
const topicsOf = new Map<string, string[]>();
for (const [topic, { spares }] of Object.entries(contexts.topics)) {
  for (const term of spares) topicsOf.set(term, [...(topicsOf.get(term) ?? []), topic]);
}

function wordTerm(term: string, kind: Word['kind'], match: Term['match'] = 'word'): WordTerm {
  const name = nameWords.has(term);
  return {
    term,
    match,
    disguises: true,
    misspellings: misspelt.has(term),
    data: { kind, name, abbreviation: abbreviations.has(term), street: name || streetNames.has(term), topics: topicsOf.get(term) ?? [] },
  };
}

function hiddenTerm(term: string, kind: Grade): WordTerm {
  const word = wordTerm(term, kind);
  return { ...word, data: { ...word.data, hidden: true } };
}

function fromEntries(entries: Entries, kind: Word['kind']): WordTerm[] {
  return Object.entries(entries).flatMap(([match, list]) => list.flatMap(forms).map(term => wordTerm(term, kind, match as Term['match'])));
}

function compounds(grade: 'medium' | 'strong'): WordTerm[] {
  const { tails, leads, led, except } = swearing.compounds;
  const heads = swearing.compounds[grade];
  return [
    ...heads.flatMap(head => tails.map(tail => head + tail)),
    ...led.filter(head => heads.includes(head)).flatMap(head => leads.map(lead => lead + head)),
  ]
    .filter(term => !except.includes(term))
    .map(term => wordTerm(term, grade));
}

type Graded = Readonly<Partial<Record<Grade, TermChanges>>>;

/** Words with the user's changes to one grade, the added ones first. A word has the grade that the user gives it, and no other. */
function regraded(words: readonly WordTerm[], grade: Grade, changes: TermChanges): readonly WordTerm[] {
  if (!changes.add && !changes.remove && !changes.only) return words;
  const own = new Set(words.filter(({ data }) => data.kind === grade));
  const wanted = new Set(changedTerms([...own], changes, term => wordTerm(term, grade)));
  const isMoved = changedLookup(new Set(), { add: addedWords(changes) });
  const left = words.filter(word => (own.has(word) ? wanted.has(word) : !isMoved(word.term.toLowerCase())));
  return [...[...wanted].filter(word => !own.has(word)), ...left];
}

/** Words each once, as it first stands. */
function once(words: readonly WordTerm[]): readonly WordTerm[] {
  const seen = new Set<string>();
  return words.filter(({ term, match }) => seen.size < seen.add(`${match} ${term}`).size);
}

let made: readonly WordTerm[] | undefined;

/** All words of the lists, each once. */
function listedWords(): readonly WordTerm[] {
  made ??= once([
    ...fromEntries(swearing.strong, 'strong'),
    ...compounds('strong'),
    ...fromEntries(swearing.medium, 'medium'),
    ...compounds('medium'),
    ...fromEntries(swearing.mild, 'mild'),
    ...grades.flatMap(grade => (hidden[grade] ?? []).map(term => hiddenTerm(term, grade))),
    ...fromEntries(slurs.strong, 'slur'),
    ...Object.values<Partial<Record<Grade, Entries>>>(foreign.languages).flatMap(language =>
      grades.flatMap(grade => fromEntries(language[grade] ?? {}, grade)),
    ),
    ...backwards.map(term => wordTerm(term, 'strong')),
    ...badWords().map(({ term, grade }) => wordTerm(term, grade)),
  ]);
  return made;
}

/** The words to find, each once: of the grade `min` and above, slurs if wanted, and those of the organisation. */
export function swearWords(min: Grade, changes: TermChanges, withSlurs = true, graded: Graded = {}): readonly WordTerm[] {
  const from = grades.indexOf(min);
  const inGrades = grades.reduce<readonly WordTerm[]>((words, grade) => regraded(words, grade, graded[grade] ?? {}), listedWords());
  const all = once(changedTerms(inGrades, changes, term => wordTerm(term, 'own')));
  return all.filter(({ data: { kind } }) => kind === 'own' || (kind === 'slur' ? withSlurs : grades.indexOf(kind) >= from));
}

const innocent = [...new Set([...spellings.lookalikes, ...spellings.splits, ...Object.values(safe.word).flat().flatMap(writings)])];

/** Innocent words and phrases that hold a swear word, and those that the organisation wants left alone. */
export function safeWords(changes: TermChanges, graded: Graded = {}): Term[] {
  const added = [changes, ...Object.values(graded)].flatMap(addedWords);
  return [
    ...changedWords(innocent, { add: changes.remove, remove: added }).map(term => ({ term })),
    ...safe.start.map(term => ({ term, match: 'start' as const })),
    ...safe.part.map(term => ({ term, match: 'part' as const })),
  ];
}

/** The words beside which a swear word means something else; the data are their topics. */
export function contextWords(changes: TermChanges): readonly Term<readonly string[]>[] {
  return topicTerms(Object.fromEntries(Object.entries(contexts.topics).map(([topic, { words }]) => [topic, words])), changes);
}
