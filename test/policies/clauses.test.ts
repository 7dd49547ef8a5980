import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLinter, policyIds } from '../../src/compose.ts';

const fixtures = resolve(import.meta.dirname, '../../fixtures/policies');
const now = '2026-02-02T09:00';

/** The fixtures of one kind under a policy, by the number of their clause: `breaking/5a/2.ndjson` is for 5a/2. */
function filesOf(policy: string, kind: string): [string, string][] {
  const folder = join(fixtures, policy, kind);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ndjson'))
    .map(name => [name.slice(0, -'.ndjson'.length).split(sep).join('/'), join(folder, name)]);
}

async function run(path: string) {
  const bytes = readFileSync(path);
  const { result, drafts } = await createLinter({ cwd: fixtures, now }).lint(path, bytes);
  return { drafts, messages: result.messages };
}

describe.each(policyIds.filter(policy => filesOf(policy, 'breaking').length > 0))('%s', policy => {
  describe.each(filesOf(policy, 'breaking'))('%s', (number, path) => {
    it('is cited for every draft that breaks it', async () => {
      const { drafts, messages } = await run(path);
      const places = Array.from({ length: drafts }, (_, i) => i + 1);
      const cited = places.filter(place => messages.some(({ draft, clauses }) => draft === place && clauses?.includes(`${policy}:${number}`)));
      expect(cited).toEqual(places);
      expect(drafts).toBeGreaterThanOrEqual(3);
    });
  });

  it.each(filesOf(policy, 'innocent'))('%s has innocent twins on which every rule is silent', async (_, path) => {
    const { drafts, messages } = await run(path);
    expect(messages.map(({ draftId, ruleId, message }) => `${draftId}: ${ruleId}: ${message}`)).toEqual([]);
    expect(drafts).toBeGreaterThanOrEqual(3);
  });
});
