import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clean, house, phone, phoneFinding } from './drafts.ts';
import { addFiles, folderWith, git, run } from './harness.ts';

function repository(files: Record<string, string> = {}): string {
  const cwd = folderWith(files);
  git(cwd, 'init', '-q');
  return cwd;
}

describe('--staged', () => {
  it('checks what will be committed, and ends with what to fix', async () => {
    const cwd = repository({ ...house, 'posts/a b.md': phone, 'posts/c.md': clean });
    git(cwd, 'add', '-A');
    addFiles(cwd, { 'posts/a b.md': clean, 'posts/c.md': phone });
    expect(await run(['--staged'], { cwd })).toEqual({
      code: 1,
      stdout: `\n${cwd}/posts/a b.md\n  1:16  error  ${phoneFinding}  personal-data/phone-number\n\n✖ 1 problem (1 error, 0 warnings)\n`,
      stderr: 'Commit stopped: 1 thing to fix in 1 draft\n  posts/a b.md: 1\nTo see them again: node /opt/postlint/bin/postlint.js --staged\n',
    });
    git(cwd, 'add', '-A');
    rmSync(`${cwd}/posts`, { recursive: true });
    expect((await run(['--staged'], { cwd })).stderr).toContain('Commit stopped: 1 thing to fix in 1 draft\n  posts/c.md: 1\n');
  });

  it('leaves alone what the configuration does not name as drafts, or ignores', async () => {
    const cwd = repository({ ...house, 'README.md': phone, 'posts/old.md': phone, 'posts/a.md': clean, 'posts/image.png': phone });
    git(cwd, 'add', '-A');
    expect(await run(['--staged', '--ignore-pattern', 'posts/old.md'], { cwd })).toEqual({
      code: 0,
      stdout: '✔ 1 draft checked, no problems\n',
      stderr: '',
    });
    addFiles(cwd, { 'postlint.config.yaml': 'drafts: [posts/a.md, README.md]\n' });
    expect((await run(['--staged', '-f', 'unix'], { cwd })).stdout).toContain(`${cwd}/README.md:1:16`);
    git(cwd, 'commit', '-qm', 'Start');
    expect(await run(['--staged'], { cwd })).toEqual({ code: 0, stdout: 'No drafts to check\n', stderr: '' });
  });

  it('takes the configuration of each draft, and checks every draft where there is none', async () => {
    const cwd = repository({ 'social/postlint.config.yaml': 'drafts: ["*.md"]\n', 'social/notes/a.md': phone, 'social/b.md': clean, 'c.md': clean });
    git(cwd, 'add', '-A');
    expect((await run(['--staged'], { cwd })).stdout).toBe('✔ 2 drafts checked, no problems\n');
    expect((await run(['--staged'], { cwd: `${cwd}/social/notes` })).stdout).toBe('✔ 2 drafts checked, no problems\n');
  });

  it('stops at too many warnings as well', async () => {
    const cwd = repository({ ...house, 'posts/a.md': 'A color.' });
    git(cwd, 'add', '-A');
    expect((await run(['--staged'], { cwd })).code).toBe(0);
    expect((await run(['--staged', '--max-warnings', '0'], { cwd })).stderr).toBe(
      'postlint found too many warnings (maximum: 0).\nCommit stopped: 1 thing to fix in 1 draft\n  posts/a.md: 1\nTo see them again: node /opt/postlint/bin/postlint.js --staged\n',
    );
  });

  it('needs a repository', async () => {
    const cwd = folderWith();
    expect(await run(['--staged'], { cwd, env: { GIT_CEILING_DIRECTORIES: cwd } })).toEqual({
      code: 2,
      stdout: '',
      stderr: `"${cwd}" is in no git repository\n`,
    });
  });
});
