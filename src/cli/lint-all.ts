import type { Linted, Linter } from '../compose.ts';
import type { LintResult } from '../kit/index.ts';
import { Questions } from '../report/index.ts';
import { reason } from './errors.ts';
import { writeFix } from './files.ts';
import { ForeignKeys } from './foreign-keys.ts';
import { ignoredResult, unreadableResult } from './results.ts';
import type { Source } from './sources.ts';

export interface LintAllOptions {
  readonly cwd: string;
  /** Write what was fixed. */
  readonly fix: boolean;
  readonly warnIgnored: boolean;
  /** A path as the user knows it. */
  shown(path: string): string;
}

interface FileRecords {
  readonly path: string;
  readonly records: Linted['records'];
}

export interface Checked {
  readonly results: LintResult[];
  readonly drafts: number;
  readonly foreignKeys: ForeignKeys;
  readonly questions: Questions;
  /** What was checked, file by file, where the linter's `record` is set. */
  readonly records: readonly FileRecords[];
  /** What went wrong outside of the drafts, in sentences. */
  readonly problems: readonly string[];
}

/** Reads and checks one source after the other, and writes the fixes. What cannot be read or written keeps nothing else from being checked. */
export async function lintAll(sources: readonly Source[], linter: Linter, { cwd, fix, warnIgnored, shown }: LintAllOptions): Promise<Checked> {
  const results: LintResult[] = [];
  const problems: string[] = [];
  const questions = new Questions();
  const records: FileRecords[] = [];
  const foreignKeys = new ForeignKeys();
  let drafts = 0;
  for (const { path, name, ignored, read } of sources) {
    if (ignored) {
      if (warnIgnored) results.push(ignoredResult(path, cwd));
      continue;
    }
    const bytes = attempt(read);
    if (typeof bytes === 'string') {
      results.push(unreadableResult(path, bytes));
      continue;
    }
    const linted = await linter.lint(path, bytes);
    const { output, bom } = linted;
    const written = fix && output !== undefined ? attempt(() => writeFix(path, bytes, output, bom)) : undefined;
    if (written !== undefined) problems.push(`Cannot write the fixes to "${shown(path)}": ${written}`);
    results.push(name === undefined ? linted.result : { ...linted.result, filePath: name });
    foreignKeys.add(linted.foreignKeys);
    drafts += linted.drafts;
    questions.add(linted.questions);
    if (linted.records.length > 0) records.push({ path, records: linted.records });
  }
  return { results, drafts, foreignKeys, questions, records, problems };
}

/** What a file operation gives, or why it failed, in words. */
function attempt<Value>(operation: () => Value): Value | string {
  try {
    return operation();
  } catch (error) {
    return reason(error);
  }
}
