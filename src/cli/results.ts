import type { LintMessage, LintResult } from '../kit/index.ts';
import { underNodeModules } from './ignores.ts';

function resultOf(filePath: string, message: LintMessage): LintResult {
  const isError = message.severity === 2;
  return {
    filePath,
    messages: [message],
    suppressedMessages: [],
    errorCount: isError ? 1 : 0,
    fatalErrorCount: message.fatal ? 1 : 0,
    warningCount: isError ? 0 : 1,
    fixableErrorCount: 0,
    fixableWarningCount: 0,
    usedDeprecatedRules: [],
  };
}

/** ESLint's warning for a file that was named and is ignored. */
export function ignoredResult(filePath: string, cwd: string): LintResult {
  const message = underNodeModules(filePath, cwd)
    ? 'File ignored by default because it is located under the node_modules directory. Use "--no-warn-ignored" to suppress this warning.'
    : 'File ignored because of a matching ignore pattern. Use "--no-ignore" to disable file ignore settings or use "--no-warn-ignored" to suppress this warning.';
  return resultOf(filePath, { ruleId: null, severity: 1, message, line: 1, column: 1 });
}

/** The result of a file that could not be read. */
export function unreadableResult(filePath: string, why: string): LintResult {
  return resultOf(filePath, { ruleId: null, severity: 2, fatal: true, message: `The file cannot be read: ${why}`, line: 1, column: 1 });
}

/** The errors alone, as ESLint's `--quiet` leaves them. */
export function errorsOnly(results: readonly LintResult[]): LintResult[] {
  const isError = ({ severity }: LintMessage) => severity === 2;
  return results
    .filter(({ messages }) => messages.some(isError))
    .map(result => {
      const messages = result.messages.filter(isError);
      const suppressedMessages = result.suppressedMessages.filter(isError);
      return { ...result, messages, suppressedMessages, errorCount: messages.length, warningCount: 0, fixableWarningCount: 0 };
    });
}
