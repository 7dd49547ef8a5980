import type { OptionSpec, RuleModule } from '../kit/index.ts';
import { flag, hint, list, map, oneOf, type Schema, text } from './schema-kit.ts';

const callback: Schema = { type: 'function' };
const texts: Schema = { type: 'object', additionalProperties: text('A message.') };

const optionSpec = map(['default', 'describe', 'schema'], {
  default: {},
  describe: text('What the option does.'),
  schema: { type: 'object' },
} satisfies Record<keyof OptionSpec<unknown>, Schema>);

const rule = map(['summary', 'why', 'severity', 'recommended', 'options', 'messages', 'examples', 'check'], {
  summary: text('One line, what is reported.'),
  why: text('The harm that it prevents.'),
  notes: text('What it presumes, and how it decides.'),
  clauses: list(text('A clause.'), 'The clauses that it serves.', 'a list of clauses'),
  severity: oneOf('severity', ['warn', 'error'], 'Its default severity.'),
  recommended: flag('In force where no policy is configured.'),
  mask: {
    anyOf: [{ type: 'integer', minimum: 0 }, { enum: ['initials', 'none'] }],
    [hint]: { noun: 'mask', expected: 'a whole number, initials or none' },
  },
  options: { type: 'object', additionalProperties: optionSpec },
  messages: texts,
  suggestions: texts,
  terms: callback,
  examples: map(['good', 'bad'], { good: { type: 'array' }, bad: { type: 'array' } }),
  check: callback,
} satisfies Record<keyof RuleModule, Schema>);

/** What a plugin's default export must be. */
export const pluginSchema: Schema = {
  type: 'object',
  properties: {
    name: text('The family of its rules.'),
    rules: {
      type: 'object',
      patternProperties: { '^[a-z0-9][a-z0-9-]*$': rule },
      additionalProperties: false,
      [hint]: { keyNoun: 'name of a rule', keysAre: 'lower-case letters, digits and hyphens' },
    },
  },
  required: ['rules'],
};
