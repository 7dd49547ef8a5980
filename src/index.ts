import { resolve } from 'node:path';
import { createLinter, type LinterOptions } from './compose.ts';
import type { Config, LoadedConfig } from './config/index.ts';
import { type LintResult, londonTime, type RuleModule } from './kit/index.ts';

export { createLinter, type Linted, type Linter, type LinterOptions } from './compose.ts';
export type { Config, LoadedConfig } from './config/index.ts';
export * from './kit/index.ts';
export { type RuleCases, RuleTester } from './rule-tester.ts';

/** A post to be checked: its words, with front matter or not, under the name that its format and configuration go by. */
export interface LintInput {
  /** Relative to `cwd`, or absolute; need not exist. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** The options of a linter, all but the working directory with a default. `now` is Europe/London wall time, `YYYY-MM-DDTHH:mm`. */
export type LintSettings = Pick<LinterOptions, 'cwd'> & Partial<LinterOptions>;

/** Checks one file's drafts. Throws a UserError where the configuration is wrong. */
export async function lint({ path, content }: LintInput, settings: LintSettings): Promise<LintResult> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { result } = await createLinter(withNow(settings)).lint(resolve(settings.cwd, path), bytes);
  return result;
}

/** The configuration for the drafts in `cwd`, or that of `file`. Throws a UserError that holds a sentence for everything that is wrong with it. */
export async function loadConfig({ cwd, file }: { readonly cwd: string; readonly file?: string }): Promise<LoadedConfig> {
  return createLinter(withNow({ cwd, config: file && resolve(cwd, file) })).configFor(cwd);
}

/** Types a configuration in a JavaScript or TypeScript file. */
export function defineConfig(config: Config): Config {
  return config;
}

/** A module of rules; its name, the package's without `postlint-plugin-` unless given, is the family of its rules' ids. */
export interface Plugin {
  readonly name?: string;
  readonly rules: Readonly<Record<string, RuleModule>>;
}

const withNow = (settings: LintSettings): LinterOptions => ({ now: londonTime(new Date()), ...settings });
