import { resolve } from 'node:path';
import { createLinter, type LinterOptions } from './compose.ts';
import type { LintResult, RuleModule } from './kit/index.ts';

export { createLinter, type Linted, type Linter, type LinterOptions } from './compose.ts';
export { type Config, type LoadedConfig, loadConfig } from './config/index.ts';
export * from './kit/index.ts';
export { type RuleCases, RuleTester } from './rule-tester.ts';

/** A post to be checked: its words, with front matter or not, under the name that its format and configuration go by. */
export interface LintInput {
  /** Relative to `cwd`, or absolute; need not exist. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Checks one file's drafts. Throws a UserError where the configuration is wrong. `now` is Europe/London wall time, `YYYY-MM-DDTHH:mm`. */
export async function lint({ path, content }: LintInput, options: LinterOptions): Promise<LintResult> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { result } = await createLinter(options).lint(resolve(options.cwd, path), bytes);
  return result;
}

/** A module of rules; its name, the package's without `postlint-plugin-` unless given, is the family of its rules' ids. */
export interface Plugin {
  readonly name?: string;
  readonly rules: Readonly<Record<string, RuleModule>>;
}
