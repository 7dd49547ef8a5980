import {
  type Confidence,
  changedTermLists,
  type Hit,
  near,
  type Range,
  rangeAt,
  type Term,
  type TermChanges,
  type Text,
} from '../../../src/kit/index.ts';
import lists from '../lists/accusations.json' with { type: 'json' };
import proceedings from '../lists/proceedings.json' with { type: 'json' };
import {
  goesOnAsRemark,
  isActive,
  isAfterthought,
  isApposition,
  isHeadline,
  isOwned,
  isPredicate,
  isRemark,
  isTitle,
  predicateStart,
} from './accusation-grammar.ts';
import type { Target } from './targets.ts';
import { type Hits, plainTerms, termLists, wordsBetween } from './words.ts';

/** How a word accuses: as what somebody is, by what they do, by a quality, by a disease, or as a hint in a sentence of its own. */
const sorts = ['nouns', 'verbs', 'adjectives', 'diseases', 'insinuations', 'allegations'] as const;

type Sort = (typeof sorts)[number];

/** `deal deals dealt dealing` with its objects: `dealt drugs`. */
const deeds = Object.entries<readonly string[]>(lists.deeds).flatMap(([forms, objects]) =>
  forms.split(' ').flatMap(form => objects.map(object => `${form} ${object}`)),
);
const words = { ...lists, verbs: [...lists.verbs, ...deeds] };
const listed = Object.fromEntries(sorts.map(sort => [sort, plainTerms(words[sort])])) as Record<Sort, Term[]>;
const { outcomes, charges, cleared, fiction, history, sport, impersonation } = proceedings;
const contexts = termLists({ outcomes, charges, cleared, fiction, history, sport, impersonation });

export const accusationLists = [...sorts, 'offences', 'roles', 'safe', ...(Object.keys(contexts) as (keyof typeof contexts)[])] as const;

export type AccusationHits = Hits<(typeof accusationLists)[number]>;

/** The words that accuse, those of the organisation among them, and those that tell an accusation from a report, a story or a warning. */
export function accusationTerms(changes: TermChanges) {
  return {
    ...changedTermLists(listed, changes, term => ({ term })),
    offences: plainTerms(lists.offences),
    roles: plainTerms(lists.roles),
    safe: plainTerms([...lists.safe, ...(changes.remove ?? [])]),
    ...contexts,
  };
}

export const accuses = (hits: AccusationHits) => sorts.some(sort => hits[sort].length > 0);

/** An accusation of a target: the words from the one to the other. */
export interface Accusation extends Range {
  readonly message: 'accusation' | 'allegation';
  readonly confidence: Confidence;
}

/** How far apart, in characters, a target and what it is accused of may stand; and how far off a court's finding excuses it. */
const reach = 100;
const excused = 250;
const titles = new Set(lists.titles);
const longAgo = /(?<!\d)(?:1[0-8]\d\d|19[0-4]\d)(?!\d)/;
const supposed = /(?:^|[^\p{L}])(?:if|whether|nobody says|no one says|not that) (?:\S{1,20} )?$/iu;
/** What players and pets do as well. */
const taken = /^(?:cheat|rob|steal|stole)/;
const asked = /(?:^|[^\p{L}])(?:is|are|was|were) $/iu;

/** The accusations in a text, in order, one for each place. */
export function accusations(text: Text, targets: readonly Target[], hits: AccusationHits): Accusation[] {
  const found = sorts.flatMap(sort =>
    hits[sort].flatMap(hit => {
      if (rangeAt(text.links, hit.start) || !near(hits.safe, hit.start, hit.end).next().done) return [];
      const accusation = accusationBy(text, sort, hit, targets, hits);
      return accusation && !isExcused(text.value, hit, accusation, hits) ? [accusation] : [];
    }),
  );
  let last = 0;
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < last) return false;
      last = end;
      return true;
    });
}

function accusationBy(text: Text, sort: Sort, hit: Hit, targets: readonly Target[], hits: AccusationHits): Accusation | undefined {
  const { value, sentences } = text;
  const sentence = rangeAt(sentences, hit.start) ?? hit;
  const before = [...near(targets, hit.start - reach, hit.start)].filter(({ end }) => end <= hit.start).reverse();
  for (const target of before.slice(0, 3)) {
    if (supposed.test(value.slice(Math.max(sentence.start, target.start - 30), target.start))) continue;
    if (target.start >= sentence.start && isJoined(value, sort, target, hit, hits)) return accusation(sort, target, target.start, hit.end);
  }
  const [after] = sort === 'nouns' ? near(targets, hit.end, hit.end + 20) : [];
  if (after && after.sort !== 'reader' && after.sort !== 'pronoun') {
    const between = value.slice(hit.end, after.start);
    if (isAfterthought(between) || (titles.has(hit.term.term) && isTitle(between))) return accusation(sort, after, hit.start, after.end);
  }
  const [named] = before.filter(({ sort: kind }) => kind !== 'pronoun');
  const isHint = sort === 'nouns' || sort === 'insinuations';
  if (!isHint || !named || named.start >= sentence.start || !isRemark(wordsBetween(value, sentence.start, hit.start))) return undefined;
  return goesOnAsRemark(value, hit, sentence) ? { message: 'accusation', start: hit.start, end: hit.end, confidence: 'low' } : undefined;
}

function isJoined(value: string, sort: Sort, target: Target, hit: Hit, { offences }: AccusationHits): boolean {
  const words = wordsBetween(value, predicateStart(value, target), hit.start);
  if (sort === 'nouns' && isApposition(value.slice(target.end, hit.start))) return target.sort !== 'pronoun' && target.sort !== 'reader';
  if (!words || isOwned(words)) return false;
  if (sort === 'nouns' && isRemark(words) && asked.test(value.slice(Math.max(0, target.start - 6), target.start))) return true;
  if (sort === 'nouns' || sort === 'adjectives') return isPredicate(words) || (words.length === 0 && /^isn['’]t/.test(hit.term.term));
  if (sort === 'diseases') return /^(?:has|have|got|caught)$/.test(words.at(-1) ?? '') && words.length <= 3;
  if (sort === 'insinuations') return false;
  if (sort === 'verbs') return isActive(words, hit.term.term) && !isHeadline(words, hit.term.term, value.slice(hit.end, hit.end + 16));
  return words.length <= 4 && isActive([...words, 'who'], '') && !near(offences, hit.end, hit.end + 40).next().done;
}

function accusation(sort: Sort, target: Target, start: number, end: number): Accusation {
  const message = sort === 'allegations' ? 'allegation' : 'accusation';
  const isSure = sort === 'nouns' || sort === 'adjectives';
  const confidence = target.confidence === 'low' || sort === 'allegations' ? 'low' : isSure && target.confidence === 'high' ? 'high' : 'medium';
  return { message, start, end, confidence };
}

/** Whether a court or an inspector has decided it or is about to, or it is denied, of a story, of long ago, a match, or a warning of impostors. */
function isExcused(value: string, { term }: Hit, { start, end }: Range, hits: AccusationHits): boolean {
  const isNear = (list: readonly Hit[], distance: number) =>
    [...near(list, start - distance, end + distance)].some(hit => hit.end <= start || hit.start >= end);
  return (
    [hits.outcomes, hits.charges, hits.cleared].some(list => isNear(list, excused)) ||
    [hits.fiction, hits.history, hits.impersonation].some(list => isNear(list, excused)) ||
    (taken.test(term.term) && isNear(hits.sport, excused)) ||
    longAgo.test(value.slice(Math.max(0, start - 120), end + 120))
  );
}
