import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtInPolicy, createLinter, type LinterOptions, policyIds } from '../../src/compose.ts';

const fixtures = resolve(import.meta.dirname, '../../fixtures/policies');
const now = '2026-02-02T09:00';

/** Rules that ask every draft of an account for what only some policies ask of it, and why a twin of another policy need not have it. */
const askedByPolicy: Readonly<Record<string, string>> = {
  'approval/missing-approval': 'Barnet and Peterborough alone have posts of services approved',
  'approval/sign-off': 'the four policies ask their questions once a run, and make no missing answer an error',
  'disclaimer/missing-disclaimer': 'each policy has a statement of its own, and Barnet has none',
  'handle-naming/missing-official-tag': 'JNCC alone has professional accounts tag the official one',
};

/** The fixtures of one kind under a policy, by the number of their clause: `breaking/5a/2.ndjson` is for 5a/2. */
function filesOf(policy: string, kind: string): [string, string][] {
  const folder = join(fixtures, policy, kind);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ndjson'))
    .map(name => [name.slice(0, -'.ndjson'.length).split(sep).join('/'), join(folder, name)]);
}

async function run(path: string, overrides?: LinterOptions['overrides']) {
  const bytes = readFileSync(path);
  const { result, drafts } = await createLinter({ cwd: fixtures, now, overrides }).lint(path, bytes);
  return { drafts, messages: result.messages };
}

describe.each(policyIds)('%s', policy => {
  it.each(['breaking', 'innocent'])('has %s drafts for every clause that rules check', async kind => {
    const { clauses } = (await builtInPolicy(policy))!;
    const checked = Object.entries(clauses).filter(([, clause]) => clause.kind === 'check' && !clause.tool);
    const numbers = filesOf(policy, kind).map(([number]) => number);
    expect(numbers.sort()).toEqual(checked.map(([number]) => number).sort());
  });

  describe.each(filesOf(policy, 'breaking'))('%s', (number, path) => {
    it('is cited for every draft that breaks it', async () => {
      const { drafts, messages } = await run(path);
      const places = Array.from({ length: drafts }, (_, i) => i + 1);
      const cited = places.filter(place => messages.some(({ draft, clauses }) => draft === place && clauses?.includes(`${policy}:${number}`)));
      expect(cited).toEqual(places);
      expect(drafts).toBeGreaterThanOrEqual(3);
    });
  });

  describe.each(filesOf(policy, 'innocent'))('the twins of %s', (_, path) => {
    it('pass under the policy', async () => {
      const { drafts, messages } = await run(path);
      expect(messages.map(({ draftId, ruleId, message }) => `${draftId}: ${ruleId}: ${message}`)).toEqual([]);
      expect(drafts).toBeGreaterThanOrEqual(3);
    });

    it('pass under every rule', async () => {
      const { messages } = await run(path, { rules: { '*': 'warn' } });
      const found = messages.filter(({ ruleId }) => !(ruleId && ruleId in askedByPolicy));
      expect(found.map(({ draftId, ruleId, message }) => `${draftId}: ${ruleId}: ${message}`)).toEqual([]);
    });
  });

  it('has both for every clause that rules check', async () => {
    const { clauses } = (await builtInPolicy(policy))!;
    const checked = Object.keys(clauses).filter(number => clauses[number]?.rules && clauses[number]?.kind === 'check');
    for (const kind of ['breaking', 'innocent'])
      expect(
        filesOf(policy, kind)
          .map(([number]) => number)
          .sort(),
      ).toEqual(checked.sort());
  });
});
