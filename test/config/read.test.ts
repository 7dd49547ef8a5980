import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { load, project, sentences, wrong } from './project.ts';

const says = (files: Record<string, string | Uint8Array>) => sentences(project(files));

describe('a configuration that is no map of keys', () => {
  it.each([
    ['an empty file', ''],
    ['an empty file', ' \n\n'],
    ['nothing', '# policy: barnet\n'],
    ['a list', '- policy: barnet\n'],
    ['an empty list', '[]'],
    ['text', 'barnet'],
    ['a number', '3'],
  ])('is refused: %s', async (found, yaml) => {
    expect(await wrong(yaml)).toEqual([`postlint.config.yaml: Expected a map of keys, found ${found}`]);
  });

  it.each([
    ['a function', 'export default () => ({});'],
    ['a promise', 'export default Promise.resolve({});'],
    ['a list', 'export default [{}];'],
    ['nothing', 'export default undefined;'],
    ['a Date', 'export default new Date(0);'],
  ])('is refused as a default export: %s', async (found, source) => {
    expect(await says({ 'postlint.config.mjs': source })).toEqual([
      `postlint.config.mjs: Expected a map of keys as the default export, found ${found}`,
    ]);
  });
});

describe('a module', () => {
  it('needs a default export', async () => {
    expect(await says({ 'postlint.config.mjs': 'export const policy = "barnet";' })).toEqual(['postlint.config.mjs: Missing default export']);
  });

  it('that throws is named, in one line', async () => {
    expect(await says({ 'postlint.config.mjs': 'throw new Error("no licence\\nsecond line");' })).toEqual([
      'postlint.config.mjs: Cannot be loaded: no licence',
    ]);
  });

  it('is read anew when it has changed', async () => {
    const folder = project({ 'postlint.config.mjs': 'export default { drafts: ["one.md"] };' });
    expect((await load(folder)).drafts).toEqual(['one.md']);
    const { utimesSync, writeFileSync } = await import('node:fs');
    writeFileSync(join(folder, 'postlint.config.mjs'), 'export default { drafts: ["two.md"] };');
    utimesSync(join(folder, 'postlint.config.mjs'), 9, 9);
    expect((await load(folder)).drafts).toEqual(['two.md']);
  });
});

const typed = 'const drafts: string[] = ["here.md"];\nexport default { drafts };\n';
const compiler = `exports.version = '5.9.0';
exports.transpileModule = source => {
  if (source.includes('broken')) throw new Error('broken types');
  return { outputText: source.replace(': string[]', '') };
};`;
const strips = Boolean((process.features as { typescript?: unknown }).typescript);

describe('a TypeScript configuration', () => {
  it.skipIf(strips)('is compiled by the TypeScript of the project, and leaves no file behind', async () => {
    const folder = project({ 'postlint.config.ts': typed, 'node_modules/typescript/index.js': compiler });
    expect((await load(folder)).drafts).toEqual(['here.md']);
    expect(readdirSync(folder).sort()).toEqual(['node_modules', 'postlint.config.ts']);
  });

  it.skipIf(strips)('that does not compile is named', async () => {
    const files = { 'postlint.config.ts': 'broken', 'node_modules/typescript/index.js': compiler };
    expect(await says(files)).toEqual(['postlint.config.ts: Cannot be compiled: broken types']);
  });

  it.skipIf(strips)('without a compiler says what it needs', async () => {
    const node = process.versions.node;
    expect(await says({ 'postlint.config.ts': typed, 'node_modules/typescript/index.js': 'throw new Error();' })).toEqual([
      `postlint.config.ts: Cannot be read by Node ${node}, expected Node 22.18 or later, or the package "typescript" in the project`,
    ]);
    expect(await says({ 'postlint.config.ts': typed, 'node_modules/typescript/index.js': 'exports.version = "7.0.2";' })).toEqual([
      `postlint.config.ts: Cannot be read by Node ${node}, expected Node 22.18 or later, or a version of the package "typescript" below 7`,
    ]);
  });

  it.runIf(strips)('is read by Node itself', async () => {
    expect((await load(project({ 'postlint.config.ts': typed }))).drafts).toEqual(['here.md']);
  });
});

describe('broken JSON', () => {
  it.each([
    ['{\n  "policy": "barnet",\n}', 3, 1],
    ['{\n  // our policy\n  "policy": "barnet"\n}', 2, 3],
    ["{ 'policy': 1 }", 1, 3],
    ['{ "policy": barnet }', 1, 13],
    ['{ "drafts": [1,] }', 1, 16],
    ['{ "policy": "barnet"', 1, 21],
  ])('is refused with its place: %j', async (text, line, column) => {
    expect(await says({ 'postlint.config.json': text })).toEqual([`postlint.config.json: Invalid JSON at line ${line}, column ${column}`]);
  });
});

describe('hostile files', () => {
  it('that are too large, or no text, are refused', async () => {
    expect(await wrong(`drafts: [${'x'.repeat(5_000_000)}]`)).toEqual(['postlint.config.yaml: Too large a file, maximum 1 MB']);
    expect(await wrong('policy: \0')).toEqual(['postlint.config.yaml: Expected text in UTF-8']);
    expect(await says({ 'postlint.config.yaml': new Uint8Array([0xff, 0xfe, 0x70, 0x00]) })).toEqual([
      'postlint.config.yaml: Expected text in UTF-8',
    ]);
  });

  it('cannot reach the prototype', async () => {
    expect(await wrong('__proto__: { policy: barnet }')).toEqual([
      expect.stringMatching(/^postlint\.config\.yaml: Unknown key "__proto__", expected /),
    ]);
    expect(await wrong('keys: { __proto__: account }')).toEqual([
      'postlint.config.yaml: Unknown metadata key "__proto__" in keys, expected the name of a key',
    ]);
    expect(await says({ 'postlint.config.json': '{ "rules": { "constructor": "error" } }' })).toEqual([
      'postlint.config.json: Unknown rule "constructor" in rules, expected "*", a family ("personal-data/*") or a name that "postlint rules" lists',
    ]);
    expect(({} as { policy?: string }).policy).toBeUndefined();
  });

  it('with many problems give the first two hundred', async () => {
    const said = await wrong(`drafts:\n${'  - 1\n'.repeat(900)}`);
    expect(said).toHaveLength(201);
    expect(said.at(-1)).toBe('700 more problems like these in the configuration');
  });
});
