export { forComments } from './comments.ts';
export { findConfig } from './find.ts';
export { loadConfig } from './load.ts';
export { type DraftedClause, draftClauses } from './policy-draft.ts';
export { policyProblems } from './policy-schema.ts';
export { parseRuleFlag } from './rule-flag.ts';
export { configSchema } from './schema.ts';
export type { Config, LoadedConfig, LoadOptions, PolicyFile } from './types.ts';
