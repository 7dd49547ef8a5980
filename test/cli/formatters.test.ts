import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadFormatter } from '../../src/cli/formatters.ts';
import { UserError } from '../../src/kit/index.ts';
import { message, result } from '../report/results.ts';

let folder: string;
const put = (path: string, content: string): string => {
  const full = join(folder, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, content);
  return full;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'formatters '));
});
afterAll(() => rmSync(folder, { recursive: true }));

const meta = { cwd: '/repo', rulesMeta: {} };
const results = [result('/repo/a.md', [message()], { source: 'one\ntwo\nCall Mrs Patel on 07700 9*****' })];
const print = async (name: string) => (await loadFormatter(name, folder)).format(results, meta);
const sentences = async (promise: Promise<unknown>) => {
  const error = await promise.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  return (error as UserError).sentences;
};

describe('loadFormatter finds', () => {
  it('a built-in by name', async () => {
    const formatter = await loadFormatter('stylish', folder);
    expect(formatter.builtIn).toBe(true);
    expect(await formatter.format(results, meta)).toContain('✖ 1 problem (1 error, 0 warnings)');
    expect(JSON.parse(await print('json'))).toEqual(results);
  });

  it('a file by relative path, absolute path and file URL', async () => {
    const path = put('my formatters/count.cjs', 'module.exports = results => "count " + results.length;');
    expect(await print('./my formatters/count.cjs')).toBe('count 1');
    expect(await print('my formatters/count.cjs')).toBe('count 1');
    expect(await print('my formatters\\count.cjs')).toBe('count 1');
    expect(await print(path)).toBe('count 1');
    expect(await print(pathToFileURL(path).href)).toBe('count 1');
  });

  it.each([
    ['plain', 'eslint-formatter-plain'],
    ['eslint-formatter-plain', 'eslint-formatter-plain'],
    ['@acme/report', '@acme/eslint-formatter-report'],
    ['@acme/eslint-formatter-report', '@acme/eslint-formatter-report'],
    ['@acme', '@acme/eslint-formatter'],
    ['@acme/eslint-formatter', '@acme/eslint-formatter'],
  ])('the package that %s stands for, from the working folder', async (name, packageName) => {
    put(`node_modules/${packageName}/package.json`, JSON.stringify({ name: packageName, main: 'main.js' }));
    put(`node_modules/${packageName}/main.js`, `module.exports = () => ${JSON.stringify(packageName)};`);
    expect(await print(name)).toBe(packageName);
  });

  it("a package from postlint's own folder where the working folder has none", async () => {
    expect(await print('compact')).toBe(
      '/repo/a.md: line 3, col 18, Error - Disallowed phone number "07700 9*****": no consent is registered (personal-data/phone-number)\n\n1 problem',
    );
  });
});

describe('loadFormatter takes', () => {
  it.each([
    ['an ES module', 'esm.mjs', 'export default results => results[0].filePath;'],
    ['a default inside a default', 'inner.cjs', 'exports.__esModule = true; exports.default = results => results[0].filePath;'],
    ['an async function', 'async.mjs', 'export default async results => results[0].filePath;'],
    ['a class', 'class.mjs', 'export default class { #own = 1; format(results) { return this.#own && results[0].filePath; } }'],
    ['an object with a format method', 'object.cjs', 'module.exports = { format(results) { return results[0].filePath; } };'],
  ])('%s', async (_, name, code) => {
    put(name, code);
    expect(await print(`./${name}`)).toBe('/repo/a.md');
  });

  it.each(['undefined', 'null'])('%s as nothing to print', async value => {
    put(`${value}.mjs`, `export default () => ${value};`);
    expect(await print(`./${value}.mjs`)).toBe('');
  });

  it('what ESLint tells formatters, and no more', async () => {
    put('data.mjs', 'export default (results, data) => JSON.stringify(data);');
    const formatter = await loadFormatter('./data.mjs', folder);
    const all = { ...meta, color: false, maxWarningsExceeded: { maxWarnings: 1, foundWarnings: 2 } };
    expect(JSON.parse(await formatter.format(results, { ...all, columns: 80, explain: { rules: [], policies: [] } }))).toEqual(all);
    expect(JSON.parse(await formatter.format(results, meta))).toEqual(meta);
  });

  it('results and meta that a formatter alters as its own copies', async () => {
    put(
      'vandal.mjs',
      `export default (results, data) => {
        for (const meta of Object.values(data.rulesMeta)) delete meta.docs;
        for (const result of results) { result.filePath = ''; result.messages.length = 0; delete result.source; }
        return 'done';
      };`,
    );
    const rulesMeta = { 'a/b': { type: 'problem' as const, docs: { description: '', recommended: true, url: '' }, messages: {}, schema: [] } };
    const before = structuredClone({ results, rulesMeta });
    expect(await (await loadFormatter('./vandal.mjs', folder)).format(results, { ...meta, rulesMeta })).toBe('done');
    expect({ results, rulesMeta }).toEqual(before);
  });
});

