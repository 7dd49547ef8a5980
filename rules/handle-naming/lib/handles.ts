import type { Account, Draft, Organisation, Platform } from '../../../src/kit/index.ts';
import lookalikes from '../lists/lookalikes.json' with { type: 'json' };

const table = (letters: Readonly<Record<string, string>>) =>
  new Map(Object.entries(letters).flatMap(([letter, others]) => Array.from(others, other => [other, letter] as const)));
const twins = table(lookalikes.letters);
const capitals = table(lookalikes.capitals);
const unicode = table(lookalikes.unicode);

/** Without the leading @, Mastodon's server, and Bluesky's default domain. */
export function bareHandle(handle: string): string {
  return handle
    .replace(/^[@＠]/, '')
    .replace(/[@＠].*$/, '')
    .replace(/\.bsky\.social$/i, '');
}

/** Lower case, without accents, and every character as the letter that it is taken for: `BarnetCounciI` and `barnetcouncil` are alike. */
export function skeleton(text: string): string {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '');
  return Array.from(folded, char => capitals.get(char) ?? twins.get(char.toLowerCase()) ?? unicode.get(char) ?? char.toLowerCase())
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w');
}

const humps = /^\p{Lu}{2,}(?=\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{L}+/gu;
/** `LBB` of `LBBParks`. */
const abbreviation = /^\p{Lu}{2,}(?=\p{Lu}\p{Ll})/u;

/** The parts of a handle: at separators, digits and capitals. Letters that stand alone are put together: `J.N.C.C` is `JNCC`. */
export function partsOf(handle: string): string[] {
  const pieces = handle.normalize('NFKC').split(/[^\p{L}\p{N}@$|!]+/u);
  const parts: string[] = [];
  let letters = '';
  for (const piece of [...pieces, '']) {
    if (/^\p{L}$/u.test(piece)) {
      letters += piece;
      continue;
    }
    if (letters) parts.push(letters);
    letters = '';
    const inner = [...(piece.match(humps) ?? []), ...(piece.match(abbreviation) ?? [])];
    if (piece) parts.push(piece, ...inner.filter(part => part !== piece));
  }
  return parts;
}

export interface Token {
  /** As the organisation writes it. */
  readonly name: string;
  readonly skeleton: string;
}

/** The organisation's names and abbreviations, as they may stand in a handle. */
export function organisationTokens({ name, also }: Organisation): Token[] {
  return [...(name ? [name] : []), ...also].map(each => ({ name: each, skeleton: skeleton(each) })).filter(({ skeleton: key }) => key.length > 1);
}

const hasVowel = /[aeiouyl]/;
const mostlyLetters = (part: string) => (part.match(/\p{L}/gu)?.length ?? 0) * 2 >= part.length;

/**
 * The organisation's name that a handle holds. A long name may stand anywhere in it; an abbreviation must be a part of its own, since
 * `LBB` stands inside words, unless it has no vowel and four letters, and so stands in none.
 */
export function tokenIn(handle: string, tokens: readonly Token[]): Token | undefined {
  const whole = skeleton(handle);
  const parts = partsOf(handle).filter(mostlyLetters).map(skeleton);
  return tokens.find(({ skeleton: key }) => {
    if (key.length > 5 || (key.length > 3 && !hasVowel.test(key))) return whole.includes(key);
    return parts.includes(key);
  });
}

/** A handle of an account, and where it is used. */
export interface Handle {
  readonly platform: Platform;
  readonly handle: string;
}

export const handlesOf = (account: Account): Handle[] =>
  Object.entries(account.handles).map(([platform, handle]) => ({ platform: platform as Platform, handle: bareHandle(handle) }));

/** The account as the draft names it, where it is a handle that the register does not know. */
export function unknownHandle({ account, accountName }: Draft): string | undefined {
  return !account && accountName?.match(/^[@＠]./) ? bareHandle(accountName) : undefined;
}

/** The handles of accounts, by the handle in lower case; of one that is on several platforms, that on the platforms that matter. */
export function registeredHandles(accounts: readonly Account[], platforms: readonly Platform[] = []): Map<string, Handle> {
  const handles = accounts.flatMap(handlesOf);
  const here = handles.filter(({ platform }) => platforms.includes(platform));
  return new Map([...handles, ...here].map(each => [each.handle.toLowerCase(), each] as const));
}

const serverOf = (handle: string) => /[^@＠][@＠](.+)$/.exec(handle)?.[1]?.toLowerCase();

/** Where the register has the account that a mention names: a server or a default domain in it tells the platform. */
export function registeredPlatforms(mention: string, accounts: readonly Account[]): Platform[] {
  const bare = bareHandle(mention).toLowerCase();
  const server = serverOf(mention);
  const own = server === undefined ? (/\.bsky\.social$/i.test(mention) ? 'bluesky' : undefined) : 'mastodon';
  return accounts
    .flatMap(({ handles }) => Object.entries(handles) as [Platform, string][])
    .filter(([platform, handle]) => bareHandle(handle).toLowerCase() === bare && (own === undefined || platform === own))
    .filter(([, handle]) => server === undefined || (serverOf(handle) ?? server) === server)
    .map(([platform]) => platform);
}
