import {
  type Confidence,
  changedName,
  changedWordLists,
  changedWords,
  firstAfter,
  type Hit,
  type Nation,
  type Range,
  type TermChanges,
  type Text,
  termsOf,
} from '../../../src/kit/index.ts';
import context from '../lists/context.json' with { type: 'json' };
import handles from '../lists/politician-handles.json' with { type: 'json' };
import lists from '../lists/politicians.json' with { type: 'json' };
import members from '../lists/pre-election.json' with { type: 'json' };
import { civicTerms, politicians } from './members.ts';
import { partyOfHandle, partyTerms } from './parties.ts';
import { profileHandle } from './profiles.ts';
import { type PartyHits, partyReferences, type Reference } from './references.ts';
import { isCapitalised, neighbours, overlapsAny } from './words.ts';

type Find = (list: string) => readonly Hit[];

interface Politician extends Range {
  readonly kind: 'named' | 'account';
  readonly confidence: Confidence;
}

/** The lists to find, where politicians are told by their party and by campaigning. */
export function politicianTerms(
  nation: Nation | undefined,
  changes: Readonly<Record<'parties' | 'politicians' | 'titles' | 'civic' | 'offices' | 'words', TermChanges>>,
) {
  const { campaigning, credit, praise } = changedWordLists(
    { campaigning: lists.campaigning, credit: lists.credit, praise: lists.praise },
    changes.words,
  );
  const { memberOf } = changedWordLists({ own: [], memberOf: lists.parties }, changes.parties);
  const { titles, seats } = changedWordLists({ titles: members.titles, seats: members.seats }, changes.titles);
  return {
    ...partyTerms(nation, changes),
    titles: termsOf(titles),
    seats: termsOf(seats),
    civic: civicTerms(changes.civic),
    offices: termsOf(changedWords(lists.offices, changes.offices)),
    campaigning: termsOf(campaigning),
    credit: termsOf(credit),
    praise: termsOf(praise),
    memberOf: termsOf(memberOf),
  };
}

const offices = new Set(context.offices.split(' '));
const known = new Set(`${handles.members} ${handles.mayors}`.toLowerCase().split(' '));
const sureShape = /[a-z_](?:MP|MSP|MLA)_?\d*$|^(?:MP|MSP|MLA)_/;
const likelyShape = /^cllr|cllr$|councillor|[b-df-hj-np-tv-z]{1,2}msp$|[b-df-hj-np-tv-z]mp$|[a-z]snp$/i;
const memberOfSenedd = /[a-z_]M[Ss]$|[a-z_]AS$/;

/** How surely a handle is a politician's, by name or by its looks, or because the user adds it; undefined for others, and for those of parties. */
export function politicianHandle(handle: string, nation: Nation | undefined, changes: TermChanges = {}): Confidence | undefined {
  const bare = handle.replace(/@.*$/, '').replace(/\.bsky\.social$/i, '');
  const decided = changedName(bare, changes);
  if (decided !== undefined) return decided ? 'medium' : undefined;
  if (partyOfHandle(bare)) return undefined;
  if (known.has(bare.toLowerCase()) || sureShape.test(bare)) return 'medium';
  return likelyShape.test(bare) || (nation === 'wales' && memberOfSenedd.test(bare)) ? 'low' : undefined;
}

/** What a text says of parties. */
export const referencesIn = (text: Text, hits: Find): Reference[] => {
  const found = hits as (list: string) => PartyHits['names'];
  return [...partyReferences(text, { names: found('names'), weak: found('weak'), people: found('people'), safe: found('safe') }, false)];
};

/** Politicians who are named with their seat or title in a sentence that is about their party or their campaigning. Members of several parties are a list. */
export function* namedPoliticians(text: Text, hits: Find, references: readonly Reference[], nation: Nation | undefined): Generator<Politician> {
  const parties = references.filter(({ kind }) => kind !== 'account').sort((a, b) => a.start - b.start);
  const members = hits('memberOf');
  const isList = new Set(members.map(({ term }) => term.term)).size > 1;
  const sure = [parties.filter(range => !isList || !overlapsAny(members, range)), hits('campaigning'), isList ? [] : members];
  for (const range of [...politicians(text, list => (list === 'offices' ? [] : hits(list)), nation), ...seatsBefore(text, hits('seats'))]) {
    const sentence = holding(text.sentences, range);
    const earnsCredit = overlapsAny(hits('credit'), sentence) || isPraised(text, hits('praise'), range);
    const isPolitical = sure.some(list => overlapsAny(list, sentence)) || (earnsCredit && !overlapsAny(hits('offices'), sentence));
    if (isPolitical && !overlapsAny(parties, range)) yield { ...range, kind: 'named', confidence: 'medium' };
  }
}

/** Mentions of, and links to, the accounts of politicians, but for those of office holders who are named with their office. */
export function* politicianAccounts(
  text: Text,
  allowed: ReadonlySet<string>,
  changes: TermChanges,
  nation: Nation | undefined,
): Generator<Politician> {
  const linked = text.links.map(({ start, end, url }) => ({ start, end, handle: profileHandle(url) }));
  for (const { start, end, handle } of [...text.mentions, ...linked]) {
    const confidence = handle === undefined || allowed.has(handle.toLowerCase()) ? undefined : politicianHandle(handle, nation, changes);
    if (confidence && !neighbours(text, { start, end }, 3).before.some(({ lower }) => offices.has(lower)))
      yield { start, end, kind: 'account', confidence };
  }
}

const holding = (sentences: readonly Range[], range: Range): Range => sentences[firstAfter(sentences, range.start)] ?? range;

/** `MP Jane Doe`: a seat before a name of two words. */
function* seatsBefore(text: Text, seats: readonly Hit[]): Generator<Range> {
  for (const { start, end } of seats) {
    if (text.value.slice(start, end) === 'MS' || !/^[A-Z]+$/.test(text.value.slice(start, end))) continue;
    const { after } = neighbours(text, { start, end }, 2);
    const last = after[1];
    if (last && after.every(word => /^[^\S\n\r]$/.test(word.gap) && isCapitalised(word.text) && /\p{Ll}/u.test(word.text)))
      yield { start, end: last.end };
  }
}

/** Whether praise stands right before a politician: `our brilliant MP Jane Doe`. */
function isPraised({ value }: Text, praise: readonly Hit[], { start }: Range): boolean {
  const hit = praise[firstAfter(praise, start) - 1];
  return hit !== undefined && start - hit.end < 20 && /^\s(?:local\s)?(?:MP\s)?$/.test(value.slice(hit.end, start));
}
