import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clean, phone, phoneFinding } from './drafts.ts';
import { addFiles, folderWith, git, run } from './harness.ts';

const file = 'postlint.config.yaml';
const read = (cwd: string) => readFileSync(`${cwd}/${file}`, 'utf8');
const hookLine = 'node /opt/postlint/bin/postlint.js --staged || exit $?';
const next = 'Next: postlint checks the drafts, postlint rules lists what it checks\n';

describe('postlint init', () => {
  it('writes a configuration from flags, which works', async () => {
    const cwd = folderWith({ 'social/a.md': clean });
    const flags = [
      '--policy',
      'barnet',
      '--organisation',
      'St Helens: "the" Borough\'s # Council',
      '--drafts',
      'social/*.md',
      '--drafts',
      'more/*.md',
      '--no-hook',
    ];
    expect(await run(['init', ...flags], { cwd })).toEqual({ code: 0, stdout: `Wrote ${file}\n${next}`, stderr: '' });
    const { stdout } = await run(['--print-config', 'social/a.md'], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({
      organisation: { name: { value: 'St Helens: "the" Borough\'s # Council' } },
    });
    expect((await run(['--no-error-on-unmatched-pattern'], { cwd })).stdout).toContain('✔ 1 draft checked, no problems\n');
  });

  it('writes examples that work when they are uncommented', async () => {
    const cwd = folderWith({ 'posts/a.md': clean });
    await run(['init', '--yes'], { cwd });
    const uncommented = read(cwd)
      .split('\n')
      .map(line => line.replace(/^( *)# (?=[a-z]+:|- | {2})/, '$1'))
      .join('\n');
    expect(uncommented.match(/^\w+:/gm)).toEqual(['policy:', 'drafts:', 'organisation:', 'accounts:', 'elections:', 'consents:', 'rules:']);
    writeFileSync(`${cwd}/${file}`, uncommented);
    expect(await run([], { cwd })).toMatchObject({ code: 0, stdout: expect.stringContaining('✔ 1 draft checked, no problems\n'), stderr: '' });
  });

  it('asks what no flag says', async () => {
    const cwd = folderWith({ 'drafts/a.md': phone, 'drafts/b.txt': clean });
    git(cwd, 'init', '-q');
    const { code, stdout } = await run(['init'], { cwd, stdin: 'Anytown Council\nbarnett\njncc\n\ny\n', terminal: true });
    expect(code).toBe(0);
    expect(stdout).toBe(
      `Organisation's name: Policy (barnet, jncc, peterborough, st-helens, a file, none) [none]: Unknown policy "barnett": expected barnet, jncc, peterborough, st-helens or a file; did you mean "barnet"?\nPolicy (barnet, jncc, peterborough, st-helens, a file, none) [none]: Where are the drafts (files, folders or globs) [drafts/**/*.{md,txt}]: Check staged drafts before every commit? (y/n) [y]: Wrote ${file}\nWrote .git/hooks/pre-commit: staged drafts are checked before every commit\n${next}`,
    );
    expect(read(cwd)).toContain('\npolicy: jncc\n');
    expect(read(cwd)).toContain('\n  name: Anytown Council\n');
    expect(read(cwd)).toContain('\n  - "drafts/**/*.{md,txt}"\n');
    expect((await run(['-f', 'json'], { cwd })).stdout).toContain(phoneFinding.replaceAll('"', '\\"'));
  });

  it('writes nothing if the questions are not answered to the end', async () => {
    const cwd = folderWith();
    const { code, stderr } = await run(['init'], { cwd, stdin: 'Anytown Council\n', terminal: true });
    expect({ code, stderr, written: existsSync(`${cwd}/${file}`) }).toEqual({
      code: 130,
      stderr: '\nStopped: nothing was written\n',
      written: false,
    });
    expect(await run(['init'], { cwd, stdin: '\n\n\n' })).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'postlint init asks questions, and standard input is no terminal: answer them with --policy, --organisation, --drafts and --hook or --no-hook, or take the defaults with --yes\n',
    });
  });

  it('overwrites no configuration, whatever its form', async () => {
    for (const [name, content] of [
      [file, 'drafts: []\n'],
      ['.postlintrc', 'drafts: []\n'],
      ['package.json', '{ "postlint": {} }'],
    ] as const) {
      const cwd = folderWith({ [name]: content });
      expect(await run(['init', '--yes'], { cwd })).toEqual({
        code: 2,
        stdout: '',
        stderr: `There is a configuration already, ${name}, and it was left alone\n`,
      });
      expect(readFileSync(`${cwd}/${name}`, 'utf8')).toBe(content);
    }
    const below = folderWith({ [file]: 'drafts: []\n', 'social/a.md': clean });
    expect((await run(['init', '--yes'], { cwd: `${below}/social` })).code).toBe(0);
  });

  it('refuses a policy that is not there, and a hook without a repository, before it writes', async () => {
    const cwd = folderWith({ 'ours.json': '{}' });
    expect((await run(['init', '--yes', '--policy', 'barnett'], { cwd })).stderr).toBe(
      'Unknown policy "barnett": expected barnet, jncc, peterborough, st-helens or a file; did you mean "barnet"?\n',
    );
    expect((await run(['init', '--yes', '--hook'], { cwd, env: { GIT_CEILING_DIRECTORIES: cwd } })).stderr).toBe(
      `"${cwd}" is in no git repository\n`,
    );
    expect(existsSync(`${cwd}/${file}`)).toBe(false);
    expect((await run(['init', '--yes', '--policy', './ours.json'], { cwd })).code).toBe(0);
    expect(read(cwd)).toContain('\npolicy: "./ours.json"\n');
  });

  it('--hook sets up a check before commits, also where there is a configuration', async () => {
    const cwd = folderWith({ 'posts/a.md': clean });
    git(cwd, 'init', '-q');
    expect((await run(['init', '--yes', '--hook'], { cwd })).stdout).toBe(
      `Wrote ${file}\nWrote .git/hooks/pre-commit: staged drafts are checked before every commit\n${next}`,
    );
    expect(readFileSync(`${cwd}/.git/hooks/pre-commit`, 'utf8')).toContain(hookLine);
    const another = folderWith({
      [file]: 'drafts: ["social/*.md"]\n',
      '.pre-commit-config.yaml': 'repos:\n- repo: meta\n  hooks:\n  - id: identity\n',
    });
    git(another, 'init', '-q');
    expect(await run(['init', '--hook'], { cwd: another })).toEqual({
      code: 0,
      stdout: 'Added postlint to .pre-commit-config.yaml: staged drafts are checked before every commit\n',
      stderr: '',
    });
    expect(readFileSync(`${another}/.pre-commit-config.yaml`, 'utf8')).toContain('files: "^(social)/');
    addFiles(another, { [file]: 'drfts: []\n' });
    expect((await run(['init', '--hook'], { cwd: another })).stderr).toContain('did you mean "drafts"');
  });
});

describe('postlint init --policy-from', () => {
  const text = '1 Rules\n\n- 1.1 You must not swear.\n- 1.2 Be sure that facts are accurate, which you must check.\n- 1.3 Be kind, always.\n';

  it('drafts a policy that can be put in force', async () => {
    const cwd = folderWith({ 'Our policy (2026).txt': text, 'a.md': 'What the f*ck' });
    expect(await run(['init', '--policy-from', 'Our policy (2026).txt'], { cwd })).toEqual({
      code: 0,
      stdout:
        'Wrote our-policy-2026.policy.yaml: 3 clauses, 1 with guesses for their rules; read every one beside the document\n' +
        'Next: policy: ./our-policy-2026.policy.yaml in the configuration; postlint policy --check says what is not enforced yet\n',
      stderr: '',
    });
    const { stdout } = await run(['--policy', './our-policy-2026.policy.yaml', 'a.md'], { cwd });
    expect(stdout).toContain('(our-policy-2026 1.1)');
    expect(stdout).toContain('our-policy-2026:1.2  Is everything in this post accurate, and checked? (1\n');
    writeFileSync(`${cwd}/postlint.config.yaml`, 'policy: ./our-policy-2026.policy.yaml\n');
    expect((await run(['policy', '--check'], { cwd })).stdout).toBe(
      'our-policy-2026:1.3 is not enforced: Be kind, always\n✖ our-policy-2026: 1 of 2 clauses that are checked are enforced\n',
    );
  });

  it('copies a built-in policy', async () => {
    const cwd = folderWith({ 'a.md': 'What the f*ck' });
    expect((await run(['init', '--policy-from', 'barnet'], { cwd })).stdout).toMatch(/^Wrote barnet\.policy\.json, a copy of the policy barnet\n/);
    expect((await run(['--policy', './barnet.policy.json', 'a.md'], { cwd })).stdout).toContain('(our-barnet 5a/2, 5a/10');
  });

  it.each([
    [['missing.md'], 'Cannot read "missing.md": there is no such file or folder\n'],
    [['empty.md'], 'No clauses found in "empty.md": expected numbered paragraphs, or lists under headings\n'],
    [['policy.pdf'], 'Cannot read "policy.pdf": expected text in UTF-8; save a Word or PDF document as text first\n'],
    [['there.txt'], 'Cannot write there.policy.yaml: a file is in the way\n'],
  ])('refuses %j', async ([from], stderr) => {
    const cwd = folderWith({ 'empty.md': 'Hello', 'policy.pdf': new Uint8Array([0x25, 0xff]), 'there.txt': text, 'there.policy.yaml': 'mine' });
    expect(await run(['init', '--policy-from', from!], { cwd })).toEqual({ code: 2, stdout: '', stderr });
    expect(readFileSync(`${cwd}/there.policy.yaml`, 'utf8')).toBe('mine');
  });
});
