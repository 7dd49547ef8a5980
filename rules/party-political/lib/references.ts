import type { Confidence, Hit, Range, TermChanges, Text } from '../../../src/kit/index.ts';
import words from '../lists/context.json' with { type: 'json' };
import { isLabel, labelled } from './labels.ts';
import { type PartyTerm, partyOfHandle } from './parties.ts';
import { isCapitalised, type Neighbour, neighbours, overlapsAny, startsSentence, testedOnce } from './words.ts';

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
const ruled = set(words.ruled);
const verbs = set(words.verbs);
const plural = set(words.plural);
const before = set(words.before);
const vote = set(words.vote);
const near = set(words.near);
const openers = set(words.openers);
const offices = set(words.offices);
const promises = set(words.promises);
const appeals = set(words.appeals);
const openings = set(words.openings);
const contests = set(words.contests);
const contested = set(words.contested);

const adjacent = /^[\s\u2010-\u2015-]{1,2}$/;
const spaced = /^[^\S\n\r]{1,2}$/;
const hyphen = /^[\u2010-\u2015-]$/;
const isAboutBirth = testedOnce(/\b(?:birth|bab(?:y|ies)|midwi|matern|pregnan|contraction|workforce|skills shortage)/i);
const isAboutGenes = testedOnce(/\b(?:genom|genetic|genotyp|sequenc|variant|allele|nucleotide|polymorphi|DNA|RNA|loci|phylogen|array)/i);

/** Whether a name is written as the register writes it. */
function isWritten(text: Text, hit: Hit<PartyTerm>): boolean {
  const written = text.value.slice(hit.start, hit.end);
  if (!hit.term.data?.capitals) return true;
  if (/^\p{Lu}{2,}$/u.test(hit.term.term)) return written === hit.term.term && !(written === 'SNP' && isAboutGenes(text));
  return written.split(/\s+/).every((word, i) => isCapitalised(word) || !isCapitalised(hit.term.term.split(/\s+/)[i] ?? ''));
}

/** Whether a name of several words goes on into another name: `Green Party Supplies`, `Britain First World War`. */
function goesOn(text: Text, hit: Hit<PartyTerm>): boolean {
  if (!hit.term.data?.capitals || !hit.term.term.includes(' ')) return false;
  const [next] = neighbours(text, hit, 1).after;
  if (!next || !spaced.test(next.gap)) return false;
  return next.lower === 'of' || (isCapitalised(next.text) && !people.has(next.lower) && !power.has(next.lower) && !isCapitalised(next.text.slice(1)));
}

/** Whether what follows a name makes it a party's: a person or a power of it, or `-led`. */
function isFollowed(next: Neighbour | undefined, mode: PartyTerm['mode']): boolean {
  if (!next) return false;
  if (hyphen.test(next.gap) && ruled.has(next.lower)) return true;
  if (!adjacent.test(next.gap)) return false;
  if (mode === 'people' || mode === 'plural') {
    const isPerson = people.has(next.lower) || next.lower === 'party';
    return isPerson && (!isCapitalised(next.text) || /^(?:[A-Z]{2}|Cllr|Councillor|Candidate|Party)/.test(next.text));
  }
  return people.has(next.lower) || power.has(next.lower);
}

