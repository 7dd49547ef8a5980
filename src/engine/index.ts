export { applyEdits } from './fix.ts';
export { type LintOptions, lintDrafts } from './lint.ts';
export { maskText } from './mask.ts';
export type { DraftRecord } from './records.ts';
