import { readTime } from '../kit/index.ts';
import { hint, type Schema } from './schema-kit.ts';
import { either, inPlace, kindOf, meantBy, quoted } from './words.ts';

type Path = readonly (string | number)[];

const most = 1000;

/** Everything about a value that its schema does not allow: a sentence each, in the value's order. Knows the keywords of JSON Schema that schema.ts and rules use. */
export function problemsOf(value: unknown, schema: Schema, path: Path = []): string[] {
  const walk = new Walk();
  walk.check(value, schema, path);
  return walk.sentences;
}

class Walk {
  readonly sentences: string[] = [];

  check(value: unknown, schema: Schema, path: Path): void {
    if (this.sentences.length >= most) return;
    if (schema.anyOf) this.#checkBranches(value, schema, schema.anyOf, path);
    else if (!hasType(value, schema) || (schema.enum && !schema.enum.includes(value))) this.#wrong(value, schema, path);
    else if (typeof value === 'string') this.#checkText(value, schema, path);
    else if (typeof value === 'number') this.#checkNumber(value, schema, path);
    else if (Array.isArray(value)) this.#checkList(value, schema, path);
    else if (typeof value === 'object' && value !== null) this.#checkMap(value as Record<string, unknown>, schema, path);
  }

  #checkBranches(value: unknown, schema: Schema, branches: readonly Schema[], path: Path): void {
    const results = branches.map(branch => ({ branch, problems: problemsOf(value, branch, path) }));
    if (results.some(({ problems }) => problems.length === 0)) return;
    const [best] = results.filter(({ branch }) => hasType(value, branch)).sort((a, b) => a.problems.length - b.problems.length);
    if (schema[hint]?.noun || !best) this.#wrong(value, schema, path);
    else this.sentences.push(...best.problems);
  }

  #checkText(value: string, schema: Schema, path: Path): void {
    const wrong =
      value.length < (schema.minLength ?? 0) ||
      value.length > (schema.maxLength ?? Number.POSITIVE_INFINITY) ||
      (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value)) ||
      (schema.format === 'date' && (value.length !== 10 || 'fault' in readTime(value))) ||
      (schema.format === 'regex' && !isPattern(value));
    if (wrong) this.#wrong(value, schema, path);
  }

  #checkNumber(value: number, { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY }: Schema, path: Path): void {
    if (value < minimum) this.sentences.push(`Invalid number ${value}${inPlace(path)}, expected ${minimum} or more`);
    if (value > maximum) this.sentences.push(`Invalid number ${value}${inPlace(path)}, expected ${maximum} or less`);
  }

  #checkList(list: readonly unknown[], schema: Schema, path: Path): void {
    const { items, minItems = 0, maxItems = Number.POSITIVE_INFINITY } = schema;
    if (list.length < minItems) this.#wrong(list, schema, path);
    if (list.length > maxItems)
      this.sentences.push(schema[hint]?.tooMany?.(inPlace(path)) ?? `Too many entries${inPlace(path)}, maximum ${maxItems}`);
    const seen = new Map<unknown, number>();
    for (const [i, item] of Array.from(list).entries()) {
      if (i >= maxItems) break;
      const own = isTuple(items) ? items[i] : items;
      if (own) this.check(item, own, [...path, i]);
      if (schema.uniqueItems && typeof item === 'string') {
        if (seen.has(item))
          this.sentences.push(`Duplicate entry${inPlace([...path, i])}, the same as${inPlace([...path, seen.get(item) ?? 0]).slice(3)}`);
        seen.set(item, seen.get(item) ?? i);
      }
    }
  }

  #checkMap(map: Readonly<Record<string, unknown>>, schema: Schema, path: Path): void {
    const { properties = {}, patternProperties = {}, additionalProperties = true, required = [], minProperties = 0 } = schema;
    if (Object.keys(map).length < minProperties) this.#wrong(map, schema, path);
    const patterns = Object.entries(patternProperties).map(([pattern, own]) => ({ pattern: new RegExp(pattern, 'u'), own }));
    for (const [key, value] of Object.entries(map)) {
      if (value === undefined) continue;
      const own = Object.hasOwn(properties, key) ? properties[key] : patterns.find(({ pattern }) => pattern.test(key))?.own;
      if (own) this.check(value, own, [...path, key]);
      else if (additionalProperties === false || key === '__proto__') this.#unknownKey(key, schema, path);
      else if (additionalProperties !== true) this.check(value, additionalProperties, [...path, key]);
    }
    for (const key of required) {
      if (map[key] !== undefined) continue;
      const own = properties[key];
      this.sentences.push(`Missing ${JSON.stringify(key)}${inPlace(path)}${own ? `, expected ${expected(own)}` : ''}`);
    }
  }

  #unknownKey(key: string, schema: Schema, path: Path): void {
    const allowed = Object.keys(schema.properties ?? {});
    const { keyNoun = 'key', keysAre } = schema[hint] ?? {};
    const name = quoted(key);
    const meant = name && meantBy(key, allowed);
    const rest = meant
      ? `, did you mean "${meant}"?`
      : keysAre || allowed.length > 0
        ? `, expected ${keysAre ?? either(allowed)}`
        : ', none is allowed';
    this.sentences.push(`Unknown ${keyNoun}${name ? ` ${name}` : ''}${inPlace(path)}${rest}`);
  }

  /** A value that is wrong as a whole: of the right kind, but not one that is allowed; or of another kind. */
  #wrong(value: unknown, schema: Schema, path: Path): void {
    const { noun = 'value', shows } = schema[hint] ?? {};
    const wanted = expected(schema);
    if (value === '' || typeof value === 'object' || !hasType(value, schema)) {
      const mend = typeof value === 'number' && schema.type === 'string' && !schema.pattern && !schema.format ? ': put it in quotes' : '';
      this.sentences.push(`Expected ${wanted}${inPlace(path)}, found ${kindOf(value)}${mend}`);
      return;
    }
    const name = shows && !shows.test(String(value)) ? undefined : quoted(value);
    const names = namesOf(schema);
    const meant = name && typeof value === 'string' ? meantBy(value, names) : undefined;
    const first = names.length > 0 ? 'Unknown' : 'Invalid';
    this.sentences.push(`${first} ${noun}${name ? ` ${name}` : ''}${inPlace(path)}, expected ${wanted}${meant ? `; did you mean "${meant}"?` : ''}`);
  }
}

function typeOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : value instanceof Date ? 'date' : typeof value;
}

function hasType(value: unknown, { type, enum: values, anyOf }: Schema): boolean {
  if (anyOf) return anyOf.some(branch => hasType(value, branch));
  if (values && !type) return values.some(allowed => typeof allowed === typeof value);
  if (type === undefined) return true;
  const found = typeOf(value);
  return [type].flat().some(allowed => allowed === found || (allowed === 'integer' && Number.isSafeInteger(value)));
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text, 'u');
    return true;
  } catch {
    return false;
  }
}

const isTuple = (items: Schema['items']): items is readonly Schema[] => Array.isArray(items);

/** The names that a value may be, where it is one of a few. */
function namesOf(schema: Schema): string[] {
  const values = schema.enum ?? (schema.anyOf ?? []).flatMap(branch => branch.enum ?? []);
  return values.filter(value => typeof value === 'string');
}

/** What a schema allows, in words. */
function expected(schema: Schema): string {
  const own = schema[hint]?.expected;
  if (own) return own;
  if (schema.enum) return either(schema.enum.map(String));
  if (schema.anyOf) return either([...new Set(schema.anyOf.map(expected))]);
  if (schema.format === 'regex') return 'a regular expression';
  const types: Readonly<Record<string, string>> = {
    string: 'text',
    integer: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a map of keys',
    function: 'a function',
    null: 'nothing',
  };
  return either([schema.type ?? 'string'].flat().map(type => types[type] ?? type));
}
