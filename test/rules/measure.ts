import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { createLinter } from '../../src/compose.ts';

const folder = resolve(import.meta.dirname, '../../fixtures/eval');

/** How a rule does on its labelled texts: the share of those that break it which it finds, and the ids of the innocent ones that it reports. */
export async function measure(rule: string) {
  const bytes = readFileSync(resolve(folder, `${basename(rule)}.ndjson`));
  const lines = bytes.toString().trim().split('\n');
  const rows = lines.map(line => JSON.parse(line) as { readonly id: string; readonly label: 'breaks' | 'innocent' });
  const linter = createLinter({ cwd: folder, now: '2026-11-20T09:00', overrides: { rules: { '*': 'off', [rule]: 'warn' } } });
  const { result } = await linter.lint(resolve(folder, 'drafts.ndjson'), bytes);
  const ids = new Set(result.messages.filter(({ ruleId }) => ruleId === rule).map(({ draftId }) => draftId));
  const of = (label: string) => rows.filter(row => row.label === label);
  return {
    found: of('breaks').filter(({ id }) => ids.has(id)).length / of('breaks').length,
    alarms: of('innocent').flatMap(({ id }) => (ids.has(id) ? [id] : [])),
  };
}
