import type { OptionSpec, Rule } from '../kit/index.ts';
import { optionsOf } from './meta.ts';

export interface OptionDescription {
  readonly name: string;
  /** What values it takes, in words. */
  readonly values: string;
  /** Its default, as JSON. */
  readonly fallback: string;
  readonly describe: string;
}

interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly minimum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
}

const choices = (values: readonly unknown[]): string => values.map(value => JSON.stringify(value)).join(', ');

function valuesOf(schema: Schema): string {
  if (schema.enum) return `one of ${choices(schema.enum)}`;
  if (schema.type === 'boolean') return 'true or false';
  if (schema.type === 'integer') return `a whole number${schema.minimum === undefined ? '' : `, ${schema.minimum} or more`}`;
  if (schema.type === 'array') return schema.items?.enum ? `a list of ${choices(schema.items.enum)}` : 'a list of texts';
  if (schema.type === 'object') {
    const { properties = {} } = schema;
    const values = Object.values(properties).some(({ format }) => format === 'regex') ? 'regular expressions' : 'lists of texts';
    return `${values} under ${choices(Object.keys(properties))}`;
  }
  return 'a text';
}

/** A rule's options in words. */
export function describeOptions(rule: Rule): OptionDescription[] {
  return Object.entries(optionsOf(rule)).map(([name, spec]: [string, OptionSpec<unknown>]) => ({
    name,
    values: valuesOf(spec.schema as Schema),
    fallback: JSON.stringify(spec.default),
    describe: spec.describe,
  }));
}

/** How the lists that a rule's options change are changed; empty where no option changes a list. */
export function describeChanges(rule: Rule): string {
  const changesList = Object.values(optionsOf(rule)).some(({ schema }) => 'only' in ((schema as Schema).properties ?? {}));
  return changesList ? 'What is under "add" joins the list, what is under "remove" leaves it, and "only" takes the place of the whole list.' : '';
}
