import type { LintMessage, LintResult } from '../../src/kit/index.ts';

/** A message with all that postlint adds. */
export function message(part: Partial<LintMessage> = {}): LintMessage {
  return {
    ruleId: 'personal-data/phone-number',
    severity: 2,
    message: 'Disallowed phone number "07700 9*****": no consent is registered',
    messageId: 'disallowed',
    line: 3,
    column: 18,
    endLine: 3,
    endColumn: 30,
    ...part,
  };
}

/** A result whose counts fit its messages. */
export function result(filePath: string, messages: LintMessage[], part: Partial<LintResult> = {}): LintResult {
  const count = (severity: 1 | 2) => messages.filter(one => one.severity === severity);
  return {
    filePath,
    messages,
    suppressedMessages: [],
    errorCount: count(2).length,
    fatalErrorCount: messages.filter(({ fatal }) => fatal).length,
    warningCount: count(1).length,
    fixableErrorCount: count(2).filter(({ fix }) => fix).length,
    fixableWarningCount: count(1).filter(({ fix }) => fix).length,
    usedDeprecatedRules: [],
    ...part,
  };
}
