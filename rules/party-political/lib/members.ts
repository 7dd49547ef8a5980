import {
  changedName,
  changedWords,
  type Hit,
  type Nation,
  option,
  type Range,
  type Settings,
  type TermChanges,
  type Text,
  termsOf,
} from '../../../src/kit/index.ts';
import lists from '../lists/pre-election.json' with { type: 'json' };
import { profileHandle } from './profiles.ts';
import { isCapitalised, type Neighbour, neighbours, overlapsAny } from './words.ts';

/** The option of the rules that find politicians by their titles. */
export const civicOption = {
  civic: option.terms('Words for a civic head (`mayor`), who may be named with the title of a councillor; words that say no such thing.'),
};

const civicWords: readonly string[] = lists.civic.split(' ');

/** The list of words for a civic head, with the user's changes. */
export const civicTerms = (changes: TermChanges) => termsOf(changedWords(civicWords, changes));
const things = new Set(lists.things.split(' '));
const particles = new Set(lists.particles.split(' '));
const hyphen = /^[\u2010\u2011-]$/;
const titleGap = /^(?:\.?[^\S\n\r]|, )$/;
const spaceGap = /^[^\S\n\r]$/;

const isName = (word: Neighbour | undefined, gap: RegExp) =>
  word !== undefined && gap.test(word.gap) && isCapitalised(word.text) && !things.has(word.lower);

/** Where the name after a title ends: three words at most, those with a hyphen counted once, `van der` and `ap` inside; undefined where none is. */
function nameEnd(after: readonly Neighbour[]): number | undefined {
  const [first] = after;
  if (!first || !isName(first, titleGap)) return undefined;
  let last = first;
  let count = 1;
  for (const [i, word] of after.entries()) {
    const isSpaced = spaceGap.test(word.gap) && count < 3;
    if (last.owns) break;
    if (i === 0 || (isSpaced && particles.has(word.lower))) continue;
    const isPart = hyphen.test(word.gap) && isCapitalised(word.text);
    if (!isPart && !(isSpaced && isName(word, spaceGap))) break;
    if (!isPart) count++;
    last = word;
  }
  return last.start + last.text.length;
}

/** Where the name of two words before a seat starts, those with a hyphen counted once; undefined where none is. */
function nameStart(before: readonly Neighbour[]): number | undefined {
  let start: number | undefined;
  let count = 0;
  for (const word of before) {
    const isPart = count > 0 && hyphen.test(word.gap) && isCapitalised(word.text);
    if (!isPart && count === 2) break;
    if (!isPart && !isName(word, /^,?[^\S\n\r]$/)) return undefined;
    if (!isPart) count++;
    start = word.start;
  }
  return count === 2 ? start : undefined;
}

/** Politicians named with their title or seat, and offices that only they hold. A ceremonial mayor is none. */
export function politicians(text: Text, hits: (list: string) => readonly Hit[], nation: Nation | undefined): Range[] {
  const found: Range[] = [];
  for (const { start, end } of hits('titles')) {
    if (!isCapitalised(text.value.slice(start, end))) continue;
    const { before, after } = neighbours(text, { start, end }, 8);
    const last = nameEnd(after);
    const near = before[Math.min(before.length, 3) - 1]?.start ?? start;
    const isCivic = /^c/i.test(text.value.charAt(start)) && overlapsAny(hits('civic'), { start: near, end: start });
    if (last && !isCivic) found.push({ start, end: last });
  }
  for (const { start, end } of hits('offices')) found.push({ start, end });
  for (const { start, end } of hits('seats')) {
    const seat = text.value.slice(start, end);
    if (seat !== seat.toUpperCase() || (seat === 'MS' && nation !== 'wales')) continue;
    const from = nameStart(neighbours(text, { start, end }, 6).before);
    if (from !== undefined) found.push({ start: from, end });
  }
  const entities = [...text.links, ...text.mentions, ...text.hashtags].sort((a, b) => a.start - b.start);
  let last = 0;
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(range => {
      if (range.start < last || overlapsAny(entities, range)) return false;
      last = range.end;
      return true;
    });
}

const memberHandle = /[a-z_](?:MP|MSP|MLA)_?\d*$/;
const anyCaseHandle = /^cllr|cllr$|councillor/i;

/** Mentions of, and links to, accounts of politicians: registered ones, those whose handle says so, and with the user's changes. */
export function* memberAccounts(text: Text, { accounts }: Settings, changes: TermChanges = {}): Generator<Range> {
  const members = new Set(
    accounts.filter(({ kind }) => kind === 'member').flatMap(({ handles }) => Object.values(handles).map(handle => bare(handle ?? ''))),
  );
  const isMember = (handle: string) =>
    changedName(handle, changes) ?? (members.has(bare(handle)) || memberHandle.test(handle) || anyCaseHandle.test(handle));
  for (const { start, end, handle } of text.mentions) if (isMember(handle)) yield { start, end };
  for (const { start, end, url } of text.links) {
    const handle = profileHandle(url);
    if (handle && isMember(handle)) yield { start, end };
  }
}

const bare = (handle: string) => handle.replace(/^@/, '').toLowerCase();
