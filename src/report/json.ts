import type { Format } from './types.ts';

/** ESLint's LintResult[] as JSON. */
export const json: Format = results => JSON.stringify(results);
