import { hang } from '../describe/index.ts';
import type { LintMessage, LintResult } from '../kit/index.ts';
import { painter } from './colour.ts';
import { plural, printable } from './printable.ts';

export interface SummaryOptions {
  /** How many drafts were checked. */
  readonly drafts: number;
  /** They are other people's comments. */
  readonly comments?: boolean;
  /** Warnings were left out. */
  readonly quiet?: boolean;
  readonly color?: boolean;
}

/** The line that ends a clean run: what was checked. Empty where there are findings, which speak for themselves. */
export function summary(results: readonly LintResult[], { drafts, comments, quiet, color }: SummaryOptions): string {
  if (results.some(({ messages }) => messages.length > 0)) return '';
  if (drafts === 0) return 'No drafts to check';
  const waived = results.reduce((total, { suppressedMessages }) => total + suppressedMessages.length, 0);
  const checked = `${plural(drafts, comments ? 'comment' : 'draft')} checked, no ${quiet ? 'errors' : 'problems'}${waived > 0 ? ` (${waived} waived)` : ''}`;
  return `${painter(color)('green', '\u2714')} ${checked}`;
}

export interface BlockedOptions {
  readonly cwd: string;
  /** The command that shows the findings again. */
  readonly command: string;
  /** Warnings block as well: there are more than `--max-warnings` allows. */
  readonly warnings?: boolean;
  readonly color?: boolean;
  /** 80 unless told. */
  readonly columns?: number;
}

/** Most drafts that are named one by one. */
const mostNamed = 10;

function relative(path: string, cwd: string): string {
  const folder = cwd.endsWith('/') || cwd.endsWith('\\') ? cwd : `${cwd}${cwd.includes('\\') ? '\\' : '/'}`;
  return printable(path.startsWith(folder) ? path.slice(folder.length) : path);
}

/** The lines that end a commit's check: how many things to fix in which drafts, and the command that shows them again. Empty where nothing blocks. */
export function blocked(results: readonly LintResult[], { cwd, command, warnings = false, color, columns = 80 }: BlockedOptions): string {
  const blocks = (message: LintMessage): boolean => warnings || Boolean(message.fatal) || message.severity === 2;
  const counts = new Map<string, number>();
  for (const { filePath, messages } of results) {
    const many = messages.some(({ draft }) => draft !== undefined && draft > 1);
    for (const message of messages.filter(blocks)) {
      const name = relative(filePath, cwd) + (many && message.draft !== undefined ? `, draft ${message.draft}` : '');
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  if (counts.size === 0) return '';
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const named = [...counts].slice(0, mostNamed).map(([name, count]) => hang('  ', `${name}: ${count}`, columns));
  return [
    painter(color)('bold', `Commit stopped: ${plural(total, 'thing')} to fix in ${plural(counts.size, 'draft')}`),
    ...named,
    ...(counts.size > mostNamed ? [`  and ${plural(counts.size - mostNamed, 'more draft')}`] : []),
    hang('', `To see them again: ${command}`, columns),
  ].join('\n');
}
