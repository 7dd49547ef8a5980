import { describe, expect, it } from 'vitest';
import type { LoadOptions } from '../../src/config/index.ts';
import { load, project } from './project.ts';

const email = 'personal-data/email-address';
const swearing = 'profanity/swearing';
const length = 'platform/length';

async function settings(yaml: string, options: Partial<LoadOptions> = {}, more: Record<string, string> = {}, path = 'posts/a.md') {
  const config = await load(project({ 'postlint.config.yaml': yaml, ...more }), options);
  return config.resolve(path).rules;
}

/** Severities in the order of the rules: e-mail, phone, swearing, length. */
const severities = async (...args: Parameters<typeof settings>) => [...(await settings(...args)).values()].map(({ severity }) => severity).join(' ');

describe('the rules in force', () => {
  it('are the recommended ones without a policy, at their own severity', async () => {
    expect(await severities('{}')).toBe('error error warn off');
    const rules = await settings('{}');
    expect(rules.get(email)).toEqual({
      severity: 'error',
      options: { allowAddresses: [], roles: false },
      origin: 'rule default',
      optionsOrigin: 'rule default',
      clauses: [],
    });
    expect(rules.get(length)?.origin).toBe('rule default: not recommended');
  });

  it('are those that the clauses of a policy rest on, recommended or not', async () => {
    expect(await severities('policy: jncc')).toBe('error off off warn');
    const rules = await settings('policy: jncc');
    expect(rules.get(length)).toMatchObject({ origin: 'policy jncc', clauses: ['jncc:engagement/9'] });
    expect(rules.get(swearing)).toMatchObject({ origin: 'policy jncc: no clause rests on it', clauses: [] });
  });

  it('cite the clauses of all policies in force, in their order', async () => {
    expect((await settings('policy: [jncc, barnet]')).get(email)?.clauses).toEqual(['jncc:confidence/2', 'barnet:5a/4', 'barnet:8']);
    expect((await settings('policy: [barnet, jncc]')).get(email)).toMatchObject({
      origin: 'policy barnet',
      clauses: ['barnet:5a/4', 'barnet:8', 'jncc:confidence/2'],
    });
  });

  it('are as a policy’s own settings have them, under those of the configuration', async () => {
    const rules = await settings('policy: barnet');
    expect(rules.get(swearing)).toMatchObject({
      severity: 'error',
      origin: 'policy barnet: rules["profanity/swearing"]',
      options: { strength: 'strong' },
    });
    expect((await settings('policy: barnet\nrules: { "*": warn }')).get(swearing)).toMatchObject({
      severity: 'warn',
      options: { strength: 'strong' },
    });
  });
});

describe('rules', () => {
  it.each([
    ['"*": warn', 'warn warn warn warn'],
    ['"*": off', 'off off off off'],
    ['personal-data/*: warn', 'warn warn warn off'],
    ['"*": off, personal-data/*: warn, personal-data/phone-number: error', 'warn error off off'],
    ['personal-data/phone-number: error, personal-data/*: warn, "*": off', 'warn error off off'],
    ['"*": 1, personal-data/*: 2, profanity/swearing: 0', 'error error off warn'],
    ['platform/length: [error], "*": "off"', 'off off off error'],
  ])('the more exact key wins, whatever the order: %s', async (entries, expected) => {
    expect(await severities(`rules: { ${entries} }`)).toBe(expected);
  });

  it('of a later layer win for every rule that their key covers', async () => {
    const yaml = `
extends: ./base.yaml
rules: { personal-data/*: warn }
overrides:
  - { files: "posts/**", rules: { "*": error } }
  - { files: "posts/*.md", rules: { personal-data/phone-number: off } }
`;
    const base = { 'base.yaml': 'rules: { personal-data/email-address: off, platform/length: warn }' };
    expect(await severities(yaml, {}, base, 'other/a.md')).toBe('warn warn warn warn');
    expect(await severities(yaml, {}, base, 'posts/sub/a.md')).toBe('error error error error');
    expect(await severities(yaml, {}, base)).toBe('error off error error');
    const rules = { '*': 'warn', 'platform/length': 'off' };
    expect(await severities(yaml, { overrides: { rules } }, base)).toBe('warn warn warn off');
    expect((await settings(yaml, { overrides: { rules } }, base)).get(length)?.origin).toBe('--rule');
  });

  it('keep the options of earlier layers where they give none, else begin again from the defaults', async () => {
    const base = { 'base.yaml': `rules: { ${email}: [warn, { allowAddresses: [a@b.uk], roles: true }] }` };
    const kept = (await settings(`extends: ./base.yaml\nrules: { "*": error, ${email}: error }`, {}, base)).get(email);
    expect(kept).toMatchObject({
      severity: 'error',
      options: { allowAddresses: ['a@b.uk'], roles: true },
      origin: 'postlint.config.yaml: rules["personal-data/email-address"]',
      optionsOrigin: 'base.yaml: rules["personal-data/email-address"]',
    });
    const replaced = (await settings(`extends: ./base.yaml\nrules: { ${email}: [error, { allowAddresses: [c@d.uk] }] }`, {}, base)).get(email);
    expect(replaced?.options).toEqual({ allowAddresses: ['c@d.uk'], roles: false });
    const emptied = (await settings(`extends: ./base.yaml\nrules: { ${email}: [error, {}] }`, {}, base)).get(email);
    expect(emptied?.options).toEqual({ allowAddresses: [], roles: false });
  });

  it('complete an option that is a map from its default', async () => {
    const rules = await settings('rules: { profanity/swearing: [warn, { words: { add: [naff] } }] }');
    expect(rules.get(swearing)?.options).toEqual({ strength: 'mild', words: { add: ['naff'] }, most: 0 });
  });
});
