/** Generated from rules/policies by `npm run generate`. */
export type Clause = string;
