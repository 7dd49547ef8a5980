import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { reason } from './errors.ts';

export interface WalkOptions {
  /** How many folders below the first one to enter. */
  readonly depth: number;
  /** What to leave out; asked for every folder before it is entered, and for every file. */
  ignored(path: string, folder: boolean): boolean | Promise<boolean>;
  wanted(path: string): boolean;
  /** Told, in a sentence, of what could not be read. */
  onProblem(sentence: string): void;
  /** A path as the user knows it. */
  shown(path: string): string;
}

/**
 * The files below a folder, sorted. Symbolic links are followed, after everything else, so that a folder that can be reached in two
 * ways goes by its own name; no folder is entered twice.
 */
export async function walk(root: string, options: WalkOptions): Promise<string[]> {
  const files: string[] = [];
  const entered = new Set<string>();
  const links: { path: string; depth: number }[] = [];

  const enter = async (folder: string, depth: number): Promise<void> => {
    let entries: Dirent[];
    try {
      const { dev, ino } = statSync(folder);
      const identity = `${dev}:${ino}`;
      if (entered.has(identity)) return;
      entered.add(identity);
      entries = readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      options.onProblem(`Cannot read the folder "${options.shown(folder)}": ${reason(error)}`);
      return;
    }
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.isSymbolicLink()) links.push({ path, depth });
      else await take(path, entry, depth);
    }
  };

  const take = async (path: string, entry: Pick<Dirent, 'isDirectory' | 'isFile'>, depth: number): Promise<void> => {
    if (entry.isDirectory()) {
      if (depth < options.depth && !(await options.ignored(path, true))) await enter(path, depth + 1);
    } else if (entry.isFile() && options.wanted(path) && !(await options.ignored(path, false))) files.push(path);
  };

  await enter(root, 0);
  for (let link = links.shift(); link; link = links.shift()) {
    try {
      await take(link.path, statSync(link.path), link.depth);
    } catch (error) {
      if (options.wanted(link.path)) options.onProblem(`Cannot read "${options.shown(link.path)}", a symbolic link: ${reason(error)}`);
    }
  }
  return files.sort();
}
