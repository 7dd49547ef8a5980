import { Chalk } from 'chalk';
import type { Paint, Style } from '../describe/index.ts';
import { plain } from '../describe/index.ts';

const chalk = new Chalk({ level: 1 });

/** The codes alone: chalk would close and reopen them at every line break, which ESLint does not. */
const codes = new Map<Style, readonly [string, string]>();

function paint(style: Style, text: string): string {
  let pair = codes.get(style);
  if (!pair) {
    const [open = '', close = ''] = chalk[style]('x').split('x');
    pair = [open, close];
    codes.set(style, pair);
  }
  return pair[0] + text + pair[1];
}

/** Text styles for a terminal, in its sixteen colours; none where `color` is not true. */
export function painter(color: boolean | undefined): Paint {
  return color ? paint : plain;
}
