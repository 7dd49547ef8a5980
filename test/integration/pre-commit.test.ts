import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { draftExtensions } from '../../src/drafts/index.ts';
import { clean, phone, phoneFinding } from '../cli/drafts.ts';
import { addFiles, folderWith, git, gitEnv } from '../cli/harness.ts';
import { root, spawned } from './spawned.ts';

const isThere = spawnSync('pre-commit', ['--version']).status === 0;
const isSkipped = !isThere && process.env.CI !== 'true';
if (isSkipped) console.warn('The pre-commit program is not on the PATH: its tests are skipped. On Debian: apt install pre-commit');

/** A repository that holds the checkout's files as they are now. */
function hookRepository(): { readonly path: string; readonly revision: string } {
  const path = folderWith();
  const names = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'], {
    cwd: root,
    encoding: 'utf8',
  }).split('\0');
  for (const name of names.filter(name => name !== '' && existsSync(`${root}/${name}`))) cpSync(`${root}/${name}`, `${path}/${name}`);
  git(path, 'init', '-q');
  git(path, 'add', '-A');
  git(path, 'commit', '-qm', 'Postlint');
  return { path, revision: git(path, 'rev-parse', 'HEAD').trim() };
}

describe('.pre-commit-hooks.yaml', () => {
  it('takes the files that hold drafts', () => {
    const hook = readFileSync(`${root}/.pre-commit-hooks.yaml`, 'utf8');
    const [, files = ''] = /^ {2}files: (.*)$/m.exec(hook) ?? [];
    expect(files).toBe(`\\.(${draftExtensions.map(extension => extension.slice(1)).join('|')})$`);
  });

  it.skipIf(isSkipped)('is what the pre-commit program expects, as is what postlint init --hook adds to its configuration', async () => {
    const cwd = folderWith({ '.pre-commit-config.yaml': 'repos:\n  - repo: meta\n    hooks:\n      - id: identity\n' });
    git(cwd, 'init', '-q');
    expect((await spawned(process.execPath, [`${root}/bin/postlint.js`, 'init', '--yes', '--hook'], cwd)).code).toBe(0);
    const valid = { code: 0, stdout: '', stderr: '' };
    expect(await spawned('pre-commit', ['validate-config', '.pre-commit-config.yaml'], cwd, ownEnv())).toEqual(valid);
    expect(await spawned('pre-commit', ['validate-manifest', `${root}/.pre-commit-hooks.yaml`], cwd, ownEnv())).toEqual(valid);
  });

  it.skipIf(isSkipped)(
    'stops a commit of the pre-commit program',
    async () => {
      const { path, revision } = hookRepository();
      // Its node environments do not work in a folder with a space in its name.
      const home = folderWith({}, 'pre-commit-');
      const cwd = folderWith({
        '.pre-commit-config.yaml': `repos:\n  - repo: ${JSON.stringify(path)}\n    rev: ${revision}\n    hooks:\n      - id: postlint\n        files: ^posts/\n`,
        'posts/a.md': clean,
        'README.md': phone,
      });
      const env = { ...ownEnv(), PRE_COMMIT_HOME: `${home}/cache`, PRE_COMMIT_COLOR: 'never' };
      git(cwd, 'init', '-q');
      git(cwd, 'add', '-A');
      expect((await spawned('pre-commit', ['install', '--install-hooks'], cwd, env)).code).toBe(0);
      const first = await spawned('git', ['commit', '-m', 'Start'], cwd, env);
      expect(first.stderr).toMatch(/^postlint\.+Passed$/m);
      expect(first.code).toBe(0);

      addFiles(cwd, { 'posts/two words.md': phone, 'posts/a.md': phone });
      git(cwd, 'add', '-A');
      addFiles(cwd, { 'posts/a.md': clean });
      const stopped = await spawned('git', ['commit', '-m', 'More'], cwd, env);
      expect(stopped.code).toBe(1);
      expect(stopped.stderr).toMatch(/^postlint\.+Failed$/m);
      expect(stopped.stderr).toContain(`${cwd}/posts/two words.md\n  1:16  error  ${phoneFinding}  personal-data/phone-number\n`);
      const command = "pre-commit run postlint --files posts/a.md 'posts/two words.md'";
      expect(stopped.stderr).toContain(
        `Commit stopped: 2 things to fix in 2 drafts\n  posts/a.md: 1\n  posts/two words.md: 1\nTo see them again: ${command}\n`,
      );
      expect(git(cwd, 'rev-list', '--count', 'HEAD').trim()).toBe('1');
      const again = await spawned('sh', ['-c', command], cwd, env);
      expect(again.stdout).toContain('posts/two words.md: 1\n');
    },
    300_000,
  );
});

/** The environment, with which npm reaches its registry; without what git, pre-commit or a surrounding `npm test` have set in it. */
function ownEnv(): NodeJS.ProcessEnv {
  const foreign = /^(?:GIT_|PRE_COMMIT|npm_(?!config_(?:registry|cache|.*proxy)$))/i;
  const kept = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  return { ...Object.fromEntries(kept), ...gitEnv, HOME: process.env.HOME, GIT_CONFIG_GLOBAL: '/dev/null' };
}
