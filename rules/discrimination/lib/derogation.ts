import {
  type Confidence,
  changedTerms,
  type Hit,
  near,
  type Range,
  rangeAt,
  type Term,
  type TermChanges,
  type Text,
} from '../../../src/kit/index.ts';
import lists from '../lists/derogatory.json' with { type: 'json' };
import type { Characteristic } from './characteristics.ts';
import {
  endsRemark,
  endsShunning,
  isAct,
  isFate,
  isLack,
  isModified,
  isPredicate,
  isReported,
  isState,
  isWhole,
  wordsBetween,
} from './derogation-grammar.ts';
import type { Group } from './groups.ts';

/** What is done to a group: it is demeaned, shut out, reduced to a stereotype, or called by a term that it no longer accepts. */
type Kind = 'derogatory' | 'exclusion' | 'stereotype' | 'outdated';

export interface Derogation extends Range {
  readonly kind: Kind;
  readonly of: Characteristic | 'own';
  readonly confidence: Confidence;
}

/** A phrase that demeans by itself; a remark does so only where nothing goes on from it. */
interface Phrase {
  readonly kind: Kind;
  readonly of: Characteristic | 'own';
  readonly remark: boolean;
}

/** How far apart, in characters, a group and what is said of it may stand. */
const reach = 100;

const plain = (words: readonly string[]): Term[] => words.map(term => ({ term }));

/** Words with the characteristics of the groups that they demean; `any` is every group. */
function byCharacteristic(listed: Readonly<Record<string, readonly string[]>>): Term<readonly string[]>[] {
  const known = new Map<string, string[]>();
  for (const [of, words] of Object.entries(listed)) {
    for (const word of words) known.set(word, [...(known.get(word) ?? []), of]);
  }
  return Array.from(known, ([term, data]) => ({ term, data }));
}

const demeans = (hit: Hit, { of }: Group) => {
  const characteristics = hit.term.data as readonly string[] | undefined;
  return !characteristics || characteristics.includes('any') || characteristics.includes(of);
};

const phrasesOf = (kind: Kind, byGroup: Readonly<Record<string, readonly string[]>>, remark: boolean): Term<Phrase>[] =>
  Object.entries(byGroup).flatMap(([of, words]) => words.map(term => ({ term, data: { kind, of: of as Characteristic, remark } })));

const phrases = [
  ...phrasesOf('derogatory', lists.phrases.derogatory, false),
  ...phrasesOf('stereotype', lists.phrases.stereotype, false),
  ...phrasesOf('outdated', lists.phrases.outdated, false),
  ...phrasesOf('stereotype', lists.remarks, true),
];

const fixed = {
  verdicts: byCharacteristic(lists.verdicts),
  lacks: plain(lists.lacks),
  acts: byCharacteristic(lists.acts),
  fates: plain(lists.fates),
  emotions: plain(lists.emotions),
  shunnedAfter: plain(lists.shunning.after),
  shunnedBefore: plain(lists.shunning.before),
  shunnedAround: plain(lists.shunning.around),
  insults: plain(lists.insults),
  massesBefore: plain(lists.masses.before),
  massesAfter: plain(lists.masses.after),
  dehumanised: plain(lists.dehumanised),
};

export const derogationLists = [...(Object.keys(fixed) as (keyof typeof fixed)[]), 'phrases', 'safe'] as const;

export type DerogationHits = Readonly<Record<(typeof derogationLists)[number], readonly Hit[]>>;

/** The words with which groups are demeaned, and the phrases that do so by themselves, those of the organisation among them. */
export function derogationTerms(changes: TermChanges) {
  const own: Phrase = { kind: 'derogatory', of: 'own', remark: false };
  return {
    ...fixed,
    phrases: changedTerms(phrases, changes, term => ({ term, data: own })),
    safe: plain([...lists.safe, ...(changes.remove ?? [])]),
  };
}

/** What a text says against groups, in order, one for each place. */
export function derogations(text: Text, groups: readonly Group[], hits: DerogationHits): Derogation[] {
  const found = [...fromPhrases(text, hits.phrases as readonly Hit<Phrase>[]), ...groups.flatMap(group => ofGroup(text, group, hits) ?? [])];
  let last = 0;
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < last || !near(hits.safe, start, end).next().done || rangeAt(text.links, start)) return false;
      last = end;
      return true;
    });
}

