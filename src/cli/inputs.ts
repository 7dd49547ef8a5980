import { readdirSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, extname, relative, resolve, sep } from 'node:path';
import { nearest, UserError } from '../kit/index.ts';
import { reason } from './errors.ts';
import { type Glob, readGlob } from './globs.ts';
import { walk } from './walk.ts';

export interface InputOptions {
  readonly cwd: string;
  /** Of the files that hold drafts, with the dot. */
  readonly extensions: readonly string[];
  /** Whether a pattern that matches nothing ends the run. */
  readonly errorOnUnmatched: boolean;
  /** Names of the program's commands, which a path that is not there may have been meant for. */
  readonly commands: readonly string[];
  ignored(path: string, folder: boolean): Promise<boolean>;
}

export interface Inputs {
  /** Absolute paths; of each pattern in turn, sorted, each file once. A file that was named may be ignored all the same. */
  readonly files: readonly { readonly path: string; readonly ignored: boolean }[];
  /** What could not be read, in sentences. */
  readonly problems: readonly string[];
}

/** The drafts that paths and globs stand for. An existing path is never read as a glob. Throws a UserError if one stands for nothing. */
export async function findInputs(patterns: readonly string[], options: InputOptions): Promise<Inputs> {
  const search = new Search(options);
  for (const pattern of patterns) await search.add(pattern);
  return search.finish();
}

class Search {
  readonly #options: InputOptions;
  readonly #files = new Map<string, boolean>();
  readonly #problems: string[] = [];
  readonly #mistakes: string[] = [];

  constructor(options: InputOptions) {
    this.#options = options;
  }

  async add(pattern: string): Promise<void> {
    if (pattern.trim() === '') {
      this.#mistakes.push('Empty path among the arguments');
      return;
    }
    const found = this.#find(resolve(this.#options.cwd, pattern), pattern);
    if (found === 'unreadable') return;
    if (found?.stats.isDirectory()) return this.#addBelow(pattern, { base: found.path, depth: Number.POSITIVE_INFINITY, matches: () => true });
    if (found) return this.#addFile(pattern, found.path);
    const glob = readGlob(sep === '\\' ? pattern.replaceAll('\\', '/') : pattern, this.#options.cwd);
    if (!glob) return this.#unmatched(this.#missing(pattern));
    const base = this.#find(glob.base, pattern);
    if (base === 'unreadable') return;
    if (base?.stats.isDirectory()) return this.#addBelow(pattern, { ...glob, base: base.path });
    this.#unmatched(`No files matching the pattern "${pattern}" were found`);
  }

  finish(): Inputs {
    if (this.#mistakes.length > 0) throw new UserError(...this.#mistakes);
    return { files: Array.from(this.#files, ([path, ignored]) => ({ path, ignored })), problems: this.#problems };
  }

  async #addFile(pattern: string, path: string): Promise<void> {
    if (!this.#isDraft(path)) {
      this.#mistakes.push(`Unknown kind of file "${pattern}": postlint reads ${this.#kinds()}`);
      return;
    }
    if (!this.#files.has(path)) this.#files.set(path, await this.#options.ignored(path, false));
  }

  async #addBelow(pattern: string, glob: Glob): Promise<void> {
    const matches = (path: string) => glob.matches(relative(glob.base, path).replaceAll(sep, '/'));
    const options = {
      depth: glob.depth,
      ignored: this.#options.ignored,
      wanted: (path: string) => this.#isDraft(path) && matches(path),
      onProblem: (sentence: string) => this.#problems.push(sentence),
      shown: (path: string) => relative(this.#options.cwd, path) || '.',
    };
    const inside = await this.#options.ignored(glob.base, true);
    const before = this.#problems.length;
    const files = inside ? [] : await walk(glob.base, options);
    for (const path of files) this.#files.set(path, false);
    if (files.length > 0 || this.#problems.length > before) return;
    const all = await walk(glob.base, { ...options, ignored: () => false, onProblem: () => {} });
    if (all.length > 0) return this.#unmatched(`All files matched by "${pattern}" are ignored: --no-ignore checks them`);
    const others = await walk(glob.base, { ...options, ignored: this.#options.ignored, wanted: matches, onProblem: () => {} });
    if (others.length > 0) return this.#unmatched(`No drafts among the files matched by "${pattern}": postlint reads ${this.#kinds()}`);
    this.#unmatched(`No files matching the pattern "${pattern}" were found`);
  }

  /** What is at a path, in whichever way its accents are composed; undefined if nothing is. */
  #find(path: string, pattern: string): { path: string; stats: Stats } | 'unreadable' | undefined {
    for (const spelling of new Set([path, path.normalize('NFC'), path.normalize('NFD')])) {
      try {
        const stats = statSync(spelling, { throwIfNoEntry: false });
        if (stats) return { path: spelling, stats };
      } catch (error) {
        const why = reason(error);
        if (error instanceof Error && 'code' in error && ['ENOTDIR', 'ENAMETOOLONG'].includes(String(error.code))) continue;
        this.#problems.push(`Cannot read "${pattern}": ${why}`);
        return 'unreadable';
      }
    }
    return undefined;
  }

  #unmatched(sentence: string): void {
    if (this.#options.errorOnUnmatched) this.#mistakes.push(sentence);
  }

  #missing(pattern: string): string {
    const sentence = `No files matching the pattern "${pattern}" were found`;
    const command = /^[a-z]+$/.test(pattern) ? nearest(pattern, this.#options.commands) : undefined;
    if (command) return `${sentence}: did you mean the command "${command}"?`;
    const name = nearest(basename(pattern), this.#neighbours(dirname(resolve(this.#options.cwd, pattern))));
    return name ? `${sentence}: did you mean "${pattern.slice(0, pattern.length - basename(pattern).length)}${name}"?` : sentence;
  }

  #neighbours(folder: string): string[] {
    try {
      const entries = readdirSync(folder, { withFileTypes: true });
      return entries.filter(entry => entry.isDirectory() || this.#isDraft(entry.name)).map(entry => entry.name);
    } catch {
      return [];
    }
  }

  #isDraft(path: string): boolean {
    return this.#options.extensions.includes(extname(path).toLowerCase());
  }

  #kinds(): string {
    const { extensions } = this.#options;
    return `${extensions.slice(0, -1).join(', ')} and ${extensions.at(-1)} files`;
  }
}
