import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { type LoadedConfig, type LoadOptions, loadConfig, type PolicyFile } from '../../src/config/index.ts';
import { option, type Rule, UserError } from '../../src/kit/index.ts';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder with these files, which is gone after the tests. */
export function project(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'postlint-config-')));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return folder;
}

function rule(id: string, more: Partial<Rule> = {}): [string, Rule] {
  return [
    id,
    {
      id,
      summary: `Disallow what ${id} finds`,
      why: 'It does harm.',
      clauses: [],
      severity: 'warn',
      recommended: true,
      options: {},
      messages: { found: 'Disallowed "{{text}}"' },
      examples: { good: [], bad: [] },
      check: () => [],
      ...more,
    },
  ];
}

export const rules: ReadonlyMap<string, Rule> = new Map([
  rule('personal-data/email-address', {
    severity: 'error',
    clauses: ['barnet:5a/4', 'barnet:8', 'jncc:confidence/2'],
    options: {
      allowAddresses: option.strings([], 'Addresses that are never reported.'),
      roles: option.boolean(false, 'Report addresses of roles too.'),
    },
  }),
  rule('personal-data/phone-number', { severity: 'error', clauses: ['barnet:5a/4'] }),
  rule('profanity/swearing', {
    clauses: ['barnet:5a/2'],
    options: {
      strength: option.oneOf(['mild', 'strong'], 'mild', 'The least strength that is reported.'),
      words: option.terms('Words to add and to leave alone.'),
      most: option.integer(0, 'How many are let pass.'),
    },
  }),
  rule('platform/length', {
    recommended: false,
    clauses: ['jncc:engagement/9'],
    options: { handles: option.patterns(['x', 'mastodon'], 'What handles look like.') },
  }),
]);

const clause = (title: string) => ({ title, kind: 'check' as const });

const policies: Readonly<Record<string, PolicyFile>> = {
  barnet: {
    id: 'barnet',
    title: 'Barnet',
    organisation: { name: 'London Borough of Barnet', also: ['LBB'], domains: ['barnet.gov.uk'], nation: 'england' },
    clauses: { '5a/2': clause('No swearing'), '5a/4': clause('No personal information'), '8': clause('Personal use'), '9a/1': clause('Libel') },
    rules: { 'profanity/swearing': ['error', { strength: 'strong' }] },
  },
  jncc: { id: 'jncc', title: 'JNCC', clauses: { 'engagement/9': clause('Terms of use'), 'confidence/2': clause('Individuals') } },
};

/** Loads the configuration of a folder, under the rules and policies of these tests. */
export function load(cwd: string, options: Partial<LoadOptions> = {}): Promise<LoadedConfig> {
  return loadConfig({ cwd, rules, policies: async id => policies[id], policyIds: Object.keys(policies), ...options });
}

/** The sentences of the UserError that loading ends with. */
export async function sentences(cwd: string, options: Partial<LoadOptions> = {}): Promise<readonly string[]> {
  try {
    await load(cwd, options);
  } catch (error) {
    if (error instanceof UserError) return error.sentences;
    throw error;
  }
  throw new Error('the configuration was accepted');
}

/** What is wrong with one YAML configuration. */
export const wrong = (yaml: string, options: Partial<LoadOptions> = {}) => sentences(project({ 'postlint.config.yaml': yaml }), options);
