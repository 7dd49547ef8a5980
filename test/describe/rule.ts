import { defineRule, option, type Policy, type Rule } from '../../src/kit/index.ts';

/** A rule with one of everything that can be described. */
export const rule = {
  id: 'personal-data/pigeon-ring',
  ...defineRule({
    summary: 'Disallow ring numbers of pigeons | and <doves> that nobody has registered',
    why: 'A ring number leads to its owner. Whoever reads it can look up where the bird, and so its owner, lives.',
    clauses: [],
    severity: 'error',
    recommended: true,
    options: {
      allow: option.strings(['GB'], 'Prefixes of rings that may be published; see `organisation.contacts`.'),
      most: option.integer(2, 'How many are let through', 1),
      strict: option.boolean(false, 'Report doves as well'),
      name: option.string('', 'What the bird is called'),
      species: option.oneOf(['pigeon', 'dove'], 'pigeon', 'Which birds'),
      colours: option.someOf(['red', 'blue'], ['red'], 'Which rings'),
      words: option.terms('Other words for a ring'),
      rings: option.patterns(['GB', 'FR'], 'What rings look like'),
    },
    messages: { unregistered: 'Disallowed ring "{{text}}": not registered', other: 'Unknown ring' },
    suggestions: { unregistered: "Give the club's number {{text}} instead" },
    examples: {
      good: ['Our pigeons\n\ncame home.', { text: 'Ring GB 12', meta: { account: 'loft', scheduled: '2026-04-14T09:00', poll: ['Yes', 'No'] } }],
      bad: [
        {
          text: 'Ring FR 12345 ```found```',
          meta: { images: [{ file: 'ring.jpg', people: false }] },
          config: { organisation: { contacts: ['GB 1'] } },
          options: { most: 1 },
          messages: ['Disallowed ring "FR 1****": not registered'],
          output: 'Ring found',
        },
      ],
    },
    *check() {},
  }),
  clauses: ['acme:2/1', 'elsewhere:9'],
} as unknown as Rule;

export const plainRule: Rule = {
  ...rule,
  id: 'conduct/shouting',
  summary: 'Disallow shouting.',
  clauses: [],
  severity: 'warn',
  recommended: false,
  options: {},
  suggestions: undefined,
  examples: { good: ['Quiet'], bad: [{ text: 'LOUD NOW', messages: ['Disallowed shouting'] }] },
};

export const policy: Policy = {
  id: 'acme',
  title: 'Acme Council: social media policy',
  version: '2.0, 2026',
  source: 'https://acme.example/policy',
  clauses: {
    8: { title: 'Monitoring', kind: 'outside' },
    '2/1': { title: 'Nothing that identifies an owner', kind: 'check' },
    '2/2': { title: 'Civil | polite', kind: 'check', rules: ['conduct/*'], applies: { platforms: ['yammer', 'x'], accounts: ['personal'] } },
    '3': { title: 'Not duplicated', kind: 'check', question: 'Is it ours?', applies: { accounts: ['personal', 'member', 'service'] } },
    '4.1': { title: 'Accurate', kind: 'sign-off', question: 'Has somebody checked the facts?' },
    '9/1': { title: 'Respect', kind: 'sign-off', rules: ['conduct/shouting'] },
  },
};
