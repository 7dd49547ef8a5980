import type { LintResult, Policy, Rule, RuleDocsMeta } from '../kit/index.ts';

/** What a formatter is told besides the results; ESLint's names. */
export interface ReportMeta {
  readonly cwd: string;
  readonly rulesMeta: Readonly<Record<string, RuleDocsMeta>>;
  /** Whether to colour; undefined leaves it to the formatter. */
  readonly color?: boolean;
  readonly maxWarningsExceeded?: { readonly maxWarnings: number; readonly foundWarnings: number };
}

/** What the built-in formats are told besides. */
export interface ReportOptions extends ReportMeta {
  /** The width of the terminal; without it no row is folded. */
  readonly columns?: number;
  /** Says after each finding what to write instead, why, and what the cited clauses ask. */
  readonly explain?: { readonly rules: readonly Rule[]; readonly policies: readonly Policy[] };
}

/** Results as text. Pure: the same results give the same bytes. */
export type Format = (results: readonly LintResult[], options: ReportOptions) => string;
