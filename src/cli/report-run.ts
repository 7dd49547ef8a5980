import { dirname, resolve } from 'node:path';
import type { Linter } from '../compose.ts';
import { type LintResult, type Policy, UserError } from '../kit/index.ts';
import { blocked, rulesMetaFor, summary } from '../report/index.ts';
import { reason } from './errors.ts';
import { replaceFile, statOf } from './files.ts';
import type { Formatter } from './formatters.ts';
import type { Host } from './host.ts';
import type { Checked } from './lint-all.ts';
import { type Output, wantsColour } from './output.ts';
import type { CheckOptions } from './program.ts';
import { errorsOnly } from './results.ts';

export interface ReportSetting {
  readonly options: CheckOptions;
  readonly formatter: Formatter;
  readonly linter: Linter;
  readonly host: Host;
  readonly output: Output;
  /** The command that shows a stopped commit's findings again; given where a commit is checked. */
  again?(results: readonly LintResult[]): string;
}

/** Prints what was found, then what else there is to say, and gives the exit code. */
export async function reportRun(checked: Checked, setting: ReportSetting): Promise<number> {
  const { results, drafts, foreignKeys } = checked;
  const { options, host, output } = setting;
  const count = (key: 'errorCount' | 'warningCount' | 'fatalErrorCount') => results.reduce((total, result) => total + result[key], 0);
  const errors = count('errorCount');
  const warnings = count('warningCount');
  const tooMany = options.maxWarnings >= 0 && warnings > options.maxWarnings;
  const shown = options.quiet ? errorsOnly(results) : results;

  const report = await format(shown, tooMany ? { maxWarnings: options.maxWarnings, foundWarnings: warnings } : undefined, setting);
  const problems = [...checked.problems];
  if (options.outputFile !== undefined) problems.push(...writeReport(options.outputFile, report, host.cwd()));
  else if (report !== '') await output.out(report.endsWith('\n') ? report : `${report}\n`);

  const notes = [foreignKeys.describe(), ...problems.map(problem => `${problem}\n`)];
  if (errors === 0 && tooMany) notes.push(`postlint found too many warnings (maximum: ${options.maxWarnings}).\n`);
  const code = count('fatalErrorCount') > 0 || problems.length > 0 ? 2 : errors > 0 || tooMany ? 1 : 0;
  if (code === 0 || (code === 1 && shown.length === 0)) await printSummary(shown, drafts, setting);
  if (options.format === 'stylish' && !options.quiet && code !== 2) await printQuestions(checked, setting);
  await output.err(notes.join(''));
  if (code !== 0 && setting.again) {
    // Unfolded: the command is there to be copied.
    const columns = Number.POSITIVE_INFINITY;
    const color = wantsColour(options.color, host.env, host.stderr);
    const lines = blocked(results, { cwd: host.cwd(), command: setting.again(results), warnings: tooMany, color, columns });
    if (lines !== '') await output.err(`${lines}\n`);
  }
  return code;
}

type Exceeded = { readonly maxWarnings: number; readonly foundWarnings: number };

async function format(results: readonly LintResult[], exceeded: Exceeded | undefined, setting: ReportSetting): Promise<string> {
  const { options, formatter, linter, host } = setting;
  const rules = [...linter.rules().values()];
  const toTerminal = options.outputFile === undefined && host.stdout.isTTY === true;
  const stream = options.outputFile === undefined ? host.stdout : {};
  return formatter.format(results, {
    cwd: host.cwd(),
    rulesMeta: formatter.builtIn ? {} : rulesMetaFor(results, rules),
    color: formatter.builtIn ? wantsColour(options.color, host.env, stream) : options.color,
    ...(exceeded && { maxWarningsExceeded: exceeded }),
    ...(toTerminal && { columns: host.stdout.columns }),
    ...(options.explain && {
      explain: {
        rules,
        policies: await policiesOf(
          results.map(({ filePath }) => resolve(host.cwd(), filePath)),
          linter,
        ),
      },
    }),
  });
}

/** The policies in force for any of the files. */
export async function policiesOf(paths: readonly string[], linter: Linter): Promise<Policy[]> {
  const policies = new Map<string, Policy>();
  for (const path of paths) {
    const config = await linter.configFor(dirname(path));
    for (const policy of config.resolve(path).policies) policies.set(policy.id, policy);
  }
  return [...policies.values()];
}

/** Says what a clean run checked: in the report's own place if people read it, else beside it. */
async function printSummary(results: readonly LintResult[], drafts: number, { options, host, output }: ReportSetting): Promise<void> {
  const [stream, print] = options.format === 'stylish' ? [host.stdout, output.out] : [host.stderr, output.err];
  const line = summary(results, { drafts, comments: options.comments, quiet: options.quiet, color: wantsColour(options.color, host.env, stream) });
  if (line !== '') await print(`${line}\n`);
}

/** Asks what no rule can decide: in the report's own place, where people read it. */
async function printQuestions({ questions }: Checked, { options, host, output }: ReportSetting): Promise<void> {
  const color = wantsColour(options.color, host.env, host.stdout);
  const asked = questions.describe({ color, columns: host.stdout.columns });
  if (asked !== '') await output.out(`${asked}\n`);
}

/** Refuses, before anything is checked, a place for the report that is a folder or a draft. */
export function checkOutputFile(file: string, what: string, cwd: string, isDraft: (path: string) => boolean): void {
  const stats = statOf(resolve(cwd, file));
  if (stats?.isDirectory()) throw new UserError(`Cannot write to ${what} file path, it is a directory: ${file}`);
  if (stats?.isFile() && isDraft(resolve(cwd, file))) throw new UserError(`Cannot write to ${what} file path, it is a draft: ${file}`);
}

/** Writes the report to a file. Gives a sentence if that fails. */
function writeReport(file: string, report: string, cwd: string): string[] {
  try {
    replaceFile(resolve(cwd, file), report);
    return [];
  } catch (error) {
    return [`Cannot write the output file "${file}": ${reason(error)}`];
  }
}
