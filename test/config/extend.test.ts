import { describe, expect, it } from 'vitest';
import { load, project, sentences } from './project.ts';

describe('extends', () => {
  it('puts every later layer over the earlier ones: a chain through each kind of name', async () => {
    const folder = project({
      'site/postlint.config.yaml': `
extends: [../shared/base.json, ours, "@us", "@us/strict", "@us/postlint-config-deep/late.yaml"]
organisation: { name: Millbrook }
accounts: [{ id: libraries, kind: service }]
ignores: [own]
keys: { channel: platform }
`,
      'shared/base.json': '{ "extends": "./deeper.yml", "drafts": ["base.md"], "organisation": { "nation": "wales" }, "ignores": ["base"] }',
      'shared/deeper.yml':
        'drafts: [deeper.md]\norganisation: { name: Deep, contacts: ["01632 960100"] }\nkeys: { channel: account, date: scheduled }\n',
      'node_modules/postlint-config-ours/package.json': '{ "exports": { "import": "./main.mjs" } }',
      'node_modules/postlint-config-ours/main.mjs':
        'export default { accounts: [{ id: "libraries", kind: "corporate" }, { id: "parks", kind: "service" }], consents: [{ person: "A", covers: ["name"] }] };',
      'node_modules/@us/postlint-config/index.js': 'module.exports = { organisation: { also: ["us"] } };',
      'node_modules/@us/postlint-config-strict/package.json': '{ "main": "strict.yaml" }',
      'node_modules/@us/postlint-config-strict/strict.yaml': 'rules: { "*": error }\nconsents: [{ person: B, covers: [name] }]\n',
      'node_modules/@us/postlint-config-deep/late.yaml': 'drafts: [late.md]\n',
    });
    const config = await load(`${folder}/site`);
    expect(config.drafts).toEqual(['late.md']);
    expect(config.ignores).toEqual(['base', 'own']);
    expect(config.keys).toEqual({ channel: 'platform', date: 'scheduled' });
    const { settings, rules } = config.resolve('a.md');
    expect(settings.organisation).toEqual({ name: 'Millbrook', also: ['us'], domains: [], nation: 'wales', contacts: ['01632 960100'] });
    expect(settings.accounts).toEqual([
      { id: 'libraries', kind: 'service', handles: {} },
      { id: 'parks', kind: 'service', handles: {} },
    ]);
    expect(settings.consents.map(({ person }) => person)).toEqual(['A', 'B']);
    expect(rules.get('platform/length')).toMatchObject({
      severity: 'error',
      origin: '../node_modules/@us/postlint-config-strict/strict.yaml: rules["*"]',
    });
  });

  it('takes each file once, where it first stands', async () => {
    const files: Record<string, string> = { 'postlint.config.yaml': 'extends: [./0.yaml]', '40.yaml': 'drafts: [last.md]' };
    for (let i = 0; i < 40; i++) files[`${i}.yaml`] = `extends: [./${i + 1}.yaml, ./${i + 1}.yaml, ./40.yaml]`;
    expect((await load(project(files))).drafts).toEqual(['last.md']);
  });

  it('refuses a circle', async () => {
    const folder = project({ 'postlint.config.yaml': 'extends: ./a.yaml', 'a.yaml': 'extends: ./sub/b.yaml', 'sub/b.yaml': 'extends: [../a.yaml]' });
    expect(await sentences(folder)).toEqual(['sub/b.yaml: Invalid extends, it leads round in a circle: a.yaml > sub/b.yaml > a.yaml']);
    expect(await sentences(project({ '.postlintrc': 'extends: ./.postlintrc' }))).toEqual([
      '.postlintrc: Invalid extends, it leads round in a circle: .postlintrc > .postlintrc',
    ]);
  });

  it('names what it cannot find or read, and goes on', async () => {
    const folder = project({
      'postlint.config.yaml': 'extends: [./nope.yaml, base.yaml, ours, ./broken.yaml, ./list.json, ./wrong.yaml]\ndraft: x\n',
      'base.yaml': '{}',
      'broken.yaml': 'a: [',
      'list.json': '[1]',
      'wrong.yaml': 'policy: barnt',
    });
    expect(await sentences(folder)).toEqual([
      'postlint.config.yaml: Unknown configuration "./nope.yaml" in extends, there is no such file',
      'postlint.config.yaml: Unknown configuration "base.yaml" in extends, the package "postlint-config-base.yaml" is not installed, did you mean "./base.yaml"?',
      'postlint.config.yaml: Unknown configuration "ours" in extends, the package "postlint-config-ours" is not installed',
      'broken.yaml: Invalid YAML at line 1, column 5: expected a closing ]',
      'list.json: Expected a map of keys, found a list',
      'wrong.yaml: Unknown policy "barnt" in policy, expected barnet, jncc, or the path of a YAML or JSON file; did you mean "barnet"?',
      'postlint.config.yaml: Unknown key "draft", did you mean "drafts"?',
    ]);
  });
});
