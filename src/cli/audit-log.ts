import { appendFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Linter } from '../compose.ts';
import { type LintMessage, UserError } from '../kit/index.ts';
import { reason } from './errors.ts';
import type { Checked } from './lint-all.ts';
import { policiesOf } from './report-run.ts';

export interface AuditSetting {
  readonly checked: Checked;
  readonly code: number;
  /** The time for which the drafts were checked; Europe/London wall time. */
  readonly now: string;
  /** Who is named as the one who checked. */
  readonly by: string | undefined;
  readonly cwd: string;
  readonly linter: Linter;
}

/** Appends one line of JSON about a run to a file: which drafts in which state, by which policy, what was found and what was let pass. No words of the drafts. */
export async function appendAudit(file: string, setting: AuditSetting): Promise<void> {
  const line = `${JSON.stringify(await auditEntry(setting))}\n`;
  try {
    const path = resolve(setting.cwd, file);
    mkdirSync(dirname(path), { recursive: true });
    appendFileSync(path, line);
  } catch (error) {
    throw new UserError(`Cannot write the audit log "${file}": ${reason(error)}`);
  }
}

async function auditEntry({ checked: { results, records }, code, now, by, cwd, linter }: AuditSetting) {
  const shown = (path: string) => relative(cwd, path).split(sep).join('/');
  const policies = await policiesOf(
    records.map(({ path }) => path),
    linter,
  );
  const messages = results.flatMap(result => result.messages);
  const drafts = records.flatMap(({ path, records: own }) => own.map(record => ({ file: shown(path), ...record })));
  return {
    time: new Date().toISOString(),
    ...(by !== undefined && { by }),
    checkedFor: now,
    postlint: createRequire(import.meta.url)('postlint/package.json').version as string,
    policies: policies.map(({ id, version }) => ({ id, version })),
    exitCode: code,
    errors: messages.filter(({ severity }) => severity === 2).length,
    warnings: messages.filter(({ severity }) => severity === 1).length,
    rules: countBy(messages, ({ ruleId }) => [ruleId ?? 'postlint']),
    clauses: countBy(messages, ({ clauses = [] }) => clauses),
    waived: countBy(
      results.flatMap(result => result.suppressedMessages),
      ({ ruleId }) => [ruleId ?? 'postlint'],
    ),
    drafts,
  };
}

/** How often each key stands, in the order of the keys. */
function countBy(messages: readonly LintMessage[], keysOf: (message: LintMessage) => readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const message of messages) for (const key of keysOf(message)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
