import { families as builtInFamilies, type OptionSpecs, type Rule } from '../kit/index.ts';
import { hint, type Schema } from './schema-kit.ts';

const severities = 'off, warn or error';

const severity: Schema = {
  enum: ['off', 'warn', 'error', 0, 1, 2],
  description: 'off (0), warn (1) or error (2).',
  [hint]: { noun: 'severity', expected: severities },
};

const severityAlone = entry({ ...severity }, undefined);

/** The schema of `rules`: every rule by its id with its options, families, `*`. With `foreign`, also rules of plugins that are not known. */
export function rulesSchema(rules: ReadonlyMap<string, Rule>, foreign: boolean): Schema {
  const families = knownFamilies(rules);
  const used = new Set([...rules.keys()].map(familyOf));
  const empty = families.filter(family => !used.has(family));
  const wildcards = families.map(family => [`${family}/*`, { ...severityAlone, description: `Every rule of the family ${family}.` }]);
  return {
    type: 'object',
    description: 'Severities and options of rules. The more exact key wins, whatever the order.',
    properties: {
      '*': { ...severityAlone, description: 'Every rule.' },
      ...Object.fromEntries(wildcards),
      ...Object.fromEntries(Array.from(rules, ([id, rule]) => [id, ruleEntry(rule)])),
    },
    patternProperties: {
      ...(empty.length > 0 ? { [`^(?:${empty.join('|')})/[a-z0-9-]+$`]: laterEntry } : {}),
      ...(foreign ? { [`^(?!(?:${families.join('|')})/)(?:@[^/]+/)?[^/]+/[^/]+$`]: foreignEntry } : {}),
    },
    additionalProperties: false,
    [hint]: { keyNoun: 'rule', keysAre: '"*", a family ("personal-data/*") or a name that "postlint rules" lists' },
  };
}

/** The built-in families, those without a rule so far included, and the plugins'. */
export const knownFamilies = (rules: ReadonlyMap<string, Rule>): string[] => [
  ...new Set<string>([...builtInFamilies, ...[...rules.keys()].map(familyOf)]),
];

export const familyOf = (id: string): string => id.slice(0, id.lastIndexOf('/'));

function ruleEntry(rule: Rule): Schema {
  const specs: OptionSpecs = rule.options;
  const options: Schema = {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(specs).map(([name, spec]) => [name, { ...spec.schema, description: spec.describe, default: spec.default }]),
    ),
    additionalProperties: false,
    [hint]: { keyNoun: 'option' },
  };
  return { ...entry(severity, options), description: `${rule.summary}. By default ${rule.severity}.` };
}

const foreignEntry: Schema = { ...entry(severity, { type: 'object' }), description: "A plugin's rule, or its family." };

/** A rule of a family that has none in this version: a configuration for a later one may turn it off. */
const laterEntry: Schema = {
  enum: ['off', 0],
  description: 'This version has no such rule.',
  [hint]: { noun: 'severity', expected: 'off (this version has no such rule)' },
};

/** A severity, or a list of it and options. */
function entry(one: Schema, options: Schema | undefined): Schema {
  const expected = options ? `${severities}, or [severity, {options}]` : severities;
  const items = options ? [one, options] : [one];
  const tooMany = options ? undefined : (inPlace: string) => `Disallowed options${inPlace}, only a single rule has options`;
  return { anyOf: [one, { type: 'array', items, minItems: 1, maxItems: items.length, [hint]: { expected, tooMany } }], [hint]: { expected } };
}
