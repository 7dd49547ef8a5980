import { accountKinds, type PolicyClause, type Rule } from '../kit/index.ts';
import { knownFamilies, rulesSchema } from './rules-schema.ts';
import { organisation, platform } from './schema.ts';
import { flag, hint, list, map, oneOf, type Schema, text } from './schema-kit.ts';
import type { PolicyFile } from './types.ts';
import { problemsOf } from './validate.ts';

/** All that is wrong with a policy, in sentences. With `foreign`, rules of plugins that are not known are allowed. */
export function policyProblems(policy: unknown, rules: ReadonlyMap<string, Rule>, foreign = false): string[] {
  return problemsOf(policy, policySchema(rules, foreign));
}

function policySchema(rules: ReadonlyMap<string, Rule>, foreign: boolean): Schema {
  const families = knownFamilies(rules);
  const names = ['*', ...families.map(family => `${family}/*`), ...rules.keys()];
  const known: Schema = {
    enum: names.flatMap(name => [name, `!${name}`]),
    [hint]: { noun: 'rule', expected: 'a name that "postlint rules" lists, or a family ("personal-data/*")' },
  };
  const clause = map(['title', 'kind'], {
    title: text('What it asks.'),
    quote: text('Its words, or the ones that matter.'),
    kind: oneOf('kind of clause', ['check', 'sign-off', 'outside'], 'Whether rules check it, a person signs it off, or it is about no draft.'),
    comments: flag("Its rules moderate other people's comments as well."),
    tool: text('What of postlint serves it besides the rules.'),
    question: text('What a person is asked who signs it off.'),
    applies: map([], {
      platforms: list(platform, 'The platforms that it is about, where not all.', 'a list of platforms'),
      accounts: list(
        oneOf('kind of account', accountKinds, 'A kind of account.'),
        'The kinds of accounts that it is about, where not all.',
        'a list of kinds',
      ),
    }),
    rules: list(foreign ? text('A rule.') : known, 'The rules that serve it.', 'a list of rules'),
  } satisfies Record<keyof PolicyClause, Schema>);
  return map(['id', 'title', 'clauses'], {
    $schema: text('The address of the schema.'),
    id: {
      type: 'string',
      pattern: '^[a-z0-9][a-z0-9-]*$',
      [hint]: { noun: 'id', expected: 'lower-case letters, digits and hyphens' },
    },
    title: text('Its title.'),
    version: text('Its version.'),
    date: text('Its date.'),
    source: text('Where it was published.'),
    clauses: {
      type: 'object',
      patternProperties: { '^[^\\s:]+$': clause },
      additionalProperties: false,
      minProperties: 1,
      [hint]: { keyNoun: 'clause number', keysAre: 'a number without spaces or colons, such as 5a/2', expected: 'clauses by their numbers' },
    },
    organisation,
    rules: rulesSchema(rules, foreign),
  } satisfies Record<keyof PolicyFile | '$schema', Schema>);
}
