import type { Problem } from './run.ts';

const placeOf = (id: string, { at }: Problem['finding']) => `${id} ${at.field} ${at.start} ${at.end}`;

/** The problems without those whose place another rule's finding takes: it has the clauses of both, and is an error where either is one. */
export function merge(problems: readonly Problem[]): readonly Problem[] {
  const wanted = new Set(problems.flatMap(({ finding }) => (finding.replaces === undefined ? [] : [placeOf(finding.replaces, finding)])));
  if (wanted.size === 0) return problems;
  const replaced = new Map<string, Problem>();
  for (const problem of problems) {
    const place = placeOf(problem.rule.id, problem.finding);
    if (wanted.has(place)) replaced.set(place, problem);
  }
  return problems
    .filter(({ rule, finding }) => !wanted.has(placeOf(rule.id, finding)))
    .map(problem => {
      const { finding, clauses } = problem;
      const other = finding.replaces === undefined ? undefined : replaced.get(placeOf(finding.replaces, finding));
      if (!other) return problem;
      const severity = other.finding.severity ?? (other.setting.severity === 'error' ? 'error' : finding.severity);
      return { ...problem, clauses: [...new Set([...clauses, ...other.clauses])], finding: { ...finding, severity } };
    });
}
