import type { Term } from './terms.ts';

/** One option of a rule: its type, its default and what it does. */
export interface OptionSpec<Value> {
  readonly default: Value;
  readonly describe: string;
  /** JSON Schema of the value. */
  readonly schema: Readonly<Record<string, unknown>>;
}

export type OptionSpecs = Readonly<Record<string, OptionSpec<unknown>>>;

/** The values that a rule's check receives. */
export type OptionValues<Specs extends OptionSpecs> = { readonly [Name in keyof Specs]: Specs[Name] extends OptionSpec<infer Value> ? Value : never };

/** Words that the user adds to a rule's list, and words of it that the user wants left alone. */
export interface TermChanges {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

const strings = { type: 'array', items: { type: 'string' }, uniqueItems: true } as const;

/** The kinds of options that a rule can declare. */
export const option = {
  boolean: (value: boolean, describe: string): OptionSpec<boolean> => ({ default: value, describe, schema: { type: 'boolean' } }),
  integer: (value: number, describe: string, minimum = 0): OptionSpec<number> => ({ default: value, describe, schema: { type: 'integer', minimum } }),
  string: (value: string, describe: string): OptionSpec<string> => ({ default: value, describe, schema: { type: 'string' } }),
  strings: (value: readonly string[], describe: string): OptionSpec<readonly string[]> => ({ default: value, describe, schema: strings }),
  oneOf: <const Value extends string>(values: readonly Value[], value: NoInfer<Value>, describe: string): OptionSpec<Value> => ({
    default: value,
    describe,
    schema: { enum: values },
  }),
  someOf: <const Value extends string>(
    values: readonly Value[],
    value: readonly NoInfer<Value>[],
    describe: string,
  ): OptionSpec<readonly Value[]> => ({
    default: value,
    describe,
    schema: { type: 'array', items: { enum: values }, uniqueItems: true },
  }),
  terms: (describe: string): OptionSpec<TermChanges> => ({
    default: { add: [], remove: [] },
    describe,
    schema: { type: 'object', properties: { add: strings, remove: strings }, additionalProperties: false },
  }),
};

const plain = (word: string) => word.trim().toLowerCase().replace(/[‘’]/g, "'");

/** Tells whether a word in lower case is in a list as the user changed it. */
export function changedLookup(words: ReadonlySet<string>, { add, remove }: TermChanges): (word: string) => boolean {
  const added = new Set(add.map(plain));
  const removed = new Set(remove.map(plain));
  return word => added.has(word) || (words.has(word) && !removed.has(word));
}

/** Whether a name is one of some names, whatever its case and with or without a leading `#` or `@`. */
export function isOneOf(names: readonly string[], name: string): boolean {
  if (names.length === 0) return false;
  const bare = (word: string) => plain(word).replace(/^[#@]/, '');
  const wanted = bare(name);
  return names.some(each => bare(each) === wanted);
}

/** The words of a rule's list, as the user changed it: the added ones first, none of the removed ones, whatever their case. */
export function changedWords(words: readonly string[], { add, remove }: TermChanges): string[] {
  const removed = new Set(remove.map(plain));
  return [...new Set([...add, ...words.filter(word => !removed.has(plain(word)))])];
}

/** The same for terms of which the rule knows more than the word; an added word comes before the list's own entry for it. */
export function changedTerms<T extends Term>(terms: readonly T[], { add, remove }: TermChanges, added: (word: string) => T): T[] {
  const removed = new Set(remove.map(plain));
  return [...add.map(added), ...terms.filter(({ term }) => !removed.has(plain(term)))];
}
