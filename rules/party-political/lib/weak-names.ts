import type { Confidence, Hit, Text } from '../../../src/kit/index.ts';
import words from '../lists/context.json' with { type: 'json' };
import type { PartyTerm } from './parties.ts';
import { isCapitalised, type Neighbour, neighbours, startsSentence, testedOnce } from './words.ts';

const set = (list: string) => new Set(list.split(' '));
const people = set(words.people);
const power = set(words.power);
const belongings = set(words.belongings);
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
const local = set(words.local);
const deeds = set(words.deeds);
const pledged = set(words.pledged);

const adjacent = /^[\s\u2010-\u2015-]{1,2}$/;
const spaced = /^[^\S\n\r]{1,2}$/;
const hyphen = /^[\u2010-\u2015-]$/;
/** `Reform on 31%` */
const isInPolls = /^ (?:on|at) \d\d%/;
/** Labour is also what mothers and builders do. */
const isAboutLabour = testedOnce(
  /\b(?:birth|bab(?:y|ies)|midwi|matern|pregnan|contraction|antenatal|obstetric|epidural|triage|materials|spare parts|contractor|invoice|traffick|slavery|gangmaster|exploit|workforce|skills shortage|apprentic|vacanc|recruit|unemploy)/i,
);

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
export function judge(text: Text, hit: Hit<PartyTerm>, names: readonly Hit<PartyTerm>[], loose: boolean): Confidence | undefined {
  const { party, mode } = hit.term.data as PartyTerm;
  const around = neighbours(text, hit, 6);
  const [previous] = around.before;
  const [next] = around.after;
  const first = startsSentence(text.value, hit.start);
  const { term } = hit.term;
  const owns = around.owns || /^['’]\s/.test(text.value.slice(hit.end, hit.end + 2));
  if (mode === 'full' && previous?.owns && spaced.test(previous.gap)) return 'medium';
  if (previous?.lower === 'back' && isAboutLabour(text)) return undefined;
  const isShouted = /^\p{Lu}{2,}$/u.test(text.value.slice(hit.start, hit.end)) && !/^\p{Lu}{2,}$/u.test(hit.term.term);
  const chained =
    previous !== undefined &&
    spaced.test(previous.gap) &&
    isCapitalised(previous.text) &&
    !openers.has(previous.lower) &&
    !people.has(previous.lower);
  const strange = previous && spaced.test(previous.gap) && vote.has(previous.lower);
  if (strange && (mode !== 'people' || term === 'Green')) return 'high';
  if (mode === 'full' && (isInPolls.test(text.value.slice(hit.end, hit.end + 12)) || (previous?.lower === 'team' && spaced.test(previous.gap))))
    return 'medium';
  if (isShouted) return term !== 'Reform' && isAppeal(text, around) ? 'high' : undefined;
  const isPlaceLike = chained && (term === 'Green' || term === 'Reform');
  if (term === 'Green' && !chained && next && spaced.test(next.gap) && /^(?:gain|hold)$/.test(next.lower)) return 'high';
  const person = next && local.has(next.lower) && spaced.test(next.gap) ? around.after[1] : next;
  if (!isPlaceLike && isFollowed(person, mode)) return 'high';
  if (mode === 'people' || chained) return undefined;
  if (next && contests.has(next.lower) && isContested(around.after.slice(1, 5))) return 'high';
  const runsOn =
    next !== undefined && !owns && spaced.test(next.gap) && isCapitalised(next.text) && !people.has(next.lower) && !power.has(next.lower);
  if (runsOn || (next && spaced.test(next.gap) && /^(?:of|to)$/.test(next.lower) && term === 'Reform')) return undefined;
  const isBelonging =
    next !== undefined && spaced.test(next.gap) && belongings.has(next.lower) && term !== 'Reform' && (!first || term !== 'Conservative');
  if (isBelonging && !isAboutLabour(text)) return 'medium';
  if (mode !== 'adjective') {
    if (owns) return 'high';
    if ((term === 'Labour' || term === 'Llafur') && !isAboutLabour(text)) {
      if (!first) return 'medium';
      if (next && /^:\s$/.test(next.gap)) return 'low';
    }
    if (next && spaced.test(next.gap) && isVerb(text, hit, next, around.after[1], first)) return first ? 'medium' : 'high';
    if (!first && previous && spaced.test(previous.gap) && before.has(previous.lower)) {
      return offices.has(around.before[1]?.lower ?? '') ? undefined : 'medium';
    }
  }
  if (first) return undefined;
  if (mode === 'adjective' && previous?.lower === 'a' && (!next || !spaced.test(next.gap) || /^(?:because|who|and|but)$/.test(next.lower)))
    return 'medium';
  const context = [...around.before, ...around.after].some(({ lower }) => near.has(lower) || people.has(lower));
  const others = names.some(other => other.term.data?.party !== party && Math.abs(other.start - hit.start) < 60);
  if (context || others) return 'medium';
  return loose ? 'low' : undefined;
}

/** `Greens win` ... `the seat`, `in Hythe`. */
const isContested = (after: readonly Neighbour[]) =>
  after.some(({ lower }) => contested.has(lower)) || (after[0]?.lower === 'in' && after[1] !== undefined && isCapitalised(after[1].text));

/** `JOIN LABOUR`, `JOIN THE GREENS TODAY`. */
function isAppeal(text: Text, { before: [last, first], after: [next] }: ReturnType<typeof neighbours>): boolean {
  const verb = last?.lower === 'the' && spaced.test(last.gap) ? first : last;
  if (!verb || !spaced.test(verb.gap) || !appeals.has(verb.lower) || isAboutLabour(text)) return false;
  return !next || !spaced.test(next.gap) || openings.has(next.lower);
}

/** Whether a verb of parties follows; at the start of a sentence `Labour will` could be about work or birth. */
function isVerb(text: Text, { term: { term } }: Hit<PartyTerm>, { lower }: Neighbour, next: Neighbour | undefined, first: boolean): boolean {
  if (!first || plural.has(lower)) return verbs.has(lower) || plural.has(lower);
  if (term === 'Labour') {
    const isSaid = !/^(?:is|was)$/.test(lower) || /ing$|^(?:the|now|still|on|out|why)$/.test(next?.lower ?? '');
    return isSaid && promises.has(lower) && !isAboutLabour(text);
  }
  if (term === 'Alliance') return verbs.has(lower);
  const deed = /^(?:will|would|won't|is|are|has|have|can|can't)$/.test(lower) ? next?.lower : undefined;
  return deed !== undefined && (deeds.has(deed) || (term === 'Plaid' && pledged.has(deed)));
}
