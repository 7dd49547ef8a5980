export { applyEdits } from './fix.ts';
export { type DraftRecord, type LintOptions, lintDrafts } from './lint.ts';
export { maskText } from './mask.ts';
