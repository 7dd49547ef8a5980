import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtInRules, policyIds } from '../../src/compose.ts';
import { configSchema } from '../../src/config/index.ts';
import { problemsOf } from '../../src/config/validate.ts';
import { parseYaml } from '../../src/config/yaml.ts';
import { families } from '../../src/kit/index.ts';
import { load, project, rules } from './project.ts';

const schema = configSchema(rules, ['barnet', 'jncc']);
const shipped = JSON.parse(JSON.stringify(schema));
const folder = join(import.meta.dirname, '../../fixtures/configs');

/** What the shipped schema refuses: it has no wording of its own. */
const refused = (value: unknown) => problemsOf(value, shipped).length > 0;

/** The example of the design, whole. */
const example = `
policy: barnet
organisation:
  name: London Borough of Barnet
  also: [Barnet Council, LBB]
  domains: [barnet.gov.uk]
  nation: england
  contacts: ["020 8359 2000", "customer.services@barnet.gov.uk"]
accounts:
  - id: libraries
    kind: service
    handles: { x: BarnetLibraries, facebook: barnetlibraries }
    owner: Libraries
    moderator: a.okafor
    complaints: https://www.barnet.gov.uk/complaints
    politically_restricted: false
    email: libraries.social@barnet.gov.uk
    business_case: BC-2025-07
    agreement: UA-2025-19
    profile: "News from Barnet's libraries."
authors:
  - { id: a.okafor, name: Ada Okafor, role: Digital officer, trained: true, until: 2027-03-31 }
  - { id: comms-desk, name: Communications desk, role: Head of Communications, approver: true }
elections:
  - { kind: local, poll: 2026-05-07, notice: 2026-03-30, closed_accounts: [members] }
campaigns:
  - { id: summer-reading, from: 2026-06-01, to: 2026-09-01, about: https://www.barnet.gov.uk/summer-reading }
consents:
  - { person: Priya Patel, covers: [name, image, phone], until: 2027-01-01, reference: CONS-2026-014 }
drafts: ["posts/**/*.md"]
rules:
  "*": warn
  personal-data/*: error
  profanity/swearing: error
overrides:
  - { files: "internal/**", platform: yammer, rules: { platform/length: off } }
plugins: [./our-rules.js]
extends: [postlint-config-ours]
`;

describe('the JSON Schema', () => {
  it('is of draft 7, and plain JSON', () => {
    expect(shipped.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(Object.keys(shipped.properties)).toEqual([
      '$schema',
      'extends',
      'plugins',
      'policy',
      'organisation',
      'accounts',
      'authors',
      'elections',
      'campaigns',
      'consents',
      'bank_holidays',
      'names',
      'drafts',
      'ignores',
      'keys',
      'rules',
      'overrides',
    ]);
  });

  it('describes every key and every rule for editors', () => {
    const bare = Object.entries<{ description?: string }>(shipped.properties).filter(([, { description }]) => !description);
    expect(bare).toEqual([]);
    const { properties } = shipped.properties.rules;
    const words = { type: 'array', items: { type: 'string', minLength: 1 }, uniqueItems: true };
    expect(Object.keys(properties)).toEqual(['*', ...families.map(family => `${family}/*`), ...rules.keys()]);
    expect(properties['profanity/*'].description).toBe('Every rule of the family profanity.');
    expect(properties['profanity/swearing'].description).toBe('Disallow what profanity/swearing finds. By default warn.');
    expect(properties['profanity/swearing'].anyOf[1].items[1]).toEqual({
      type: 'object',
      properties: {
        strength: { enum: ['mild', 'strong'], description: 'The least strength that is reported.', default: 'mild' },
        words: {
          type: 'object',
          properties: {
            add: { ...words, description: 'Words to add.' },
            remove: { ...words, description: 'Words to leave out.' },
            only: { ...words, description: 'Words in place of the whole list.' },
          },
          additionalProperties: false,
          description: 'Words to add and to leave alone.',
          default: {},
        },
        most: { type: 'integer', minimum: 0, description: 'How many are let pass.', default: 0 },
      },
      additionalProperties: false,
    });
  });

  it('accepts the design’s example and the fixture that has every key', () => {
    expect(problemsOf(parseYaml(example, 'example'), shipped)).toEqual([]);
    expect(problemsOf(parseYaml(readFileSync(join(folder, 'full.yaml'), 'utf8'), 'full.yaml'), shipped)).toEqual([]);
  });

  it('accepts the fixture under the built-in rules as well', () => {
    expect(problemsOf(parseYaml(readFileSync(join(folder, 'full.yaml'), 'utf8'), 'full.yaml'), configSchema(builtInRules, policyIds))).toEqual([]);
  });

  it('has no key that the fixture does not use', () => {
    const full = parseYaml(readFileSync(join(folder, 'full.yaml'), 'utf8'), 'full.yaml') as Record<string, unknown>;
    expect(Object.keys(shipped.properties).filter(key => !(key in full))).toEqual([]);
    for (const key of ['accounts', 'authors', 'elections', 'campaigns', 'consents', 'overrides']) {
      const used = new Set((full[key] as object[]).flatMap(entry => Object.keys(entry)));
      expect(Object.keys(shipped.properties[key].items.properties).filter(name => !used.has(name))).toEqual([]);
    }
  });

  it.each([
    { polcy: 'barnet' },
    { policy: 'barnt' },
    { policy: [] },
    { organisation: { nation: 'britain' } },
    { accounts: [{ id: 'a' }] },
    { accounts: [{ id: 'a', kind: 'corporate', handles: { twitter: 'a' } }] },
    { elections: [{ kind: 'local', poll: '2026-13-01' }] },
    { rules: { 'profanity/swaering': 'error' } },
    { rules: { 'profanity/swearing': 'fatal' } },
    { rules: { 'profanity/swearing': ['error', { strength: 'weak' }] } },
    { rules: { 'profanity/*': ['error', { strength: 'mild' }] } },
    { rules: { 'ours/no-x': 'fatal' } },
    { rules: { 'legal/contempt': 'error' } },
    { overrides: [{ files: [] }] },
    { keys: { channel: 'platfrom' } },
  ])('refuses %j', config => {
    expect(refused(config)).toBe(true);
  });

  it('lets editors pass the rules of plugins, which it cannot know', () => {
    expect(refused({ rules: { 'ours/no-x': ['error', { any: 1 }], 'ours/*': 'off', '@us/ours/no-x': 1 } })).toBe(false);
  });

  it('lets a rule that a later version may have be turned off, in families without rules', () => {
    expect(refused({ rules: { 'legal/contempt-of-court': 'off', 'legal/*': 'error' } })).toBe(false);
  });

  it('is what configurations are checked against', async () => {
    const config = await load(folder, { file: 'full.yaml' });
    expect(config.keys).toEqual({ channel: 'platform', publish_at: 'scheduled', layout: 'ignore' });
    const design = project({
      'postlint.config.yaml': example,
      'our-rules.js': readFileSync(join(folder, 'our-rules.js')).toString().replace('export default', 'module.exports ='),
      'node_modules/postlint-config-ours/index.js': 'module.exports = {};',
    });
    const { settings, rules: set, policies } = (await load(design)).resolve('posts/a.md');
    expect(policies.map(({ id }) => id)).toEqual(['barnet']);
    expect(settings.elections[0]?.closed_accounts).toEqual(['member']);
    expect([...set.values()].map(({ severity }) => severity)).toEqual(['error', 'error', 'error', 'warn', 'warn']);
  });
});
