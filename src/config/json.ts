import { UserError } from '../kit/index.ts';

/** Reads JSON. Throws a UserError of one sentence, with line and column, that quotes nothing of the text. */
export function parseJson(text: string, label: string): unknown {
  const wrong = errorOf(text);
  if (wrong === undefined) return JSON.parse(text);
  const before = text.slice(0, offsetOf(wrong, text)).split('\n');
  throw new UserError(`${label}: Invalid JSON at line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`);
}

function errorOf(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return (error as SyntaxError).message;
  }
}

/** Where the error is. The engine does not tell where an unexpected token stands: it is what ends the shortest beginning with that error. */
function offsetOf(message: string, text: string): number {
  const told = /at position (\d+)/.exec(message)?.[1];
  if (told) return Number(told);
  if (!message.startsWith('Unexpected token')) return text.length;
  let [good, bad] = [0, text.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (errorOf(text.slice(0, middle))?.startsWith('Unexpected token')) bad = middle;
    else good = middle;
  }
  return good;
}
