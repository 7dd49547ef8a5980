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

  describe('under a configuration', () => {
    const policy = JSON.stringify({
      id: 'ours',
      title: 'Our policy',
      rules: { 'profanity/swearing': 'error', 'personal-data/ip-address': 'warn' },
      clauses: {
        1: { title: 'No swearing', quote: 'Do not swear', kind: 'check', rules: ['profanity/swearing'] },
        2: { title: 'No personal data', kind: 'check', rules: ['personal-data/phone-number', 'personal-data/ip-address'] },
        3: { title: 'An audit trail', kind: 'check', tool: '--audit-log' },
        4: { title: 'Wise', kind: 'sign-off', question: 'Is it wise?' },
      },
    });
    const under = (rules: string) => folderWith({ 'postlint.config.yaml': `policy: ./ours.json\n${rules}`, 'ours.json': policy });

    it('says that all is enforced', async () => {
      expect(await run(['policy', '--check'], { cwd: under('') })).toEqual({
        code: 0,
        stdout: '✔ ours: 3 of 3 clauses that are checked are enforced\n',
        stderr: '',
      });
    });

    it('fails where a clause is left unenforced, and says what did it', async () => {
      expect(await run(['policy', '--check'], { cwd: under('rules: { "profanity/*": off }') })).toEqual({
        code: 1,
        stdout:
          'ours:1 is not enforced: No swearing; profanity/swearing off (postlint.config.yaml: rules["profanity/*"])\n' +
          '✖ ours: 2 of 3 clauses that are checked are enforced\n',
        stderr: '',
      });
    });

    it('shows what the configuration weakens, overrides as well', async () => {
      const cwd = under(`rules: { personal-data/ip-address: off, profanity/swearing: [error, { min: strong }] }
overrides:
  - { files: "internal/**", rules: { profanity/swearing: warn } }
`);
      expect((await run(['policy', '--check'], { cwd })).code).toBe(0);
      const { stdout } = await run(['policy'], { cwd });
      expect(stdout.replace(/\s+/g, ' ')).toContain(
        'Weakened by the configuration - 1: No swearing; profanity/swearing other options (postlint.config.yaml: rules["profanity/swearing"]); profanity/swearing a warning only' +
          ' (postlint.config.yaml: overrides[0].rules["profanity/swearing"])' +
          ' - 2: No personal data; personal-data/ip-address off (postlint.config.yaml: rules["personal-data/ip-address"])',
      );
      const [{ clauses }] = JSON.parse((await run(['policy', '-f', 'json'], { cwd })).stdout);
      expect(clauses[1]).toEqual({
        id: 'ours:2',
        title: 'No personal data',
        kind: 'check',
        rules: ['personal-data/ip-address', 'personal-data/phone-number'],
        enforced: true,
        weakened: [{ rule: 'personal-data/ip-address', how: 'off', from: 'postlint.config.yaml: rules["personal-data/ip-address"]' }],
      });
    });

    it('writes Markdown', async () => {
      const { stdout } = await run(['policy', '-f', 'markdown'], { cwd: under('rules: { profanity/swearing: off }') });
      expect(stdout).toContain('# Our policy\n');
      expect(stdout).toContain("4 clauses: 3 to be checked in a draft (2 enforced), 1 for a person's sign-off, 0 outside of any draft.");
      expect(stdout).toContain(
        '| `1` | No swearing “Do not swear” | check | **not enforced**; `profanity/swearing`; profanity/swearing off (postlint.config.yaml: rules\\["profanity/swearing"\\]) |',
      );
      expect(stdout).toContain('| `3` | An audit trail | check | --audit-log |');
    });

    it('explains a clause with its words', async () => {
      const { stdout } = await run(['explain', 'ours:1'], { cwd: under('') });
      expect(stdout).toContain('ours 1\n\nNo swearing\n\n“Do not swear”\n');
      expect((await run(['explain', 'ours:3'], { cwd: under('') })).stdout).toContain('--audit-log serves it.');
    });

    it('needs a policy to check', async () => {
      expect(await run(['policy', '--check'], { cwd: folderWith() })).toEqual({
        code: 2,
        stdout: '',
        stderr: 'No policy is in force here to be checked: expected policy: NAME in the configuration, or postlint policy NAME --check\n',
      });
    });
  });
});
