import { chmodSync, linkSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { replaceFile, writeFix } from '../../src/cli/files.ts';
import { house } from './drafts.ts';
import { folderWith, run } from './harness.ts';

const wrong = 'A color, and another color.';
const right = 'A colour, and another colour.';

describe('--fix', () => {
  it('changes what it means to and nothing else: byte order mark, line endings, mode', async () => {
    const cwd = folderWith({ ...house, 'posts/a.md': `\ufeff---\r\nmedia: [x]\r\n---\r\n${wrong}\r\n\r\nBye`, 'posts/b.md': 'Hello\n' });
    chmodSync(`${cwd}/posts/a.md`, 0o640);
    const before = statSync(`${cwd}/posts/b.md`);
    expect((await run(['--fix'], { cwd })).stdout).toBe('✔ 2 drafts checked, no problems\n');
    expect(readFileSync(`${cwd}/posts/a.md`, 'utf8')).toBe(`\ufeff---\r\nmedia: [x]\r\n---\r\n${right}\r\n\r\nBye`);
    expect(statSync(`${cwd}/posts/a.md`).mode & 0o777).toBe(0o640);
    expect(statSync(`${cwd}/posts/b.md`).ino).toBe(before.ino);
    expect(readdirSync(`${cwd}/posts`)).toEqual(['a.md', 'b.md']);
  });

  it('follows a symbolic link to the file', async () => {
    const cwd = folderWith({ ...house, 'real/a.md': wrong });
    symlinkSync('real/a.md', `${cwd}/link.md`);
    expect((await run(['--fix', 'link.md'], { cwd })).code).toBe(0);
    expect(readFileSync(`${cwd}/real/a.md`, 'utf8')).toBe(right);
    expect(lstatSync(`${cwd}/link.md`).isSymbolicLink()).toBe(true);
  });

  it('leaves a read-only file as it is, says so, and fixes the others', async () => {
    const cwd = folderWith({ ...house, 'posts/a.md': wrong, 'posts/b.md': wrong });
    chmodSync(`${cwd}/posts/a.md`, 0o444);
    expect(await run(['--fix'], { cwd })).toEqual({ code: 2, stdout: '', stderr: 'Cannot write the fixes to "posts/a.md": permission denied\n' });
    expect(readFileSync(`${cwd}/posts/a.md`, 'utf8')).toBe(wrong);
    expect(readFileSync(`${cwd}/posts/b.md`, 'utf8')).toBe(right);
  });

  it('is left to look at under --fix-dry-run', async () => {
    const cwd = folderWith({ ...house, 'posts/a.md': wrong });
    const { code, stdout } = await run(['--fix-dry-run', '-f', 'json'], { cwd });
    expect({ code, results: JSON.parse(stdout) }).toMatchObject({ code: 0, results: [{ messages: [], output: right }] });
    expect(readFileSync(`${cwd}/posts/a.md`, 'utf8')).toBe(wrong);
    const piped = await run(['--fix-dry-run', '--stdin', '--stdin-filename', 'posts/new.md', '-f', 'json'], { cwd, stdin: wrong });
    expect(JSON.parse(piped.stdout)).toMatchObject([{ output: right }]);
  });

  it('leaves warnings as they are where only errors are shown, as ESLint does', async () => {
    const cwd = folderWith({ ...house, 'posts/a.md': wrong });
    expect((await run(['--fix', '--quiet'], { cwd })).code).toBe(0);
    expect(readFileSync(`${cwd}/posts/a.md`, 'utf8')).toBe(wrong);
    expect((await run(['--fix', '--quiet', '--rule', 'house/spelling: error'], { cwd })).code).toBe(0);
    expect(readFileSync(`${cwd}/posts/a.md`, 'utf8')).toBe(right);
  });
});

describe('writing', () => {
  it('loses nothing of a file that was changed in the meantime', () => {
    const cwd = folderWith({ 'a.md': 'newer' });
    expect(() => writeFix(`${cwd}/a.md`, Buffer.from('older'), 'fixed', false)).toThrow(expect.objectContaining({ code: 'ESTALE' }));
    expect(readFileSync(`${cwd}/a.md`, 'utf8')).toBe('newer');
  });

  it('puts a whole file in the place of another', () => {
    const cwd = folderWith({ 'a.md': 'before' });
    linkSync(`${cwd}/a.md`, `${cwd}/same.md`);
    replaceFile(`${cwd}/a.md`, 'after');
    expect([readFileSync(`${cwd}/a.md`, 'utf8'), readFileSync(`${cwd}/same.md`, 'utf8')]).toEqual(['after', 'before']);
    replaceFile(`${cwd}/new/folder/b.md`, 'new');
    expect(readFileSync(`${cwd}/new/folder/b.md`, 'utf8')).toBe('new');
  });

  it('writes to a device as it is', () => {
    replaceFile('/dev/null', 'anything');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });
});
