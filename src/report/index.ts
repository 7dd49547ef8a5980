import { json } from './json.ts';
import { stylish } from './stylish.ts';
import type { Format } from './types.ts';

export { type AccountUse, accountsPage } from './accounts.ts';
export { painter } from './colour.ts';
export { type Exceptions, exceptionsPage } from './exceptions.ts';
export { forEslint, rulesMetaFor } from './for-eslint.ts';
export { Questions } from './questions.ts';
export { blocked, summary } from './summary.ts';
export type { Format, ReportMeta, ReportOptions } from './types.ts';

/** The built-in formats by name. */
export const formats: ReadonlyMap<string, Format> = new Map([
  ['stylish', stylish],
  ['json', json],
]);
