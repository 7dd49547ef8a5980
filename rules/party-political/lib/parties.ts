import type { Nation, Term } from '../../../src/kit/index.ts';
import data from '../lists/parties.json' with { type: 'json' };
import safe from '../lists/safe.json' with { type: 'json' };

/**
 * How a name that is also an ordinary word shows that it means the party: `people` beside a candidate, a councillor or a vote; `adjective`
 * beside a party's other belongings as well; `plural` beside what parties do; `full` by all of these.
 */
export type Mode = 'people' | 'adjective' | 'plural' | 'full';

export interface PartyTerm {
  readonly party: string;
  /** It counts only with the capitals of the register. */
  readonly capitals: boolean;
  /** For a name that is an ordinary word too. */
  readonly mode?: Mode;
}

interface Party {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly weak?: Readonly<Record<string, Mode>>;
  readonly nation?: Nation;
  readonly leaders?: readonly string[];
  readonly handles?: readonly string[];
  readonly domains?: readonly string[];
}

const parties = data.parties as unknown as readonly Party[];

const named = (term: string, party: string, mode?: Mode): Term<PartyTerm> => ({
  term,
  data: { party, capitals: mode !== undefined || term !== term.toLowerCase(), mode },
});

/** Names of parties, of their leaders, and other things that share words with them. A party of one nation is known by an ordinary word only there. */
export function partyTerms(nation: Nation | undefined): Readonly<Record<'names' | 'weak' | 'leaders' | 'safe', readonly Term<PartyTerm>[]>> {
  const isHere = (party: Party) => !party.nation || !nation || nation === 'uk' || nation === party.nation;
  return {
    names: [...parties.flatMap(party => party.names.map(name => named(name, party.name))), ...data.local.map(name => named(name, name))],
    weak: [
      ...parties.filter(isHere).flatMap(party => Object.entries(party.weak ?? {}).map(([name, mode]) => named(name, party.name, mode))),
      ...data.localWeak.map(name => named(name, name, 'people')),
    ],
    leaders: parties.flatMap(party => (party.leaders ?? []).map(name => named(name, party.name))),
    safe: safe.phrases.map(term => ({ term })),
  };
}

const byHandle = new Map(parties.flatMap(party => (party.handles ?? []).map(handle => [handle.toLowerCase(), party.name] as const)));
const localHandle =
  /labour(?!line|market|relation|exploit|ward|hub)(?!.*(?:relations|exchange))|conservatives|tories|lib_?dems?(?![a-z])|libdems|green_?part(?:y|ies)|reform_?uk|plaid_?cymru|sinn_?fein|ukip/i;

/** The party whose account a handle is, by name or by its looks (`@CamdenLibDems`); undefined for other handles. */
export function partyOfHandle(handle: string): string | undefined {
  const bare = handle.toLowerCase().replace(/@.*$/, '');
  return byHandle.get(bare) ?? localHandle.exec(bare)?.[0];
}

/** Domains of parties, without `www.`. */
export const partyDomains: readonly string[] = parties.flatMap(party => party.domains ?? []);
