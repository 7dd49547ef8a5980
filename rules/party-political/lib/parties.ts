import {
  addedWords,
  changedName,
  changedTermLists,
  changedTerms,
  changedWords,
  type Nation,
  option,
  type Term,
  type TermChanges,
  termsOf,
} from '../../../src/kit/index.ts';
import data from '../lists/parties.json' with { type: 'json' };
import safe from '../lists/safe.json' with { type: 'json' };

/**
 * How a name that is also an ordinary word shows that it means the party: `people` beside a candidate, a councillor or a vote; `adjective`
 * beside a party's other belongings as well; `plural` beside what parties do; `full` by all of these. Short ones stand in brackets after a
 * politician: a `label`, or a `code` that other people have after their names too.
 */
type Mode = 'people' | 'adjective' | 'plural' | 'full' | 'label' | 'code';

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
  /** Its leaders and other well-known politicians. */
  readonly people?: readonly string[];
  readonly handles?: readonly string[];
  readonly domains?: readonly string[];
}

const parties = data.parties as unknown as readonly Party[];

const named = (term: string, party: string, mode?: Mode): Term<PartyTerm> => ({
  term,
  data: { party, capitals: mode !== undefined || term !== term.toLowerCase(), mode },
});

/** Options of the rules that find what refers to a party. */
export const partyOptions = {
  parties: option.terms('Names of parties to find as well; names, and phrases that hold one, that may stand.'),
  politicians: option.terms('Names of well-known politicians to find as well; names that may stand.'),
};

interface PartyChanges {
  readonly parties: TermChanges;
  readonly politicians?: TermChanges;
}

type PartyTerms = readonly Term<PartyTerm>[];

const own = (name: string) => named(name, name);
const names: PartyTerms = [...parties.flatMap(party => party.names.map(name => named(name, party.name))), ...data.local.map(own)];
const people: PartyTerms = parties.flatMap(party => (party.people ?? []).map(name => named(name, party.name)));
const weakIn = new Map<Nation | undefined, PartyTerms>();

/** Names of parties that are ordinary words too. A party of one nation is known by one only there. */
function weakNames(nation: Nation | undefined): PartyTerms {
  const isAtHome = (party: Party, mode: Mode) => mode === 'people' && party.nation !== undefined && nation === party.nation;
  const isHere = (party: Party) => !party.nation || !nation || nation === 'uk' || nation === party.nation;
  const weak = weakIn.get(nation) ?? [
    ...parties
      .filter(isHere)
      .flatMap(party => Object.entries(party.weak ?? {}).map(([name, mode]) => named(name, party.name, isAtHome(party, mode) ? 'full' : mode))),
    ...data.localWeak.map(name => named(name, name, 'people')),
  ];
  weakIn.set(nation, weak);
  return weak;
}

/** Names of parties, of their politicians, and other things that share words with them. */
export function partyTerms(nation: Nation | undefined, changes: PartyChanges) {
  const weak = weakNames(nation);
  const phrases = changedWords(changes.parties.remove ?? [], { remove: [...names, ...weak].map(({ term }) => term) });
  return {
    ...changedTermLists({ names, weak }, changes.parties, own),
    people: changedTerms(people, changes.politicians ?? {}, own),
    safe: termsOf(changedWords(safe.phrases, { add: phrases, remove: addedWords(changes.parties) })),
  };
}

const byHandle = new Map([
  ...data.others.handles.map(handle => [handle.toLowerCase(), handle] as const),
  ...parties.flatMap(party => (party.handles ?? []).map(handle => [handle.toLowerCase(), party.name] as const)),
]);
const localHandle =
  /labour(?!line|market|relation|exploit|ward|hub|hist|court)|conservatives|lib_?dems?(?![a-z])|green_?part(?:y|ies)|(?<!law|penal|prison|drugs?|tax|police|planning|electoral)reform_?uk|plaid_?cymru|sinn_?fein|ukip/i;
const notParty = /(?:child|forced|slave|international|migrant)_?labour|labour.*(?:relations|exchange|history|museum)/i;
const tories = /(?:^|[a-z\d_])Tories(?![a-z])|(?:^|_)tories(?![a-z])/;

/** The party whose account a handle is, by name or by its looks (`@CamdenLibDems`), or because the user adds it; undefined for other handles. */
export function partyOfHandle(handle: string, changes: TermChanges = {}): string | undefined {
  const bare = handle.replace(/@.*$/, '');
  const decided = changedName(bare, changes);
  if (decided !== undefined) return decided ? bare : undefined;
  const local = notParty.test(bare) ? null : (localHandle.exec(bare) ?? tories.exec(bare));
  return byHandle.get(bare.toLowerCase()) ?? local?.[0].toLowerCase();
}

/** Domains of parties, without `www.`. */
export const partyDomains: readonly string[] = [...parties.flatMap(party => party.domains ?? []), ...data.others.domains, ...data.wings];
