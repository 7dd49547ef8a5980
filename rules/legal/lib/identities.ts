import {
  type Confidence,
  changedTerms,
  type Hit,
  near,
  type Person,
  type Range,
  rangeAt,
  type TermChanges,
  type Text,
} from '../../../src/kit/index.ts';
import lists from '../lists/anonymity.json' with { type: 'json' };
import proceedings from '../lists/proceedings.json' with { type: 'json' };
import { type Hits, plainTerms, termLists } from './words.ts';

const { offences, harmed, harming, victims, relatives, youth, courts, family, lookedAfter, children, released, dead, speakers } = lists;

const fixed = {
  ...termLists({ harmed, harming, victims, relatives, youth, courts, family, lookedAfter, children, released, dead, speakers }),
  ...termLists({ fiction: proceedings.fiction, history: proceedings.history }),
};

export const identityLists = [...(Object.keys(fixed) as (keyof typeof fixed)[]), 'offences'] as const;

/** The words that show whose identity a text may give away, offences that the organisation adds among them. */
export const identityTerms = (changes: TermChanges) => ({ ...fixed, offences: changedTerms(plainTerms(offences), changes, term => ({ term })) });

export type IdentityHits = Hits<(typeof identityLists)[number]>;

/** A detail that may identify somebody whom the law keeps anonymous: a victim, a child before a court, a child in family proceedings. */
export interface Identity extends Range {
  readonly message: 'victim' | 'child' | 'family';
  readonly confidence: Confidence;
  /** Who is identified, where by name. */
  readonly person?: Person;
}

/** How far apart, in characters, a detail and the proceedings may stand. */
const reach = 200;
const longAgo = /(?<!\d)(?:1[0-8]\d\d|19[0-4]\d)(?!\d)/;
const office =
  /^(?:.*\s)?(?:cllr|councillor|det|detective|dame|dr|hhj|inspector|judge|justice|lady|lord|magistrate|pc|pcso|prof|professor|rev|sergeant|sgt|sir|supt)\b/i;

/** Whether a text could hold such a detail; asked before its names are looked for. */
export const couldIdentify = ({ offences, youth, courts, family, lookedAfter }: IdentityHits) =>
  offences.length + youth.length + courts.length + family.length + lookedAfter.length > 0;

/** Whether anonymity was lifted, or the text is of a story or of long ago. */
export const isReleased = ({ value }: Text, { released, fiction, history }: IdentityHits) =>
  released.length + fiction.length + history.length > 0 || longAgo.test(value);

/** The details in a text that may identify somebody whom the law keeps anonymous, in order, one for each place. */
export function identities(text: Text, people: readonly Person[], hits: IdentityHits): Identity[] {
  if (isReleased(text, hits)) return [];
  const known = [...people, ...aged(text.value, people)].filter(person => !isPublic(text, person, hits.speakers));
  const found = [
    ...known.flatMap(person => victim(text.value, person, hits) ?? child(text.value, person, hits) ?? inFamily(text, person, hits) ?? []),
    ...(people.length > 0 ? related(text.value, hits) : []),
    ...atSchool(text.value, hits),
  ];
  let last = 0;
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < last || rangeAt(text.links, start)) return false;
      last = end;
      return true;
    });
}

