import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { load, project } from './project.ts';

const config = (yaml: string, overrides = {}) => load(project({ 'sub/postlint.config.yaml': yaml }), { file: 'sub/postlint.config.yaml', overrides });

/** The names of the overrides that match a path: each gives its files' name as the account. */
async function matching(files: string, ...paths: string[]) {
  const loaded = await config(`overrides: [{ files: ${files}, account: matched }]`);
  return paths.filter(path => loaded.resolve(join(loaded.folder, path)).account === 'matched');
}

describe('overrides', () => {
  it('match files relative to the folder of the configuration', async () => {
    expect(await matching('"posts/**"', 'posts/a.md', 'posts/b/c.md', 'other/posts/a.md', '../posts/a.md')).toEqual(['posts/a.md', 'posts/b/c.md']);
    expect(await matching('["a/*.md", "b/"]', 'a/x.md', 'a/b/x.md', 'b/x.md', 'b/c/x.md')).toEqual(['a/x.md', 'b/x.md', 'b/c/x.md']);
    expect(await matching('./a.md', 'a.md', 'b.md')).toEqual(['a.md']);
    expect(await matching('"**"', 'a.md', '.hidden/a.md', '../a.md')).toEqual(['a.md', '.hidden/a.md']);
  });

  it('match a pattern without a slash in every folder', async () => {
    expect(await matching('"*.lib.md"', 'a.lib.md', 'x/y/a.lib.md', 'a.md', '../a.lib.md')).toEqual(['a.lib.md', 'x/y/a.lib.md']);
  });

  it('leave out what a pattern with an exclamation mark names', async () => {
    expect(await matching('["posts/**", "!posts/old/", "!*.bak.md"]', 'posts/a.md', 'posts/old/a.md', 'posts/a.bak.md', 'b.md')).toEqual([
      'posts/a.md',
    ]);
    expect(await matching('"!posts/**"', 'posts/a.md', 'b.md')).toEqual(['b.md']);
  });

  it('take file names with brackets, spaces and accents as given', async () => {
    const path = 'posts [2026]/été (1) +.md';
    expect(await matching(`"${path}"`, path, 'posts 2/été (1) +.md')).toEqual([path]);
    expect(await matching(`"${path.normalize('NFD')}"`, path)).toEqual([path]);
    expect(await matching('"posts*/**"', path, path.normalize('NFD'))).toEqual([path, path.normalize('NFD')]);
  });

  it('give account and platforms, the last that says it wins', async () => {
    const loaded = await config(`
overrides:
  - { files: "**", account: one, platform: x }
  - { files: "a/**", platforms: [facebook, instagram] }
  - { files: "a/b/**", account: two }
`);
    const at = (path: string) => {
      const { account, platforms } = loaded.resolve(join(loaded.folder, path));
      return { account, platforms };
    };
    expect(at('x.md')).toEqual({ account: 'one', platforms: ['x'] });
    expect(at('a/x.md')).toEqual({ account: 'one', platforms: ['facebook', 'instagram'] });
    expect(at('a/b/x.md')).toEqual({ account: 'two', platforms: ['facebook', 'instagram'] });
  });

  it('give way to the command line', async () => {
    const loaded = await config('overrides: [{ files: "**", account: one, platform: x }]', { account: 'flag', platform: 'yammer' });
    expect(loaded.resolve(join(loaded.folder, 'a.md'))).toMatchObject({ account: 'flag', platforms: ['yammer'] });
  });

  it('of what a configuration extends come before its own, and are relative to its folder', async () => {
    const folder = project({
      'postlint.config.yaml': 'extends: ./shared/base.yaml\nrules: { platform/length: warn }\noverrides: [{ files: "a/**", account: own }]',
      'shared/base.yaml': 'overrides: [{ files: "a/**", account: base, platform: yammer, rules: { platform/length: error } }]',
    });
    const resolved = (await load(folder)).resolve(join(folder, 'a/x.md'));
    expect(resolved).toMatchObject({ account: 'own', platforms: ['yammer'] });
    expect(resolved.rules.get('platform/length')?.severity).toBe('warn');
  });
});

