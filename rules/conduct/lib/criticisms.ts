import {
  type Confidence,
  changedWordLists,
  type Hit,
  type Range,
  rangeAt,
  type Term,
  type TermChanges,
  type Text,
  termsOf,
} from '../../../src/kit/index.ts';
import lists from '../lists/criticism.json' with { type: 'json' };
import type { Body } from './cast.ts';
import { actorBefore, copulaBefore } from './predicates.ts';
import { quotations } from './quotations.ts';
import { firstIn } from './ranges.ts';
import { type Cast, phraseAt, type Target, wordSet, words } from './targets.ts';
import { type Around, around, endsPhrase, isJoined, lastClause, plainWord } from './tokens.ts';

/** Who is run down. */
export type Whom = 'organisation' | 'colleagues' | 'partner' | 'users' | 'person';

type Sort = 'quality' | 'verdict' | 'act' | 'open' | 'feeling';

export interface Criticism extends Range {
  readonly whom: Whom;
  readonly confidence: Confidence;
}

const colleagues = wordSet(lists.colleagues);
const users = wordSet(lists.users);
const { verbs, objects, how } = lists.wrong;
const wrongs = verbs.flatMap(verb =>
  objects.flatMap(object => [`${verb} ${object} wrong`, ...how.map(adverb => `${verb} ${object} ${adverb} wrong`)]),
);
const acts = [...lists.acts, ...wrongs];
/** Words that may follow what somebody did; others give it another meaning: `never turns up empty-handed`. */
const follows = wordSet(lists.after);
const longAgo = /\b1[0-8]\d\d\b|\b19[0-8]\d\b/;

/** How far, in characters, after a judgement its source may be told: `, says the report`. */
const nearby = 12;

const withSort = (list: readonly string[], data: Sort): Term<Sort>[] => list.map(term => ({ term, data }));

/** The lists to find, with words that the user adds or removes. */
export function criticismTerms(changes: TermChanges) {
  const changed = changedWordLists(
    { qualities: lists.qualities, verdicts: lists.verdicts, acts, open: lists.open, feelings: lists.feelings },
    changes,
  );
  return {
    judgements: [
      ...withSort(changed.qualities, 'quality'),
      ...withSort(changed.verdicts, 'verdict'),
      ...withSort(changed.acts, 'act'),
      ...withSort(changed.open, 'open'),
      ...withSort(changed.feelings, 'feeling'),
    ],
    reported: termsOf(lists.reported),
    apologies: termsOf(lists.apologies),
    past: termsOf(lists.past),
  };
}

export type CriticismList = keyof ReturnType<typeof criticismTerms> | 'bodies';

/** What a text says against the organisation, colleagues, partners and those it serves. What others are reported to say does not count, nor does an apology. */
export function findCriticisms(text: Text, hits: (list: CriticismList) => readonly Hit[], cast: Cast): Criticism[] {
  if (hits('past').length > 0 || longAgo.test(text.value)) return [];
  const found: Criticism[] = [];
  let last = 0;
  for (const hit of hits('judgements') as readonly Hit<Sort>[]) {
    if (hit.start < last || rangeAt(quotations(text), hit.start) || rangeAt(text.links, hit.start) || rangeAt(text.hashtags, hit.start)) continue;
    const near = around(text, hit);
    const isReported =
      firstIn(hits('reported'), near.sentence.start, hit.start) ?? firstIn(hits('reported'), hit.end, Math.min(hit.end + nearby, near.sentence.end));
    if (isReported || asks(text, near)) continue;
    const target = judged(hit, near, cast);
    const whom = target && whomOf(text, target, hits('bodies') as readonly Hit<Body>[]);
    if (!target || !whom || (whom === 'organisation' && hits('apologies').length > 0)) continue;
    if (hit.term.data === 'feeling' && (whom === 'users' || whom === 'person')) continue;
    const range = { start: Math.min(hit.start, target.start), end: Math.max(hit.end, target.end) };
    found.push({ ...range, whom, confidence: whom === 'person' || whom === 'users' ? 'low' : 'medium' });
    last = range.end;
  }
  return found;
}

/** Whether a sentence asks or invites: `Has the council let you down?`, `Tell us where we got it wrong`. */
function asks({ value }: Text, { sentence, before }: Around): boolean {
  if (/\?["'”’)]*$/.test(value.slice(Math.max(sentence.start, sentence.end - 4), sentence.end))) return true;
  return lastClause(before).some(({ word }) => words.conditions.has(word) || word === 'how' || word === 'why' || word === 'did');
}

function judged(hit: Hit<Sort>, near: Around, cast: Cast): Target | undefined {
  const sort = hit.term.data as Sort;
  if (sort === 'feeling') return felt(near, cast);
  if (sort === 'act' || sort === 'open') {
    const next = near.after[0]?.word ?? '';
    const goesOn = !endsPhrase(near) && (!follows.has(next) || (next === 'for' && /care$/.test(hit.term.term)));
    if (sort === 'act' && goesOn) return undefined;
    const actor = actorBefore(near, cast);
    if (!actor || actor.supposed || actor.negated) return undefined;
    const isRelative = /^(?:who|that|which)$/.test(actor.run.at(-1)?.word ?? '');
    return isRelative && actor.subject?.kind !== 'body' ? undefined : actor.subject;
  }
  if (sort === 'verdict' && near.after[0]?.word === 'of') {
    const body = /^an?$/.test(near.after[1]?.word ?? '') ? phraseAt(near.after.slice(2), cast) : undefined;
    if (body?.kind === 'body') return body;
  }
  if (!endsPhrase(near) && !words.boundary.has(near.after[0]?.word ?? '')) return undefined;
  const said = copulaBefore(near, cast, word => words.modifiers.has(word));
  return said && !said.supposed && !said.negated && !said.asked ? said.subject : undefined;
}

/** What the writers are sick of, if it is they who are. */
function felt({ before, after, gapAfter }: Around, cast: Cast): Target | undefined {
  const lead = lastClause(before);
  const isOwn = lead.every(
    ({ word }) =>
      words.self.has(word) ||
      words.modifiers.has(word) ||
      words.auxiliaries.has(word) ||
      words.conjunctions.has(word) ||
      /^(?:am|are|was|were|to|be|feel|feeling|got|getting|say|it's)$/.test(word),
  );
  if (!isOwn || !isJoined(gapAfter)) return undefined;
  const from = after.findIndex(({ word }) => !/^(?:working|being|for|with|by|how|having|dealing|hearing|from)$/.test(word));
  return from < 0 ? undefined : phraseAt(after.slice(from), cast);
}

/** Which of those a policy protects a target is; undefined for none. */
function whomOf(text: Text, { kind, own, start, end }: Target, bodies: readonly Hit<Body>[]): Whom | undefined {
  const head = plainWord(text.value.slice(start, end)).split(/\s+/).at(-1) ?? '';
  const body = firstIn(bodies, start, end);
  if (body) return body.term.data === 'own' ? 'organisation' : 'partner';
  if (kind === 'account') return 'partner';
  if (kind === 'you') return text.mentions.length > 0 ? 'partner' : undefined;
  if (kind === 'person') return 'person';
  if (kind !== 'people' && kind !== 'body') return undefined;
  if (own && /^(?:council|authority|organisation|company|employer)$/.test(head)) return 'organisation';
  if (colleagues.has(head)) return 'colleagues';
  if (users.has(head)) return 'users';
  if (kind === 'people') return own || /^(?:contractors?|suppliers?|builders?|developers?|consultants?)$/.test(head) ? 'partner' : undefined;
  return 'partner';
}
