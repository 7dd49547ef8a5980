import { describe, expect, it } from 'vitest';
import { ruleMeta, ruleSchema } from '../../src/describe/index.ts';
import { plainRule, rule } from './rule.ts';

describe('ruleMeta', () => {
  it("is ESLint's meta of the rule", () => {
    expect(ruleMeta(rule)).toEqual({
      type: 'problem',
      docs: {
        description: 'Disallow ring numbers of pigeons | and <doves> that nobody has registered',
        recommended: true,
        url: 'https://github.com/postlint/postlint/blob/main/docs/rules/personal-data/pigeon-ring.md',
      },
      messages: { unregistered: 'Disallowed ring "{{text}}": not registered', other: 'Unknown ring' },
      fixable: 'code',
      schema: [ruleSchema(rule)],
    });
  });

  it('has no schema and no fix where the rule has neither options nor fixes', () => {
    expect(ruleMeta(plainRule)).toMatchObject({ schema: [], docs: { recommended: false } });
    expect(ruleMeta(plainRule)).not.toHaveProperty('fixable');
  });
});

it('ruleSchema allows the options that the rule declares, with their defaults', () => {
  const schema = ruleSchema(rule) as { properties: Record<string, unknown>; additionalProperties: boolean };
  expect(schema.additionalProperties).toBe(false);
  expect(Object.keys(schema.properties)).toEqual(['allow', 'most', 'strict', 'name', 'species', 'colours', 'words', 'rings']);
  expect(schema.properties.most).toEqual({ type: 'integer', minimum: 1, default: 2, description: 'How many are let through' });
  expect(schema.properties.species).toEqual({ enum: ['pigeon', 'dove'], default: 'pigeon', description: 'Which birds' });
});
