import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { postlintCommand } from './commands.ts';
import { withFile } from './errors.ts';
import { gitLine, type Place, topFolder } from './git.ts';
import { readGlob } from './globs.ts';
import { addToLefthook, addToLintStaged, addToPreCommit, afterShebang } from './hook-files.ts';

export interface HookOptions {
  /** The drafts' globs, for tools that pass the names of staged files; relative to the working directory. */
  readonly drafts: readonly string[];
  /** Of the files that hold drafts, with the dot. */
  readonly extensions: readonly string[];
  /** The script that runs, as the process was given it; used where no other way leads to postlint. */
  readonly script?: string;
}

const npx = 'npx --no-install postlint';

/**
 * Sets up a check of staged drafts before every commit, in the way that the repository already uses: lefthook, lint-staged, husky,
 * pre-commit, else a plain git hook. Gives what was done, and what is left to do, in sentences.
 */
export function installHook(place: Place, { drafts, extensions, script }: HookOptions): string[] {
  const top = topFolder(place);
  const first = (...names: string[]) => names.map(name => join(top, name)).find(path => existsSync(path));
  const shown = (path: string) => relative(place.cwd, path) || path;

  const lefthook = first('lefthook.yml', '.lefthook.yml', 'lefthook.yaml', '.lefthook.yaml');
  if (lefthook) return edit(lefthook, shown, text => addToLefthook(text, `${npx} --staged`), `run "${npx} --staged" in its pre-commit`);

  const scripts = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'].map(end => `lint-staged.config.${end}`);
  const lintStaged = [
    ...[first('package.json')].filter(path => path && /"lint-staged"\s*:\s*\{/.test(readFileSync(path, 'utf8'))),
    first('.lintstagedrc', '.lintstagedrc.json', '.lintstagedrc.yaml', '.lintstagedrc.yml', '.lintstagedrc.js', '.lintstagedrc.mjs', ...scripts),
  ].find(path => path !== undefined);
  if (lintStaged) {
    const glob = drafts.length === 1 ? (drafts[0] as string) : `{${drafts.length > 1 ? drafts : extensions.map(extension => `*${extension}`)}}`;
    return edit(lintStaged, shown, text => addToLintStaged(text, glob, npx), `run "${npx}" on "${glob}" in it`);
  }

  if (existsSync(join(top, '.husky'))) return addToScript(join(top, '.husky', 'pre-commit'), `${npx} --staged`, shown, false);

  const preCommit = first('.pre-commit-config.yaml', '.pre-commit-config.yml');
  const files = filePattern(
    drafts.map(glob => relative(top, readGlob(glob, place.cwd)?.base ?? resolve(place.cwd, glob))),
    extensions,
  );
  if (preCommit) return edit(preCommit, shown, text => addToPreCommit(text, npx, files), `add a local hook to it that runs "${npx}" on ${files}`);

  return plainHook(place, top, shown, script);
}

/** A regular expression for the paths of drafts in some folders; in any folder if one of them is the top. */
function filePattern(folders: readonly string[], extensions: readonly string[]): string {
  const escaped = (text: string) =>
    text
      .split(sep)
      .join('/')
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const prefix = folders.length === 0 || folders.includes('') ? '' : `^(${folders.map(escaped).join('|')})/.*`;
  return `${prefix}(${extensions.map(escaped).join('|')})$`;
}

function plainHook(place: Place, top: string, shown: (path: string) => string, script: string | undefined): string[] {
  const path = join(resolve(place.cwd, gitLine(place, ['rev-parse', '--git-path', 'hooks'])), 'pre-commit');
  const line = `${postlintCommand(place, top, script)} --staged`;
  const scope = gitLine(place, ['config', '--show-scope', '--default', '', '--get', 'core.hooksPath']);
  if (/^(global|system)\b/.test(scope)) {
    return [`No hook was written, as git's core.hooksPath is shared by all your repositories: to check them all, add to ${path}: ${line}`];
  }
  return addToScript(path, line, shown, true);
}

/** Puts the check first in a hook, so that nothing in it can end before; makes the hook where there is none. */
function addToScript(path: string, line: string, shown: (path: string) => string, shebang: boolean): string[] {
  const lines = `# Checks staged drafts before every commit.\n${line} || exit $?\n`;
  if (!existsSync(path)) {
    withFile(`Cannot write ${shown(path)}`, () => {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, shebang ? `#!/bin/sh\n${lines}` : lines);
      chmodSync(path, 0o755);
    });
    return [`Wrote ${shown(path)}: staged drafts are checked before every commit`];
  }
  return edit(path, shown, text => afterShebang(text, lines), `have it run "${line}"`);
}

/** Changes a file of another tool's; `change` gives undefined where it cannot be done safely, and `hand` says what to do instead. */
function edit(path: string, shown: (path: string) => string, change: (text: string) => string | undefined, hand: string): string[] {
  const text = readFileSync(path, 'utf8');
  if (/\bpostlint\b/.test(text)) return [`${shown(path)} names postlint already, and was left alone`];
  const changed = change(text);
  if (changed === undefined) return [`${shown(path)} was left alone: ${hand} to check drafts before every commit`];
  withFile(`Cannot write ${shown(path)}`, () => writeFileSync(path, changed));
  return [`Added postlint to ${shown(path)}: staged drafts are checked before every commit`];
}
