import { displayWidth, type Paint, wrap } from '../describe/index.ts';
import type { LintMessage, LintResult } from '../kit/index.ts';
import { painter } from './colour.ts';
import { explainer } from './explain.ts';
import { plural, printable } from './printable.ts';
import type { Format } from './types.ts';

interface Row {
  readonly line: string;
  readonly column: string;
  readonly type: 'error' | 'warning';
  readonly text: string;
  readonly rule: string;
  readonly message: LintMessage;
}

/** Column widths of one file's table, in UTF-16 units, as ESLint counts. */
interface Widths {
  readonly line: number;
  readonly column: number;
  readonly type: number;
  readonly text: number;
}

/** Fewest columns that a folded message gets, however narrow the terminal is. */
const narrowest = 24;
const gap = '  ';

const isError = (message: LintMessage): boolean => Boolean(message.fatal) || message.severity === 2;

function toRow(message: LintMessage): Row {
  const text = printable(message.message);
  return {
    line: String(message.line || 0),
    column: String(message.column || 0),
    type: isError(message) ? 'error' : 'warning',
    text: text.length > 1 && text.endsWith('.') && text.at(-2) !== ' ' ? text.slice(0, -1) : text,
    rule: message.ruleId ?? '',
    message,
  };
}

function widthsOf(rows: readonly Row[]): Widths {
  const most = (key: keyof Widths): number => rows.reduce((width, row) => Math.max(width, row[key].length), 0);
  return { line: most('line'), column: most('column'), type: most('type'), text: most('text') };
}

/** The cells before the message: indent, line, column, severity. */
function before(row: Row, widths: Widths, paint: Paint): string {
  const type = paint(row.type === 'error' ? 'red' : 'yellow', row.type) + ' '.repeat(widths.type - row.type.length);
  return gap + row.line.padStart(widths.line) + gap + row.column.padEnd(widths.column) + gap + type;
}

/** Line and column become `line:column`, dimmed; ESLint does so on every line of a message as well. */
const joinPosition = (row: string, paint: Paint): string =>
  row.replace(/(?<!\d)(\d+)\s+(\d+)/u, (_, line: string, column: string) => paint('dim', `${line}:${column}`));

const ruleCell = (row: Row, paint: Paint): string => (row.rule ? paint('dim', row.rule) : '');

function tableRow(row: Row, widths: Widths, paint: Paint): string {
  return [before(row, widths, paint), row.text.padEnd(widths.text), ruleCell(row, paint)]
    .join(gap)
    .trimEnd()
    .split('\n')
    .map(line => joinPosition(line, paint))
    .join('\n');
}

/** A row of a terminal that is too narrow for the table: a long message goes on under itself, its rule on a line of its own. */
function foldedRow(row: Row, widths: Widths, indent: number, columns: number, paint: Paint): string {
  const start = joinPosition(before(row, widths, paint), paint) + gap;
  const rule = ruleCell(row, paint);
  if (!row.text.includes('\n') && indent + displayWidth(row.text) + gap.length + row.rule.length <= columns) {
    return (start + row.text + (rule && gap + rule)).trimEnd();
  }
  const lines = [...wrap(row.text, Math.max(narrowest, columns - indent)), ...(rule ? [rule] : [])];
  return start + lines.join(`\n${' '.repeat(indent)}`);
}

function overflows(rows: readonly string[], columns: number | undefined): boolean {
  return columns !== undefined && rows.some(row => row.split('\n').some(line => displayWidth(line) > columns));
}

function countLine(results: readonly LintResult[], paint: Paint): string {
  const sum = (key: 'errorCount' | 'warningCount' | 'fixableErrorCount' | 'fixableWarningCount'): number =>
    results.reduce((total, result) => total + (result.messages.length > 0 ? result[key] : 0), 0);
  const [errors, warnings, fixableErrors, fixableWarnings] = [
    sum('errorCount'),
    sum('warningCount'),
    sum('fixableErrorCount'),
    sum('fixableWarningCount'),
  ];
  if (errors + warnings === 0) return '';
  const colour = results.some(({ messages }) => messages.some(isError)) ? 'red' : 'yellow';
  const draw = (text: string): string => `${paint(colour, paint('bold', text))}\n`;
  const count = draw(`\u2716 ${plural(errors + warnings, 'problem')} (${plural(errors, 'error')}, ${plural(warnings, 'warning')})`);
  if (fixableErrors + fixableWarnings === 0) return count;
  return count + draw(`  ${plural(fixableErrors, 'error')} and ${plural(fixableWarnings, 'warning')} potentially fixable with the \`--fix\` option.`);
}

/** What ESLint 10's stylish formatter prints for the same results, but for control characters; folded where the terminal is too narrow, explained where asked. */
export const stylish: Format = (results, { color, columns, explain }) => {
  const paint = painter(color);
  const explanation = explain && explainer(explain);
  const files = results
    .filter(({ messages }) => messages.length > 0)
    .map(({ filePath, messages }) => {
      const rows = messages.map(toRow);
      const widths = widthsOf(rows);
      const indent = gap.length * 3 + widths.line + 1 + widths.column + widths.type;
      const plainRows = rows.map(row => tableRow(row, widths, (_, text) => text));
      const folds = overflows(plainRows, columns);
      const drawn = rows.flatMap(row => [
        folds ? foldedRow(row, widths, indent, columns!, paint) : tableRow(row, widths, paint),
        ...(explanation?.(row.message, Math.max(columns ?? 80, narrowest)) ?? []),
      ]);
      return `${paint('underline', printable(filePath))}\n${drawn.join('\n')}\n\n`;
    });
  const count = countLine(results, paint);
  return count ? paint('reset', `\n${files.join('')}${count}`) : '';
};
