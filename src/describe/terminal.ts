import { type Paint, plain } from './paint.ts';
import { hang } from './wrap.ts';

export interface TerminalOptions {
  /** No colour unless told. */
  readonly paint?: Paint;
  /** 80 unless told. */
  readonly columns?: number;
}

/** Draws parts of a terminal page at a width. */
export function terminal({ paint = plain, columns = 80 }: TerminalOptions) {
  const paragraph = (text: string, indent = ''): string => hang(indent, text, columns);
  const item = (text: string): string => hang('  - ', text, columns);
  const heading = (text: string): string => paint('bold', text);
  const line = (text: string): string => {
    const [indent = ''] = /^ */.exec(text) ?? [];
    return text.trim() === '' ? '' : hang(`    ${indent}`, text.trim(), columns);
  };
  const verbatim = (text: string): string => text.replace(/\n$/, '').split('\n').map(line).join('\n');
  const join = (blocks: readonly string[]): string => `${blocks.filter(Boolean).join('\n\n')}\n`;
  return { paint, paragraph, item, heading, verbatim, join };
}

export type Terminal = ReturnType<typeof terminal>;
