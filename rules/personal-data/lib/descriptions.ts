import { type Hit, near, type Range, rangeAt, type Term, type Text, termsOf } from '../../../src/kit/index.ts';
import lists from '../lists/descriptions.json' with { type: 'json' };
import { type Clue, type FoundClue, findAddresses, findClues, streetAfter } from './description-clues.ts';
import { type PersonReference, withPronouns } from './person-references.ts';
import { plain } from './plain.ts';
import { type Detail, detailTerms, findSensitiveDetails, kinds, plausibleDetails } from './special-categories.ts';

/** Words for one unnamed person and the details beside them. */
export interface Description extends Range {
  readonly clues: readonly Clue[];
  readonly points: number;
}

/**
 * A word for a person: what they are to others (`widow`), what they do (`caretaker`), neither (`woman`), one of few (`one of the two women`), or a few
 * together (`two brothers`).
 */
export type Head = keyof typeof lists.heads;

/** The lists of words around a description. */
export const descriptionLists = ['traits', 'origins', 'events', 'losses', 'unique', 'elsewhere', 'general', 'news'] as const;

export const descriptionTerms = {
  heads: Object.entries(lists.heads).flatMap(([data, terms]) => terms.map((term): Term<Head> => ({ term, data: data as Head }))),
  traits: termsOf(lists.traits),
  origins: termsOf(lists.origins),
  events: termsOf(lists.events),
  losses: termsOf(lists.losses),
  details: detailTerms(kinds),
  unique: termsOf(lists.unique),
  elsewhere: termsOf(lists.elsewhere),
  general: termsOf(lists.general),
  news: termsOf(lists.news),
};

export type DescriptionHits = Readonly<Record<(typeof descriptionLists)[number], readonly Hit[]>> & {
  readonly heads: readonly Hit<Head>[];
  readonly details: readonly Hit<Detail>[];
};

