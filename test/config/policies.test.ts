import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtInPolicy, builtInRules, policyIds } from '../../src/compose.ts';
import { policyProblems } from '../../src/config/index.ts';
import { load, project, sentences, wrong } from './project.ts';

const own = `
id: millbrook
title: Millbrook
clauses:
  "2.1": { title: Swearing, kind: check, rules: [profanity/swearing] }
  "9": { title: Everything, kind: check, rules: ["*"] }
  "3": { title: Personal data, kind: check, rules: [personal-data/*] }
  "10": { title: Figures, kind: sign-off, question: Who checked? }
  "4.1": { title: Addresses, kind: check, rules: [personal-data/email-address] }
`;

describe('policy', () => {
  it('may be a path, relative to the configuration that names it', async () => {
    const folder = project({
      'postlint.config.yaml': 'extends: ./shared/base.yaml',
      'shared/base.yaml': 'policy: [barnet, ./own.yaml]',
      'shared/own.yaml': own,
    });
    const { policies, rules } = (await load(folder)).resolve('a.md');
    expect(policies.map(({ id }) => id)).toEqual(['barnet', 'millbrook']);
    expect(rules.get('personal-data/email-address')?.clauses).toEqual(['barnet:5a/4', 'barnet:8', 'millbrook:4.1', 'millbrook:3', 'millbrook:9']);
  });

  it('may be JSON, and the command line’s replaces it', async () => {
    const json = JSON.stringify({ id: 'own', title: 'Own', clauses: { a: { title: 'A', kind: 'check', rules: ['platform/length'] } } });
    const folder = project({ 'conf/postlint.config.yaml': 'policy: barnet', 'own.json': json });
    const ids = async (policy: string | string[]) => {
      const loaded = await load(folder, { file: 'conf/postlint.config.yaml', overrides: { policy } });
      return loaded.resolve('a.md').policies.map(({ id }) => id);
    };
    expect(await ids('own.json')).toEqual(['own']);
    expect(await ids(['jncc', './own.json', 'jncc'])).toEqual(['jncc', 'own']);
  });

  it('of a later layer replaces that of an earlier one', async () => {
    const folder = project({ 'postlint.config.yaml': 'extends: ./base.yaml\npolicy: jncc', 'base.yaml': 'policy: barnet' });
    expect((await load(folder)).resolve('a.md').policies.map(({ id }) => id)).toEqual(['jncc']);
  });

  it('of the fixtures is a working example', async () => {
    const folder = join(import.meta.dirname, '../../fixtures/configs');
    const { policies, rules } = (await load(folder, { file: join(folder, 'full.yaml') })).resolve(join(folder, 'a.md'));
    expect(policies.map(({ id }) => id)).toEqual(['barnet', 'millbrook']);
    expect(rules.get('personal-data/phone-number')?.clauses).toEqual(['barnet:5a/4', 'millbrook:2.2']);
  });

  it.each(policyIds)('%s, built in, is a policy without a fault', async id => {
    expect(policyProblems(await builtInPolicy(id), builtInRules)).toEqual([]);
  });

  it('that is wrong is reported whole', async () => {
    const folder = project({
      'postlint.config.yaml': 'policy: [./a.yaml, ./nope.yaml, ./list.json]\ndraft: 1',
      'a.yaml': `
id: Our Policy
clauses:
  "1": { title: A, kind: chek }
  "2": { kind: check, rules: [profanity/swaering, profanty/*, x/y], question: 5 }
  "a b": { title: C, kind: outside }
organisation: { nation: uk, domain: x }
rules: { profanity/swearing: eror }
titel: X
`,
      'list.json': '[]',
    });
    expect(await sentences(folder)).toEqual([
      'postlint.config.yaml: Unknown key "draft", did you mean "drafts"?',
      'a.yaml: Invalid id in id, expected lower-case letters, digits and hyphens',
      'a.yaml: Unknown kind of clause "chek" in clauses["1"].kind, expected check, sign-off or outside; did you mean "check"?',
      'a.yaml: Unknown rule "profanity/swaering" in clauses["2"].rules[0], expected a name that "postlint rules" lists, or a family ("personal-data/*"); did you mean "profanity/swearing"?',
      'a.yaml: Unknown rule "profanty/*" in clauses["2"].rules[1], expected a name that "postlint rules" lists, or a family ("personal-data/*"); did you mean "profanity/*"?',
      'a.yaml: Unknown rule "x/y" in clauses["2"].rules[2], expected a name that "postlint rules" lists, or a family ("personal-data/*")',
      'a.yaml: Expected text in clauses["2"].question, found a number: put it in quotes',
      'a.yaml: Missing "title" in clauses["2"], expected text',
      'a.yaml: Unknown clause number in clauses, expected a number without spaces or colons, such as 5a/2',
      'a.yaml: Unknown key "domain" in organisation, did you mean "domains"?',
      'a.yaml: Unknown severity "eror" in rules["profanity/swearing"], expected off, warn or error; did you mean "error"?',
      'a.yaml: Unknown key "titel", did you mean "title"?',
      'a.yaml: Missing "title", expected text',
      'postlint.config.yaml: policy: Unknown policy "./nope.yaml", there is no such file',
      'list.json: Expected a map of keys, found an empty list',
    ]);
  });

  it('that would check nothing is refused', async () => {
    const unchecked = 'id: x\ntitle: X\nclauses: { "1": { title: A, kind: check } }';
    expect(await sentences(project({ '.postlintrc': 'policy: ./x.yaml', 'x.yaml': unchecked }))).toEqual([
      'x.yaml: Missing "rules" in clauses, no clause names a rule that checks it',
    ]);
    expect(await sentences(project({ '.postlintrc': 'policy: ./x.yaml', 'x.yaml': 'id: x\ntitle: X\nclauses: {}' }))).toEqual([
      'x.yaml: Expected clauses by their numbers in clauses, found an empty map',
    ]);
  });

  it('must be text, and each id in force only once', async () => {
    expect(await wrong('policy:')).toEqual(['postlint.config.yaml: Expected a policy or a list of policies in policy, found nothing']);
    expect(await wrong('policy: [3]')).toEqual([
      'postlint.config.yaml: Expected barnet, jncc, or the path of a YAML or JSON file in policy[0], found a number',
    ]);
    const folder = project({ '.postlintrc': 'policy: [barnet, ./x.yaml]', 'x.yaml': own.replace('millbrook', 'barnet') });
    expect(await sentences(folder)).toEqual(['.postlintrc: policy: Duplicate policy "barnet", two policies in force have this id']);
  });
});
