import type { TerminalOptions } from '../describe/index.ts';
import { painter } from '../report/index.ts';
import type { Host } from './host.ts';
import { wantsColour } from './output.ts';

/** How pages of text look on standard output: at most 100 columns, 80 where it is no terminal. */
export function terminalOptions({ env, stdout }: Host, color: boolean | undefined): Required<TerminalOptions> {
  return { paint: painter(wantsColour(color, env, stdout)), columns: Math.min(stdout.columns ?? 80, 100) };
}
