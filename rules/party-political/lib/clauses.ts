import type { Clause } from '../../../src/kit/index.ts';

/** The clauses that ask for political neutrality, whatever the post says and whenever it appears. */
export const politicalClauses = [
  'jncc:personal/3',
  'jncc:conduct/5',
  'barnet:5a/9',
  'barnet:5b/1',
  'barnet:7/1',
  'barnet:9f/1',
  'st-helens:5.7',
  'peterborough:3/2',
  'peterborough:6/2',
  'peterborough:6/15',
] as const satisfies readonly Clause[];
