import type { Account, Hashtag, Organisation, Settings } from '../../../src/kit/index.ts';

const bare = (handle: string) => handle.replace(/^[@＠]/, '');
const letters = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Shorter names stand by chance inside the words of a handle. */
const shortest = 4;

/** What names the organisation to readers: its names and abbreviations, its domains, the handles of its official accounts. */
export function namesOf({ organisation, accounts }: Pick<Settings, 'organisation' | 'accounts'>): string[] {
  const official = accounts.filter(({ kind }) => kind === 'corporate' || kind === 'service').flatMap(({ handles }) => Object.values(handles));
  return [
    ...(organisation.name ? [organisation.name] : []),
    ...organisation.also,
    ...organisation.domains,
    ...official.map(handle => `@${bare(handle)}`),
  ];
}

/** Words alone, each between spaces: case, accents, punctuation and line breaks do not matter. */
export function plainWords(text: string): string {
  return ` ${text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`]s?(?![\p{L}\p{N}])/gu, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

/** Whether an account itself names the organisation: in its registered profile, or in a handle. */
export function accountNames(account: Account, { organisation, accounts }: Pick<Settings, 'organisation' | 'accounts'>): boolean {
  const profile = plainWords(account.profile ?? '');
  if (namesOf({ organisation, accounts }).some(name => profile.includes(plainWords(name)))) return true;
  const inHandle = compactNames(organisation).filter(name => name.length >= shortest);
  return Object.values(account.handles).some(handle => inHandle.some(name => letters(handle).includes(name)));
}

/** Whether a hashtag is one of the organisation's names: `#HytheCouncil`. */
export function tagNames({ tag }: Hashtag, { organisation }: Pick<Settings, 'organisation'>): boolean {
  return compactNames(organisation).includes(letters(tag));
}

const compactNames = ({ name, also }: Organisation) => [...also, ...(name ? [name] : [])].map(letters);
