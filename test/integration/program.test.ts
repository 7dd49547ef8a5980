import { cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { clean, house, phone, phoneFinding } from '../cli/drafts.ts';
import { addFiles, folderWith, git } from '../cli/harness.ts';
import { root, spawned } from './spawned.ts';

/** A copy of the built program, in a folder with a space in its name. */
const program = folderWith();
const script = `${program}/bin/postlint.js`;
const postlint = (cwd: string, ...args: string[]) => spawned(process.execPath, [script, ...args], cwd);

beforeAll(() => {
  for (const name of ['bin', 'dist', 'package.json']) cpSync(`${root}/${name}`, `${program}/${name}`, { recursive: true });
  symlinkSync(`${root}/node_modules`, `${program}/node_modules`);
});

describe('the built program', () => {
  it('checks drafts, and gives its exit code to the shell', async () => {
    const cwd = folderWith({ ...house, 'posts/a.md': phone, 'posts/b.md': clean });
    expect(await postlint(cwd)).toEqual({
      code: 1,
      stdout: `\n${cwd}/posts/a.md\n  1:16  error  ${phoneFinding}  personal-data/phone-number\n\n✖ 1 problem (1 error, 0 warnings)\n`,
      stderr: '',
    });
    expect(await postlint(cwd, 'posts/b.md')).toEqual({ code: 0, stdout: '✔ 1 draft checked, no problems\n', stderr: '' });
    expect(await postlint(cwd, '--fixx')).toEqual({ code: 2, stdout: '', stderr: 'Unknown option "--fixx": did you mean "--fix"?\n' });
    expect(await postlint(cwd, '--version')).toEqual({ code: 0, stdout: 'v0.1.0\n', stderr: '' });
  });

  it('writes all of a long report before it ends', async () => {
    const cwd = folderWith({ 'a.md': phone.repeat(3_000) });
    const { code, stdout } = await postlint(cwd, 'a.md', '--format', 'json');
    expect(code).toBe(1);
    expect(stdout.length).toBeGreaterThan(500_000);
    expect((JSON.parse(stdout) as { errorCount: number }[])[0]?.errorCount).toBe(3_000);
  });

  it('ends quietly when its reader does', async () => {
    const cwd = folderWith({ 'a.md': phone.repeat(3_000) });
    const { stdout, stderr } = await spawned('sh', ['-c', `'${process.execPath}' '${script}' a.md | head -n 2`], cwd);
    expect({ stdout, stderr }).toEqual({ stdout: `\n${cwd}/a.md\n`, stderr: '' });
  });

  it('imports no tagger where no draft needs one', async () => {
    const cwd = folderWith({ 'a.md': 'All are welcome at the library today.\n' });
    const { code, stderr } = await spawned(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(watchImports)}`, script, 'a.md'],
      cwd,
    );
    expect(code).toBe(0);
    expect(stderr).toContain('/node_modules/commander/');
    expect(stderr).not.toContain('/node_modules/compromise/');
  });
});

/** Names every package that is loaded on standard error. */
const watchImports = `
import { register } from 'node:module';
const hooks = 'export async function load(url, context, next) { process._rawDebug(url); return next(url, context); }';
register('data:text/javascript,' + encodeURIComponent(hooks));
`;

describe('a git hook of postlint init --hook', () => {
  function repository(): string {
    const cwd = folderWith({ 'posts/a.md': clean, 'posts/b.md': clean });
    git(cwd, 'init', '-q');
    git(cwd, 'config', 'user.name', 'A. Writer');
    git(cwd, 'config', 'user.email', 'writer@example.gov.uk');
    return cwd;
  }

  const commit = (cwd: string, ...args: string[]) => spawned('git', ['commit', '-q', '-m', 'Drafts', ...args], cwd);
  const count = (cwd: string) => Number(git(cwd, 'rev-list', '--count', '--all').trim());

  it('stops a commit, and says what to fix and how to see it again', async () => {
    const cwd = repository();
    expect((await postlint(cwd, 'init', '--yes', '--hook')).code).toBe(0);
    git(cwd, 'add', '-A');
    expect((await commit(cwd)).code).toBe(0);
    addFiles(cwd, { 'posts/a.md': phone, 'posts/new one.md': phone });
    git(cwd, 'add', '-A');
    addFiles(cwd, { 'posts/a.md': clean });
    const stopped = await commit(cwd);
    expect(stopped.code).toBe(1);
    expect(stopped.stderr).toContain(
      `Commit stopped: 2 things to fix in 2 drafts\n  posts/a.md: 1\n  posts/new one.md: 1\nTo see them again: node '${script}' --staged\n`,
    );
    expect(count(cwd)).toBe(1);
    git(cwd, 'rm', '-q', '--cached', 'posts/new one.md');
    git(cwd, 'add', 'posts/a.md');
    expect(existsSync(`${cwd}/posts/new one.md`)).toBe(true);
    expect((await commit(cwd, '--allow-empty')).code).toBe(0);
  }, 30_000);

  it('checks what git commit -a and git commit FILE add', async () => {
    const cwd = repository();
    await postlint(cwd, 'init', '--yes', '--hook');
    git(cwd, 'add', '-A');
    await commit(cwd);
    addFiles(cwd, { 'posts/a.md': phone, 'posts/b.md': `${clean}More.\n` });
    expect((await commit(cwd, '-a')).code).toBe(1);
    expect((await commit(cwd, 'posts/a.md')).code).toBe(1);
    expect((await commit(cwd, 'posts/b.md')).code).toBe(0);
    expect((await spawned('git', ['commit', '-q', '-a', '-m', 'From below'], `${cwd}/posts`)).code).toBe(1);
    expect(count(cwd)).toBe(2);
  }, 30_000);

  it('works in a worktree', async () => {
    const cwd = repository();
    await postlint(cwd, 'init', '--yes', '--hook');
    git(cwd, 'add', '-A');
    await commit(cwd);
    const tree = `${folderWith()}/tree`;
    git(cwd, 'worktree', 'add', '-q', tree);
    addFiles(tree, { 'posts/a.md': phone });
    const stopped = await commit(tree, '-a');
    expect(stopped.code).toBe(1);
    expect(stopped.stderr).toContain('Commit stopped: 1 thing to fix in 1 draft\n  posts/a.md: 1\n');
    expect(readFileSync(`${cwd}/posts/a.md`, 'utf8')).toBe(clean);
  }, 30_000);
});
