import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findInputs } from '../../src/cli/inputs.ts';
import { UserError } from '../../src/kit/index.ts';
import { folderWith } from './harness.ts';

const nothing = async () => false;

async function find(
  cwd: string,
  patterns: string[],
  { ignored = nothing, errorOnUnmatched = true }: { ignored?: (path: string, folder: boolean) => Promise<boolean>; errorOnUnmatched?: boolean } = {},
) {
  const { files, problems } = await findInputs(patterns, {
    cwd,
    extensions: ['.md', '.txt'],
    errorOnUnmatched,
    commands: ['explain', 'rules'],
    ignored,
  });
  return { files: files.map(file => relative(cwd, file.path)), ignored: files.filter(file => file.ignored).length, problems };
}

async function mistakes(cwd: string, patterns: string[], ignored: (path: string) => Promise<boolean> = nothing): Promise<readonly string[]> {
  const error = await find(cwd, patterns, { ignored }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  return (error as UserError).sentences;
}

describe('paths', () => {
  it('stand for themselves, whatever characters are in them', async () => {
    const names = [
      'posts/[draft] a.md',
      'posts/{b}.md',
      'posts/two  spaces.md',
      'posts/a*b.md',
      'posts/!c.md',
      'posts/café.md',
      'posts/d?.TXT',
      'posts/(e)/x.md',
    ];
    const cwd = folderWith({ ...Object.fromEntries(names.map(name => [name, 'Hello'])), 'posts/d.md': '', 'posts/aab.md': '' });
    expect(await find(cwd, names)).toEqual({ files: names, ignored: 0, problems: [] });
  });

  it('find a name whose accents are composed in another way', async () => {
    const cwd = folderWith({ [`posts/${'café'.normalize('NFD')}.md`]: 'Hello', [`posts/${'thé'.normalize('NFC')}.md`]: 'Hello' });
    const { files } = await find(cwd, [`posts/${'café'.normalize('NFC')}.md`, `posts/${'thé'.normalize('NFD')}.md`]);
    expect(files).toEqual([`posts/${'café'.normalize('NFD')}.md`, `posts/${'thé'.normalize('NFC')}.md`]);
    expect((await find(cwd, [`posts/${'caf*é'.normalize('NFC')}.md`])).files).toEqual([`posts/${'café'.normalize('NFD')}.md`]);
  });

  it('that lead to no file are named, all at once, with the nearest name', async () => {
    const cwd = folderWith({ 'posts/bulbs.md': 'Hello', 'posts/notes.docx': '' });
    expect(await mistakes(cwd, ['posts/bulb.md', 'nowhere', 'explian', '', 'posts/bulbs.md/x.md', 'posts/notes.docx'])).toEqual([
      'No files matching the pattern "posts/bulb.md" were found: did you mean "posts/bulbs.md"?',
      'No files matching the pattern "nowhere" were found',
      'No files matching the pattern "explian" were found: did you mean the command "explain"?',
      'Empty path among the arguments',
      'No files matching the pattern "posts/bulbs.md/x.md" were found',
      'Unknown kind of file "posts/notes.docx": postlint reads .md and .txt files',
    ]);
    expect(await find(cwd, ['nowhere', 'x/*.md', 'posts'], { errorOnUnmatched: false })).toEqual({
      files: ['posts/bulbs.md'],
      ignored: 0,
      problems: [],
    });
  });

  it('that are ignored stay in the list, marked', async () => {
    const cwd = folderWith({ 'a.md': '', 'b.md': '' });
    expect(await find(cwd, ['a.md', 'b.md'], { ignored: async path => path.endsWith('b.md') })).toEqual({
      files: ['a.md', 'b.md'],
      ignored: 1,
      problems: [],
    });
  });
});

describe('folders', () => {
  it('are searched for drafts, dot files included, in a fixed order', async () => {
    const cwd = folderWith({ 'posts/b.md': '', 'posts/a/z.txt': '', 'posts/A.MD': '', 'posts/.hidden/x.md': '', 'posts/image.png': '' });
    expect((await find(cwd, ['posts'])).files).toEqual(['posts/.hidden/x.md', 'posts/A.MD', 'posts/a/z.txt', 'posts/b.md']);
    expect((await find(cwd, ['posts/b.md', '.', 'posts/a'])).files).toEqual(['posts/b.md', 'posts/.hidden/x.md', 'posts/A.MD', 'posts/a/z.txt']);
  });

  it('do not hide what is ignored, or that nothing is left', async () => {
    const cwd = folderWith({ 'posts/old/a.md': '', 'posts/new/b.md': '', 'pictures/a.png': '', 'empty/.keep': '' });
    const old = async (path: string) => path.endsWith('/old');
    expect((await find(cwd, ['posts'], { ignored: old })).files).toEqual(['posts/new/b.md']);
    expect(await mistakes(cwd, ['posts/old', 'posts/old/*', 'pictures', 'pictures/*.png', 'empty'], old)).toEqual([
      'All files matched by "posts/old" are ignored: --no-ignore checks them',
      'All files matched by "posts/old/*" are ignored: --no-ignore checks them',
      'No drafts among the files matched by "pictures": postlint reads .md and .txt files',
      'No drafts among the files matched by "pictures/*.png": postlint reads .md and .txt files',
      'No drafts among the files matched by "empty": postlint reads .md and .txt files',
    ]);
  });

  it('are entered once, by their own name, however links lead to them', async () => {
    const cwd = folderWith({ 'posts/z/a.md': '', 'other/b.md': '' });
    symlinkSync('z', `${cwd}/posts/link`);
    symlinkSync('..', `${cwd}/posts/z/up`);
    symlinkSync('../other', `${cwd}/posts/elsewhere`);
    symlinkSync('../other/b.md', `${cwd}/posts/c.md`);
    expect(await find(cwd, ['posts'])).toEqual({ files: ['posts/c.md', 'posts/elsewhere/b.md', 'posts/z/a.md'], ignored: 0, problems: [] });
  });

  it('tell of links that lead nowhere, and go on', async () => {
    const cwd = folderWith({ 'posts/a.md': '' });
    symlinkSync('gone.md', `${cwd}/posts/broken.md`);
    symlinkSync('round.md', `${cwd}/posts/round.md`);
    symlinkSync('gone.png', `${cwd}/posts/broken.png`);
    expect(await find(cwd, ['posts', 'posts/round.md'])).toEqual({
      files: ['posts/a.md'],
      ignored: 0,
      problems: [
        'Cannot read "posts/broken.md", a symbolic link: there is no such file or folder',
        'Cannot read "posts/round.md", a symbolic link: its symbolic links lead round in a circle',
        'Cannot read "posts/round.md": its symbolic links lead round in a circle',
      ],
    });
  });

  it.skipIf(process.getuid?.() === 0)('tell of folders that may not be read, and go on', async () => {
    const cwd = folderWith({ 'posts/a.md': '', 'posts/secret/b.md': '' });
    chmodSync(`${cwd}/posts/secret`, 0);
    expect(await find(cwd, ['posts'])).toEqual({
      files: ['posts/a.md'],
      ignored: 0,
      problems: ['Cannot read the folder "posts/secret": permission denied'],
    });
    chmodSync(`${cwd}/posts/secret`, 0o700);
  });
});

describe('globs', () => {
  it('match drafts below their base', async () => {
    const cwd = folderWith({ 'posts/a.md': '', 'posts/b.txt': '', 'posts/2026/c.md': '', 'posts/2026/[x]/d.md': '', 'posts/e.png': '', 'f.md': '' });
    expect((await find(cwd, ['posts/*'])).files).toEqual(['posts/a.md', 'posts/b.txt']);
    expect((await find(cwd, ['./posts/**/*.md'])).files).toEqual(['posts/2026/[x]/d.md', 'posts/2026/c.md', 'posts/a.md']);
    expect((await find(cwd, ['{posts,other}/*.{md,txt}'])).files).toEqual(['posts/a.md', 'posts/b.txt']);
    expect((await find(cwd, ['*.md', 'posts/?.txt'])).files).toEqual(['f.md', 'posts/b.txt']);
    expect((await find(`${cwd}/posts/2026`, ['../*.md', `${cwd}/*.md`])).files).toEqual(['../a.md', '../../f.md']);
    expect((await find(cwd, ['posts/2026/\\[x\\]/*.md'])).files).toEqual(['posts/2026/[x]/d.md']);
  });

  it('that match nothing are named', async () => {
    const cwd = folderWith({ 'posts/a.md': '' });
    mkdirSync(`${cwd}/empty`);
    expect(await mistakes(cwd, ['posts/*.txt', 'empty', 'none/**', `${'x'.repeat(300)}*`])).toEqual([
      'No files matching the pattern "posts/*.txt" were found',
      'No files matching the pattern "empty" were found',
      'No files matching the pattern "none/**" were found',
      `No files matching the pattern "${'x'.repeat(300)}*" were found`,
    ]);
  });
});
