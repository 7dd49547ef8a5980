import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtInRules, createLinter } from '../src/compose.ts';

const folder = resolve(import.meta.dirname, '../fixtures/innocent');
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && entry.name.endsWith('.ndjson'))
  .map(entry => join(entry.parentPath, entry.name));

describe.each(files.map(path => [relative(folder, path).split(sep).join('/'), path]))('%s', (_, path) => {
  it('holds ten look-alikes or more, on which every rule is silent', async () => {
    const bytes = readFileSync(path);
    const { result, drafts } = await createLinter({ cwd: folder, now: '2026-11-20T09:00' }).lint(path, bytes);
    expect(result.messages.map(({ draftId, ruleId, message }) => `${draftId}: ${ruleId}: ${message}`)).toEqual([]);
    expect(drafts).toBeGreaterThanOrEqual(10);
  });
});

it('are there for every rule, as are drafts that break it', () => {
  const without = ['innocent', 'breaking'].flatMap(kind =>
    [...builtInRules.keys()].filter(id => !existsSync(resolve(import.meta.dirname, '../fixtures', kind, `${id}.ndjson`))).map(id => `${kind}/${id}`),
  );
  expect(without).toEqual([]);
});
