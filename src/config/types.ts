import type {
  Account,
  Author,
  Campaign,
  ClauseStates,
  Consent,
  Election,
  NameChanges,
  Organisation,
  Platform,
  Policy,
  ResolvedConfig,
  Rule,
  Severity,
  TermChanges,
} from '../kit/index.ts';

/** What a configuration says of a rule; severities also as ESLint's numbers. */
type RuleEntry = Severity | 0 | 1 | 2 | readonly [Severity | 0 | 1 | 2, Readonly<Record<string, unknown>>?];

export type RuleEntries = Readonly<Record<string, RuleEntry>>;

/** What holds for the drafts whose paths match. */
export interface Override {
  readonly files: string | readonly string[];
  readonly account?: string;
  readonly platform?: Platform;
  readonly platforms?: readonly Platform[];
  readonly rules?: RuleEntries;
}

/** A configuration as its file has it. */
export interface Config {
  readonly $schema?: string;
  readonly extends?: string | readonly string[];
  readonly plugins?: readonly string[];
  readonly policy?: string | readonly string[];
  readonly organisation?: Partial<Organisation>;
  readonly accounts?: readonly (Omit<Account, 'handles'> & Partial<Pick<Account, 'handles'>>)[];
  readonly authors?: readonly Author[];
  readonly elections?: readonly (Omit<Election, 'closed_accounts'> & Partial<Pick<Election, 'closed_accounts'>>)[];
  readonly campaigns?: readonly Campaign[];
  readonly consents?: readonly Consent[];
  readonly bank_holidays?: TermChanges;
  readonly names?: NameChanges;
  readonly drafts?: readonly string[];
  readonly ignores?: readonly string[];
  readonly keys?: Readonly<Record<string, string>>;
  readonly rules?: RuleEntries;
  readonly overrides?: readonly Override[];
}

/** A policy as its file has it: the clauses, and what the policy presumes of the organisation and of rules. */
export interface PolicyFile extends Policy {
  readonly organisation?: Partial<Organisation>;
  readonly rules?: RuleEntries;
}

/** A module of rules that users add. */
export interface Plugin {
  readonly file: string;
  /** The family of its rules. */
  readonly name: string;
  /** Where the configuration names it. */
  readonly from: string;
  readonly rules: ReadonlyMap<string, Rule>;
}

/** One file of a configuration: the one found, or one that it extends. */
export interface Layer {
  readonly file: string;
  /** The file's path as people know it: relative to the working directory. */
  readonly label: string;
  readonly folder: string;
  readonly config: Config;
}

/** A value, and where it was set. */
export interface Traced<Value> {
  readonly value: Value;
  readonly from: string;
}

/** What the command line says of the configuration. */
export interface Overrides {
  /** Ids of built-in policies, or paths relative to the working directory. */
  readonly policy?: string | readonly string[];
  readonly account?: string;
  readonly platform?: string | readonly string[];
  readonly rules?: Readonly<Record<string, unknown>>;
}

export interface LoadOptions {
  readonly cwd: string;
  /** The path of a configuration file. */
  readonly file?: string;
  /** The folder to look in first, then in its parents; `cwd` unless given. */
  readonly from?: string;
  /** The built-in rules. */
  readonly rules: ReadonlyMap<string, Rule>;
  /** A built-in policy. */
  readonly policies: (id: string) => Promise<PolicyFile | undefined>;
  readonly policyIds: readonly string[];
  readonly overrides?: Overrides;
}

export interface LoadedConfig {
  readonly file?: string;
  /** What the configuration's patterns are relative to: its file's folder, or the working directory where there is none. */
  readonly folder: string;
  /** The built-in rules, then those of plugins. */
  readonly rules: ReadonlyMap<string, Rule>;
  readonly drafts: readonly string[];
  /** As in a .gitignore file of `folder`. */
  readonly ignores: readonly string[];
  /** Foreign metadata keys: what they mean to postlint, or `ignore`. */
  readonly keys: Readonly<Record<string, string>>;
  /** What holds for the drafts of a file. Files that the same overrides match share one object. */
  resolve(filePath: string): ResolvedConfig;
  /** How well the clauses of the policies in force are enforced. */
  clauseStates(): ClauseStates;
  /** The same as plain data, each value with where it was set. */
  describe(filePath: string): object;
}
