import { changedWordLists, changedWords, type Hit, type Range, type TermChanges, type Text, termsOf } from '../../../src/kit/index.ts';
import lists from '../lists/campaign.json' with { type: 'json' };
import { isCapitalised, neighbours, startsSentence } from './words.ts';

const awards = { contest: lists.contest.split(' '), choice: lists.choice.split(' ') };

/** The lists to find, with the user's changes to slogans, to the phrases of campaigners and to words of other votes. */
export function advocacyTerms({ slogans, phrases, contests }: Readonly<Record<'slogans' | 'phrases' | 'contests', TermChanges>>) {
  const { contest, choice } = changedWordLists(awards, contests);
  const { voting, asking, calls, campaigning, inPolitics, activism, imprint } = lists;
  const left = changedWordLists({ campaigning, voting, asking, calls, inPolitics, activism, imprint }, phrases);
  return {
    slogan: termsOf(changedWords(lists.slogans, slogans)),
    voting: termsOf(left.voting),
    asking: termsOf(left.asking),
    calls: termsOf(left.calls),
    campaigning: termsOf(left.campaigning),
    inPolitics: termsOf(left.inPolitics),
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
    if (!person || !spaced.test(text.value.slice(call.end, person.start))) continue;
    const range = { start: call.start, end: person.end };
    const after = text.value.slice(person.end, person.end + 60);
    if (heightened || atPoll.test(after) || standing.test(after) || isBeside(cues, range)) yield range;
  }
}

/** Whether `vote` or `elect` asks for it, and does not tell of a vote: `Vote Jo Roe`, `please elect Jo Roe`, but `Councillor Elect Jo Roe`. */
function isUrged(text: Text, hit: Hit): boolean {
  if (startsSentence(text.value, hit.start)) return true;
  const [previous] = neighbours(text, hit, 1).before;
  if (!previous) return true;
  if (urging.has(previous.lower) || (previous.lower === 'to' && /^vote/.test(hit.term.term))) return true;
  return isCapitalised(text.value.slice(hit.start, hit.end)) && !(spaced.test(previous.gap) && isCapitalised(previous.text));
}

/** What campaigners alone say, and what others say as well (`our candidate`, `canvassing`) where another word of politics stands in the text. */
export function* campaigning(text: Text, hits: Find, isContest: boolean): Generator<Range> {
  yield* hits('campaigning');
  const unsure = isContest ? [] : hits('inPolitics');
  const cues = unsure.length > 0 ? wordsOf(text, politics) : [];
  yield* unsure.filter(hit => isBeside(cues, hit));
  const active = hits('registration').length > 0 ? [] : hits('activism');
  const activist = active.length > 0 && wordsOf(text, shows).length === 0 ? wordsOf(text, activists) : [];
  yield* active.filter(hit => isBeside(activist, hit) && !neighbours(text, hit, 2).after.some(({ lower }) => research.has(lower)));
}
