import {
  type Confidence,
  changedTerms,
  type Draft,
  type Hit,
  type Range,
  rangeAt,
  type Term,
  type TermChanges,
  type Text,
  termsOf,
} from '../../../src/kit/index.ts';
import lists from '../lists/insults.json' with { type: 'json' };
import { actorBefore, copulaBefore, modifiersFrom, type Predication } from './predicates.ts';
import { quotations } from './quotations.ts';
import { firstIn } from './ranges.ts';
import { type Cast, type Kind, phraseAt, targetOf, wordSet, words } from './targets.ts';
import { type Around, around, endsPhrase, isJoined } from './tokens.ts';

/** What kind of insult a term is; `double` and `beasts` have innocent meanings, `mild` is hardly one. */
type Sort = keyof typeof lists.nouns | 'quality' | 'mild' | 'act' | 'phrase' | 'command';

export interface Insult extends Range {
  readonly whom: Kind;
  readonly confidence: Confidence;
}

const terms = (list: readonly string[], data: Sort): Term<Sort>[] =>
  list.map(term => ({ term, data, disguises: data === 'plain' && /^\p{L}{5,}$/u.test(term) }));

const insults = [
  ...terms(lists.nouns.plain, 'plain'),
  ...terms(lists.nouns.double, 'double'),
  ...terms(lists.nouns.beasts, 'beasts'),
  ...terms(lists.qualities.plain, 'quality'),
  ...terms(lists.qualities.mild, 'mild'),
  ...terms(lists.acts, 'act'),
  ...terms(lists.phrases, 'phrase'),
  ...terms(lists.commands, 'command'),
];

/** The lists to find, with words that the user adds or removes. */
export const insultTerms = (changes: TermChanges) => ({
  insults: changedTerms(insults, changes, term => ({ term, data: 'plain' as const })),
  reported: termsOf(lists.reported),
  fiction: termsOf(lists.fiction),
  animals: termsOf(lists.animals),
});

export type InsultList = keyof ReturnType<typeof insultTerms>;

const single = /^\p{L}[\p{L}-]*$/u;
const isModifier = (word: string) => words.modifiers.has(word) || describing.has(word);
const describing = new Set(
  [...lists.qualities.plain, ...lists.qualities.mild, 'fat', 'lazy', 'idle', 'evil', 'smelly', 'wicked', 'rotten', 'rude'].filter(word =>
    single.test(word),
  ),
);
const goesOn = wordSet(
  'who that which at in on from for of and or but to with is are was were has have can could will would should do does don’t need needs keep keeps think thinks you if when because so as again too please about over today now running behind responsible just even out there by than then whatever next last this',
);
const belongs = wordSet('at in on from running behind who responsible over');
const pointing = wordSet('these those that this some any another the every');
const exclaiming = wordSet('absolute total complete utter what pure bunch load pack shower');
const fillers = wordSet('the lot of you them all every one as usual always ever again they are everyone guys honestly really');
const interjections = wordSet(
  'imagine being this oh just so now and then well please honestly seriously right ok yes no but ffs lol why go mate pal love',
);

/** What insults somebody in a text. What others are reported to say does not, nor do jokes at one's own cost. */
export function findInsults(text: Text, draft: Draft, hits: (list: InsultList) => readonly Hit<Sort>[], cast: Cast): Insult[] {
  const isPlay = hits('fiction').length > 0;
  const isAnimal = hits('animals').length > 0;
  const found: Insult[] = [];
  for (const hit of hits('insults')) {
    if (isElsewhere(text, hit)) continue;
    const insult = judge(text, draft, hit, cast);
    if (!insult || insult.whom === 'self' || insult.whom === 'thing') continue;
    const sort = hit.term.data as Sort;
    const isAddressed = insult.whom === 'you' || insult.whom === 'account';
    const isSomeone = insult.whom === 'person' || insult.whom === 'other';
    if ((isPlay || isAnimal) && insult.whom !== 'body' && (isSomeone || sort === 'double' || sort === 'beasts')) continue;
    const sentence = rangeAt(text.sentences, hit.start) ?? hit;
    if (!isAddressed && firstIn(hits('reported'), sentence.start, hit.start)) continue;
    found.push(insult);
  }
  return found;
}

