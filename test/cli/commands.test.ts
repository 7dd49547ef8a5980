import { describe, expect, it } from 'vitest';
import { house } from './drafts.ts';
import { folderWith, run } from './harness.ts';

describe('postlint rules', () => {
  it('lists the rules, those of plugins as well, within 80 columns', async () => {
    const cwd = folderWith(house);
    const { code, stdout, stderr } = await run(['rules'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('  personal-data/phone-number: error, recommended\n');
    expect(stdout).toContain('  house/spelling: warn');
    expect(stdout.split('\n').filter(line => line.length > 80)).toEqual([]);
  });

  it('lists them as data', async () => {
    const { stdout } = await run(['rules', '--format', 'json'], { cwd: folderWith() });
    const rules = JSON.parse(stdout) as { id: string; clauses: string[] }[];
    expect(rules.find(({ id }) => id === 'personal-data/phone-number')).toMatchObject({
      family: 'personal-data',
      severity: 'error',
      recommended: true,
    });
    expect(rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id).sort());
  });

  it('takes a configuration by name', async () => {
    const cwd = folderWith({
      'other/postlint.config.yaml': house['postlint.config.yaml'],
      'other/house.js': house['house.js'],
      'package.json': house['package.json'],
    });
    expect((await run(['rules'], { cwd })).stdout).not.toContain('house/spelling');
    expect((await run(['rules', '-c', 'other/postlint.config.yaml'], { cwd })).stdout).toContain('house/spelling');
  });
});

describe('postlint explain', () => {
  const cwd = folderWith();

  it('explains a rule, by its id or its name', async () => {
    const { code, stdout } = await run(['explain', 'personal-data/phone-number'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^personal-data\/phone-number\n\nDisallow phone numbers/);
    expect(stdout).toContain('\nWhy\n');
    expect(stdout).toContain('\nClauses\n  - barnet 5a/4: ');
    expect((await run(['explain', 'phone-number'], { cwd })).stdout).toBe(stdout);
    expect(JSON.parse((await run(['explain', 'phone-number', '-f', 'json'], { cwd })).stdout)).toMatchObject({ id: 'personal-data/phone-number' });
  });

  it('explains a clause', async () => {
    const { stdout } = await run(['explain', 'barnet:5a/4'], { cwd });
    expect(stdout).toMatch(/^barnet 5a\/4\n/);
    expect(stdout).toContain('personal-data/phone-number');
    expect((await run(['explain', 'barnet 5a/4'], { cwd })).stdout).toBe(stdout);
    expect(JSON.parse((await run(['explain', 'barnet:5a/4', '-f', 'json'], { cwd })).stdout)).toMatchObject({ id: 'barnet:5a/4', kind: 'check' });
  });

  it('names the nearest rule or clause', async () => {
    const stderr = async (name: string) => (await run(['explain', name], { cwd })).stderr;
    expect(await stderr('personal-data/phone-numbers')).toBe(
      'Unknown rule or clause "personal-data/phone-numbers": did you mean "personal-data/phone-number"?\n',
    );
    expect(await stderr('phone-numbr')).toBe('Unknown rule or clause "phone-numbr": did you mean "personal-data/phone-number"?\n');
    expect(await stderr('something-else-entirely')).toBe(
      'Unknown rule or clause "something-else-entirely": postlint rules lists the rules, postlint policy the clauses\n',
    );
  });
});

describe('postlint policy', () => {
  it('shows the policy in force, or the one that is named', async () => {
    const cwd = folderWith({ 'postlint.config.yaml': 'policy: jncc\n' });
    const { stdout } = await run(['policy'], { cwd });
    expect(stdout).toMatch(/^jncc\n/);
    expect((await run(['policy', 'jncc'], { cwd: folderWith() })).stdout).toBe(stdout);
    expect((await run(['policy', 'barnet'], { cwd })).stdout).toMatch(/^barnet\n/);
    const [data] = JSON.parse((await run(['policy', '--format', 'json'], { cwd })).stdout) as { id: string; clauses: unknown[] }[];
    expect(data).toMatchObject({ id: 'jncc' });
  });

  it('lists the policies where none is in force', async () => {
    const { stdout } = await run(['policy'], { cwd: folderWith() });
    expect(stdout.match(/^[a-z-]+$/gm)).toEqual(['barnet', 'jncc', 'peterborough', 'st-helens']);
    expect(stdout.split('\n').filter(line => line.length > 80)).toEqual([]);
    expect(stdout).toMatch(/To see its clauses:\s+postlint policy NAME\n$/);
  });

  it('names the nearest policy', async () => {
    expect((await run(['policy', 'sthelens'], { cwd: folderWith() })).stderr).toBe(
      'Unknown policy "sthelens": expected barnet, jncc, peterborough, st-helens; did you mean "st-helens"?\n',
    );
  });
});
