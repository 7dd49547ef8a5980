/** A fenced block, whatever its content. */
export function fence(language: string, content: string): string {
  const longest = Math.max(2, ...[...content.matchAll(/^`{3,}/gm)].map(([ticks]) => ticks.length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${language}\n${content.replace(/\n$/, '')}\n${ticks}`;
}

/** Text that Markdown leaves as it is, on one line. */
export const escapeText = (text: string): string => text.replace(/[\\`*_[\]<>|]/g, '\\$&').replace(/\s*\n\s*/g, ' ');

/** Code inside a line or a table's cell. */
export function code(text: string): string {
  const ticks = text.includes('`') ? '``' : '`';
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${ticks}${space}${text.replace(/\|/g, '\\|')}${space}${ticks}`;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n');
}

/** Blocks of a page, a blank line between them; empty ones are left out. */
export const page = (...blocks: readonly string[]): string => `${blocks.filter(Boolean).join('\n\n')}\n`;
