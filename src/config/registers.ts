import {
  type Account,
  type Author,
  accountKinds,
  type Campaign,
  type Consent,
  type Election,
  type NameChanges,
  type Organisation,
  type Settings,
  type TermChanges,
} from '../kit/index.ts';
import type { Config, Layer, PolicyFile, Traced } from './types.ts';

/** What the layers say, put together; every value with where it was set. */
export interface Gathered {
  readonly organisation: Readonly<Record<string, Traced<unknown>>>;
  readonly accounts: readonly Traced<Account>[];
  readonly authors: readonly Traced<Author>[];
  readonly elections: readonly Traced<Election>[];
  readonly campaigns: readonly Traced<Campaign>[];
  readonly consents: readonly Traced<Consent>[];
  readonly bank_holidays?: Traced<TermChanges>;
  /** Changes to the lists of names, by list. */
  readonly names: Readonly<Record<string, Traced<unknown>>>;
  readonly drafts?: Traced<readonly string[]>;
  readonly ignores: readonly Traced<string>[];
  readonly keys: Readonly<Record<string, Traced<string>>>;
}

/** Later layers win, key by key and, in registers, id by id; consents, elections and ignored patterns add up. */
export function gather(layers: readonly Layer[], policies: readonly Traced<PolicyFile>[]): Gathered {
  const accounts = byId(entries(layers, 'accounts')).map(({ value, from }) => ({ value: plainAccount(value), from }));
  const names = accounts.map(({ value }) => value);
  const drafts = layers.findLast(({ config }) => config.drafts !== undefined);
  const holidays = layers.findLast(({ config }) => config.bank_holidays !== undefined);
  return {
    organisation: organisationOf(layers, policies),
    accounts,
    authors: byId(entries(layers, 'authors')),
    elections: entries(layers, 'elections').map(({ value, from }) => ({
      value: { ...value, closed_accounts: (value.closed_accounts ?? []).map(name => closedAccount(name, names) ?? name) },
      from,
    })),
    campaigns: byId(entries(layers, 'campaigns')),
    consents: entries(layers, 'consents'),
    ...(holidays?.config.bank_holidays ? { bank_holidays: { value: holidays.config.bank_holidays, from: `${holidays.label}: bank_holidays` } } : {}),
    names: Object.fromEntries(layers.flatMap(({ label, config }) => traced(config.names, `${label}: names`))),
    ...(drafts?.config.drafts ? { drafts: { value: drafts.config.drafts, from: `${drafts.label}: drafts` } } : {}),
    ignores: entries(layers, 'ignores'),
    keys: Object.fromEntries(
      layers.flatMap(({ label, config }) =>
        Object.entries(config.keys ?? {}).map(([key, value]) => [key, { value, from: `${label}: keys[${JSON.stringify(key)}]` }]),
      ),
    ),
  };
}

/** What rules may know of the organisation. */
export function settingsOf(gathered: Gathered): Settings {
  const values = <Value>(list: readonly Traced<Value>[]) => list.map(({ value }) => value);
  const plain = (map: Readonly<Record<string, Traced<unknown>>>) => Object.fromEntries(Object.entries(map).map(([key, { value }]) => [key, value]));
  const organisation: Partial<Organisation> = plain(gathered.organisation);
  const names: NameChanges = plain(gathered.names);
  return {
    organisation: { also: [], domains: [], contacts: [], ...organisation },
    accounts: values(gathered.accounts),
    authors: values(gathered.authors),
    elections: values(gathered.elections),
    campaigns: values(gathered.campaigns),
    consents: values(gathered.consents),
    ...(gathered.bank_holidays ? { bank_holidays: gathered.bank_holidays.value } : {}),
    ...(Object.keys(names).length > 0 ? { names } : {}),
  };
}

/** The id or the kind of account that `closed_accounts` names: as it is, as a handle, or in the plural (`members`). */
export function closedAccount(name: string, accounts: readonly Account[]): string | undefined {
  const handle = name.replace(/^@/, '').toLowerCase();
  const account =
    accounts.find(({ id }) => id === name) ?? accounts.find(({ handles }) => Object.values(handles).some(own => own.toLowerCase() === handle));
  return account?.id ?? accountKinds.find(kind => kind === name || `${kind}s` === name);
}

/** What a policy presumes of the organisation holds unless the configuration gives another name: it is then another organisation. */
function organisationOf(layers: readonly Layer[], policies: readonly Traced<PolicyFile>[]): Record<string, Traced<unknown>> {
  const own = layers.flatMap(({ label, config }) => traced(config.organisation, `${label}: organisation`));
  const name = own.findLast(([key]) => key === 'name')?.[1].value;
  const presumed = policies.map(({ value }) => value).find(({ organisation }) => organisation);
  const same = name === undefined || name === presumed?.organisation?.name;
  return Object.fromEntries([...(presumed && same ? traced(presumed.organisation, `policy ${presumed.id}: organisation`) : []), ...own]);
}

function traced(map: Partial<Organisation> | NameChanges | undefined, from: string): [string, Traced<unknown>][] {
  return Object.entries(map ?? {})
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => [key, { value: key === 'domains' ? (value as string[]).map(plainDomain) : value, from: `${from}.${key}` }]);
}

const plainDomain = (domain: string) => domain.toLowerCase().replace(/^www\./, '');

function plainAccount(account: NonNullable<Config['accounts']>[number]): Account {
  const handles = Object.entries(account.handles ?? {}).map(([platform, handle]) => [platform, handle.trim().replace(/^@/, '')]);
  return { ...account, handles: Object.fromEntries(handles) };
}

type Lists = { [Key in keyof Config]-?: NonNullable<Config[Key]> extends readonly (infer Item)[] ? Item : never };

function entries<Key extends 'accounts' | 'authors' | 'elections' | 'campaigns' | 'consents' | 'ignores'>(
  layers: readonly Layer[],
  key: Key,
): Traced<Lists[Key]>[] {
  return layers.flatMap(({ label, config }) =>
    ((config[key] ?? []) as readonly Lists[Key][]).map((value, i) => ({ value, from: `${label}: ${key}[${i}]` })),
  );
}

function byId<Value extends { readonly id: string }>(list: readonly Traced<Value>[]): Traced<Value>[] {
  return [...new Map(list.map(entry => [entry.value.id, entry])).values()];
}
