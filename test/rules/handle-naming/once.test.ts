import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { createLinter } from '../../../src/compose.ts';

const folder = resolve(import.meta.dirname, '../../../fixtures/breaking');

it.each(['lookalike-handle', 'unregistered-account'])('a place is reported once in the drafts that break %s', async name => {
  const path = resolve(folder, `handle-naming/${name}.ndjson`);
  const { result } = await createLinter({ cwd: folder, now: '2026-11-20T09:00' }).lint(path, readFileSync(path));
  const places = result.messages
    .filter(({ ruleId }) => /lookalike-handle|unregistered-account/.test(ruleId ?? ''))
    .map(({ draftId, field, range }) => `${draftId} ${field} ${range?.join('-')}`);
  expect(places.length).toBeGreaterThanOrEqual(10);
  expect(places).toEqual([...new Set(places)]);
});
