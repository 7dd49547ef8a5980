import { dirname, relative, sep } from 'node:path';
import { createLinter, type Linted } from '../compose.ts';
import type { LoadedConfig } from '../config/index.ts';
import { londonTime } from '../kit/index.ts';
import type { Host } from './host.ts';
import { lintAll } from './lint-all.ts';
import { linterOptions } from './linter-options.ts';
import type { Output } from './output.ts';
import type { CheckOptions, ReviewOptions } from './program.ts';
import { findSources } from './sources.ts';
import { givenTime } from './times.ts';

/** What the drafts of a run have on record, file by file. */
export interface Reviewed {
  readonly drafts: readonly (Linted['records'][number] & { readonly file: string })[];
  readonly configs: ReadonlySet<LoadedConfig>;
  /** YYYY-MM-DD, Europe/London. */
  readonly today: string;
}

const checkDefaults = {
  rule: [],
  ignore: true,
  ignorePattern: [],
  maxWarnings: -1,
  format: 'stylish',
  inlineConfig: true,
  errorOnUnmatchedPattern: true,
  warnIgnored: true,
} as const;

/** Reads the drafts as a check does, and prints what `page` makes of their records. Gives the exit code: 2 where something could not be read. */
export async function review(
  paths: readonly string[],
  options: ReviewOptions,
  host: Host,
  output: Output,
  page: (reviewed: Reviewed) => string,
): Promise<number> {
  const cwd = host.cwd();
  const now = options.at === undefined ? londonTime(new Date()) : givenTime(options.at);
  const checkOptions = { ...checkDefaults, config: options.config, policy: options.policy } satisfies CheckOptions;
  const linter = createLinter({ ...linterOptions(checkOptions, { cwd, now, debug: () => {} }), record: true });
  const { sources, problems } = await findSources(paths, checkOptions, linter, host, output);
  const shown = (path: string) => relative(cwd, path).split(sep).join('/');
  const checked = await lintAll(sources, linter, { cwd, fix: false, warnIgnored: false, shown });
  const folders = checked.records.length > 0 ? checked.records.map(({ path }) => dirname(path)) : [cwd];
  const drafts = checked.records.flatMap(({ path, records }) => records.map(record => ({ file: shown(path), ...record })));
  const configs = new Set(await Promise.all(folders.map(linter.configFor)));
  await output.out(`${page({ drafts, configs, today: now.slice(0, 10) })}\n`);
  const unread = checked.results.flatMap(({ filePath, messages }) =>
    messages.filter(({ fatal }) => fatal).map(({ line, message }) => `${shown(filePath)}:${line}: ${message}`),
  );
  const sentences = [...problems, ...checked.problems, ...unread];
  await output.err(sentences.map(sentence => `${sentence}\n`).join(''));
  return sentences.length > 0 ? 2 : 0;
}
