import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findConfig } from '../../src/config/index.ts';
import { load, project, sentences } from './project.ts';

const yaml = 'drafts: [here.md]\n';
const json = '{ "drafts": ["here.md"] }';
const module = 'export default { drafts: ["here.md"] };\n';

const forms: Record<string, string> = {
  'postlint.config.js': 'module.exports = { drafts: ["here.md"] };\n',
  'postlint.config.mjs': module,
  'postlint.config.yaml': yaml,
  'postlint.config.yml': yaml,
  'postlint.config.json': json,
  '.postlintrc': yaml,
  '.postlintrc.yaml': yaml,
  '.postlintrc.yml': yaml,
  '.postlintrc.json': json,
  'package.json': `{ "name": "posts", "postlint": ${json} }`,
};

describe('a configuration', () => {
  it.each(Object.entries(forms))('is found and read as %s', async (name, content) => {
    const folder = project({ [name]: content });
    const config = await load(folder);
    expect(config.file).toBe(join(folder, name));
    expect(config.folder).toBe(folder);
    expect(config.drafts).toEqual(['here.md']);
  });

  it('may be an ES module called .js where the package says so', async () => {
    const config = await load(project({ 'package.json': '{ "type": "module" }', 'postlint.config.js': module }));
    expect(config.drafts).toEqual(['here.md']);
  });

  it('may be JSON in .postlintrc, with tabs, and with a byte order mark', async () => {
    expect((await load(project({ '.postlintrc': '\uFEFF{\n\t"drafts": [\n\t\t"here.md"\n\t]\n}' }))).drafts).toEqual(['here.md']);
  });

  it('is the first of the forms in order', async () => {
    const folder = project(Object.fromEntries(Object.entries(forms).reverse()));
    expect((await load(folder)).file).toBe(join(folder, 'postlint.config.js'));
  });

  it('comes from the nearest folder above', async () => {
    const folder = project({ 'postlint.config.yaml': yaml, 'a/b/c/draft.md': 'x', 'a/package.json': '{}', 'a/b/.postlintrc': 'drafts: [nearer.md]' });
    expect((await load(folder, { from: join(folder, 'a/b/c') })).drafts).toEqual(['nearer.md']);
    expect((await load(folder, { from: join(folder, 'a') })).file).toBe(join(folder, 'postlint.config.yaml'));
    expect((await load(folder, { from: join(folder, 'not/there') })).file).toBe(join(folder, 'postlint.config.yaml'));
    expect(await findConfig('a/b', folder)).toBe(join(folder, 'a/b/.postlintrc'));
  });

  it('is none where none is in sight: the defaults hold', async () => {
    const folder = project({ 'draft.md': 'x' });
    const config = await load(folder);
    expect(config).toMatchObject({ folder, drafts: [], ignores: [], keys: {} });
    expect(config.file).toBeUndefined();
    expect(config.resolve('draft.md').settings).toEqual({
      organisation: { also: [], domains: [], contacts: [] },
      accounts: [],
      authors: [],
      elections: [],
      campaigns: [],
      consents: [],
    });
  });

  it('passes over folders and other package.json files', async () => {
    const folder = project({ 'postlint.config.yaml': yaml, 'a/package.json': '{ "name": "postlint" }', 'a/b/package.json': '' });
    mkdirSync(join(folder, 'a/.postlintrc'));
    expect((await load(folder, { from: join(folder, 'a/b') })).file).toBe(join(folder, 'postlint.config.yaml'));
  });

  it('is never passed over because it cannot be read', async () => {
    const folder = project({ '.postlintrc.json': json });
    symlinkSync('nowhere', join(folder, 'postlint.config.yaml'));
    expect(await sentences(folder)).toEqual(['postlint.config.yaml: Cannot be read']);
  });

  it('is not searched beside a broken package.json that configures postlint', async () => {
    const folder = project({ 'a/package.json': '{\n  "postlint": { "drafts": [] },\n}' });
    expect(await sentences(folder, { from: join(folder, 'a') })).toEqual(['a/package.json: Invalid JSON at line 3, column 1']);
  });
});

describe('--config', () => {
  it('names any file, and relative names are the working directory’s', async () => {
    const folder = project({ 'config/strict.yaml': yaml, 'postlint.config.yaml': '{}' });
    expect((await load(folder, { file: 'config/strict.yaml' })).folder).toBe(join(folder, 'config'));
    expect((await load(folder, { file: join(folder, 'config/strict.yaml') })).drafts).toEqual(['here.md']);
  });

  it('may name a package.json', async () => {
    const folder = project({ 'package.json': `{ "postlint": ${json} }`, 'other/package.json': '{}' });
    expect((await load(folder, { file: 'package.json' })).drafts).toEqual(['here.md']);
    expect(await sentences(folder, { file: 'other/package.json' })).toEqual([
      'other/package.json: Missing "postlint", expected the configuration under this key',
    ]);
  });

  it('refuses what is no file, or no configuration', async () => {
    const folder = project({ 'config/a.toml': 'a = 1' });
    expect(await sentences(folder, { file: 'nope.yaml' })).toEqual(['nope.yaml: Cannot be read as the configuration: there is no such file']);
    expect(await sentences(folder, { file: 'config' })).toEqual(['config: Cannot be read as the configuration: it is a folder']);
    expect(await sentences(folder, { file: 'config/a.toml' })).toEqual([
      'config/a.toml: Unknown kind of file, expected .yaml, .yml, .json, .js, .mjs or .ts',
    ]);
  });
});
