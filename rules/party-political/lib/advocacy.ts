import { changedWordLists, type Hit, type Range, type TermChanges, type Text, termsOf } from '../../../src/kit/index.ts';
import lists from '../lists/campaign.json' with { type: 'json' };
import { isCapitalised, neighbours, startsSentence } from './words.ts';

const awards = { contest: [...lists.contest.split(' '), ...lists.contestPhrases], choice: lists.choice.split(' ') };

/** The lists to find, with the user's changes to slogans, to the phrases of campaigners and to words of other votes. */
export function advocacyTerms({ slogans, phrases, contests }: Readonly<Record<'slogans' | 'phrases' | 'contests', TermChanges>>) {
  const { contest, choice } = changedWordLists(awards, contests);
  const { voting, asking, calls, campaigning, shadow, inPolitics, stances, activism, imprint } = lists;
  const said = changedWordLists({ slogan: lists.slogans, closing: lists.closing }, slogans);
  const left = changedWordLists({ campaigning, voting, asking, calls, shadow, inPolitics, stances, activism, imprint }, phrases);
  return {
    slogan: termsOf(said.slogan),
    closing: termsOf(said.closing),
    voting: termsOf(left.voting),
    asking: termsOf(left.asking),
    calls: termsOf(left.calls),
    campaigning: termsOf(left.campaigning),
    shadow: termsOf(left.shadow),
    inPolitics: termsOf(left.inPolitics),
    stances: termsOf(left.stances),
    activism: termsOf(left.activism),
    registration: termsOf(lists.registration),
    imprint: termsOf(left.imprint),
    contest: termsOf(contest),
    choice: termsOf(choice),
  };
}

type Find = (list: keyof ReturnType<typeof advocacyTerms>) => readonly Hit[];

const set = (list: string) => new Set(list.split(' '));
const politics = set(lists.politics);
const activists = set(lists.activists);
const research = set(lists.research);
const shows = set(lists.shows);
const urging = set(lists.urging);
const topics = set(lists.topics);
/** How far, in characters, from what is contested a stance is taken on it. */
const reach = 200;
/** Words of votes of every kind, awards included. */
const anyVote = set('vote votes voting campaign campaigning hospital');

