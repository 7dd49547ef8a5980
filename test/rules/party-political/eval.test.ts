import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLinter } from '../../../src/compose.ts';

const folder = resolve(import.meta.dirname, '../../../fixtures/eval');

describe('the labelled texts of parties and public bodies', () => {
  const bytes = readFileSync(resolve(folder, 'party-political.ndjson'));
  const rows = bytes
    .toString()
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as { readonly id: string; readonly label: 'party' | 'public' });
  const flagged = async () => {
    const rules = { '*': 'off', 'party-political/*': 'warn' };
    const linter = createLinter({ cwd: folder, now: '2026-11-20T09:00', overrides: { rules } });
    const { result } = await linter.lint(resolve(folder, 'drafts.ndjson'), bytes);
    const ids = new Set(result.messages.filter(({ ruleId }) => ruleId !== null).map(({ draftId }) => draftId));
    const of = (label: string) => rows.filter(row => row.label === label);
    return { found: of('party').filter(({ id }) => ids.has(id)).length / of('party').length, alarms: of('public').filter(({ id }) => ids.has(id)) };
  };

  it('are told apart: six posts of parties in seven are found, and hardly one of a public body', async () => {
    const { found, alarms } = await flagged();
    expect(found).toBeGreaterThan(6 / 7);
    expect(alarms.map(({ id }) => id)).toEqual(['public-157', 'public-205', 'public-248']);
  });
});