/** How surely a name that is an ordinary word too means the party where it stands; undefined where it does not. */
function judge(text: Text, hit: Hit<PartyTerm>, hits: PartyHits, loose: boolean): Confidence | undefined {
  const { party, mode } = hit.term.data as PartyTerm;
  const around = neighbours(text, hit, 6);
  const [previous] = around.before;
  const [next] = around.after;
  const first = startsSentence(text.value, hit.start);
  if (mode === 'full' && previous?.owns && spaced.test(previous.gap)) return 'medium';
  if (previous?.lower === 'back' && isAboutBirth(text)) return undefined;
  const isShouted = /^\p{Lu}{2,}$/u.test(text.value.slice(hit.start, hit.end)) && !/^\p{Lu}{2,}$/u.test(hit.term.term);
  const chained =
    previous !== undefined &&
    spaced.test(previous.gap) &&
    isCapitalised(previous.text) &&
    !openers.has(previous.lower) &&
    !people.has(previous.lower);
  const strange = previous && spaced.test(previous.gap) && vote.has(previous.lower);
  if (strange && (mode !== 'people' || hit.term.term === 'Green')) return 'high';
  if (isShouted) return hit.term.term !== 'Reform' && isAppeal(text, around) ? 'high' : undefined;
  const isPlaceLike = chained && (hit.term.term === 'Green' || hit.term.term === 'Reform');
  if (!isPlaceLike && isFollowed(next, mode)) return 'high';
  if (mode === 'people' || chained) return undefined;
  if (next && contests.has(next.lower) && around.after.slice(1, 5).some(({ lower }) => contested.has(lower))) return 'high';
  const runsOn = next !== undefined && spaced.test(next.gap) && isCapitalised(next.text) && !people.has(next.lower) && !power.has(next.lower);
  if (runsOn || (next && spaced.test(next.gap) && /^(?:of|to)$/.test(next.lower) && hit.term.term === 'Reform')) return undefined;
  if (mode !== 'adjective') {
    if (around.owns) return 'high';
    if (next && spaced.test(next.gap) && isVerb(text, hit, next, first)) return first ? 'medium' : 'high';
    if (!first && previous && spaced.test(previous.gap) && before.has(previous.lower)) {
      return offices.has(around.before[1]?.lower ?? '') ? undefined : 'medium';
    }
  }
  if (first) return undefined;
  const context = [...around.before, ...around.after].some(({ lower }) => near.has(lower) || people.has(lower));
  const others = hits.names.some(other => other.term.data?.party !== party && Math.abs(other.start - hit.start) < 60);
  if (context || others) return 'medium';
  return loose ? 'low' : undefined;
}

/** `JOIN LABOUR`, `JOIN THE GREENS TODAY`. */
function isAppeal(text: Text, { before: [last, first], after: [next] }: ReturnType<typeof neighbours>): boolean {
  const verb = last?.lower === 'the' && spaced.test(last.gap) ? first : last;
  if (!verb || !spaced.test(verb.gap) || !appeals.has(verb.lower) || isAboutBirth(text)) return false;
  return !next || !spaced.test(next.gap) || openings.has(next.lower);
}

/** Whether a verb of parties follows; at the start of a sentence `Labour will` could be about work or birth. */
function isVerb(text: Text, hit: Hit<PartyTerm>, { lower }: Neighbour, first: boolean): boolean {
  if (!first || plural.has(lower)) return verbs.has(lower) || plural.has(lower);
  return hit.term.term === 'Labour' && promises.has(lower) && !isAboutBirth(text);
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

function* politicians(text: Text, hits: readonly Hit<PartyTerm>[], loose: boolean): Generator<Reference> {
  for (const hit of hits) {
    const { before: words, after } = neighbours(text, hit, 4);
    const holdsOffice = [...words, ...after.slice(0, 3)].some(({ lower }) => offices.has(lower));
    if (!isWritten(text, hit) || (holdsOffice && !loose)) continue;
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
  const written = hits.names.filter(isOwn);
  const names = written.filter(hit => !goesOn(text, hit));
  const own = hits.weak.filter(hit => isOwn(hit) && !overlapsAny(written, hit));
  const weak = own.filter(hit => !isLabel(hit));
  const inList = listed(
    text,
    [...names, ...weak].sort((a, b) => a.start - b.start),
  );
  const found: Reference[] = names.map(({ start, end, term }) => ({ start, end, kind: 'name', party: term.data?.party ?? '', confidence: 'high' }));
  const labels = labelled(text, own.filter(isLabel));
  for (const { start, end, term } of labels) found.push({ start, end, kind: 'name', party: term.data?.party ?? '', confidence: 'medium' });
  for (const hit of weak) {
    const confidence = inList.has(hit) ? 'high' : judge(text, hit, { ...hits, names }, loose);
    if (confidence) found.push({ start: hit.start, end: hit.end, kind: 'name', party: hit.term.data?.party ?? '', confidence });
  }
  const named = hits.people.filter(hit => !overlapsAny(entities, hit));
  return [...found, ...politicians(text, named, loose), ...accounts(text, loose, handles)].sort((a, b) => a.start - b.start);
}
