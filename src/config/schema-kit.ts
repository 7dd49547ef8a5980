/** What the sentences about a value need besides its JSON Schema; a symbol's key, so that the shipped schema does not have it. */
export const hint = Symbol('hint');

interface Hint {
  /** What the value is: `platform`, `date`. */
  readonly noun?: string;
  /** What is allowed, in words. */
  readonly expected?: string;
  /** What of the value a sentence may quote: what matches, by default a single word, for the rest may be personal data. */
  readonly shows?: RegExp;
  /** What the keys of this map are: `rule`, `option`. */
  readonly keyNoun?: string;
  /** The keys allowed, in words. */
  readonly keysAre?: string;
  /** The sentence about a list with too many entries. */
  readonly tooMany?: (inPlace: string) => string;
}

/** The part of JSON Schema (draft 7) that configurations, policies and rules are described in. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly required?: readonly string[];
  readonly minProperties?: number;
  /** One schema for all items, or one for each place. */
  readonly items?: Schema | readonly Schema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly [hint]?: Hint;
}

export const text = (description: string): Schema => ({ type: 'string', minLength: 1, description });

export const flag = (description: string): Schema => ({ type: 'boolean', description });

export const day = (description: string): Schema => ({
  type: 'string',
  format: 'date',
  description,
  [hint]: { noun: 'date', expected: 'a day of the calendar as YYYY-MM-DD', shows: /^[\d/.-]+$/ },
});

/** One of a few names. */
export const oneOf = (noun: string, names: readonly string[], description: string): Schema => ({ enum: names, description, [hint]: { noun } });

export const list = (items: Schema, description: string, expected = 'a list'): Schema => ({
  type: 'array',
  items,
  description,
  [hint]: { expected },
});

/** One, or a list of them. */
export const oneOrMore = (one: Schema, description: string, expected: string): Schema => ({
  anyOf: [one, { type: 'array', items: one, minItems: 1, [hint]: { expected } }],
  description,
  [hint]: { expected },
});

/** A map with these keys and no others. */
export const map = (required: readonly string[], properties: Readonly<Record<string, Schema>>, description?: string): Schema => ({
  type: 'object',
  properties,
  additionalProperties: false,
  ...(required.length > 0 ? { required } : {}),
  ...(description ? { description } : {}),
});
