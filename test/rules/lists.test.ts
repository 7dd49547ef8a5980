import { expect, it } from 'vitest';
import { builtInRules } from '../../src/compose.ts';
import type { ExampleDraft, OptionSpec, RuleModule, TermChanges } from '../../src/kit/index.ts';
import { findingsOf } from './findings.ts';

const changesList = ([, { schema }]: [string, OptionSpec<unknown>]) => 'add' in ((schema.properties ?? {}) as object);
const changes = ({ options }: ExampleDraft, name: string) => options?.[name] as Partial<TermChanges> | undefined;
const messagesOf = async (rule: RuleModule, example: ExampleDraft) => (await findingsOf(rule, example)).map(({ message }) => message);

for (const [id, rule] of builtInRules) {
  for (const [name] of Object.entries(rule.options).filter(changesList)) {
    it(`${id} shows words added to "${name}", and words removed`, async () => {
      const examples: ExampleDraft[] = [...rule.examples.good, ...rule.examples.bad].filter(example => typeof example !== 'string');
      const added = examples.filter(example => changes(example, name)?.add?.length);
      const removed = examples.filter(example => changes(example, name)?.remove?.length);
      expect(added).not.toEqual([]);
      expect(removed).not.toEqual([]);
      for (const example of [...added, ...removed]) {
        const { [name]: _, ...options } = example.options ?? {};
        expect(await messagesOf(rule, { ...example, options }), example.text).not.toEqual(await messagesOf(rule, example));
      }
    });
  }
}