describe('resolve', () => {
  it('gives one object to all files that the same overrides match', async () => {
    const loaded = await config('overrides: [{ files: "a/**", platform: x }, { files: "*.txt", platform: x }]');
    const at = (path: string) => loaded.resolve(join(loaded.folder, path));
    expect(at('a/1.md')).toBe(at('a/b/2.md'));
    expect(at('1.md')).toBe(at('c/3.md'));
    expect(new Set(['1.md', 'a/1.md', '1.txt', 'a/1.txt'].map(at)).size).toBe(4);
    expect(at('1.md').settings).toBe(at('a/1.md').settings);
  });
});

describe('describe', () => {
  it('tells what holds for a draft and where each value was set', async () => {
    const folder = project({
      'postlint.config.yaml': `
extends: ./base.yaml
policy: barnet
accounts: [{ id: libraries, kind: service, handles: { x: "@Libs" } }]
drafts: [posts/]
ignores: [old/]
keys: { channel: platform }
rules: { personal-data/email-address: [warn, { roles: true }] }
overrides: [{ files: "posts/**", account: libraries, rules: { personal-data/*: error } }]
`,
      'base.yaml': 'organisation: { contacts: ["01632 960100"] }\nconsents: [{ person: A, covers: [name] }]\nnames: { given: { add: [Tamsyn] } }',
    });
    const described = (await load(folder, { overrides: { platform: 'x', rules: { 'platform/length': 'error' } } })).describe(
      join(folder, 'posts/a.md'),
    );
    expect(JSON.parse(JSON.stringify(described))).toEqual({
      file: 'posts/a.md',
      configurations: ['base.yaml', 'postlint.config.yaml'],
      plugins: [],
      policies: [{ value: 'barnet', from: 'postlint.config.yaml: policy' }],
      account: { value: 'libraries', from: 'postlint.config.yaml: overrides[0].account' },
      platforms: { value: ['x'], from: '--platform' },
      organisation: {
        name: { value: 'London Borough of Barnet', from: 'policy barnet: organisation.name' },
        also: { value: ['LBB'], from: 'policy barnet: organisation.also' },
        domains: { value: ['barnet.gov.uk'], from: 'policy barnet: organisation.domains' },
        nation: { value: 'england', from: 'policy barnet: organisation.nation' },
        contacts: { value: ['01632 960100'], from: 'base.yaml: organisation.contacts' },
      },
      accounts: [{ value: { id: 'libraries', kind: 'service', handles: { x: 'Libs' } }, from: 'postlint.config.yaml: accounts[0]' }],
      authors: [],
      elections: [],
      campaigns: [],
      consents: [{ value: { person: 'A', covers: ['name'] }, from: 'base.yaml: consents[0]' }],
      names: { given: { value: { add: ['Tamsyn'] }, from: 'base.yaml: names.given' } },
      drafts: { value: ['posts/'], from: 'postlint.config.yaml: drafts' },
      ignores: [{ value: 'old/', from: 'postlint.config.yaml: ignores[0]' }],
      keys: { channel: { value: 'platform', from: 'postlint.config.yaml: keys["channel"]' } },
      rules: {
        'personal-data/email-address': {
          severity: 'error',
          from: 'postlint.config.yaml: overrides[0].rules["personal-data/*"]',
          options: { allowAddresses: [], roles: true },
          optionsFrom: 'postlint.config.yaml: rules["personal-data/email-address"]',
          clauses: ['barnet:5a/4', 'barnet:8'],
        },
        'personal-data/phone-number': {
          severity: 'error',
          from: 'postlint.config.yaml: overrides[0].rules["personal-data/*"]',
          clauses: ['barnet:5a/4'],
        },
        'profanity/swearing': {
          severity: 'error',
          from: 'policy barnet: rules["profanity/swearing"]',
          options: { strength: 'strong', words: {}, most: 0 },
          optionsFrom: 'policy barnet: rules["profanity/swearing"]',
          clauses: ['barnet:5a/2'],
        },
        'platform/length': { severity: 'error', from: '--rule', options: { handles: {} }, optionsFrom: 'rule default', clauses: [] },
      },
    });
  });

  it('tells it of a folder without a configuration', async () => {
    const folder = project({});
    expect((await load(folder)).describe('a.md')).toMatchObject({
      file: 'a.md',
      configurations: [],
      policies: [],
      organisation: {},
      rules: { 'platform/length': { severity: 'off', from: 'rule default: not recommended' } },
    });
  });
});
