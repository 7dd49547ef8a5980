import { expect, it } from 'vitest';
import { builtInRules } from '../../src/compose.ts';
import type { ExampleDraft, OptionSpec, RuleModule, Settings, Term, TermChanges, TermLists } from '../../src/kit/index.ts';
import { findingsOf } from './findings.ts';

const settings: Settings = {
  organisation: { also: [], domains: [], contacts: [] },
  accounts: (['member', 'personal'] as const).map(kind => ({ id: kind, kind, handles: {} })),
  authors: [],
  elections: [],
  campaigns: [],
  consents: [],
};

const changesList = ([, { schema }]: [string, OptionSpec<unknown>]) => 'add' in ((schema.properties ?? {}) as object);
const changes = ({ options }: ExampleDraft, name: string) => options?.[name] as TermChanges | undefined;
const messagesOf = async (rule: RuleModule, example: ExampleDraft) => (await findingsOf(rule, example)).map(({ message }) => message);

/** What a rule says of an example, and where, with other changes to one list. */
async function changed(rule: RuleModule, example: ExampleDraft, name: string, own: TermChanges | undefined) {
  const found = await findingsOf(rule, { ...example, options: { ...example.options, [name]: own ?? {} } });
  return found.map(({ message, range }) => ({ message, range }));
}

const wordsOf = (terms: readonly Term[] = []) => new Set(terms.map(({ term }) => term));

/** The lists that a rule wants found, with changes to one of its options. */
function listsOf(rule: RuleModule, name: string, own: TermChanges): TermLists {
  const defaults = Object.entries<OptionSpec<unknown>>(rule.options).map(([key, spec]) => [key, spec.default]);
  return rule.terms?.({ ...Object.fromEntries(defaults), [name]: own }, settings) ?? {};
}

/** Options that change a part of a list, or words of which its phrases are made. */
const partial = new Set(['disclaimer/speaks-for-organisation bodies', ...['mild', 'medium', 'strong'].map(grade => `profanity/swearing ${grade}`)]);

for (const [id, rule] of builtInRules) {
  for (const [name] of Object.entries(rule.options).filter(changesList)) {
    const examples: ExampleDraft[] = [...rule.examples.good, ...rule.examples.bad].filter(example => typeof example !== 'string');
    const added = examples.filter(example => changes(example, name)?.add?.length);
    const removed = examples.filter(example => changes(example, name)?.remove?.length);

    it(`${id} shows words added to "${name}", and words removed`, async () => {
      expect(added).not.toEqual([]);
      expect(removed).not.toEqual([]);
      for (const example of [...added, ...removed])
        expect(await changed(rule, example, name, {}), example.text).not.toEqual(await changed(rule, example, name, changes(example, name)));
    });

    it(`${id} puts words in place of "${name}"`, async () => {
      for (const example of added)
        expect(await changed(rule, example, name, { only: changes(example, name)?.add }), example.text).not.toEqual(
          await changed(rule, example, name, {}),
        );
      for (const example of removed)
        expect(await changed(rule, example, name, { only: [] }), example.text).not.toEqual(await changed(rule, example, name, {}));
    });

    it(`${id} finds nothing of its own where "${name}" is replaced`, () => {
      const before = listsOf(rule, name, {});
      const after = listsOf(rule, name, { only: ['zzqx'] });
      const touched = Object.keys(before).filter(list => after[list]?.length !== before[list]?.length);
      const words = touched.flatMap(list => [...wordsOf(after[list])]);
      if (partial.has(`${id} ${name}`)) {
        expect(words.some(word => word.includes('zzqx'))).toBe(true);
        expect(words.length).toBeLessThan(touched.flatMap(list => [...wordsOf(before[list])]).length);
      } else expect(words).toEqual(touched.length > 0 ? ['zzqx'] : []);
    });
  }
}

it('changes the lists of names for all rules', async () => {
  const rule = builtInRules.get('personal-data/named-person') as RuleModule;
  const text = 'Ask wymbolt okafor. Meet Jimmy Choo at Priya Patel Fields.';
  expect(await messagesOf(rule, { text })).toEqual(['Disallowed name "P**** P****": no consent is registered']);
  const names = { given: { add: ['Wymbolt'] }, not_names: { add: ['Priya Patel Fields'], remove: ['Jimmy Choo'] } };
  expect(await messagesOf(rule, { text, config: { names } })).toEqual([
    'Disallowed name "w****** o*****": no consent is registered',
    'Disallowed name "J**** C***": no consent is registered',
  ]);
});
