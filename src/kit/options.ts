import { type TermChanges, termChanges } from './changes.ts';

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
  /** Regular expressions under some keys. */
  patterns: <const Key extends string>(keys: readonly Key[], describe: string): OptionSpec<Readonly<Partial<Record<Key, string>>>> => ({
    default: {} as Partial<Record<Key, string>>,
    describe,
    schema: {
      type: 'object',
      properties: Object.fromEntries(keys.map(key => [key, { type: 'string', format: 'regex' }])),
      additionalProperties: false,
    },
  }),
  terms: (describe: string): OptionSpec<TermChanges> => ({ default: {}, describe, schema: termChanges }),
};
