import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { load, project, sentences } from './project.ts';

const rule = (more = '') => `{
  summary: 'Disallow x', why: 'Harm.', clauses: [], severity: 'warn', recommended: true, options: {}, messages: { x: 'Disallowed x' },
  examples: { good: ['a'], bad: [{ text: 'x', messages: ['Disallowed x'] }] }, check: () => [], ${more}
}`;
const plugin = (more = '') => `export default { rules: { 'no-x': ${rule()} } ${more} };`;

const refused = (source: string) => sentences(project({ 'postlint.config.yaml': 'plugins: [./our-rules.mjs]', 'our-rules.mjs': source }));

describe('plugins', () => {
  it('give their rules the family of the file, the package or their own name', async () => {
    const folder = project({
      'postlint.config.yaml': 'plugins: [./our-rules.mjs, ./more/index.mjs, ./named.mjs, ours, "@us", "@us/extra", postlint-plugin-full]',
      'our-rules.mjs': plugin(),
      'more/index.mjs': plugin(),
      'named.mjs': plugin(", name: 'postlint-plugin-house'"),
      'node_modules/postlint-plugin-ours/package.json': '{ "type": "module", "exports": { ".": { "types": "./x.d.ts", "import": "./main.js" } } }',
      'node_modules/postlint-plugin-ours/main.js': plugin(),
      'node_modules/@us/postlint-plugin/index.mjs': plugin(),
      'node_modules/@us/postlint-plugin/package.json': '{ "exports": "./index.mjs" }',
      'node_modules/@us/postlint-plugin-extra/index.js': plugin().replace('export default', 'module.exports ='),
      'node_modules/postlint-plugin-full/index.js': plugin().replace('export default', 'module.exports ='),
    });
    const { rules } = await load(folder);
    const ids = ['our-rules/no-x', 'more/no-x', 'house/no-x', 'ours/no-x', '@us/no-x', '@us/extra/no-x', 'full/no-x'];
    expect([...rules.keys()].slice(-7)).toEqual(ids);
    expect(rules.get('@us/extra/no-x')).toMatchObject({ id: '@us/extra/no-x', summary: 'Disallow x' });
  });

  it('are configured by id, family and wildcard, and are on where they are recommended', async () => {
    const folder = project({
      'postlint.config.yaml': 'plugins: [./our-rules.mjs, "@us/extra"]\nrules: { our-rules/*: error, "@us/extra/no-x": [warn, { most: 3 }] }',
      'our-rules.mjs': plugin(),
      'node_modules/@us/postlint-plugin-extra/index.mjs': `export default { rules: { 'no-x': ${rule("options: { most: { default: 0, describe: 'Most.', schema: { type: 'integer' } } }")} } };`,
      'node_modules/@us/postlint-plugin-extra/package.json': '{ "main": "index.mjs" }',
    });
    const { rules } = (await load(folder)).resolve('a.md');
    expect(rules.get('our-rules/no-x')).toMatchObject({ severity: 'error', origin: 'postlint.config.yaml: rules["our-rules/*"]' });
    expect(rules.get('@us/extra/no-x')).toMatchObject({ severity: 'warn', options: { most: 3 } });
  });

  it('of what a configuration extends are found from there, and known to all layers', async () => {
    const folder = project({
      'postlint.config.yaml': 'extends: ours\nrules: { house/no-x: off }',
      'node_modules/postlint-config-ours/index.json': '{ "plugins": ["./rules/house.mjs"] }',
      'node_modules/postlint-config-ours/package.json': '{ "main": "index.json" }',
      'node_modules/postlint-config-ours/rules/house.mjs': plugin(),
    });
    expect((await load(folder)).resolve('a.md').rules.get('house/no-x')?.severity).toBe('off');
  });

  it('are loaded once, however often they are named', async () => {
    const folder = project({
      'postlint.config.yaml': 'extends: ./base.yaml\nplugins: [./a.mjs]',
      'base.yaml': 'plugins: [./a.mjs, ./a.mjs]',
      'a.mjs': plugin(),
    });
    expect((await load(folder)).rules.has('a/no-x')).toBe(true);
  });

  it('that are not there are named, and their rules are not called unknown as well', async () => {
    const folder = project({
      'postlint.config.yaml':
        'plugins: [ours, ./nope.js, our-rules.mjs]\nrules: { ours/no-x: error, ours/*: warn, personal-data/emial-address: off }',
      'our-rules.mjs': plugin(),
    });
    expect(await sentences(folder)).toEqual([
      'postlint.config.yaml: Unknown plugin "ours" in plugins, the package "postlint-plugin-ours" is not installed',
      'postlint.config.yaml: Unknown plugin "./nope.js" in plugins, there is no such file',
      'postlint.config.yaml: Unknown plugin "our-rules.mjs" in plugins, the package "postlint-plugin-our-rules.mjs" is not installed, did you mean "./our-rules.mjs"?',
      'postlint.config.yaml: Unknown rule "personal-data/emial-address" in rules, did you mean "personal-data/email-address"?',
    ]);
  });

  it('that cannot be loaded are named', async () => {
    expect(await refused('throw new TypeError("no list");')).toEqual(['our-rules.mjs: Cannot be loaded: no list']);
    expect(await refused('export const rules = {};')).toEqual(['our-rules.mjs: Missing default export']);
    expect(await refused('export default () => ({});')).toEqual(['our-rules.mjs: Expected a plugin as the default export, found a function']);
    expect(await refused('export default {};')).toEqual(['our-rules.mjs: Missing "rules", expected a map of keys']);
  });

  it('with malformed rules are named with all that is wrong', async () => {
    const broken = `export default { rules: {
      'No X': ${rule()},
      'a': ${rule('why: undefined, severity: "eror", check: "x", mask: "all", sumary: 1, clauses: "5a/2"')},
      'b': ${rule('messages: { x: 5 }, options: { most: { default: 1, describe: "", shema: {} } }')},
    } };`;
    expect(await refused(broken)).toEqual([
      'our-rules.mjs: Unknown name of a rule in rules, expected lower-case letters, digits and hyphens',
      'our-rules.mjs: Expected a list of clauses in rules.a.clauses, found text',
      'our-rules.mjs: Unknown severity "eror" in rules.a.severity, expected warn or error; did you mean "error"?',
      'our-rules.mjs: Expected a function in rules.a.check, found text',
      'our-rules.mjs: Unknown mask "all" in rules.a.mask, expected a whole number, initials or none',
      'our-rules.mjs: Unknown key "sumary" in rules.a, did you mean "summary"?',
      'our-rules.mjs: Missing "why" in rules.a, expected text',
      'our-rules.mjs: Expected text in rules.b.options.most.describe, found an empty text',
      'our-rules.mjs: Unknown key "shema" in rules.b.options.most, did you mean "schema"?',
      'our-rules.mjs: Missing "schema" in rules.b.options.most, expected a map of keys',
      'our-rules.mjs: Expected text in rules.b.messages.x, found a number: put it in quotes',
    ]);
  });

  it('cannot take a name that is taken, or that is none', async () => {
    const folder = project({
      'postlint.config.yaml': 'plugins: [./profanity.mjs, ./a.mjs, ./b/a.mjs, "./Our Rules.mjs"]',
      'profanity.mjs': plugin(),
      'a.mjs': plugin(),
      'b/a.mjs': plugin(),
      'Our Rules.mjs': plugin(),
    });
    expect(await sentences(folder)).toEqual([
      'postlint.config.yaml: plugins[0]: Invalid name "profanity" of a plugin, a family of built-in rules has it',
      'postlint.config.yaml: plugins[2]: Invalid name "a" of a plugin, another plugin has it',
      'postlint.config.yaml: plugins[3]: Invalid name "Our Rules" of a plugin, expected lower-case letters, digits and hyphens',
    ]);
  });

  it('work as the example of the fixtures does', async () => {
    const folder = join(import.meta.dirname, '../../fixtures/configs');
    const { rules } = await load(folder, { file: join(folder, 'full.yaml') });
    expect(rules.get('our-rules/no-emoji')?.summary).toBe('Disallow emoji');
  });
});