const fromPhrases = (text: Text, hits: readonly Hit<Phrase>[]): Derogation[] =>
  hits
    .filter(hit => (!hit.term.data!.remark || endsRemark(text, hit)) && !isReported(text, hit))
    .map(({ start, end, term }) => {
      const { kind, of } = term.data!;
      return { start, end, kind, of, confidence: kind === 'derogatory' ? 'medium' : 'low' };
    });

const outward = new RegExp(`^(?:\\s[\\p{L}]+){0,2}\\s(?:${lists.outward.join('|')})(?!\\p{L}| (?:of|to (?:class|school|work))(?!\\p{L}))`, 'iu');
const barredBefore = /(?:^|[^\p{L}\p{N}])no $/iu;
const barredAfter = /^(?:,? (?:and |or )?no |\s(?:allowed|wanted|need apply|please|thanks|thank you)(?!\p{L}))/iu;
const barredList = /(?:^|[^\p{L}\p{N}])no [\p{L}-]{2,20},? (?:and |or )?no $/iu;
const outAfter = /^,? out(?=\s*(?:[!.…#]|$))/iu;

const supposed = /(?:^|\s)(?:if|whether|not all) (?:\S{1,20} ){0,3}$/iu;

/** The first thing that a text says against a group. */
function ofGroup(text: Text, group: Group, hits: DerogationHits): Derogation | undefined {
  const sentence = rangeAt(text.sentences, group.start);
  if (!sentence) return undefined;
  const { of } = group;
  const reported =
    (isReported(text, group) || supposed.test(text.value.slice(Math.max(sentence.start, group.start - 60), group.start))) &&
    !isBackhanded(text, group, sentence);
  const range =
    (reported ? undefined : (saidAfter(text, group, hits, sentence) ?? calledBefore(text, group, hits))) ?? calledAfter(text, group, hits);
  if (range) return { ...range, kind: 'derogatory', of };
  const shunned = reported ? undefined : shunning(text, group, hits, sentence);
  if (shunned) return { ...shunned, kind: 'exclusion', of };
  const isRemark = group.people && /drivers?$/i.test(text.value.slice(group.start, group.end)) && isWhole(text, group);
  return isRemark ? { start: group.start, end: group.end, kind: 'stereotype', of, confidence: 'medium' } : undefined;
}

/** `Not saying all Muslims are terrorists, but` */
const isBackhanded = ({ value }: Text, group: Range, sentence: Range) =>
  /^not saying/i.test(value.slice(sentence.start, sentence.start + 12)) && /, ?but/i.test(value.slice(group.end, sentence.end + 10).slice(0, reach));

/** Groups whose members are sent home from hospital, or kept out of the cold. */
const cared = new Set<string>(['age', 'disability', 'pregnancy and maternity', 'sex']);

type Found = Range & { readonly confidence: Confidence };

/** What the sentence says of the group: `immigrants are scroungers`, `travellers have infested the park`. */
function saidAfter({ value }: Text, group: Group, { verdicts, lacks, acts, fates }: DerogationHits, sentence: Range): Found | undefined {
  const isAlone = group.form === 'adjective' && !group.people;
  if (group.form === 'singular') return undefined;
  const to = Math.min(sentence.end, group.end + reach);
  for (const hit of near(verdicts, group.end, to)) {
    const words = wordsBetween(value, group.end, hit.start);
    if (!words) break;
    if (
      !demeans(hit, group) ||
      isState(value, hit) ||
      (/^(?:really )?men$/.test(hit.term.term) && !/wom[ae]n$/i.test(value.slice(group.start, group.end)))
    )
      continue;
    if (isAlone ? words[0] !== 'are' && words[0] !== 'were' : group.form !== 'faith' && words.includes('is')) continue;
    if (isPredicate(words)) return { start: group.start, end: hit.end, confidence: 'high' };
  }
  if (isAlone && !/(?:^|\s)the $/i.test(value.slice(Math.max(0, group.start - 5), group.start))) return undefined;
  for (const [list, joins] of [
    [lacks, isLack],
    [acts, isAct],
    [fates, isFate],
  ] as const) {
    for (const hit of near(list, group.end, to)) {
      const words = wordsBetween(value, group.end, hit.start);
      if (words && demeans(hit, group) && joins(words)) return { start: group.start, end: hit.end, confidence: 'medium' };
    }
  }
  return undefined;
}

/** `filthy foreigners`, `a swarm of refugees`, `sick of these boomers` */
function calledBefore({ value }: Text, group: Group, { insults, massesBefore, emotions }: DerogationHits): Found | undefined {
  if (group.form === 'faith' || (group.form === 'adjective' && !group.people)) return undefined;
  for (const list of [insults, massesBefore, emotions]) {
    for (const hit of near(list, group.start - 30, group.start)) {
      const words = wordsBetween(value, hit.end, group.start);
      if (hit.end < group.start && (list === insults ? words?.length === 0 : isModified(words))) {
        return { start: hit.start, end: group.end, confidence: 'medium' };
      }
    }
  }
  return undefined;
}

/** `immigrant scum`, `asylum seeker invasion`; and in the next sentence, `Vermin.` */
function calledAfter({ value, sentences }: Text, group: Group, { dehumanised, massesAfter }: DerogationHits): Found | undefined {
  const isNoun = group.form === 'singular' || (group.form === 'plural' && group.of === 'race');
  const list = isNoun
    ? [...near(massesAfter, group.end, group.end + 3), ...near(dehumanised, group.end, group.end + 3)]
    : near(dehumanised, group.end, group.end + 3);
  for (const hit of list) {
    if (group.of !== 'age' && !group.people && hit.start - group.end === 1) return { start: group.start, end: hit.end, confidence: 'medium' };
  }
  if (group.form !== 'plural') return undefined;
  for (const hit of near(dehumanised, group.end, group.end + reach)) {
    const sentence = rangeAt(sentences, hit.start);
    if (
      sentence &&
      sentence.start > group.end &&
      isModified(wordsBetween(value, sentence.start, hit.start)) &&
      /^\W*$/.test(value.slice(hit.end, sentence.end))
    ) {
      return { start: hit.start, end: hit.end, confidence: 'low' };
    }
  }
  return undefined;
}

/** `no gypsies allowed`, `send the refugees back`, `never trust a Catholic`, `travellers not welcome`, `Poles out!` */
function shunning({ value }: Text, group: Group, hits: DerogationHits, sentence: Range): Found | undefined {
  const rest = value.slice(group.end, group.end + 40);
  const before = value.slice(Math.max(0, group.start - 6), group.start);
  if (barredBefore.test(before) && (barredAfter.test(rest) || barredList.test(value.slice(Math.max(0, group.start - 40), group.start))))
    return { start: group.start - 3, end: group.end, confidence: 'medium' };
  if (group.form === 'faith' || (group.form === 'adjective' && !group.people)) return undefined;
  const out = outAfter.exec(rest);
  if (out && group.form === 'plural') return { start: group.start, end: group.end + out[0].length, confidence: 'medium' };
  for (const hit of near(hits.shunnedBefore, group.start - 40, group.start)) {
    const isTypical = hit.term.term !== 'typical' || (hit.start === sentence.start && !/^['’]/.test(rest));
    if (isTypical && isModified(wordsBetween(value, hit.end, group.start))) return { start: hit.start, end: group.end, confidence: 'low' };
  }
  for (const hit of near(hits.shunnedAround, group.start - 30, group.start)) {
    const end = outward.exec(rest)?.[0].length;
    if (end && !cared.has(group.of) && isModified(wordsBetween(value, hit.end, group.start)))
      return { start: hit.start, end: group.end + end, confidence: 'medium' };
  }
  for (const hit of near(hits.shunnedAfter, group.end, Math.min(sentence.end, group.end + 30))) {
    const words = wordsBetween(value, group.end, hit.start);
    if (words && words.length <= 2 && isAct(words) && endsShunning(value, hit)) return { start: group.start, end: hit.end, confidence: 'medium' };
  }
  return undefined;
}