const spaced = /^[^\S\n\r]{1,2}$/;
const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const atPoll = new RegExp(
  `^[^.!?\\n\\r]{0,30}\\b(?:(?:on|this|next) thursday|polling day|at the polls|today|tomorrow|on \\d{1,2}(?:st|nd|rd|th)? (?:${months})[a-z]*)\\b`,
  'i',
);
const standing =
  /^ (?:for|in) (?:\p{Lu}|mayor\b|parliament\b|the council\b)|^,? [(]?(?:Labour|Conservative|Liberal|Lib|Green|Reform|Plaid|SNP|Independent)\b/u;

/** `Vote Jo Roe for Mayor`: a name that need not be known as one, for an office. */
const forOffice =
  /^ (?:\p{Lu}[\p{L}'’-]+ ){2,3}(?:for|as|in) (?:your |our |the )?(?:next |new |local )?(?:Mayor|mayor|MP|MSP|MS|MLA|Council|council|councillor|Parliament|parliament|Senedd|PCC|Police)\b/u;
/** A cross, as on a ballot paper. */
const cross = /^\s?[❌🗳☑✅✖]|^\s?X(?!\p{L})/u;
const day = new RegExp(`^(?:thursday|(?:${months})|january|february|march|april|june|july|august|september|october|november|december)$`);

/** A name or a verb after a title, or a name before it. */
const held = /^ (?:\p{Lu}\p{Ll}+ \p{Lu}|(?:came|comes|visited|visits|said|says|told|joined|met|called|calls|will|has|is|was|and|for)\b)/u;
const holds = /\p{Ll}, (?:the )?$/u;

const wordsOf = (text: Text, words: ReadonlySet<string>) => text.words.filter(word => words.has(word.text.toLowerCase()));
const isBeside = (words: readonly Range[], { start, end }: Range) => words.some(word => word.end <= start || word.start >= end);

/** What asks for votes, in a text that is about no award; not where residents are given another choice. `heightened` in a pre-election period. */
export async function* appeals(text: Text, hits: Find, heightened: boolean): AsyncGenerator<Range> {
  yield* hits('voting');
  const calls = hits('calls').filter(hit => isUrged(text, hit));
  if ((calls.length === 0 && hits('asking').length === 0) || hits('choice').length > 0) return;
  yield* hits('asking');
  const people = calls.length > 0 ? (await text.people()).filter(({ confidence }) => confidence !== 'low') : [];
  const cues = wordsOf(text, politics).filter(word => !anyVote.has(word.text.toLowerCase()));
  let next = 0;
  for (const call of calls) {
    while (next < people.length && people[next]!.start < call.end) next++;
    const person = people[next];
    const office = forOffice.exec(text.value.slice(call.end, call.end + 80));
    if (office && call.term.term !== 're-elect') yield { start: call.start, end: call.end + office[0].length };
    else if (person && spaced.test(text.value.slice(call.end, person.start))) {
      const range = { start: call.start, end: person.end };
      const after = text.value.slice(person.end, person.end + 60);
      const isAtPoll = atPoll.test(after) || isAfterDay(text, call);
      if (heightened || isAtPoll || standing.test(after) || cross.test(after) || isBeside(cues, range)) yield range;
    }
  }
}

/** `On 6 May vote for Jo Roe`, `On Thursday, vote for Jo Roe`. */
const isAfterDay = (text: Text, call: Range) => day.test(neighbours(text, call, 1).before[0]?.lower ?? '');

/** Whether `vote` or `elect` asks for it, and does not tell of a vote: `Vote Jo Roe`, `please elect Jo Roe`, but `Councillor Elect Jo Roe`. */
function isUrged(text: Text, hit: Hit): boolean {
  if (startsSentence(text.value, hit.start)) return true;
  const [previous, first] = neighbours(text, hit, 2).before;
  if (!previous || day.test(previous.lower) || hit.term.term.startsWith('your')) return true;
  if (previous.lower === 'to' && /^(?:time|chance)$/.test(first?.lower ?? '')) return true;
  if (urging.has(previous.lower) || (previous.lower === 'to' && /^vote/.test(hit.term.term))) return true;
  return isCapitalised(text.value.slice(hit.start, hit.end)) && !(spaced.test(previous.gap) && isCapitalised(previous.text));
}

/** What campaigners alone say, and what others say as well (`our candidate`, `canvassing`) where another word of politics stands in the text. */
export function* campaigning(text: Text, hits: Find, isContest: boolean): Generator<Range> {
  yield* hits('campaigning');
  yield* hits('shadow').filter(
    ({ start, end }) => held.test(text.value.slice(end, end + 40)) || holds.test(text.value.slice(Math.max(0, start - 8), start)),
  );
  const unsure = isContest ? [] : hits('inPolitics');
  const cues = new Set(unsure.length > 0 ? wordsOf(text, politics).map(word => word.text.toLowerCase()) : []);
  yield* unsure.filter(({ term }) => [...cues].some(cue => !term.term.split(' ').includes(cue)));
  const active = hits('registration').length > 0 ? [] : hits('activism');
  const activist = active.length > 0 && wordsOf(text, shows).length === 0 ? wordsOf(text, activists) : [];
  yield* active.filter(hit => isBeside(activist, hit) && !neighbours(text, hit, 2).after.some(({ lower }) => research.has(lower)));
}

/** Slogans; short ones that are ordinary words too only where a clause ends with them, or the day of the poll follows. */
export function* slogans(text: Text, hits: Find): Generator<Range> {
  yield* hits('slogan');
  for (const hit of hits('closing')) {
    if (/^\s*(?:$|[^\p{L}\p{N}\s'’-])|^\s(?:on|in|this|next)\s/u.test(text.value.slice(hit.end, hit.end + 8))) yield hit;
  }
}

/** Stances that parties take (`deserve better`, `fed up`) near what they contest: not sure, since others take some as well. */
export function stances(text: Text, hits: Find): Range[] {
  const taken = hits('stances');
  const contested = taken.length > 0 ? wordsOf(text, topics) : [];
  let next = 0;
  return taken.filter(({ start, end }) => {
    while (next < contested.length && contested[next]!.end < start - reach) next++;
    const topic = contested[next];
    return topic !== undefined && topic.start <= end + reach;
  });
}
