import type { TermChanges } from './changes.ts';
import type { Clause } from './clauses.ts';
import type { Platform } from './platforms.ts';

/** Nations whose election law may hold. */
export const nations = ['england', 'wales', 'scotland', 'northern-ireland', 'uk'] as const;

export type Nation = (typeof nations)[number];

/** Whose rules for pre-election periods hold: those of councils, by law, or the guidance of the Cabinet Office for departments and agencies. */
export const organisationKinds = ['council', 'civil-service'] as const;

export type OrganisationKind = (typeof organisationKinds)[number];

/** What an organisation tells postlint of itself; the names and meanings of the configuration's keys. */
export interface Organisation {
  readonly name?: string;
  /** Other names and abbreviations. */
  readonly also: readonly string[];
  readonly domains: readonly string[];
  readonly nation?: Nation;
  readonly kind?: OrganisationKind;
  /** Published phone numbers, e-mail and postal addresses: never reported. */
  readonly contacts: readonly string[];
}

/** Who posts: `member` is an elected member, `professional` is staff in their role. */
export const accountKinds = ['corporate', 'service', 'member', 'professional', 'personal'] as const;

export type AccountKind = (typeof accountKinds)[number];

export interface Account {
  readonly id: string;
  readonly kind: AccountKind;
  readonly handles: Readonly<Partial<Record<Platform, string>>>;
  readonly owner?: string;
  readonly moderator?: string;
  readonly complaints?: string;
  readonly politically_restricted?: boolean;
  readonly email?: string;
  readonly business_case?: string;
  readonly agreement?: string;
  readonly profile?: string;
}

export interface Author {
  readonly id: string;
  readonly name?: string;
  readonly role?: string;
  readonly trained?: boolean;
  readonly approver?: boolean;
  readonly until?: string;
}

export const electionKinds = [
  'local',
  'mayoral',
  'pcc',
  'uk-parliament',
  'scottish-parliament',
  'senedd',
  'ni-assembly',
  'london',
  'by-election',
  'referendum',
] as const;

export type ElectionKind = (typeof electionKinds)[number];

export interface Election {
  readonly kind: ElectionKind;
  /** Polling day, YYYY-MM-DD. */
  readonly poll: string;
  /** The day the notice of election is published, YYYY-MM-DD; computed where absent. */
  readonly notice?: string;
  /** Ids or kinds of accounts that may not post in the period. */
  readonly closed_accounts: readonly string[];
  /** The poll is not held, so that there is no period. */
  readonly cancelled?: boolean;
}

export interface Campaign {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly about?: string;
}

/** What somebody may consent to have published. */
export const consentCovers = ['name', 'image', 'phone', 'email', 'address', 'age', 'health', 'story', 'quote', 'logo'] as const;

export type ConsentCover = (typeof consentCovers)[number];

export interface Consent {
  readonly person?: string;
  readonly organisation?: string;
  readonly covers: readonly ConsentCover[];
  readonly until?: string;
  readonly reference?: string;
}

/** What the user changes in the lists by which people are found. */
export interface NameChanges {
  readonly given?: TermChanges;
  readonly family?: TermChanges;
  /** Words that are no part of a name, and phrases that look like one. */
  readonly not_names?: TermChanges;
  /** Names of places that could be taken for somebody's. */
  readonly places?: TermChanges;
}

/** What rules may know of the organisation. */
export interface Settings {
  readonly organisation: Organisation;
  readonly accounts: readonly Account[];
  readonly authors: readonly Author[];
  readonly elections: readonly Election[];
  readonly campaigns: readonly Campaign[];
  readonly consents: readonly Consent[];
  /** Days, YYYY-MM-DD, in place of or besides the bank holidays that are known. */
  readonly bank_holidays?: TermChanges;
  readonly names?: NameChanges;
}

/** A policy in force: its clauses by number. */
export interface Policy {
  readonly id: string;
  readonly title: string;
  readonly version?: string;
  /** YYYY-MM-DD. */
  readonly date?: string;
  readonly source?: string;
  readonly clauses: Readonly<Record<string, PolicyClause>>;
}

export interface PolicyClause {
  readonly title: string;
  /** Its words, or the ones that matter. */
  readonly quote?: string;
  readonly kind: 'check' | 'sign-off' | 'outside';
  /** What a person is asked, where the clause is signed off. */
  readonly question?: string;
  /** The drafts that it is about, where not all: those for these platforms, from accounts of these kinds. */
  readonly applies?: { readonly platforms?: readonly Platform[]; readonly accounts?: readonly AccountKind[] };
  /** It is about other people's comments as well: the rules that it names moderate them. */
  readonly comments?: boolean;
  /** What of postlint serves it besides the rules: a command, an option. */
  readonly tool?: string;
  /** The rules that enforce it: ids, `family/*`, `*`; with `!` before it, one that does not. */
  readonly rules?: readonly string[];
}

/** How a configuration leaves a rule on which a clause rests, where not as the policy has it. */
export interface Weakening {
  readonly rule: string;
  /** It is off; it warns where the policy has an error; it has other options. */
  readonly how: 'off' | 'warns' | 'options';
  /** Where that was set, for people. */
  readonly from: string;
}

/** How well a clause that is checked is enforced under a configuration. */
export interface ClauseState {
  /** At least one rule checks it, or a part of postlint serves it. */
  readonly enforced: boolean;
  readonly weakened: readonly Weakening[];
}

/** The states of the clauses that are checked, by `policy:number`. */
export type ClauseStates = ReadonlyMap<string, ClauseState>;

export type Severity = 'off' | 'warn' | 'error';

/** One rule's setting for one draft, and where it was set. */
export interface RuleSetting {
  readonly severity: Severity;
  readonly options: Readonly<Record<string, unknown>>;
  /** For people: `rule default`, `policy barnet`, `postlint.config.yaml: rules["personal-data/*"]`, `--rule`. */
  readonly origin: string;
  /** Clauses of the policies in force that the rule's findings rest on, `policy:number`. */
  readonly clauses: readonly (Clause | string)[];
}

/** The configuration that holds for one draft. */
export interface ResolvedConfig {
  readonly settings: Settings;
  readonly policies: readonly Policy[];
  /** Every known rule, `off` ones included, by id. */
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** What `overrides` (or the command line) say of drafts that do not say it themselves. */
  readonly account?: string;
  readonly platforms?: readonly Platform[];
}
