import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { installHook } from '../../src/cli/hook.ts';
import { addFiles, folderWith, git, gitEnv } from './harness.ts';

const options = { drafts: ['posts/**/*.md'], extensions: ['.md', '.txt'], script: '/opt/postlint.js' };

function repository(files: Record<string, string> = {}): string {
  const cwd = folderWith(files);
  git(cwd, 'init', '-q');
  return cwd;
}

const install = (cwd: string, env: Record<string, string> = {}) => installHook({ cwd, env: { ...gitEnv, PATH: '/usr/bin:/bin', ...env } }, options);
const read = (cwd: string, path: string) => readFileSync(`${cwd}/${path}`, 'utf8');

describe('a plain git hook', () => {
  it('is written where there is none', () => {
    const cwd = repository();
    expect(install(cwd)).toEqual(['Wrote .git/hooks/pre-commit: staged drafts are checked before every commit']);
    expect(read(cwd, '.git/hooks/pre-commit')).toBe(
      '#!/bin/sh\n# Checks staged drafts before every commit.\nnode /opt/postlint.js --staged || exit $?\n',
    );
    expect(statSync(`${cwd}/.git/hooks/pre-commit`).mode & 0o777).toBe(0o755);
    expect(install(cwd)).toEqual(['.git/hooks/pre-commit names postlint already, and was left alone']);
  });

  it('calls postlint as it is installed', () => {
    const cwd = repository({ 'site content/node_modules/.bin/postlint': '', 'bin/postlint': '' });
    install(`${cwd}/site content`);
    expect(read(cwd, '.git/hooks/pre-commit')).toContain("\n'./site content/node_modules/.bin/postlint' --staged || exit $?\n");
    const another = repository();
    install(another, { PATH: `/usr/bin:/bin:${cwd}/bin` });
    expect(read(another, '.git/hooks/pre-commit')).toContain('\npostlint --staged || exit $?\n');
  });

  it('goes where core.hooksPath says, unless other repositories share that', () => {
    const cwd = repository();
    git(cwd, 'config', 'core.hooksPath', 'tools/hooks');
    expect(install(cwd)).toEqual(['Wrote tools/hooks/pre-commit: staged drafts are checked before every commit']);
    const home = folderWith({ '.gitconfig': '[core]\n\thooksPath = ~/hooks\n' });
    const another = repository();
    expect(install(another, { HOME: home })).toEqual([
      `No hook was written, as git's core.hooksPath is shared by all your repositories: to check them all, add to ${home}/hooks/pre-commit: node /opt/postlint.js --staged`,
    ]);
    expect(existsSync(`${home}/hooks`)).toBe(false);
  });

  it('comes first in a hook that is there, and leaves alone one that is no shell script', () => {
    const cwd = repository();
    writeFileSync(`${cwd}/.git/hooks/pre-commit`, '#!/usr/bin/env bash\nset -e\nnpm test\nexit 0\n');
    chmodSync(`${cwd}/.git/hooks/pre-commit`, 0o700);
    expect(install(cwd)).toEqual(['Added postlint to .git/hooks/pre-commit: staged drafts are checked before every commit']);
    expect(read(cwd, '.git/hooks/pre-commit')).toBe(
      '#!/usr/bin/env bash\n# Checks staged drafts before every commit.\nnode /opt/postlint.js --staged || exit $?\nset -e\nnpm test\nexit 0\n',
    );
    expect(statSync(`${cwd}/.git/hooks/pre-commit`).mode & 0o777).toBe(0o700);
    const python = '#!/usr/bin/env python3\nprint("hello")\n';
    const another = repository();
    writeFileSync(`${another}/.git/hooks/pre-commit`, python);
    expect(install(another)).toEqual([
      '.git/hooks/pre-commit was left alone: have it run "node /opt/postlint.js --staged" to check drafts before every commit',
    ]);
    expect(read(another, '.git/hooks/pre-commit')).toBe(python);
  });

  it('is for repositories only', () => {
    const cwd = folderWith();
    expect(() => install(cwd, { GIT_CEILING_DIRECTORIES: cwd })).toThrow(`"${cwd}" is in no git repository`);
  });
});