const nameAndAge = /(?<![\p{L}\p{N}@#&'’-])\p{Lu}\p{Ll}[\p{L}’'-]{1,20} \p{Lu}[\p{L}’'-]{1,24}(?=,? \(?(?:aged )?1?\d[,)])/gu;

/** Names that no list has, told by a child's age after them: `Rio Bantick, 15,`. */
const aged = (value: string, people: readonly Person[]): Person[] =>
  Array.from(
    value.matchAll(nameAndAge),
    ({ 0: name, index }): Person => ({ start: index, end: index + name.length, name, confidence: 'medium' }),
  ).filter(({ start, end }) => near(people, start, end).next().done);

/** Somebody whose office or whose own work has them speak of such cases: a judge, a campaigner. */
function isPublic({ sentences }: Text, { start, end, title = '' }: Person, speakers: readonly Hit[]): boolean {
  if (office.test(title)) return true;
  const sentence = rangeAt(sentences, start) ?? { start, end };
  return !near(speakers, Math.max(sentence.start, start - 50), Math.min(sentence.end, end + 50)).next().done;
}

const wasHarmed =
  /^(?:,? \(?(?:aged )?\d{1,3}\)?,?)?,? (?:who )?(?:says (?:she|he|they) |and her sister )?(?:was|were|had been|has been)(?: (?:being|brutally|first|repeatedly|twice))? $/iu;
const ownHarm = /^['’]s (?:\p{L}{2,12} )?(?:abuse|abuser|abusers|attacker|attackers|ordeal|rape|rapist|trafficker|traffickers)(?!\p{L})/iu;
const tells = /^[^.!?\n]{0,60}(?<!\p{L})(?:described|explained|recalled|said|says|tells|told)(?!\p{L})[^.!?\n]{0,60}$/iu;
const pronounAfter = /^ (?:her|him|them|me)(?!\p{L})/iu;
const objectOf = /^(?: (?:is|was|her|his|the|their|own|young|teenage|\d{1,2}-year-old|\d{1,2} year old)){0,4} $/iu;

/** A victim by name: `Chloe, who was raped`, `rape victim Chloe`, `raped Chloe`, `Chloe’s rapist`, `Chloe told how he abused her`. */
function victim(value: string, person: Person, hits: IdentityHits): Identity | undefined {
  const { start, end } = person;
  if (near(hits.offences, start - reach, end + reach).next().done) return undefined;
  const found = (from: number, to: number, confidence: Confidence): Identity => ({ message: 'victim', start: from, end: to, confidence, person });
  for (const hit of near(hits.harmed, end, end + 50)) {
    if (wasHarmed.test(value.slice(end, hit.start))) return found(start, hit.end, 'high');
  }
  const own = ownHarm.exec(value.slice(end, end + 40));
  if (own) return found(start, end + own[0].length, 'high');
  const [label] = [...near(hits.victims, start - 20, start)].filter(hit => /^(?:,? | called | named )$/.test(value.slice(hit.end, start)));
  if (label) return found(label.start, end, 'high');
  const [relative] = [...near(hits.relatives, start - 24, start)].filter(hit => /^,? $/.test(value.slice(hit.end, start)));
  const object = relative?.start ?? start;
  const [verb] = [...near(hits.harming, object - 40, object)].filter(hit => hit.end < object && objectOf.test(value.slice(hit.end, object)));
  if (verb) return found(verb.start, end, 'high');
  const [done] = [...near(hits.harming, end, end + 140)].filter(
    hit => pronounAfter.test(value.slice(hit.end, hit.end + 6)) && tells.test(value.slice(end, hit.start)),
  );
  return done ? found(start, done.end, 'medium') : undefined;
}

const against = /^ (?:against|of|on|towards|with|involving) (?:his|her|their)(?: (?:own|young|teenage|\d{1,2}-year-old))* $/iu;

/** A victim by kinship, where somebody is named: `abused his stepdaughter`, `rape of her niece`. */
function related(value: string, hits: IdentityHits): Identity[] {
  return hits.relatives.flatMap(hit => {
    const joins = (list: readonly Hit[], pattern: RegExp) =>
      [...near(list, hit.start - 60, hit.start)].find(other => other.end < hit.start && pattern.test(value.slice(other.end, hit.start)));
    const offence = joins(hits.harming, objectOf) ?? joins(hits.offences, against);
    const isOwn = offence && /(?:his|her|their)(?!\p{L})/iu.test(value.slice(offence.end, hit.start));
    if (!isOwn || near(hits.offences, hit.start - reach, hit.end + reach).next().done) return [];
    return [{ message: 'victim', start: offence.start, end: hit.end, confidence: 'medium' }];
  });
}

const school =
  /^ (?:at|from|of|who attends|attending) (?:the )?(?:\p{Lu}[\p{L}’'-]{0,20} ){1,4}(?:Academy|College|Grammar|High|Infants|Junior|Primary|School)(?!\p{L})/u;

/** A victim or a child before a court by their school: `a pupil at Hilltop Academy`. */
function atSchool(value: string, hits: IdentityHits): Identity[] {
  return hits.children.flatMap(hit => {
    const name = school.exec(value.slice(hit.end, hit.end + 110))?.[0];
    if (name === undefined) return [];
    const isNear = (list: readonly Hit[]) => !near(list, hit.start - reach, hit.end + reach).next().done;
    const message = isNear(hits.youth) ? 'child' : isNear(hits.harmed) && isNear(hits.offences) ? 'victim' : undefined;
    return message ? [{ message, start: hit.start, end: hit.end + name.length, confidence: 'medium' }] : [];
  });
}

const ageAfter = /^,? \(?(?:aged )?(\d{1,2})(?:\)|,| (?:at|from|of|was|has|had|appeared|pleaded|admitted) )/u;
const ageBefore = /(?<!\d)(\d{1,2})[- ]year[- ]old (?:\p{L}+ )?$/iu;

/** Whether somebody is told to be under 18. */
function isMinor(value: string, { start, end }: Person, hits: IdentityHits): boolean {
  const age = ageAfter.exec(value.slice(end, end + 24))?.[1] ?? ageBefore.exec(value.slice(Math.max(0, start - 32), start))?.[1];
  if (age !== undefined) return Number(age) < 18;
  return [...near(hits.children, start - 14, start)].some(hit => value.slice(hit.end, start) === ' ');
}

/** A child before a court by name. The dead may be named. */
function child(value: string, person: Person, hits: IdentityHits): Identity | undefined {
  const { start, end } = person;
  const isNear = (list: readonly Hit[]) => !near(list, start - reach, end + reach).next().done;
  if (hits.dead.length > 0) return undefined;
  const minor = isMinor(value, person, hits);
  if (isNear(hits.youth)) return { message: 'child', start, end, confidence: minor ? 'high' : 'medium', person };
  return minor && isNear(hits.courts) ? { message: 'child', start, end, confidence: 'medium', person } : undefined;
}

/** A child in family or care proceedings, by their own name or a parent's. */
function inFamily({ value, sentences }: Text, person: Person, hits: IdentityHits): Identity | undefined {
  const { start, end } = person;
  const sentence = rangeAt(sentences, start) ?? person;
  const [label] = [...near(hits.lookedAfter, start - 24, start)].filter(hit => /^,? $/.test(value.slice(hit.end, start)));
  if (label) return { message: 'family', start: label.start, end, confidence: 'medium', person };
  if (near(hits.family, Math.max(sentence.start, start - reach), Math.min(sentence.end, end + reach)).next().done) return undefined;
  return { message: 'family', start, end, confidence: isMinor(value, person, hits) ? 'medium' : 'low', person };
}
