import type { SourceEdit } from './source.ts';
import type { Confidence } from './text.ts';

/** ESLint's LintMessage, and what postlint adds. Lines and columns count from 1; columns in UTF-16 units. */
export interface LintMessage {
  ruleId: string | null;
  severity: 1 | 2;
  message: string;
  messageId?: string;
  line: number;
  column: number;
  endLine?: number;
  endColumn?: number;
  fatal?: true;
  fix?: SourceEdit;
  suggestions?: LintSuggestion[];
  /** Clauses of the policies in force that the finding rests on, `policy:number`. */
  clauses?: string[];
  confidence?: Confidence;
  /** The draft's 1-based place in its file. */
  draft?: number;
  draftId?: string;
  field?: string;
  /** UTF-16 offsets in the field's value. */
  range?: [number, number];
}

export interface LintSuggestion {
  desc: string;
  messageId?: string;
  fix?: SourceEdit;
}

export interface SuppressedLintMessage extends LintMessage {
  suppressions: { kind: 'directive'; justification: string }[];
}

export interface LintStats {
  fixPasses: number;
  times: { passes: { parse: { total: number }; rules?: Record<string, { total: number }>; fix: { total: number }; total: number }[] };
}

/** ESLint's LintResult. `source` and `output` are masked as the messages are. */
export interface LintResult {
  filePath: string;
  messages: LintMessage[];
  suppressedMessages: SuppressedLintMessage[];
  errorCount: number;
  fatalErrorCount: number;
  warningCount: number;
  fixableErrorCount: number;
  fixableWarningCount: number;
  source?: string;
  output?: string;
  stats?: LintStats;
  usedDeprecatedRules: never[];
}

/** What a formatter is told of a rule; ESLint's rule meta. */
export interface RuleDocsMeta {
  type: 'problem';
  docs: { description: string; recommended: boolean; url: string };
  messages: Record<string, string>;
  fixable?: 'code';
  schema: object;
}
