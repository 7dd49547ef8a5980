import type { Confidence, Draft, RawDraft, Rule, RuleSetting, SourceEdit, Span } from '../kit/index.ts';
import type { ActiveRule } from './plan.ts';

/** What any rule yields, whatever its messages. */
interface Finding {
  readonly message: string;
  readonly at: Span;
  readonly confidence?: Confidence;
  readonly severity?: 'error';
  readonly clause?: string;
  readonly replaces?: string;
  readonly fix?: { readonly at: Span; readonly text: string };
  readonly data?: Readonly<Record<string, string | number>>;
}

/** A rule's finding in a draft, with its place in the source. */
export interface Problem {
  readonly rule: Rule;
  readonly setting: RuleSetting;
  readonly finding: Finding;
  readonly confidence: Confidence;
  /** Clauses of the policies in force that it rests on. */
  readonly clauses: readonly string[];
  /** UTF-16 offsets in the file's source. */
  readonly start: number;
  readonly end: number;
  readonly fix?: SourceEdit;
}

/** A rule that threw, on which draft. */
export interface RuleCrash {
  readonly ruleId: string;
  readonly error: unknown;
}

export interface DraftRun {
  readonly problems: readonly Problem[];
  readonly crashes: readonly RuleCrash[];
}

/** Milliseconds that each rule took, by id. */
export type RuleTimes = Record<string, { total: number }>;

/** Runs the active rules on one draft. A rule that throws is put among the crashes; the others still run. */
export async function runRules(
  raw: RawDraft,
  draft: Draft,
  active: readonly ActiveRule[],
  clock?: () => number,
  times?: RuleTimes,
): Promise<DraftRun> {
  const problems: Problem[] = [];
  const crashes: RuleCrash[] = [];
  for (const { rule, setting, context } of active) {
    const started = clock?.() ?? 0;
    try {
      const findings = rule.check(draft, context) as Iterable<Finding> | AsyncIterable<Finding>;
      if (Symbol.asyncIterator in findings) for await (const finding of findings) problems.push(place(finding, rule, setting, raw));
      else for (const finding of findings) problems.push(place(finding, rule, setting, raw));
    } catch (error) {
      crashes.push({ ruleId: rule.id, error });
    }
    if (clock && times) {
      times[rule.id] ??= { total: 0 };
      (times[rule.id] as { total: number }).total += clock() - started;
    }
  }
  return { problems: dedupe(problems), crashes };
}

function place(finding: Finding, rule: Rule, setting: RuleSetting, raw: RawDraft): Problem {
  if (!(finding.message in rule.messages)) throw new TypeError(`unknown message id ${finding.message}`);
  const { field, start, end } = finding.at;
  const { fix } = finding;
  return {
    rule,
    setting,
    finding,
    confidence: finding.confidence ?? 'high',
    clauses: finding.clause === undefined ? setting.clauses : [finding.clause],
    start: raw.locate(field, start),
    end: raw.locate(field, end),
    fix: fix && raw.edit(fix.at.field, fix.at.start, fix.at.end, fix.text),
  };
}

/** Problems in order of place, then of rule; the same finding twice is one. */
function dedupe(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems
    .filter(({ rule, finding: { message, at, clause, data } }) => {
      const key = `${rule.id} ${message} ${clause} ${at.field} ${at.start} ${at.end} ${data ? JSON.stringify(data) : ''}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0));
}
