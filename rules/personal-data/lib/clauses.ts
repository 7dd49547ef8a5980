import type { Clause } from '../../../src/kit/index.ts';

/** The clauses that every rule on personal data serves. */
export const personalDataClauses: readonly Clause[] = [
  'barnet:5a/4',
  'barnet:6/1',
  'barnet:7/1',
  'barnet:9b/1',
  'jncc:confidence/2',
  'jncc:confidence/3',
  'peterborough:3/3',
  'peterborough:6/15',
  'st-helens:5.2/2',
  'st-helens:5.2/4',
  'st-helens:6.4',
  'st-helens:7.9',
  'st-helens:9.7',
];