/** Whether a hit stands in a quotation, a link, a hashtag, an account's name, a compound or a title. */
function isElsewhere(text: Text, { start, end }: Range): boolean {
  const { value } = text;
  if (rangeAt(quotations(text), start) || rangeAt(text.links, start) || rangeAt(text.hashtags, start) || rangeAt(text.mentions, start)) return true;
  if (/^[-–][\p{L}\p{N}]/u.test(value.slice(end, end + 2)) || /[\p{L}\p{N}][-–]$/u.test(value.slice(Math.max(0, start - 2), start))) return true;
  if (!/^\p{Lu}\p{Ll}/u.test(value.slice(start, start + 2))) return false;
  return /\p{L}[,;]?[ ]$/u.test(value.slice(Math.max(0, start - 3), start)) && !rangeAt(text.mentions, start - 2);
}

function judge(text: Text, draft: Draft, hit: Hit<Sort>, cast: Cast): Insult | undefined {
  const sort = hit.term.data as Sort;
  const near = around(text, hit);
  const at = (whom: Kind, confidence: Confidence): Insult => ({ start: hit.start, end: hit.end, whom, confidence });
  if (sort === 'phrase') return at('you', 'medium');
  if (sort === 'command') {
    const isSure = isSpokenTo(text, draft, near, cast);
    return isCommand(near, isSure) && (isSure || !/^[ ]?[!,]/.test(near.gapAfter)) ? at('you', isSure ? 'medium' : 'low') : undefined;
  }
  if (sort === 'act') {
    const actor = actorBefore(near, cast);
    return actor?.subject && !actor.supposed && !actor.negated ? at(actor.subject.kind, 'medium') : undefined;
  }
  if (!endsWell(near, sort) && !(sort === 'plain' && near.before.at(-1)?.word === 'some')) return undefined;
  const whom = addressed(near, sort) ?? said(near, cast, sort) ?? labelled(near, cast, sort) ?? remarked(text, draft, near, sort);
  return whom && at(whom.whom, sort === 'mild' ? 'low' : whom.confidence);
}

type Verdict = Pick<Insult, 'whom' | 'confidence'> | undefined;

