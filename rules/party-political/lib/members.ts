import type { Hit, Nation, Range, Settings, Text } from '../../../src/kit/index.ts';
import lists from '../lists/pre-election.json' with { type: 'json' };
import { isCapitalised, type Neighbour, neighbours, overlapsAny } from './words.ts';

const civic = new Set(lists.civic.split(' '));
const things = new Set(lists.things.split(' '));
const titleGap = /^(?:\.?[^\S\n\r]|, )$/;
const spaceGap = /^[^\S\n\r]$/;

const isName = (word: Neighbour | undefined, gap: RegExp) =>
  word !== undefined && gap.test(word.gap) && isCapitalised(word.text) && !things.has(word.lower);

/** The name that follows a title: how far it goes; undefined where none does. */
function nameAfter(after: readonly Neighbour[]): number | undefined {
  if (!isName(after[0], titleGap)) return undefined;
  let end = after[0]?.end;
  for (const word of after.slice(1, 3)) {
    if (!isName(word, spaceGap)) break;
    end = word.end;
  }
  return end;
}

/** Politicians named with their title or seat, and offices that only they hold. A ceremonial mayor is none. */
export function politicians(text: Text, hits: (list: string) => readonly Hit[], nation: Nation | undefined): Range[] {
  const found: Range[] = [];
  for (const { start, end } of hits('titles')) {
    if (!isCapitalised(text.value.slice(start, end))) continue;
    const { before, after } = neighbours(text, { start, end }, 3);
    const last = nameAfter(after);
    const isCivic = /^c/i.test(text.value.charAt(start)) && before.some(({ lower }) => civic.has(lower));
    if (last && !isCivic) found.push({ start, end: last });
  }
  for (const { start, end } of hits('offices')) found.push({ start, end });
  for (const { start, end } of hits('seats')) {
    const seat = text.value.slice(start, end);
    if (seat !== seat.toUpperCase() || (seat === 'MS' && nation !== 'wales')) continue;
    const { before } = neighbours(text, { start, end }, 2);
    const from = before[1]?.start;
    if (from !== undefined && before.every(word => isName(word, /^,?[^\S\n\r]$/))) found.push({ start: from, end });
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
const profile =
  /^(?:https?:\/\/)?(?:www\.|m\.|mobile\.)?(?:x|twitter|facebook|instagram|threads|tiktok|bsky)\.(?:com|net|app)\/(?:profile\/|@)?([A-Za-z0-9_.-]+)/i;

/** Mentions of, and links to, accounts of politicians: registered ones, and those whose handle says so. */
export function* memberAccounts(text: Text, { accounts }: Settings): Generator<Range> {
  const members = new Set(
    accounts.filter(({ kind }) => kind === 'member').flatMap(({ handles }) => Object.values(handles).map(handle => bare(handle ?? ''))),
  );
  const isMember = (handle: string) => members.has(bare(handle)) || memberHandle.test(handle) || anyCaseHandle.test(handle);
  for (const { start, end, handle } of text.mentions) if (isMember(handle)) yield { start, end };
  for (const { start, end, url } of text.links) {
    const handle = profile.exec(url)?.[1];
    if (handle && isMember(handle)) yield { start, end };
  }
}

const bare = (handle: string) => handle.replace(/^@/, '').toLowerCase();
