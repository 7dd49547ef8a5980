import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defineConfig, lint, loadConfig, UserError } from '../src/index.ts';

describe('the public API', () => {
  let cwd: string;
  beforeAll(() => {
    cwd = mkdtempSync(join(tmpdir(), 'postlint-api-'));
    writeFileSync(join(cwd, 'postlint.config.yaml'), 'policy: barnet\nrules: { "*": off, profanity/swearing: warn }\n');
    writeFileSync(join(cwd, 'wrong.yaml'), 'polcy: barnet\n');
  });
  afterAll(() => rmSync(cwd, { recursive: true }));

  it('checks a post', async () => {
    const { filePath, messages } = await lint({ path: 'post.md', content: 'A bloody nuisance' }, { cwd });
    expect(filePath).toBe(join(cwd, 'post.md'));
    expect(messages).toMatchObject([
      { ruleId: 'profanity/swearing', severity: 1, clauses: ['barnet:5a/2', 'barnet:5a/10', 'barnet:7/1'], range: [2, 8] },
    ]);
  });

  it('loads a configuration, and says what is wrong with one', async () => {
    const config = await loadConfig({ cwd });
    expect(config.resolve(join(cwd, 'post.md')).rules.get('profanity/swearing')?.severity).toBe('warn');
    await expect(loadConfig({ cwd, file: 'wrong.yaml' })).rejects.toThrow(new UserError('wrong.yaml: Unknown key "polcy", did you mean "policy"?'));
  });

  it('types a configuration', () => {
    const config = defineConfig({ policy: 'barnet', rules: { 'profanity/*': 'error' } });
    expect(config).toEqual({ policy: 'barnet', rules: { 'profanity/*': 'error' } });
    // @ts-expect-error an unknown key
    defineConfig({ polcy: 'barnet' });
  });
});
