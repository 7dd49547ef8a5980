import { rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readStaged } from '../../src/cli/staged.ts';
import { addFiles, folderWith, git, gitEnv } from './harness.ts';

const isDraft = async (path: string) => path.endsWith('.md');

async function staged(cwd: string, from = cwd, env = gitEnv) {
  const files = await readStaged({ cwd: from, env }, isDraft);
  return Object.fromEntries(files.map(({ path, bytes }) => [relative(cwd, path), Buffer.from(bytes).toString()]));
}

function repository(files: Record<string, string> = {}): string {
  const cwd = folderWith(files);
  git(cwd, 'init', '-q');
  if (Object.keys(files).length > 0) {
    git(cwd, 'add', '-A');
    git(cwd, 'commit', '-qm', 'Start');
  }
  return cwd;
}

describe('readStaged', () => {
  it('reads what is staged before the first commit', async () => {
    const cwd = repository();
    addFiles(cwd, { 'b.md': 'b\n', 'posts/a.md': 'a\n', 'c.png': 'c', 'not added.md': 'x' });
    git(cwd, 'add', 'b.md', 'posts', 'c.png');
    expect(await staged(cwd)).toEqual({ 'b.md': 'b\n', 'posts/a.md': 'a\n' });
  });

  it('reads the index, not the working tree', async () => {
    const cwd = repository({ 'part.md': 'one\n', 'gone.md': 'one\n', 'same.md': 'one\n', 'later.md': 'one\n' });
    addFiles(cwd, { 'part.md': 'two\n', 'gone.md': 'two\n', 'empty.md': '' });
    git(cwd, 'add', '-A');
    addFiles(cwd, { 'part.md': 'three\n', 'later.md': 'three\n' });
    unlinkSync(`${cwd}/gone.md`);
    expect(await staged(cwd)).toEqual({ 'empty.md': '', 'gone.md': 'two\n', 'part.md': 'two\n' });
  });

  it('reads renamed files under their new names, and leaves out deleted ones', async () => {
    const cwd = repository({ 'old.md': 'one\n', 'dropped.md': 'one\n', 'dir/moved.md': 'one\n' });
    git(cwd, 'mv', 'old.md', 'new.md');
    git(cwd, 'mv', 'dir', 'folder');
    git(cwd, 'rm', '-q', 'dropped.md');
    expect(await staged(cwd)).toEqual({ 'folder/moved.md': 'one\n', 'new.md': 'one\n' });
  });

  it('takes names as they are', async () => {
    const cwd = repository({ 'start.md': '' });
    const names = ['two  spaces.md', 'café.md', '日本.md', '[x] "y".md', "it's.md", 'tab\tname.md', 'line\nbreak.md', '-dash.md'];
    addFiles(cwd, Object.fromEntries(names.map(name => [name, `${name}!`])));
    git(cwd, 'add', '-A');
    expect(await staged(cwd)).toEqual(Object.fromEntries(names.map(name => [name, `${name}!`])));
  });

  it('leaves out symbolic links and submodules, and reads a link that became a file', async () => {
    const other = repository({ 'a.md': 'a' });
    const cwd = repository({ 'real.md': 'real' });
    symlinkSync('real.md', `${cwd}/link.md`);
    symlinkSync('real.md', `${cwd}/changes.md`);
    git(cwd, 'add', '-A');
    git(cwd, 'commit', '-qm', 'Link');
    rmSync(`${cwd}/changes.md`);
    addFiles(cwd, { 'changes.md': 'a file now' });
    symlinkSync('real.md', `${cwd}/another.md`);
    git(cwd, 'submodule', '--quiet', 'add', other, 'module.md');
    git(cwd, 'add', '-A');
    expect(await staged(cwd)).toEqual({ 'changes.md': 'a file now' });
  });

  it('works from a subfolder, in a worktree, and whatever the configuration of git', async () => {
    const cwd = repository({ 'posts/a.md': 'one\n', 'b.md': 'one\n' });
    git(cwd, 'config', 'diff.relative', 'true');
    git(cwd, 'config', 'diff.noprefix', 'true');
    git(cwd, 'config', 'diff.external', 'false');
    git(cwd, 'config', 'core.quotePath', 'true');
    addFiles(cwd, { 'posts/a.md': 'two\n', 'b.md': 'two\n' });
    git(cwd, 'add', '-A');
    expect(await staged(cwd, `${cwd}/posts`)).toEqual({ 'b.md': 'two\n', 'posts/a.md': 'two\n' });
    const tree = `${folderWith()}/tree`;
    git(cwd, 'worktree', 'add', '-q', tree);
    expect(await staged(tree)).toEqual({});
    writeFileSync(`${tree}/b.md`, 'three\n');
    git(tree, 'add', '-A');
    expect(await staged(tree)).toEqual({ 'b.md': 'three\n' });
  });

  it('reads the index that git names', async () => {
    const cwd = repository({ 'a.md': 'one\n' });
    addFiles(cwd, { 'a.md': 'two\n' });
    const env = { ...gitEnv, GIT_INDEX_FILE: `${cwd}/.git/another-index` };
    expect(await staged(cwd, cwd, env)).toEqual({});
    git(cwd, 'add', '-A');
    expect(await staged(cwd)).toEqual({ 'a.md': 'two\n' });
  });

  it('reads many large files', async () => {
    const cwd = repository();
    const text = 'All are welcome.\n'.repeat(20_000);
    addFiles(cwd, Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`${i}.md`, `${i} ${text}`])));
    git(cwd, 'add', '-A');
    const files = await staged(cwd);
    expect(Object.keys(files)).toHaveLength(50);
    expect(files['49.md']).toBe(`49 ${text}`);
  });

  it('says where there is no repository, or no git', async () => {
    const cwd = folderWith();
    await expect(staged(cwd, cwd, { ...gitEnv, GIT_CEILING_DIRECTORIES: cwd })).rejects.toThrow(`"${cwd}" is in no git repository`);
    await expect(staged(cwd, cwd, { PATH: '/nonexistent' })).rejects.toThrow('Cannot run git: it is not installed');
  });
});
