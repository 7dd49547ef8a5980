export { type LintOptions, lintDrafts } from './lint.ts';
export { applyEdits } from './fix.ts';