/** Whether the phrase of an insult ends with it: `you muppet` but not `you muppet fans`. */
function endsWell(near: Around, sort: Sort): boolean {
  const [next] = near.after;
  if (!next || endsPhrase(near)) return !/^[’']s/.test(near.gapAfter);
  if (goesOn.has(next.word)) return next.word !== 'of' || !(sort === 'double' || sort === 'beasts');
  if (/^[@＠]/.test(next.word) || words.you.has(next.word)) return true;
  if (sort === 'quality' || sort === 'mild') return words.people.has(next.word) || words.modifiers.has(next.word) || describing.has(next.word);
  return next.capital || next.word === 'i' || next.word === 'we';
}

/** `you idiot`, `you pathetic little man` */
function addressed({ before, gapBefore, after, gapAfter }: Around, sort: Sort): Verdict {
  const isNoun = sort === 'plain' || sort === 'double' || sort === 'beasts';
  const from = modifiersFrom(before, gapBefore, word => isModifier(word) && !/^(?:a|an|the|as|like|and|but)$/.test(word));
  const you = before[from - 1];
  const gap = before[from]?.gap ?? gapBefore;
  if (!you || !words.you.has(you.word) || !isJoined(gap)) return undefined;
  const head = after.findIndex(({ word }) => !isModifier(word));
  const isPerson = isJoined(gapAfter) && head >= 0 && head < 3 && words.people.has(after[head]?.word ?? '');
  if (!isNoun && !isPerson) return undefined;
  if (/^(?:thank|if|are|can|do|will|have|did|give|make|call|calls|calling|called|making)$/.test(before[from - 2]?.word ?? '') && isJoined(you.gap))
    return undefined;
  return { whom: 'you', confidence: sort === 'plain' ? 'high' : 'medium' };
}

/** `you are clueless`, `Derek is a moron`, `how thick are you` */
function said(near: Around, cast: Cast, sort: Sort): Verdict {
  const predication = copulaBefore(near, cast, isModifier) ?? exclaimed(near, cast);
  const subject = predication?.subject;
  if (!predication || !subject || predication.negated || predication.supposed) return undefined;
  if (subject.kind === 'you' && isQuestion(near, sort, predication)) return undefined;
  if (sort === 'beasts' && (subject.kind === 'person' || subject.kind === 'other')) return undefined;
  if (subject.kind === 'other') return { whom: 'other', confidence: sort === 'plain' ? 'medium' : 'low' };
  return { whom: subject.kind, confidence: sort === 'plain' ? 'high' : 'medium' };
}

/** `how ignorant are you`, `what idiots we are` */
function exclaimed({ before, after, gapAfter, gapBefore }: Around, cast: Cast): Predication | undefined {
  const from = modifiersFrom(before, gapBefore, isModifier);
  const opens = /^(?:how|what)$/.test(before[from - 1]?.word ?? '') || before[from]?.word === 'what';
  if (!opens || !isJoined(gapAfter)) return undefined;
  const token = after.slice(0, 5).find(({ word }) => !/^(?:are|is|can|were|was|must|do)$/.test(word) && !isModifier(word) && !words.people.has(word));
  const subject = token && targetOf([token], cast);
  return subject && { subject, run: [token], negated: false, supposed: false, asked: false };
}

/** A question about how readers see themselves, not one that insults them: `You’re clueless about pensions?` */
function isQuestion(near: Around, sort: Sort, { asked }: Predication): boolean {
  const { after, gapAfter } = near;
  if (asked) return !(endsPhrase(near) && sort === 'quality');
  return /\?/.test(gapAfter) || after.some(({ gap }) => gap.includes('?'));
}

/** `these clowns at the water company`, `that idiot Pritchard`, `some halfwit on the committee` */
function labelled({ before, gapBefore, after, gapAfter }: Around, cast: Cast, sort: Sort): Verdict {
  const from = modifiersFrom(before, gapBefore, isModifier);
  const lead = before[from - 1];
  const first = before[from];
  const isPointed =
    (lead && pointing.has(lead.word) && isJoined(first?.gap ?? gapBefore)) ||
    [first?.word, lead?.word].some(word => word === 'the' || word === 'what');
  const next = isJoined(gapAfter) ? after[0] : undefined;
  const isAside = first?.word === 'the' && first.gap.includes(',') && !next && firstIn(cast.people, (before[0] ?? first).start, first.start);
  if (isAside && sort === 'plain') return { whom: 'person', confidence: 'medium' };
  const person = next && (sort === 'plain' || words.people.has(next.word)) ? namedNext(after, cast) : undefined;
  if (isPointed && sort === 'plain' && next?.capital && !person) return { whom: 'person', confidence: 'medium' };
  if (person && (isPointed || from === 0)) return { whom: person, confidence: 'medium' };
  if (sort === 'quality' || sort === 'mild') return undefined;
  if (next && belongs.has(next.word) && (isPointed || first)) {
    const object =
      phraseAt(after.slice(1), cast) ??
      (after[1]?.capital || /^(?:charge|the|our|my)$/.test(after[1]?.word ?? '') ? { kind: 'people' as const } : undefined);
    if (
      sort !== 'plain' &&
      (object?.kind === undefined || next.word === 'who' || !(object.kind === 'body' || object.kind === 'account' || after[1]?.word === 'charge'))
    )
      return undefined;
    if (object?.kind === 'self' || object?.kind === 'thing') return next.word === 'who' ? { whom: 'people', confidence: 'medium' } : undefined;
    return object || next.word === 'who' ? { whom: 'people', confidence: 'medium' } : undefined;
  }
  if (sort !== 'plain') return undefined;
  if (lead && /^(?:some|these|those)$/.test(lead.word)) return { whom: 'people', confidence: 'medium' };
  return before.slice(Math.max(0, from - 1)).some(({ word }) => exclaiming.has(word)) ? { whom: 'other', confidence: 'medium' } : undefined;
}

/** Somebody whom the words right after an insult name. */
function namedNext(after: Around['after'], cast: Cast): Kind | undefined {
  const from = words.people.has(after[0]?.word ?? '') ? 1 : 0;
  const next = after[from];
  const target = next?.capital || /^[@＠]/.test(next?.word ?? '') ? phraseAt(after.slice(from), cast) : undefined;
  return target?.kind ?? (from === 1 && next && /^(?:that|this)$/.test(next.word) ? phraseAt(after.slice(from + 1), cast)?.kind : undefined);
}

/** A remark of its own beside an account: `@name Clowns, the lot of you`. */
function remarked(text: Text, draft: Draft, { before, gapBefore, after, sentence }: Around, sort: Sort): Verdict {
  const from = modifiersFrom(before, gapBefore, isModifier);
  const rest = before.slice(
    Math.max(
      0,
      before.slice(0, from).findLastIndex(({ gap }) => /[:–—]/.test(gap)),
    ),
    from,
  );
  const account = [...rest, ...after].some(({ word }) => /^[@＠]/.test(word));
  if (!rest.every(({ word }) => /^[@＠]/.test(word) || interjections.has(word))) return undefined;
  if (!after.every(({ word }) => /^[@＠]/.test(word) || fillers.has(word))) return undefined;
  if (/^\p{L}/u.test(gapBefore)) return undefined;
  const isAll = after.some(({ word }) => words.you.has(word) || word === 'them');
  if (account) return { whom: 'account', confidence: sort === 'mild' ? 'low' : 'medium' };
  if (isAll && after.length > 1) return { whom: 'people', confidence: 'medium' };
  return draft.meta.reply_to !== undefined && sort !== 'beasts' && text.sentences[0]?.start === sentence.start
    ? { whom: 'account', confidence: 'low' }
    : undefined;
}

/** Whether a command stands alone: at the start of a sentence, or of a clause where somebody is spoken to, with nothing after it but a name. */
function isCommand(near: Around, isSpokenTo: boolean): boolean {
  const { before, gapBefore, after } = near;
  const isClause = before.length > 0 && !isJoined(gapBefore);
  const from = isClause ? before.length : before.findLastIndex(({ gap }, i) => i === 0 || !isJoined(gap));
  if ((isClause || from > 0) && !isSpokenTo && !before.some(({ word }) => words.you.has(word))) return false;
  if (!before.slice(Math.max(0, from)).every(({ word }) => /^[@＠]/.test(word) || interjections.has(word))) return false;
  return endsPhrase(near) || /^(?:[@＠].*|and|you|mate|pal|love|will|all|lads?)$/.test(after[0]?.word ?? '');
}

/** Whether somebody is spoken to: in a reply, by an account's name, or by their own name beside the words. */
function isSpokenTo(text: Text, draft: Draft, { after, gapAfter }: Around, cast: Cast): boolean {
  if (draft.meta.reply_to !== undefined || text.mentions.length > 0) return true;
  const [next] = after;
  if (!next || !/^[, ]{1,3}$/.test(gapAfter)) return false;
  return (
    words.you.has(next.word) ||
    /^(?:mate|pal|love|lads?)$/.test(next.word) ||
    (next.capital && (cast.people.length === 0 || firstIn(cast.people, next.start, next.end) !== undefined))
  );
}
