import { type Hit, type Range, type Term, type Text, termsOf } from '../../../src/kit/index.ts';
import lists from '../lists/descriptions.json' with { type: 'json' };
import { plain } from './plain.ts';
import { near, rangeAt } from './ranges.ts';

/** How somebody is told from others: what they are, how old, where they live or are, what happened to them. */
export type Clue = 'role' | 'age' | 'home' | 'place' | 'event' | 'trait' | 'uniqueness';

/** Words for one unnamed person and the details beside them. */
export interface Description extends Range {
  readonly clues: readonly Clue[];
  readonly strength: number;
}

type Head = keyof typeof lists.heads;

/** The lists of words around a description. */
export const descriptionLists = ['traits', 'events', 'unique', 'elsewhere', 'general', 'news'] as const;

export const descriptionTerms = {
  heads: Object.entries(lists.heads).flatMap(([data, terms]) => terms.map((term): Term<Head> => ({ term, data: data as Head }))),
  traits: termsOf(lists.traits),
  events: termsOf(lists.events),
  unique: termsOf(lists.unique),
  elsewhere: termsOf(lists.elsewhere),
  general: termsOf(lists.general),
  news: termsOf(lists.news),
};

export type DescriptionHits = Readonly<Record<(typeof descriptionLists)[number], readonly Hit[]>> & { readonly heads: readonly Hit<Head>[] };

/** What each clue says for a person's being known by it. */
const weights: Record<Clue, number> = { home: 2, role: 1, age: 1, place: 1, event: 1, trait: 1, uniqueness: 1 };
const enough = 3;

const age =
  /(?<![\p{L}\p{N}])(?:(?:\p{L}{3,7}-)?[\p{L}\d]{1,9}[ -]years?[ -]old|aged \d{1,3}|in (?:her|his|their) (?:early |mid[ -]|late )?(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|\d0s)|year \d{1,2}(?= (?:pupil|boy|girl|student|child))|(?<=\p{L}, )\d{1,2}(?=,)|o flwyddyn oed)(?![\p{L}\p{N}])/giu;
const street =
  'Road|Rd|Street|Avenue|Ave|Lane|Close|Drive|Way|Court|Crescent|Gardens|Grove|Terrace|Mews|Row|Square|Walk|Rise|Estate|Tower|Towers|Flats|Cottages';
