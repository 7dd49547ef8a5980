import type {
  Confidence,
  Draft,
  DraftFile,
  LintMessage,
  LintResult,
  OpenQuestion,
  Policy,
  RawDraft,
  ResolvedConfig,
  Rule,
  SuppressedLintMessage,
} from '../kit/index.ts';
import { openQuestions } from '../kit/index.ts';
import { clausesFor } from './clauses.ts';
import { type Directive, type DirectiveProblem, findDirectives, readDirectiveKey, waive } from './directives.ts';
import { createDraft } from './draft.ts';
import { Lines } from './lines.ts';
import { merge } from './merge.ts';
import { cite, fill } from './messages.ts';
import { activeRules } from './plan.ts';
import { type DraftRecord, draftIdentity, maskRecord, recordOf } from './records.ts';
import { Redactor } from './redact.ts';
import { type Problem, type RuleCrash, type RuleTimes, runRules } from './run.ts';

export interface LintOptions {
  readonly rules: ReadonlyMap<string, Rule>;
  /** Europe/London wall time, `YYYY-MM-DDTHH:mm`. */
  readonly now: string;
  readonly minConfidence?: Confidence;
  /** Follow directives; true unless told. */
  readonly inlineConfig?: boolean;
  /** How unused directives are reported; `warn` unless told. */
  readonly reportUnused?: 'off' | 'warn' | 'error';
  /** Cover what rules find; true unless told. */
  readonly mask?: boolean;
  /** Milliseconds; given where rules are to be timed. */
  readonly clock?: () => number;
  /** Keep a record of every draft. */
  readonly record?: boolean;
  readonly onCrash?: (crash: RuleCrash, position: number) => void;
}

const ranks: Record<Confidence, number> = { low: 0, medium: 1, high: 2 };
const severities = { warn: 1, error: 2 } as const;

export interface LintedFile {
  readonly result: LintResult;
  /** What the policies ask a person of each draft, where nobody has answered and no rule says so. */
  readonly questions: readonly OpenQuestion[];
  /** The drafts by their content, where `record` is set. */
  readonly records: readonly DraftRecord[];
  readonly times: RuleTimes;
  /** A later state of the source with everything covered that was found in this one. */
  masked(text: string): string;
}

/** Runs the rules in force on every draft of a file. */
export async function lintDrafts(file: DraftFile, config: ResolvedConfig, options: LintOptions): Promise<LintedFile> {
  const times: RuleTimes = {};
  const report = new Report(file, config.policies, options);
  const questions: OpenQuestion[] = [];
  const records: DraftRecord[] = [];
  const active = activeRules(config, options.rules, options.now);
  for (const raw of file.drafts) {
    const draft = createDraft(raw, config, options.now);
    const { problems, crashes } = await runRules(raw, draft, active, options.clock, times);
    const directives = report.addDraft(raw, draft, problems);
    for (const crash of crashes) report.addCrash(raw, crash);
    const asked = new Set(problems.map(({ finding }) => finding.clause));
    const open = await openQuestions(draft, config.policies, config.settings.authors);
    questions.push(...open.filter(({ clause }) => !asked.has(clause)));
    if (options.record) records.push(await recordOf(raw, draft, directives, open));
  }
  for (const problem of file.problems) report.addInput(problem);
  const result = report.finish();
  const masked = (text: string) => report.masked(text);
  return { result, times, questions, records: records.map(record => maskRecord(record, masked)), masked };
}

/** Gathers one file's messages. Texts are masked when all of its findings are known. */
class Report {
  readonly #file: DraftFile;
  readonly #options: LintOptions;
  readonly #redactor: Redactor;
  readonly #pending: { raw: RawDraft; draft: Draft; problem: Problem; waived?: Directive }[] = [];
  readonly #policies: readonly Policy[];
  readonly #messages: { start: number; message: LintMessage }[] = [];
  #lines?: Lines;

  constructor(file: DraftFile, policies: readonly Policy[], options: LintOptions) {
    this.#policies = policies;
    this.#file = file;
    this.#options = options;
    this.#redactor = new Redactor(file.source);
  }