describe('loadFormatter refuses', () => {
  it.each([
    ['stylsh', ['Unknown formatter "stylsh" (--format): expected stylish, json, a path or an npm package; did you mean "stylish"?']],
    [
      'teamcity',
      [
        'Unknown formatter "teamcity" (--format): expected stylish, json, a path or an npm package',
        'To install it from npm: npm i -D eslint-formatter-teamcity',
      ],
    ],
    [
      'sarif',
      [
        'Unknown formatter "sarif" (--format): expected stylish, json, a path or an npm package',
        'To install it from npm: npm i -D @microsoft/eslint-formatter-sarif, then --format @microsoft/eslint-formatter-sarif',
      ],
    ],
    [
      'constructor',
      [
        'Unknown formatter "constructor" (--format): expected stylish, json, a path or an npm package',
        'To install it from npm: npm i -D eslint-formatter-constructor',
      ],
    ],
    [
      '@nobody/none',
      [
        'Unknown formatter "@nobody/none" (--format): expected stylish, json, a path or an npm package',
        'To install it from npm: npm i -D @nobody/eslint-formatter-none',
      ],
    ],
  ])('the unknown name %s', async (name, expected) => {
    expect(await sentences(loadFormatter(name, folder))).toEqual(expected);
  });

  it('a path without a file', async () => {
    expect(await sentences(loadFormatter('./none.js', folder))).toEqual([
      `Cannot find the formatter "./none.js" (${join(folder, 'none.js')}): expected a JavaScript file that exports a function`,
    ]);
  });

  it('a file that does not load, or exports no function', async () => {
    const broken = put('broken.mjs', 'throw new RangeError("no disk\\nand more");');
    const text = put('text.mjs', 'export default "x";');
    expect(await sentences(loadFormatter('./broken.mjs', folder))).toEqual([
      `The formatter "./broken.mjs" cannot be loaded from ${broken}: RangeError: no disk`,
    ]);
    expect(await sentences(loadFormatter('./text.mjs', folder))).toEqual([`The formatter "./text.mjs" exports no function (${text})`]);
  });

  it('one that throws, with the cause for --debug', async () => {
    put('throws.mjs', 'export default () => { null.x; };');
    const formatter = await loadFormatter('./throws.mjs', folder);
    const error = (await formatter.format(results, meta).catch(thrown => thrown)) as UserError;
    expect(error.sentences).toEqual(['The formatter "./throws.mjs" failed: TypeError: Cannot read properties of null (reading \'x\')']);
    expect((error.cause as Error).stack).toContain('throws.mjs');
  });

  it('one that returns no text', async () => {
    put('number.mjs', 'export default async () => 7;');
    expect(await sentences(print('./number.mjs'))).toEqual(['The formatter "./number.mjs" returned number, expected text']);
  });
});

it('leaves the environment as it was, however the formatter ends', async () => {
  put('env.cjs', 'module.exports = () => { if (process.env.SARIF_ESLINT_EMBED) return "embeds"; throw new Error("x"); };');
  process.env.SARIF_ESLINT_EMBED = 'true';
  try {
    expect(await sentences(print('./env.cjs'))).toEqual(['The formatter "./env.cjs" failed: Error: x']);
    expect(process.env.SARIF_ESLINT_EMBED).toBe('true');
  } finally {
    delete process.env.SARIF_ESLINT_EMBED;
  }
});
