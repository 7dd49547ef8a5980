import { UserError } from '../kit/index.ts';
import type { CheckOptions } from './program.ts';

/** Refuses options that make no sense together, in ESLint's words where ESLint refuses them as well. */
export function checkCombinations(paths: readonly string[], options: CheckOptions, { isTerminal }: { readonly isTerminal: boolean }): void {
  const stdin = options.stdin || paths.includes('-');
  const files = paths.filter(path => path !== '-');
  const faults: (readonly [unknown, string])[] = [
    [options.printConfig !== undefined && files.length > 0, 'The --print-config option must be used with exactly one file name'],
    [options.printConfig !== undefined && stdin, 'The --print-config option is not available for piped-in drafts'],
    [options.fix && options.fixDryRun, 'The --fix option and the --fix-dry-run option cannot be used together'],
    [stdin && options.fix, 'The --fix option is not available for piped-in drafts; use --fix-dry-run instead'],
    [
      options.reportUnusedDisableDirectives && options.reportUnusedDisableDirectivesSeverity !== undefined,
      'The --report-unused-disable-directives option and the --report-unused-disable-directives-severity option cannot be used together',
    ],
    [
      !options.inlineConfig && (options.reportUnusedDisableDirectives || options.reportUnusedDisableDirectivesSeverity !== undefined),
      'The --no-inline-config option leaves no directives to report as unused',
    ],
    [stdin && files.length > 0, 'Standard input and files cannot be checked in one run'],
    [options.stdinFilename !== undefined && !stdin, 'The --stdin-filename option names what --stdin reads: use it with --stdin or -'],
    [options.staged && stdin, 'The --staged option checks what is staged in git; it is not available for piped-in drafts'],
    [options.staged && files.length > 0, 'The --staged option checks what is staged in git; it takes no files, folders or globs'],
    [
      options.staged && options.fix,
      'The --fix option is not available with --staged, as a file may differ from what is staged of it; use --fix on the file, then git add',
    ],
    [options.comments && (options.fix || options.fixDryRun), 'The --comments option checks the words of others, which are not fixed'],
    [options.comments && paths.length === 0, 'The --comments option needs the exports to check: postlint --comments comments.csv'],
    [options.explain && options.format !== 'stylish', 'The --explain option works with --format stylish only'],
    [options.showMatches && options.auditLog !== undefined, 'The --audit-log option keeps no personal data: it is not available with --show-matches'],
    [
      options.auditBy !== undefined && options.auditLog === undefined,
      'The --audit-by option names who checked in the audit log: use it with --audit-log',
    ],
    [options.showMatches && (!isTerminal || options.outputFile !== undefined), 'The --show-matches option works in a terminal only'],
  ];
  const sentences = faults.filter(([wrong]) => wrong).map(([, sentence]) => sentence);
  if (sentences.length > 0) throw new UserError(...sentences);
}
