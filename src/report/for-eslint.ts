import { ruleMeta, unknownRuleMeta } from '../describe/index.ts';
import type { LintMessage, LintResult, Rule, RuleDocsMeta } from '../kit/index.ts';
import { printable } from './printable.ts';

const count = (value: number | undefined): number => (value !== undefined && Number.isInteger(value) && value > 0 ? value : 1);

const oneLine = (text: string): string => printable(text).replace(/[\t\r\n\u2028\u2029]/g, ' ');

/** The UTF-16 offset of a position that counts from 1; the source's end for one beyond it. */
function offsetOf(source: string, line: number, column: number): number {
  let start = 0;
  for (let current = 1; current < line; current += 1) {
    const next = source.indexOf('\n', start);
    if (next < 0) return source.length;
    start = next + 1;
  }
  return Math.min(source.length, start + column - 1);
}

function mendMessage(message: LintMessage, source: string): void {
  message.ruleId = message.fatal ? null : (message.ruleId ?? null);
  message.message = oneLine(message.message);
  message.line = count(message.line);
  message.column = count(message.column);
  const { endLine, endColumn } = message;
  const after =
    endLine !== undefined && endColumn !== undefined && (endLine > message.line || (endLine === message.line && endColumn >= message.column));
  if (!after) {
    delete message.endLine;
    delete message.endColumn;
  }
  for (const suggestion of message.suggestions ?? []) {
    suggestion.desc = oneLine(suggestion.desc);
    if (!suggestion.fix) {
      const at = offsetOf(source, message.line, message.column);
      suggestion.fix = { range: [at, at], text: '' };
    }
  }
}

/**
 * A copy of the results in the shape that formatters written for ESLint rely on: each message on one line, positions from 1, a source with as many
 * lines as the messages name (a formatter that gets an empty one may read the file itself, unmasked), a fix in every suggestion, no rule for fatal messages.
 */
export function forEslint(results: readonly LintResult[]): LintResult[] {
  return structuredClone(results as LintResult[]).map(result => {
    const all = [...result.messages, ...result.suppressedMessages];
    result.source ||= result.output || '\n'.repeat(all.reduce((most, { line }) => Math.max(most, count(line)), 1));
    for (const message of all) mendMessage(message, result.source ?? '');
    return result;
  });
}

/** The meta of every rule, and of every other id in the results. */
export function rulesMetaFor(results: readonly LintResult[], rules: readonly Rule[]): Record<string, RuleDocsMeta> {
  const meta = new Map(rules.map(rule => [rule.id, ruleMeta(rule)]));
  for (const { messages, suppressedMessages } of results) {
    for (const { ruleId } of [...messages, ...suppressedMessages]) {
      if (ruleId !== null && !meta.has(ruleId)) meta.set(ruleId, unknownRuleMeta(ruleId));
    }
  }
  return Object.fromEntries(meta);
}