const enough = 3;
const determined =
  /(?:^|[^\p{L}\p{N}])((?:one of (?:the|our)|the|an?|our|my|your|that|this|one|his|her|another|two|three|y|i'r|o'r)(?:,? (?!(?:the|an?|our|my|your) )[\p{L}\d'-]{1,20}){0,6},? )$/iu;
const few = /^one of (?:the |our )?(?:only )?(?:two|three|four|2|3|4) $/iu;
const pair = /^(?:(?:the|our|these) )?(?:two|three) (?:\p{L}+ )?$/iu;
const definite = /^(?:the|our|my|your|that) /iu;
/** A relative of somebody who holds a post of which there is one. */
const relative =
  /(?:clerk|vicar|rector|head|headteacher|headmaster|headmistress|mayor|caretaker|crier|postmaster|landlord|landlady|doctor|butcher|minister|schoolboy|schoolgirl)'s (?:[\p{L}\d-]+ ){0,2}$/iu;
const ofPost = /^ of (?:our|the) (?:late |former )?\p{Ll}/u;
const namedAfter = /^,? (?:\p{Lu}\p{Ll}+ (?:\p{Lu}['\p{L}-]+)|called |named )/u;
const namedBefore = /\p{Lu}[\p{L}'-]+ \p{Lu}[\p{L}'-]+,? (?:is |was |\()?$/u;
const goingOn = /^[\s\p{P}\p{S}]*(?:he|she|they|his|her|their)(?!\p{L})/iu;
const longAgo = /(?<!\d)(?:1[0-8]\d\d|19[0-6]\d)(?!\d)/;

/** Descriptions that single out one unnamed person, the strongest of each sentence. */
export function findDescriptions(text: Text, hits: DescriptionHits): Description[] {
  const fromWords = (list: readonly Range[], clue: Clue, points: number, isPrivate: boolean): FoundClue[] =>
    list.map(({ start, end }) => ({ clue, points, isPrivate, start, end }));
  const heads = hits.heads.filter(head => phraseBefore(text, head) !== undefined);
  if (heads.length === 0) return [];
  const clues = [
    ...findClues(text),
    fromWords(hits.events, 'event', 1, true),
    fromWords(hits.losses, 'event', 2, true),
    fromWords(hits.traits, 'trait', 1, true),
    fromWords(hits.origins, 'trait', 1, false),
    fromWords(hits.unique, 'uniqueness', 1, false),
  ];
  const known = told(text, heads, hits.details);
  const addresses = findAddresses(text);
  if (known.size === 0 && [addresses, ...clues].every(ranges => ranges.length === 0)) return [];
  const places = clues
    .flat()
    .filter(({ clue }) => clue === 'place')
    .sort((a, b) => a.start - b.start);
  const descriptions: Description[] = [];
  for (const head of heads) {
    const sentence = rangeAt(text.sentences, head.start) ?? head;
    const last = descriptions.at(-1);
    if (rangeAt(text.links, head.start) || rangeAt(text.hashtags, head.start)) continue;
    const description = describe(
      text,
      head,
      sentence,
      [...clues, fromWords(known.get(head.start) ?? [], 'event', 1, true)],
      head.term.data === 'plain' ? addresses : places,
    );
    if (!description || isSpared(plain(text), description, sentence, hits)) continue;
    if (!last || last.end <= sentence.start) descriptions.push(description);
    else if (description.points > last.points) descriptions.splice(-1, 1, description);
  }
  return descriptions;
}

/** What leads up to a head: `the 84-year-old `. */
function phraseBefore(text: Text, { start, term: { data } }: Hit<Head>): string | undefined {
  const phrase = determined.exec(plain(text).slice(Math.max(0, start - 70), start))?.[1];
  if (phrase === undefined || (data === 'several' && !few.test(phrase) && !pair.test(phrase))) return undefined;
  return phrase;
}

/** What the text says of each person that a special category of data is, by where their head stands: `the hairdresser on Castle Street. She starts chemo on Monday`. */
function told(text: Text, heads: readonly Hit<Head>[], hits: readonly Hit<Detail>[]): ReadonlyMap<number, readonly Range[]> {
  const byHead = new Map<number, Range[]>();
  const details = plausibleDetails(text, hits);
  if (details.length === 0) return byHead;
  const references: PersonReference[] = heads.map(({ start, end }) => ({ start, end, sort: 'located' }));
  for (const detail of findSensitiveDetails(text, details, withPronouns(text, references), { elsewhere: [], fiction: [], isReply: false })) {
    const { start } = detail.about.antecedent ?? detail.about;
    const known = byHead.get(start);
    if (known) known.push(detail);
    else byHead.set(start, [detail]);
  }
  return byHead;
}

/** `before` are the clues that a sentence takes over from the one before: `Milk’s late in Grassington. The milkman ...`. */
function describe(
  text: Text,
  head: Hit<Head>,
  sentence: Range,
  clues: readonly (readonly FoundClue[])[],
  before: readonly FoundClue[],
): Description | undefined {
  const value = plain(text);
  const sort = head.term.data as Head;
  const phrase = phraseBefore(text, head);
  if (phrase === undefined || head.start - phrase.length < sentence.start || namedAfter.test(value.slice(head.end, head.end + 40))) return undefined;
  const start = head.start - phrase.length;
  if (namedBefore.test(value.slice(Math.max(0, start - 60), start))) return undefined;

  const next = rangeAt(text.sentences, sentence.end + 2);
  const goesOn = next !== undefined && goingOn.test(value.slice(next.start, next.start + 12));
  const to = Math.min(sentence.end, head.end + 120);
  const around = clues.flatMap(ranges => [
    ...near(ranges, start - 10, to),
    ...(goesOn ? [...near(ranges, next.start, Math.min(next.end, next.start + 90))].filter(({ clue }) => clue === 'event') : []),
  ]);
  const own: FoundClue[] = around.filter(clue => clue.start >= start - 10 && (clue.end <= head.start || clue.start >= head.end));
  const at = (clue: Clue, points = 1): FoundClue => ({ clue, points, isPrivate: false, start: head.start, end: head.end });
  if (sort === 'role' || sort === 'job') own.push(at('role'));
  const street = sort === 'job' ? undefined : streetAfter(value, head.end);
  if (street) own.push(street);
  if (relative.test(phrase) || (sort === 'role' && ofPost.test(value.slice(head.end, head.end + 24)))) own.push(at('role'), at('uniqueness'));
  const isPlaced = sort !== 'plain' && own.some(({ clue }) => clue === 'home' || clue === 'place');
  if (!isPlaced && definite.test(phrase) && start < sentence.start + 4) own.push(...[...near(before, start - 90, start)].slice(-1));
  if (definite.test(phrase) && own.some(clue => clue.clue === 'home' && /\d/.test(value.slice(clue.start, clue.end)))) own.push(at('uniqueness'));

  const apart = own.filter(each => !own.some(other => other.clue === saidBy[each.clue] && other.start < each.end && other.end > each.start));
  const points = pointsOf(apart);
  const kinds = new Set(apart.map(({ clue }) => clue));
  if (points < enough || !(kinds.has('home') || kinds.has('place') || (kinds.has('role') && kinds.has('uniqueness')))) return undefined;
  if (sort === 'job' && !apart.some(clue => clue.isPrivate)) return undefined;
  return { start: Math.min(start, ...apart.map(clue => clue.start)), end: Math.max(...apart.map(clue => clue.end)), clues: [...kinds], points };
}

/** A clue that another one holds already: the street of a home, the illness that is a trait. */
const saidBy: { readonly [C in Clue]?: Clue } = { place: 'home', event: 'trait' };

/** The sum of what each kind of clue says at its best. */
function pointsOf(clues: readonly FoundClue[]): number {
  const best = new Map<Clue, number>();
  for (const { clue, points } of clues) best.set(clue, Math.max(points, best.get(clue) ?? 0));
  return [...best.values()].reduce((sum, points) => sum + points, 0);
}

/** Whether the words around speak of history or fiction; the sentence of statistics, a vacancy or a public figure; or the words around of news, which the police and the courts decide on. */
function isSpared(value: string, { start, end, clues }: Description, sentence: Range, hits: DescriptionHits): boolean {
  const [from, to] = [start - 150, end + 150];
  if (!near(hits.elsewhere, from, to).next().done) return true;
  if (!near(hits.general, Math.max(sentence.start, from), Math.min(sentence.end, to)).next().done) return true;
  if (!clues.includes('home') && !near(hits.news, from, to).next().done) return true;
  return longAgo.test(value.slice(Math.max(0, from), to));
}