  /** Takes note of a draft's findings, and gives its directives, which know what they waived. */
  addDraft(raw: RawDraft, draft: Draft, problems: readonly Problem[]): readonly Directive[] {
    this.#redactor.add(raw, problems, field => fieldValue(raw, field));
    const { directives, problems: faults, field } = this.#directives(raw);
    const body = raw.texts.find(text => text.field === 'text')?.value ?? '';
    let lines: Lines | undefined;
    const lineOf = (offset: number) => {
      lines ??= new Lines(body);
      return lines.at(offset).line;
    };
    const least = ranks[this.#options.minConfidence ?? 'low'];
    for (const problem of merge(problems)) {
      if (ranks[problem.confidence] < least) continue;
      const { at } = problem.finding;
      const waived = waive({ ruleId: problem.rule.id, offset: at.field === 'text' ? at.start : undefined }, directives, lineOf);
      this.#pending.push({ raw, draft, problem, waived });
    }
    for (const fault of faults) this.#addDirectiveMessage(raw, field, fault, 2);
    const unused = this.#options.reportUnused ?? 'warn';
    if (unused === 'off') return directives;
    for (const directive of directives) {
      if (directive.kind === 'enable') continue;
      const rules = directive.rules.filter(rule => !directive.used.has(rule));
      if (rules.length === 0) continue;
      const message = `Unused directive: nothing was reported for ${rules.map(rule => (rule === '*' ? 'any rule' : rule)).join(', ')}`;
      this.#addDirectiveMessage(raw, field, { start: directive.start, end: directive.end, message }, severities[unused]);
    }
    return directives;
  }

  #directives(raw: RawDraft): { directives: readonly Directive[]; problems: readonly DirectiveProblem[]; field: string } {
    if (this.#options.inlineConfig === false) return { directives: [], problems: [], field: 'text' };
    const ids = new Set(this.#options.rules.keys());
    const today = this.#options.now.slice(0, 10);
    if (raw.directives !== undefined) return { ...readDirectiveKey(raw.directives, ids, today), field: 'postlint' };
    return { ...findDirectives(fieldValue(raw, 'text'), ids, today), field: 'text' };
  }

  #addDirectiveMessage(raw: RawDraft, field: string, { start, end, message }: DirectiveProblem, severity: 1 | 2) {
    const place = this.#place(raw.locate(field, start), raw.locate(field, end));
    this.#messages.push({
      start: raw.locate(field, start),
      message: { ruleId: null, severity, message, ...place, ...draftIdentity(raw), field, range: [start, end] },
    });
  }

  addCrash(raw: RawDraft, crash: RuleCrash) {
    this.#options.onCrash?.(crash, raw.position);
    const start = raw.locate('text', 0);
    const name = crash.error instanceof Error ? crash.error.name : typeof crash.error;
    const message = `Rule "${crash.ruleId}" failed on this draft (${name}), the other rules were run: --debug shows where it failed`;
    this.#messages.push({
      start,
      message: { ruleId: crash.ruleId, severity: 2, fatal: true, message, ...this.#place(start), ...draftIdentity(raw) },
    });
  }

  addInput({ message, offset, draft, draftId }: DraftFile['problems'][number]) {
    this.#redactor.addUnread(offset, this.#file.drafts.length === 0);
    const identity = { ...(draft !== undefined && { draft }), ...(draftId !== undefined && { draftId }) };
    this.#messages.push({ start: offset, message: { ruleId: null, severity: 2, fatal: true, message, ...this.#place(offset), ...identity } });
  }

  #place(start: number, end?: number) {
    this.#lines ??= new Lines(this.#file.source);
    const from = this.#lines.at(start);
    if (end === undefined) return from;
    const to = this.#lines.at(end);
    return { ...from, endLine: to.line, endColumn: to.column };
  }

  #findingMessage(raw: RawDraft, draft: Draft, { rule, setting, finding, confidence, clauses: all, start, end, fix }: Problem): LintMessage {
    const clauses = finding.clause === undefined ? clausesFor(draft, all, this.#policies) : [...all];
    const { field, start: from, end: to } = finding.at;
    const value = (this.#options.mask === false ? undefined : this.#redactor.field(raw, field)) ?? fieldValue(raw, field);
    const text = value.slice(from, to);
    const suggestion = rule.suggestions?.[finding.message];
    const severity = finding.severity === 'error' || setting.severity === 'error' ? 2 : 1;
    return {
      ruleId: rule.id,
      severity,
      message: fill(rule.messages[finding.message] as string, text, finding.data) + cite(clauses),
      messageId: finding.message,
      ...this.#place(start, end),
      ...(fix && { fix }),
      ...(suggestion && { suggestions: [{ desc: fill(suggestion, text, finding.data), messageId: finding.message, ...(fix && { fix }) }] }),
      clauses,
      confidence,
      ...draftIdentity(raw),
      field,
      range: [from, to],
    };
  }

  masked(text: string): string {
    return this.#options.mask === false ? text : this.#redactor.text(text);
  }

  finish(): LintResult {
    const suppressed: { start: number; message: SuppressedLintMessage }[] = [];
    for (const { raw, draft, problem, waived } of this.#pending) {
      const message = this.#findingMessage(raw, draft, problem);
      if (waived)
        suppressed.push({
          start: problem.start,
          message: { ...message, suppressions: [{ kind: 'directive', justification: this.masked(waived.reason) }] },
        });
      else this.#messages.push({ start: problem.start, message });
    }
    const messages = this.#messages.sort((a, b) => a.start - b.start).map(({ message }) => message);
    const count = (test: (message: LintMessage) => boolean) => messages.filter(test).length;
    return {
      filePath: this.#file.path,
      messages,
      suppressedMessages: suppressed.map(({ message }) => message),
      errorCount: count(message => message.severity === 2),
      fatalErrorCount: count(message => message.fatal === true),
      warningCount: count(message => message.severity === 1),
      fixableErrorCount: count(message => message.severity === 2 && message.fix !== undefined),
      fixableWarningCount: count(message => message.severity === 1 && message.fix !== undefined),
      ...(messages.length > 0 && { source: this.masked(this.#file.source) }),
      usedDeprecatedRules: [],
    };
  }
}

/** A field's value as text: a published text's, or a metadata key's by its path (`images[0].file`). */
function fieldValue(raw: RawDraft, field: string): string {
  const text = raw.texts.find(candidate => candidate.field === field);
  if (text) return text.value;
  let value: unknown = raw.meta;
  for (const key of field.split(/[.[\]]+/).filter(Boolean)) value = (value as Record<string, unknown> | undefined)?.[key];
  return typeof value === 'string' ? value : '';
}
