import { expect, it } from 'vitest';
import { defineRule, option, type RuleModule } from '../../src/kit/index.ts';

const frame = {
  summary: 'Disallow shouting',
  why: 'It shouts.',
  clauses: [],
  severity: 'warn',
  recommended: true,
  options: { max: option.integer(1, 'The most.'), tone: option.oneOf(['mild', 'strong'], 'mild', 'The tone.') },
  messages: { loud: 'Disallowed "{{text}}"', many: 'Too many: {{found}}' },
  examples: { good: [], bad: [] },
} as const;

it('types a rule that any list of rules can hold', () => {
  const rule = defineRule({
    ...frame,
    *check(draft, { options }) {
      yield { message: 'loud', at: draft.body.span(0, options.max) };
      yield { message: 'many', at: draft.body.span(0, 1), data: { found: 3 } };
    },
  });
  const rules: RuleModule[] = [rule];
  expect(rules).toEqual([rule]);
});

it('refuses, when compiled, unknown messages, missing slots, unknown options and unknown clauses', () => {
  const rules = [
    defineRule({
      ...frame,
      // @ts-expect-error an unknown message
      *check(draft) {
        yield { message: 'lout', at: draft.body.span(0, 1) };
      },
    }),
    defineRule({
      ...frame,
      // @ts-expect-error a slot without its value
      *check(draft) {
        yield { message: 'many', at: draft.body.span(0, 1) };
      },
    }),
    defineRule({
      ...frame,
      *check(draft, { options }) {
        // @ts-expect-error an unknown option
        if (options.most) yield { message: 'loud', at: draft.body.span(0, 1) };
      },
    }),
    defineRule({
      ...frame,
      // @ts-expect-error an unknown clause
      clauses: ['barnet:99/9'],
      *check() {},
    }),
  ];
  expect(rules).toHaveLength(4);
});
