import type { OptionSpecs, Rule, RuleDocsMeta } from '../kit/index.ts';

const pages = 'https://github.com/postlint/postlint/blob/main/docs/rules';

const ruleUrl = (id: string): string => `${pages}/${id}.md`;

export const familyOf = (id: string): string => id.slice(0, Math.max(0, id.lastIndexOf('/')));

/** Whether `--fix` can mend what the rule finds: one of its examples shows how. */
export const isFixable = (rule: Rule): boolean => rule.examples.bad.some(example => example.output !== undefined);

export function optionsOf(rule: Rule): OptionSpecs {
  return rule.options;
}

/** JSON Schema of a rule's options. */
export function ruleSchema(rule: Rule): Record<string, unknown> {
  const properties = Object.fromEntries(
    Object.entries(optionsOf(rule)).map(([name, spec]) => [name, { ...spec.schema, description: spec.describe, default: spec.default }]),
  );
  return { type: 'object', properties, additionalProperties: false };
}

/** A rule as ESLint's formatters know rules. */
export function ruleMeta(rule: Rule): RuleDocsMeta {
  return {
    type: 'problem',
    docs: { description: rule.summary, recommended: rule.recommended, url: ruleUrl(rule.id) },
    messages: { ...rule.messages },
    ...(isFixable(rule) ? { fixable: 'code' as const } : {}),
    schema: Object.keys(rule.options).length > 0 ? [ruleSchema(rule)] : [],
  };
}

/** The meta of an id that no rule has, such as that of a finding on a directive. */
export function unknownRuleMeta(id: string): RuleDocsMeta {
  return {
    type: 'problem',
    docs: { description: id, recommended: true, url: 'https://github.com/postlint/postlint' },
    messages: {},
    schema: [],
  };
}
