import { describe, expect, it } from 'vitest';
import { displayWidth, explainClause, explainPolicy, explainRule, type Paint, rulesListing, rulesTable } from '../../src/describe/index.ts';
import { plainRule, policy, rule } from './rule.ts';

const rules = [plainRule, rule];
const mark: Paint = (style, text) => `<${style}>${text}</${style}>`;

it('explainRule shows all of a rule', () => {
  expect(explainRule(rule, [policy])).toBe(`personal-data/pigeon-ring

Disallow ring numbers of pigeons | and <doves> that nobody has registered.

Severity: error; in force without a policy; --fix can mend some of it.

Why
  A ring number leads to its owner. Whoever reads it can look up where the bird,
  and so its owner, lives.

Clauses
  - acme 2/1: Nothing that identifies an owner

Options
  - allow (a list of texts; default ["GB"]): Prefixes of rings that may be
    published; see \`organisation.contacts\`.
  - most (a whole number, 1 or more; default 2): How many are let through
  - strict (true or false; default false): Report doves as well
  - name (a text; default ""): What the bird is called
  - species (one of "pigeon", "dove"; default "pigeon"): Which birds
  - colours (a list of "red", "blue"; default ["red"]): Which rings
  - words (lists of texts under "add", "remove", "only"; default {}): Other
    words for a ring
  - rings (regular expressions under "GB", "FR"; default {}): What rings look
    like

  What is under "add" joins the list, what is under "remove" leaves it, and
  "only" takes the place of the whole list.

Not reported

    Our pigeons

    came home.

    ---
    account: loft
    scheduled: "2026-04-14T09:00"
    poll: ["Yes", "No"]
    ---
    Ring GB 12

Reported

  With this configuration:
    organisation:
      contacts: [GB 1]
    rules:
      personal-data/pigeon-ring: [error, { most: 1 }]

    ---
    images:
      - { file: ring.jpg, people: false }
    ---
    Ring FR 12345 \`\`\`found\`\`\`

  - Disallowed ring "FR 1****": not registered
`);
});

it('explainRule leaves out what a rule does not have', () => {
  expect(explainRule(plainRule, [])).toMatch(
    /^conduct\/shouting\n\nDisallow shouting\.\n\nSeverity: warn; in force only where a policy or the configuration asks for it\.\n\nWhy\n[\s\S]* lives\.\n\nNot reported\n\n {4}Quiet\n\nReported\n/,
  );
});

describe('explainClause', () => {
  it('shows what serves a clause that rules check', () => {
    expect(explainClause('acme:2/1', [policy], rules)).toBe(`acme 2/1

Nothing that identifies an owner

Policy: Acme Council: social media policy, 2.0, 2026

Rules check it in every draft.

Rules
  - personal-data/pigeon-ring: Disallow ring numbers of pigeons | and <doves>
    that nobody has registered
`);
  });

  it.each([
    ['acme:3', 'A draft can show whether it is kept, but no rule checks it yet.'],
    ['acme:3', 'It is about drafts of personal, member or service accounts only.'],
    ['acme:3', 'What a person is asked: Is it ours?'],
    ['acme:4.1', 'No program can decide it: a person signs it off.\n\nWhat a person is asked: Has somebody checked the facts?'],
    ['acme:9/1', 'No program can decide it: a person signs it off.'],
    ['acme:8', 'It governs what no draft shows, so postlint does not check it.'],
  ])('says who decides %s', (id, sentence) => {
    expect(explainClause(id, [policy], rules)).toContain(`\n\n${sentence}\n`);
  });

  it('knows no clause that no policy has', () => {
    expect(explainClause('acme:7', [policy], rules)).toBeUndefined();
  });
});

it('explainPolicy says what is checked, signed off and outside', () => {
  expect(explainPolicy(policy, rules)).toBe(`acme

Acme Council: social media policy, 2.0, 2026

6 clauses: 3 to be checked in a draft (2 enforced), 2 for a person's sign-off, 1
outside of any draft.

Not enforced
  - 3: Not duplicated

Checked
  - 2/1: Nothing that identifies an owner (personal-data/pigeon-ring)
  - 2/2: Civil | polite (conduct/shouting)

Signed off by a person
  - 4.1: Accurate
  - 9/1: Respect

What a person is asked
  - 3: Is it ours?
  - 4.1: Has somebody checked the facts?

Outside
  - 8: Monitoring
`);
});

it('rulesTable lists the rules by family', () => {
  expect(rulesTable(rules)).toBe(`conduct: 1 rule
  conduct/shouting: warn
      Disallow shouting.

personal-data: 1 rule
  personal-data/pigeon-ring: error, recommended, fixable
      Disallow ring numbers of pigeons | and <doves> that nobody has registered

Recommended rules are in force where no policy is configured. More of a rule:
postlint explain <rule>
`);
});

it('rulesListing is the same as data', () => {
  expect(rulesListing(rules, [policy])).toEqual([
    {
      id: 'conduct/shouting',
      family: 'conduct',
      summary: 'Disallow shouting.',
      recommended: false,
      severity: 'warn',
      fixable: false,
      clauses: ['acme:2/2', 'acme:9/1'],
      options: {},
    },
    expect.objectContaining({
      id: 'personal-data/pigeon-ring',
      family: 'personal-data',
      fixable: true,
      clauses: ['acme:2/1', 'elsewhere:9'],
      options: expect.objectContaining({ strict: { type: 'boolean', description: 'Report doves as well', default: false } }),
    }),
  ]);
});

it.each([50, 80])('every page keeps to %i columns', columns => {
  const pages = [
    explainRule(rule, [policy], { columns }),
    explainPolicy(policy, rules, undefined, { columns }),
    rulesTable(rules, { columns }),
    explainClause('acme:4.1', [policy], rules, { columns })!,
  ];
  expect(pages.flatMap(page => page.split('\n')).filter(line => displayWidth(line) > columns)).toEqual([]);
});

it('headings are painted where there is colour, and nothing else', () => {
  const pages = (paint?: Paint) =>
    [explainRule(rule, [policy], { paint }), explainPolicy(policy, rules, undefined, { paint }), rulesTable(rules, { paint })].join('\n');
  expect(pages(mark)).toContain('<bold>Why</bold>\n');
  expect(pages(mark).replace(/<\/?bold>/g, '')).toBe(pages());
});
