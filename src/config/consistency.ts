import { type Account, accountKinds, readTime } from '../kit/index.ts';
import { closedAccount } from './registers.ts';
import type { Layer } from './types.ts';
import { meantBy, quoted } from './words.ts';

type Entry = Readonly<Record<string, unknown>>;

/** What is wrong between the entries of registers, and between registers, however broken the layers are otherwise. `flagged` is `--account`'s. */
export function inconsistencies(layers: readonly Layer[], flagged?: string): string[] {
  const accounts = layers.flatMap(({ config }) => entriesOf(config.accounts).map(([, entry]) => asAccount(entry)));
  const inLayers = layers.flatMap(layer => {
    const { accounts: own, authors, campaigns, elections, consents, overrides } = layer.config;
    const problems = [
      ...duplicates('accounts', own),
      ...duplicates('authors', authors),
      ...duplicates('campaigns', campaigns),
      ...entriesOf(elections).flatMap(([i, entry]) => [
        ...backwards(entry, 'notice', 'poll', `elections[${i}]`),
        ...(Array.isArray(entry.closed_accounts) ? entry.closed_accounts : []).flatMap((name, at) =>
          unknownAccount(name, accounts, ` in elections[${i}].closed_accounts[${at}]`, true),
        ),
      ]),
      ...entriesOf(campaigns).flatMap(([i, entry]) => backwards(entry, 'from', 'to', `campaigns[${i}]`)),
      ...entriesOf(consents).flatMap(([i, { person, organisation }]) =>
        person === undefined && organisation === undefined ? [`Missing "person" in consents[${i}], expected "person" or "organisation"`] : [],
      ),
      ...entriesOf(overrides).flatMap(([i, { account }]) => unknownAccount(account, accounts, ` in overrides[${i}].account`)),
    ];
    return problems.map(problem => `${layer.label}: ${problem}`);
  });
  return [...inLayers, ...unknownAccount(flagged, accounts, '').map(problem => `--account: ${problem}`)];
}

/** Whether an account is in the register, by its id or a handle; a sentence if it is not. Without a register, every account may be. */
function unknownAccount(name: unknown, accounts: readonly Account[], where: string, kinds = false): string[] {
  if (typeof name !== 'string' || name === '' || (accounts.length === 0 && !kinds)) return [];
  const found = closedAccount(name, accounts);
  if (found !== undefined && (kinds || accounts.some(({ id }) => id === found))) return [];
  const candidates = [...accounts.map(({ id }) => id), ...(kinds ? accountKinds : [])];
  const shown = quoted(name);
  const meant = meantBy(name, candidates);
  const rest =
    shown && meant
      ? `did you mean "${meant}"?`
      : `expected ${kinds ? 'an id of the accounts, or a kind of account' : 'an id, or a handle, of the accounts'}`;
  return [`Unknown account${shown ? ` ${shown}` : ''}${where}, ${rest}`];
}

function entriesOf(list: unknown): [number, Entry][] {
  return Array.isArray(list) ? [...list.entries()].filter((pair): pair is [number, Entry] => typeof pair[1] === 'object' && pair[1] !== null) : [];
}

function duplicates(key: string, list: unknown): string[] {
  const first = new Map<unknown, number>();
  return entriesOf(list).flatMap(([i, { id }]) => {
    if (id === undefined) return [];
    const twin = first.get(id);
    if (twin === undefined) first.set(id, i);
    return twin === undefined ? [] : [`Duplicate id in ${key}[${i}], ${key}[${twin}] has the same`];
  });
}

const isDay = (value: unknown): value is string => typeof value === 'string' && value.length === 10 && 'time' in readTime(value);

/** Days compare as texts. */
function backwards(entry: Entry, from: string, to: string, where: string): string[] {
  const [start, end] = [entry[from], entry[to]];
  return isDay(start) && isDay(end) && start > end ? [`Invalid ${from} in ${where}, expected a day no later than "${to}"`] : [];
}

function asAccount({ id, kind, handles }: Entry): Account {
  const names = Object.entries(typeof handles === 'object' && handles !== null ? handles : {}).filter(([, handle]) => typeof handle === 'string');
  const plain = names.map(([platform, handle]) => [platform, handle.trim().replace(/^@/, '')]);
  return { id: String(id), kind: kind as Account['kind'], handles: Object.fromEntries(plain) };
}
