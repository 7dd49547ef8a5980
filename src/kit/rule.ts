import type { Clause } from './clauses.ts';
import type { Draft, Metadata } from './draft.ts';
import type { OptionSpecs, OptionValues } from './options.ts';
import type { Policy, Settings } from './settings.ts';
import type { Span } from './span.ts';
import type { Hit, TermLists } from './terms.ts';
import type { Confidence, Text } from './text.ts';

type Slots<Template> = Template extends `${string}{{${infer Slot}}}${infer Rest}` ? Slot | Slots<Rest> : never;

type MessageData<Slot extends string> = [Slot] extends [never]
  ? { readonly data?: undefined }
  : { readonly data: Readonly<Record<Slot, string | number>> };

export type Messages = Readonly<Record<string, string>>;

/**
 * What `check` yields. `{{text}}` in a message is the text at `at`, masked; every other slot needs its value in `data`,
 * which must never hold words of the draft.
 */
export type Finding<M extends Messages = Messages, S extends Messages = Messages> = {
  [Id in keyof M & string]: {
    readonly message: Id;
    readonly at: Span;
    /** `high` unless told. */
    readonly confidence?: Confidence;
    /** Replaces `at` (or `at` of its own) by `text` under `--fix`. Only where no person needs to look at the result. */
    readonly fix?: { readonly at: Span; readonly text: string };
    /** Lifts a warning to an error, as in a pre-election period. */
    readonly severity?: 'error';
    /** The one clause that it rests on, `policy:number`, where not all that its rule serves. */
    readonly clause?: string;
    /** The id of a rule whose findings at the very same place it takes the place of: one finding, on the clauses of both. */
    readonly replaces?: string;
  } & MessageData<Exclude<Slots<M[Id]> | (Id extends keyof S ? Slots<S[Id]> : never), 'text'>>;
}[keyof M & string];

/** What `check` is told besides the draft. */
export interface Context<Options> extends Settings {
  readonly options: Options;
  /** The policies in force. */
  readonly policies: readonly Policy[];
  /** The clauses of theirs that the rule serves, `policy:number`. */
  readonly clauses: readonly string[];
  /** Now, or `--at`; Europe/London wall time, `YYYY-MM-DDTHH:mm`. */
  readonly now: string;
  /** Where the terms of one of the rule's lists stand in a text, in order. */
  hits<Data = unknown>(text: Text, list: string): readonly Hit<Data>[];
}

/** A draft in an example: its text, and what else matters. */
export interface ExampleDraft {
  readonly text: string;
  readonly meta?: Metadata;
  readonly options?: Readonly<Record<string, unknown>>;
  /** Keys of the configuration: `organisation`, `accounts`, `elections` ... */
  readonly config?: Readonly<Record<string, unknown>>;
  /** The policies in force; none unless given. */
  readonly policies?: readonly Policy[];
}

export interface BadExample extends ExampleDraft {
  /** The exact message of every finding, in order. */
  readonly messages: readonly string[];
  /** The text after `--fix`, where a finding has a fix; a rule with such an example is listed as fixable. */
  readonly output?: string;
}

export interface RuleDefinition<M extends Messages, S extends Messages, O extends OptionSpecs> {
  /** One line, what is reported: `Disallow phone numbers that the organisation has not published`. */
  readonly summary: string;
  /** The harm that it prevents, one to three sentences for a communications officer. */
  readonly why: string;
  /** What else its page says: what it presumes, and how it decides. */
  readonly notes?: string;
  /** For rules of plugins: clauses of built-in policies that they serve. A policy names the rules of its clauses itself. */
  readonly clauses?: readonly Clause[];
  readonly severity: 'warn' | 'error';
  /** In force where no policy is configured. */
  readonly recommended: boolean;
  /**
   * How what it finds is masked in every output: the number of leading letters and digits kept, or `initials` (the default: each word's
   * first letter), or `none` for what is neither personal nor offensive, such as a party's name.
   */
  readonly mask?: number | 'initials' | 'none';
  readonly options: O;
  readonly messages: M;
  /** What to write instead, by message id. */
  readonly suggestions?: S;
  /** The word lists to find, for the options in force. */
  readonly terms?: (options: OptionValues<O>, settings: Settings) => TermLists;
  readonly examples: { readonly good: readonly (string | ExampleDraft)[]; readonly bad: readonly BadExample[] };
  /** Yields findings, in any order. An async generator only where it needs an expensive library. */
  readonly check: (draft: Draft, context: Context<OptionValues<O>>) => Iterable<Finding<M, S>> | AsyncIterable<Finding<M, S>>;
}

/** Any rule, whatever its options and messages. */
export interface RuleModule extends Omit<RuleDefinition<Messages, Messages, OptionSpecs>, 'terms' | 'check'> {
  // biome-ignore-start lint/suspicious/noExplicitAny: options and messages vary by rule
  readonly terms?: (options: any, settings: Settings) => TermLists;
  readonly check: (draft: Draft, context: Context<any>) => Iterable<any> | AsyncIterable<any>;
  // biome-ignore-end lint/suspicious/noExplicitAny: options and messages vary by rule
}

/** A rule and its id, `family/name`, which comes from the path of its file. */
export type Rule = RuleModule & { readonly id: string };

/** Types a rule: the compiler refuses an unknown message, a missing slot, an unknown option, an unknown clause. */
export function defineRule<
  const M extends Messages,
  O extends OptionSpecs,
  const S extends { readonly [Id in keyof M]?: string } = Record<never, string>,
>(rule: RuleDefinition<M, S & Messages, O>): RuleDefinition<M, S & Messages, O> {
  return rule;
}
