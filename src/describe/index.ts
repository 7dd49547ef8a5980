export { type CitedClause, clausesOf, clausesServedBy, findClause, rulesServing } from './clauses.ts';
export { explainClause, explainRule, type TerminalOptions } from './explain.ts';
export { rulesIndex } from './index-page.ts';
export { familyOf, isFixable, ruleMeta, ruleSchema, ruleUrl, unknownRuleMeta } from './meta.ts';
export { type Paint, plain, type Style } from './paint.ts';
export { type Coverage, coverage, coveredBy, policyPage } from './policy-page.ts';
export { rulePage } from './rule-page.ts';
export { type RuleListing, rulesListing, rulesTable } from './table.ts';
export { displayWidth, hang, wrap } from './wrap.ts';