describe('other tools', () => {
  it('husky gets a line in its pre-commit', () => {
    const cwd = repository({ '.husky/pre-commit': 'npm test\n' });
    expect(install(cwd)).toEqual(['Added postlint to .husky/pre-commit: staged drafts are checked before every commit']);
    expect(read(cwd, '.husky/pre-commit')).toBe(
      '# Checks staged drafts before every commit.\nnpx --no-install postlint --staged || exit $?\nnpm test\n',
    );
    const another = repository();
    mkdirSync(`${another}/.husky`);
    expect(install(another)).toEqual(['Wrote .husky/pre-commit: staged drafts are checked before every commit']);
    expect(read(another, '.husky/pre-commit')).toBe('# Checks staged drafts before every commit.\nnpx --no-install postlint --staged || exit $?\n');
  });

  it('lint-staged gets an entry, and the rest of package.json keeps its form', () => {
    const json =
      '{\n  "name": "site",\n  "lint-staged": {\n    "*.js": ["eslint"]\n  },\n  "files": ["a", "b"],\n  "devDependencies": { "lint-staged": "^16" }\n}\n';
    const cwd = repository({ 'package.json': json, '.husky/pre-commit': 'npx lint-staged\n' });
    expect(install(cwd)).toEqual(['Added postlint to package.json: staged drafts are checked before every commit']);
    expect(read(cwd, 'package.json')).toBe(json.replace('    "*.js"', '    "posts/**/*.md": "npx --no-install postlint",\n    "*.js"'));
    const rc = repository({ '.lintstagedrc.json': '{}\n', 'package.json': '{ "devDependencies": { "lint-staged": "^16" } }' });
    expect(install(rc)).toEqual(['Added postlint to .lintstagedrc.json: staged drafts are checked before every commit']);
    expect(JSON.parse(read(rc, '.lintstagedrc.json'))).toEqual({ 'posts/**/*.md': 'npx --no-install postlint' });
    const script = repository({ 'lint-staged.config.js': 'export default { "*.js": "eslint" };\n' });
    expect(install(script)).toEqual([
      'lint-staged.config.js was left alone: run "npx --no-install postlint" on "posts/**/*.md" in it to check drafts before every commit',
    ]);
  });

  it('lefthook gets a command, unless it has its own for pre-commit', () => {
    const cwd = repository({ 'lefthook.yml': 'pre-push:\n  commands:\n    test:\n      run: npm test' });
    expect(install(cwd)).toEqual(['Added postlint to lefthook.yml: staged drafts are checked before every commit']);
    expect(read(cwd, 'lefthook.yml')).toBe(
      'pre-push:\n  commands:\n    test:\n      run: npm test\n\npre-commit:\n  commands:\n    postlint:\n      run: npx --no-install postlint --staged\n',
    );
    const another = repository({ 'lefthook.yml': 'pre-commit:\n  commands: {}\n' });
    expect(install(another)).toEqual([
      'lefthook.yml was left alone: run "npx --no-install postlint --staged" in its pre-commit to check drafts before every commit',
    ]);
  });

  it('pre-commit gets a local hook, if its list of repositories ends its file', () => {
    const before =
      'default_stages: [commit]\nrepos:\n  - repo: https://github.com/pre-commit/pre-commit-hooks\n    rev: v4.4.0\n    hooks:\n      - id: end-of-file-fixer\n';
    const cwd = repository({ '.pre-commit-config.yaml': before });
    expect(install(cwd)).toEqual(['Added postlint to .pre-commit-config.yaml: staged drafts are checked before every commit']);
    expect(read(cwd, '.pre-commit-config.yaml')).toBe(
      `${before}  - repo: local\n    hooks:\n      - id: postlint\n        name: postlint\n        entry: npx --no-install postlint\n        language: system\n        files: "^(posts)/.*(\\\\.md|\\\\.txt)$"\n        require_serial: true\n`,
    );
    const another = repository({ '.pre-commit-config.yaml': `${before}ci:\n  skip: []\n` });
    expect(install(another)[0]).toBe(
      '.pre-commit-config.yaml was left alone: add a local hook to it that runs "npx --no-install postlint" on ^(posts)/.*(\\.md|\\.txt)$ to check drafts before every commit',
    );
    addFiles(another, { '.husky/pre-commit': '' });
    expect(install(another)).toEqual(['Added postlint to .husky/pre-commit: staged drafts are checked before every commit']);
  });
});
