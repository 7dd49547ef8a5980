import { existsSync } from 'node:fs';
import { delimiter, dirname, join, relative, resolve, sep } from 'node:path';
import type { LintResult } from '../kit/index.ts';
import type { Place } from './git.ts';

/** A word of a shell command. */
const quote = (word: string) => (/^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);

/** How postlint is called on this machine from a repository's top folder, where hooks run. `script` is the one that runs now. */
export function postlintCommand({ cwd, env }: Place, top: string, script: string | undefined): string {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const local = join(folder, 'node_modules', '.bin', 'postlint');
    if (existsSync(local)) return quote(`./${relative(top, local).split(sep).join('/')}`);
    if (folder === top || folder === dirname(folder)) break;
  }
  const isTemporary = (path: string) => /[\\/]_npx[\\/]/.test(path);
  const folders = (env.PATH ?? '').split(delimiter).filter(folder => folder !== '' && !isTemporary(folder));
  if (folders.some(folder => existsSync(join(folder, 'postlint')))) return 'postlint';
  return script && !isTemporary(script) ? `node ${quote(resolve(cwd, script).split(sep).join('/'))}` : 'npx postlint';
}

/** The command with which the pre-commit program shows these findings again. */
export function preCommitCommand(results: readonly LintResult[], cwd: string): string {
  const files = results.filter(({ messages }) => messages.length > 0).map(({ filePath }) => relative(cwd, filePath));
  return `pre-commit run postlint ${files.length > 3 ? '--all-files' : `--files ${files.map(quote).join(' ')}`}`;
}