const home = new RegExp(
  [
    '(?:liv(?:es?|ed|ing)|sleep(?:s|ing)?|stay(?:s|ing)|lodg(?:es|ing)|resid(?:es|ing)|camp(?:ed|ing))(?: \\p{L}{2,12}){0,2} (?:above|over|below|beneath|under|behind|beside|opposite|across from|next to|next door|round the corner|two doors|a few doors|at the end of|on the corner of|in the (?:flat|house|bungalow|cottage|caravan|tent))',
    '(?:above|opposite|next door to|across from|two doors (?:down )?from|round the corner from) (?:the|our|my) \\p{L}{3,20}',
    '(?:at|in|from|of) (?:flat|apartment|apt|pitch|plot|room|number|no\\.?|house number) ?\\d{1,4}[a-z]?',
    `(?:from|lives? (?:at|in|on|off)|living (?:at|in|on|off)) (?:\\d{1,4}[a-z]?,? )?(?:\\p{L}[\\p{L}'-]{1,20} ){1,2}(?:${street})`,
    `(?:at|of) \\d{1,4}[a-z]?,? (?:\\p{L}[\\p{L}'-]{1,20} ){1,2}(?:${street})`,
    'in the (?:\\p{L}{2,12}[ -]){0,2}(?:house|flat|bungalow|cottage|caravan)',
    'next door(?! to)',
  ]
    .map(pattern => `(?:(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}]))`)
    .join('|'),
  'giu',
);
const place =
  /(?<![\p{L}\p{N}])(?:in|from|at|near|of|o|yn|ym) (?:the )?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|Spring|Summer|Autumn|Winter|English|Welsh|I)(?!\p{L}))\p{Lu}[\p{L}'-]{1,30}(?: \p{Lu}[\p{L}'-]{1,30}){0,3}|(?<![\p{L}\p{N}])(?:on|off|along) (?:\p{Lu}[\p{L}'-]{1,20} ){1,2}(?:Road|Street|Avenue|Lane|Close|Drive|Way|Crescent|Terrace|Estate)(?![\p{L}\p{N}])/gu;
const determined =
  /(?:^|[^\p{L}\p{N}])((?:the|an?|our|my|your|that|this|one|his|her|another|y)(?:,? (?!(?:the|an?|our|my|your) )[\p{L}\d'-]{1,20}){0,6},? )$/iu;
const namedAfter = /^,? (?:\p{Lu}\p{Ll}+ (?:\p{Lu}['\p{L}-]+)|called |named )/u;
const namedBefore = /\p{Lu}[\p{L}'-]+ \p{Lu}[\p{L}'-]+,? (?:is |was |\()?$/u;
const longAgo = /(?<!\d)(?:1[0-8]\d\d|19[0-6]\d)(?!\d)/;

/** Descriptions that single out one unnamed person, the strongest of each sentence. */
export function findDescriptions(text: Text, hits: DescriptionHits): Description[] {
  if (hits.heads.length === 0) return [];
  const value = plain(text);
  const clues: readonly (readonly [Clue, readonly Range[]])[] = [
    ['age', rangesOf(value, age)],
    ['home', rangesOf(value, home)],
    ['place', rangesOf(value, place)],
    ['event', hits.events],
    ['trait', hits.traits],
    ['uniqueness', hits.unique],
  ];
  if (clues.every(([, ranges]) => ranges.length === 0)) return [];
  const found: Description[] = [];
  for (const head of hits.heads) {
    const sentence = rangeAt(text.sentences, head.start) ?? head;
    const last = found.at(-1);
    if (rangeAt(text.links, head.start) || rangeAt(text.hashtags, head.start)) continue;
    const description = describe(value, head, sentence, clues);
    if (!description || isSpared(value, description, sentence, hits)) continue;
    if (!last || last.end <= sentence.start) found.push(description);
    else if (description.strength > last.strength) found.splice(-1, 1, description);
  }
  return found;
}

function describe(value: string, head: Hit<Head>, sentence: Range, clues: readonly (readonly [Clue, readonly Range[]])[]): Description | undefined {
  const [from, to] = [Math.max(sentence.start, head.start - 70), Math.min(sentence.end, head.end + 120)];
  const around = clues.flatMap(([clue, ranges]) =>
    [...near(ranges, from, to)].filter(({ start, end }) => end <= head.start || start >= head.end).map(({ start, end }) => ({ clue, start, end })),
  );
  const kinds = new Set<Clue>(around.map(({ clue }) => clue));
  if (head.term.data === 'role') kinds.add('role');
  if (!kinds.has('home') && !kinds.has('place')) return undefined;
  if (strengthOf(kinds) < enough) return undefined;
  const ahead = value.slice(from, head.start);
  const phrase = determined.exec(ahead)?.[1];
  if (phrase === undefined || namedAfter.test(value.slice(head.end, head.end + 40))) return undefined;
  const start = head.start - phrase.length;
  if (namedBefore.test(value.slice(Math.max(0, start - 60), start))) return undefined;
  const own = around.filter(clue => clue.start >= start - 10);
  const ownKinds = new Set<Clue>([...(head.term.data === 'role' ? (['role'] as const) : []), ...own.map(({ clue }) => clue)]);
  const strength = strengthOf(ownKinds);
  if (strength < enough || !(ownKinds.has('home') || ownKinds.has('place'))) return undefined;
  return {
    start: Math.min(start, ...own.map(clue => clue.start)),
    end: Math.max(head.end, ...own.map(clue => clue.end)),
    clues: [...ownKinds],
    strength,
  };
}

const strengthOf = (kinds: ReadonlySet<Clue>) => [...kinds].reduce((sum, kind) => sum + weights[kind], 0);

/** Whether the words around speak of history or fiction; the sentence of statistics, a vacancy or a public figure; or the words around of news, which the police and the courts decide on. */
function isSpared(value: string, { start, end, clues }: Description, sentence: Range, hits: DescriptionHits): boolean {
  const [from, to] = [start - 150, end + 150];
  if (!near(hits.elsewhere, from, to).next().done) return true;
  if (!near(hits.general, Math.max(sentence.start, from), Math.min(sentence.end, to)).next().done) return true;
  if (!clues.includes('home') && !near(hits.news, from, to).next().done) return true;
  return longAgo.test(value.slice(Math.max(0, from), to));
}

const rangesOf = (value: string, pattern: RegExp): Range[] =>
  Array.from(value.matchAll(pattern), ({ 0: found, index }) => ({ start: index, end: index + found.length }));
