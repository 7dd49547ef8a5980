import { realpathSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { createLinter, type Linter } from '../compose.ts';
import { type LintResult, londonTime } from '../kit/index.ts';
import { appendAudit } from './audit-log.ts';
import { checkCombinations } from './combinations.ts';
import { postlintCommand, preCommitCommand } from './commands.ts';
import { loadFormatter } from './formatters.ts';
import type { Host } from './host.ts';
import { lintAll } from './lint-all.ts';
import { linterOptions } from './linter-options.ts';
import type { Output } from './output.ts';
import type { CheckOptions } from './program.ts';
import { checkOutputFile, reportRun } from './report-run.ts';
import { findSources, isNamedDraft } from './sources.ts';
import { givenTime } from './times.ts';

/** Checks drafts and reports what was found. Gives the exit code: 0 no errors, 1 errors or too many warnings, 2 could not run. */
export async function check(paths: readonly string[], options: CheckOptions, host: Host, output: Output): Promise<number> {
  const cwd = host.cwd();
  checkCombinations(paths, options, { isTerminal: host.stdout.isTTY === true });
  const debug = (line: string) => {
    if (options.debug) output.err(`postlint: ${line}\n`);
  };
  const now = options.at === undefined ? londonTime(new Date()) : givenTime(options.at);
  const linter = createLinter(linterOptions(options, { cwd, now, debug }));
  if (options.printConfig !== undefined) return printConfig(resolve(cwd, options.printConfig), linter, output);
  const formatter = await loadFormatter(options.format, cwd);

  const { sources, problems } = await findSources(paths, options, linter, host, output);
  for (const { path } of options.debug ? sources : [])
    debug(`${path}, configuration ${(await linter.configFor(dirname(path))).file ?? 'none'}, time ${now}`);
  for (const [file, what] of [
    [options.outputFile, 'output'],
    [options.auditLog, 'audit log'],
  ] as const) {
    if (file === undefined) continue;
    const config = await linter.configFor(cwd);
    const checked = new Set(sources.map(({ path }) => real(path)));
    checkOutputFile(file, what, cwd, path => checked.has(real(path)) || isNamedDraft(path, config));
  }

  const shown = (path: string) => relative(cwd, path);
  const checked = await lintAll(sources, linter, { cwd, fix: Boolean(options.fix), warnIgnored: options.warnIgnored, shown });
  const again = commandAgain(options, host);
  const code = await reportRun({ ...checked, problems: [...problems, ...checked.problems] }, { options, formatter, linter, host, output, again });
  if (options.auditLog !== undefined) await appendAudit(options.auditLog, { checked, code, now, by: options.auditBy, cwd, linter });
  return code;
}

async function printConfig(path: string, linter: Linter, output: Output): Promise<number> {
  const config = await linter.configFor(dirname(path));
  await output.out(`${JSON.stringify(config.describe(path), null, 2)}\n`);
  return 0;
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** How to see a commit's findings again: where git, or the pre-commit program, has called postlint. */
function commandAgain({ staged }: CheckOptions, host: Host): ((results: readonly LintResult[]) => string) | undefined {
  const place = { cwd: host.cwd(), env: host.env };
  if (staged) return () => `${postlintCommand(place, place.cwd, host.argv?.[1])} --staged`;
  return host.env.PRE_COMMIT === '1' ? results => preCommitCommand(results, place.cwd) : undefined;
}
