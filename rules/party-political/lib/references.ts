import type { Confidence, Hit, Range, TermChanges, Text } from '../../../src/kit/index.ts';
import words from '../lists/context.json' with { type: 'json' };
import { isLabel, labelled } from './labels.ts';
import { type PartyTerm, partyOfHandle } from './parties.ts';
import { judge } from './weak-names.ts';
import { isCapitalised, type Neighbour, neighbours, overlapsAny, testedOnce } from './words.ts';

/** Words of a text that mean a party, one of its politicians or its account. */
export interface Reference extends Range {
  readonly kind: 'name' | 'politician' | 'account';
  readonly party: string;
  readonly confidence: Confidence;
}

/** The hits of the lists of `partyTerms` in one text. */
export type PartyHits = Readonly<Record<'names' | 'weak' | 'people' | 'safe', readonly Hit<PartyTerm>[]>>;

const set = (list: string) => new Set(list.split(' '));
const people = set(words.people);
const power = set(words.power);
const openers = set(words.openers);
const offices = set(words.offices);
const streets = set(words.streets);
const heritage = set(words.heritage);

const spaced = /^[^\S\n\r]{1,2}$/;
const isAboutGenes = testedOnce(/\b(?:genom|genetic|genotyp|sequenc|variant|allele|nucleotide|polymorphi|DNA|RNA|loci|phylogen|array)/i);

/** A year before 1990, or a century, in a text about history. */
const isAboutThePast = (text: Text) => hasOldYear(text) && text.words.some(word => heritage.has(word.text.toLowerCase()));
const hasOldYear = testedOnce(/\b1[0-8]\d\ds?\b|\b19[0-8]\ds?\b|\b(?:1[0-9]th|19th|20th|nineteenth|twentieth)[- ]century\b/i);

/** Words that a name may have without a capital: `Independents for Hythe`. */
const small = /^(?:and|at|for|in|of|on|the|to)$/;

/** Whether a name is written as the register writes it. */
function isWritten(text: Text, hit: Hit<PartyTerm>): boolean {
  const written = text.value.slice(hit.start, hit.end);
  if (!hit.term.data?.capitals) return true;
  if (/^\p{Lu}{2,}$/u.test(hit.term.term)) {
    const isCode = /^[-–]?\d/.test(text.value.slice(hit.end, hit.end + 2));
    return written === hit.term.term && !isCode && !(written === 'SNP' && isAboutGenes(text));
  }
  const words = hit.term.term.split(/\s+/);
  return written.split(/\s+/).every((word, i) => isCapitalised(word) || !isCapitalised(words[i] ?? '') || (i > 0 && small.test(word)));
}

/** Whether a name of several words goes on into another name: `Green Party Supplies`, `Britain First World War`. */
function goesOn(text: Text, hit: Hit<PartyTerm>): boolean {
  const [next] = neighbours(text, hit, 1).after;
  if (!next || !spaced.test(next.gap)) return false;
  if (isCapitalised(next.text) && streets.has(next.lower)) return true;
  if (!hit.term.data?.capitals || !hit.term.term.includes(' ')) return false;
  return next.lower === 'of' || (isCapitalised(next.text) && !people.has(next.lower) && !power.has(next.lower) && !isCapitalised(next.text.slice(1)));
}

const between = /^(?:[\s,/&()+|:–—-]|\d|and|or|vs?|neu|a(?=\s)|the)*$/i;

/** Names in a list of two parties or more: `Labour, Conservative and Green`. */
function listed(text: Text, hits: readonly Hit<PartyTerm>[]): Set<Hit<PartyTerm>> {
  const found = new Set<Hit<PartyTerm>>();
  hits.forEach((hit, i) => {
    const other = hits[i + 1];
    if (!other || other.start - hit.end > 40 || other.start <= hit.end) return;
    if (hit.term.data?.party === other.term.data?.party || !between.test(text.value.slice(hit.end, other.start))) return;
    if (hit.term.data?.mode === 'people' && other.term.data?.mode === 'people') return;
    found.add(hit).add(other);
  });
  return found;
}

/** Whether a surname alone is part of another name: `Ada Corbyn`, `Corbyn Road`. */
function isOtherName({ term }: Hit<PartyTerm>, previous: Neighbour | undefined, next: Neighbour | undefined): boolean {
  if (term.term.includes(' ')) return false;
  const isFirst = previous !== undefined && spaced.test(previous.gap) && isCapitalised(previous.text) && !openers.has(previous.lower);
  return isFirst || (next !== undefined && spaced.test(next.gap) && isCapitalised(next.text));
}

function* politicians(text: Text, hits: readonly Hit<PartyTerm>[], loose: boolean): Generator<Reference> {
  for (const hit of hits) {
    const { before: words, after, owns } = neighbours(text, hit, 4);
    const holdsOffice = [...words, ...after.slice(0, 3)].some(({ lower }) => offices.has(lower));
    if (!isWritten(text, hit) || (holdsOffice && !loose) || isOtherName(hit, words[0], owns ? undefined : after[0])) continue;
    yield { start: hit.start, end: hit.end, kind: 'politician', party: hit.term.data?.party ?? '', confidence: 'medium' };
  }
}

function* accounts(text: Text, loose: boolean, handles: TermChanges | undefined): Generator<Reference> {
  for (const mention of text.mentions) {
    const party = partyOfHandle(mention.handle, handles);
    const holdsOffice = neighbours(text, mention, 3).before.some(({ lower }) => offices.has(lower));
    if (party && (loose || !holdsOffice)) yield { start: mention.start, end: mention.end, kind: 'account', party, confidence: 'high' };
  }
}

/**
 * What in a text means a party. A name that is an ordinary word too counts only in political company; with `loose`, as in a pre-election
 * period, also where only its capital says so. `handles` are the user's changes to the accounts of parties. What stands in hashtags and links is left to the rules for those.
 */
export function partyReferences(text: Text, hits: PartyHits, loose: boolean, handles?: TermChanges): Reference[] {
  const entities = [...text.links, ...text.mentions, ...text.hashtags].sort((a, b) => a.start - b.start);
  const isOwn = (hit: Hit<PartyTerm>) => !overlapsAny(entities, hit) && !overlapsAny(hits.safe, hit) && isWritten(text, hit);
  const written = isAboutThePast(text) ? [] : hits.names.filter(isOwn);
  const names = written.filter(hit => !goesOn(text, hit));
  const own = isAboutThePast(text) ? [] : hits.weak.filter(hit => isOwn(hit) && !overlapsAny(written, hit));
  const weak = own.filter(hit => !isLabel(hit));
  const inList = listed(
    text,
    [...names, ...weak].sort((a, b) => a.start - b.start),
  );
  const found: Reference[] = names.map(({ start, end, term }) => ({ start, end, kind: 'name', party: term.data?.party ?? '', confidence: 'high' }));
  const labels = labelled(text, own.filter(isLabel));
  for (const { start, end, term } of labels) found.push({ start, end, kind: 'name', party: term.data?.party ?? '', confidence: 'medium' });
  for (const hit of weak) {
    const confidence = inList.has(hit) ? 'high' : judge(text, hit, names, loose);
    if (confidence) found.push({ start: hit.start, end: hit.end, kind: 'name', party: hit.term.data?.party ?? '', confidence });
  }
  const named = hits.people.filter(hit => !overlapsAny(entities, hit));
  return [...found, ...politicians(text, named, loose), ...accounts(text, loose, handles)].sort((a, b) => a.start - b.start);
}
