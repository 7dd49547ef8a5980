import { type Confidence, type Hit, type Range, rangeAt, type Term, type Text, termsOf } from '../../../src/kit/index.ts';
import lists from '../lists/threats.json' with { type: 'json' };
import { quotations } from './quotations.ts';
import { firstIn } from './ranges.ts';
import { wordSet, words } from './targets.ts';
import { around, endsPhrase, isJoined, type Token } from './tokens.ts';

type Sort = 'verb' | 'wish' | 'deserved' | 'incitement' | 'menace' | 'own';

interface Threat extends Range {
  readonly kind: 'threat' | 'wish';
  readonly confidence: Confidence;
}

const terms = (list: readonly string[], data: Sort): Term<Sort>[] => list.map(term => ({ term, data }));

/** The lists to find, before what the user changes. */
export const threatTerms = {
  threats: [
    ...terms(lists.verbs, 'verb'),
    ...terms(lists.wishes, 'wish'),
    ...terms(lists.deserved, 'deserved'),
    ...terms(lists.incitements, 'incitement'),
    ...terms(lists.menaces, 'menace'),
  ],
  harms: termsOf(lists.harms),
  elsewhere: termsOf(lists.elsewhere),
};

export type ThreatList = keyof typeof threatTerms;

const bodies = wordSet(lists.bodies);
const own = /^(?:i|we)$/;
const willing =
  /^(?:will|shall|gonna|would|could|going|to|love|like|want|gladly|happily|personally|just|swear|might|can|be|am|are|have|half|mind|a|good|itching|dying|come|round|over|there|and|find|out|really|so)$/;
const willingShort = /^(?:i|we)'(?:ll|d|m|re)$/;
/** Verbs that mean harm only to a body or a home: `break your legs`, `burn your house down`. */
const needsBody = /^(?:break|wring|rip|burn|bottle|end|finish|make|bury|ruin|destroy|smash|hurt|hang)$/;
const idiom = /^(?:an?|the|to|off|on|at|with|some|every|about|over|out|up|through|if|that|when|in)$/;
const stated = /(?:^|[^\p{L}])(?:fine|fined|prosecute|prosecuted|summons|summonsed|tow|towed|invoice|penalty|court)(?!\p{L})/iu;

/** Threats of harm, and wishes of it, that a text makes itself. */
export function findThreats(text: Text, hits: (list: ThreatList) => readonly Hit[]): Threat[] {
  if (hits('elsewhere').length > 0) return [];
  const found: Threat[] = [];
  for (const hit of hits('threats') as readonly Hit<Sort>[]) {
    const { start, end } = hit;
    if (rangeAt(quotations(text), start) || rangeAt(text.links, start) || rangeAt(text.hashtags, start) || rangeAt(text.mentions, start)) continue;
    const sort = hit.term.data as Sort;
    if (sort === 'verb') {
      const to = objectEnd(text, hit);
      if (to) found.push({ start, end: to, kind: 'threat', confidence: 'high' });
    } else if (sort === 'wish') {
      const harm = firstIn(hits('harms'), end, end + 2);
      if (harm && !/^ (?:out|into|at) /.test(text.value.slice(harm.end, harm.end + 6)))
        found.push({ start, end: harm.end, kind: 'wish', confidence: 'medium' });
    } else if (sort === 'deserved') {
      if (isSaidOfPeople(text, hit)) found.push({ start, end, kind: 'wish', confidence: 'medium' });
    } else if (sort !== 'menace' || isMenace(text, hit)) {
      found.push({ start, end, kind: sort === 'incitement' ? 'wish' : 'threat', confidence: 'medium' });
    }
  }
  return found;
}

/** Where the object of a violent verb ends, if the writers say that they will do it to somebody. */
function objectEnd(text: Text, hit: Hit<Sort>): number | undefined {
  const { before, gapBefore, after, gapAfter, sentence } = around(text, hit);
  if (!isJoined(gapBefore) || !isJoined(gapAfter) || isStated(text.value, hit, sentence)) return undefined;
  const from = before.findLastIndex(({ word }) => !willing.test(word) || own.test(word));
  const speaker = before[from];
  const isWilling = speaker && (willingShort.test(speaker.word) || (own.test(speaker.word) && from < before.length - 1));
  if (!isWilling || before.slice(Math.max(0, from - 3), from).some(({ word }) => words.conditions.has(word) || words.negations.has(word)))
    return undefined;
  const [object, next] = after as readonly [Token?, Token?];
  if (!object) return undefined;
  const verb = hit.term.term;
  if (/^(?:your|his|her|their)$/.test(object.word) && next && bodies.has(next.word) && verb !== 'make') return next.end;
  const isRole = /^(?:the|that|those|these)$/.test(object.word) && next && (words.people.has(next.word) || words.persons.has(next.word));
  if (isRole && !needsBody.test(verb)) return next.end;
  const isSomeone = words.you.has(object.word) || /^(?:him|her|them|those|these)$/.test(object.word) || object.word.startsWith('@');
  if (isSomeone && verb === 'beat') return next?.word === 'up' ? next.end : undefined;
  if (!isSomeone || needsBody.test(verb) || object.word === 'ti') return undefined;
  const rest = next && isJoined(next.gap) ? next.word : '';
  if (idiom.test(rest) && !/^(?:all|if|when|in|with|for)$/.test(rest)) return undefined;
  return object.end;
}

/** Whether what should be shot or slapped is people, not a film or a disease. */
function isSaidOfPeople(text: Text, hit: Range): boolean {
  const { before } = around(text, hit);
  const subject = before.slice(-8);
  return subject.some(
    ({ word, capital }, i) =>
      words.persons.has(word) ||
      words.people.has(word) ||
      words.bodies.has(word) ||
      words.others.has(word) ||
      words.you.has(word) ||
      /^(?:who|whoever|anyone|those|these|politicians|\p{L}+ists|@.*)$/u.test(word) ||
      (capital && i > 0),
  );
}

/** `You’ll be sorry` is a threat at the end of its clause; `you’ll be sorry you missed it` is none. */
function isMenace(text: Text, hit: Range): boolean {
  const near = around(text, hit);
  const { before, gapBefore, after, sentence } = near;
  if (isStated(text.value, hit, sentence)) return false;
  const [next] = after;
  const said = text.value.slice(hit.start, hit.end).toLowerCase();
  const isReported = isJoined(gapBefore) && reporting.test(before.at(-1)?.word ?? '');
  if (isReported && !/down$/.test(said)) return false;
  return !whole.test(said) || endsPhrase(near) || next?.word.startsWith('@') === true;
}

/** Whether what stands around says that the law would do it. */
function isStated(value: string, { start, end }: Range, sentence: Range): boolean {
  return stated.test(value.slice(Math.max(sentence.start, start - 120), Math.min(sentence.end, end + 120)));
}

const reporting = /^(?:if|whether|think|says?|told|that|to)$/;
/** Menaces that are none where their clause goes on. */
const whole = /sorry|regret|pay for|what happens|accidents happen|outside|watch your backs?|(?:re| are) dead$/;
