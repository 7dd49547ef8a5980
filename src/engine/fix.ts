import type { SourceEdit } from '../kit/index.ts';

/** The source with as many of the edits made as do not overlap, and whether any was. */
export function applyEdits(source: string, edits: readonly SourceEdit[]): { output: string; fixed: boolean } {
  const ordered = edits.toSorted((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
  let output = '';
  let at = 0;
  let last = -1;
  for (const { range, text } of ordered) {
    if (range[0] < at || range[0] === last) continue;
    output += source.slice(at, range[0]) + text;
    at = range[1];
    last = range[0];
  }
  output += source.slice(at);
  return { output, fixed: output !== source };
}
