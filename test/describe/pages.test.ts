import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { policyPage, rulePage, rulesIndex } from '../../src/describe/index.ts';
import { toYaml } from '../../src/describe/yaml.ts';
import { plainRule, policy, rule } from './rule.ts';

describe('rulePage', () => {
  const page = rulePage(rule, [policy]);

  it('says what the rule reports, when it is in force, and why', () => {
    expect(page.slice(0, page.indexOf('## Clauses'))).toBe(`<!-- Generated from rules/personal-data/pigeon-ring.ts by \`npm run generate\`. -->

# personal-data/pigeon-ring

Disallow ring numbers of pigeons | and \\<doves\\> that nobody has registered.

In force without a policy, as an error unless configured otherwise. \`--fix\` can mend some of what it finds.

## Why

A ring number leads to its owner. Whoever reads it can look up where the bird, and so its owner, lives.

`);
  });

  it('lists the clauses by policy', () => {
    expect(page).toContain(
      '## Clauses\n\n[Acme Council: social media policy](../../policies/acme.md):\n\n- `2/1` Nothing that identifies an owner\n\n',
    );
    expect(rulePage(rule, [])).toContain('## Clauses\n\nIt serves no clause of a built-in policy.\n\n');
  });

  it('lists the options with their values and defaults', () => {
    expect(page).toContain(`| option | values | default | what it does |
| --- | --- | --- | --- |
| \`allow\` | a list of texts | \`["GB"]\` | Prefixes of rings that may be published; see \`organisation.contacts\`. |
| \`most\` | a whole number, 1 or more | \`2\` | How many are let through |
| \`strict\` | true or false | \`false\` | Report doves as well |
| \`name\` | a text | \`""\` | What the bird is called |
| \`species\` | one of "pigeon", "dove" | \`"pigeon"\` | Which birds |
| \`colours\` | a list of "red", "blue" | \`["red"]\` | Which rings |
| \`words\` | lists of texts under "add", "remove", "only" | \`{}\` | Other words for a ring |
| \`rings\` | regular expressions under "GB", "FR" | \`{}\` | What rings look like |

What is under "add" joins the list, what is under "remove" leaves it, and "only" takes the place of the whole list.

`);
    expect(rulePage(plainRule, [])).toContain('## Options\n\nIt has no options.\n\n## Not reported\n');
  });

  it('shows the examples as drafts, with what is reported and what --fix makes of it', () => {
    expect(page.slice(page.indexOf('## What to write'))).toBe(`## What to write instead

- Give the club's number … instead

## Not reported

\`\`\`markdown
Our pigeons

came home.
\`\`\`

\`\`\`markdown
---
account: loft
scheduled: "2026-04-14T09:00"
poll: ["Yes", "No"]
---
Ring GB 12
\`\`\`

## Reported

What is found is masked in every output, here as well.

With this configuration:

\`\`\`yaml
organisation:
  contacts: [GB 1]
rules:
  personal-data/pigeon-ring: [error, { most: 1 }]
\`\`\`

\`\`\`markdown
---
images:
  - { file: ring.jpg, people: false }
---
Ring FR 12345 \`\`\`found\`\`\`
\`\`\`

is reported as:

\`\`\`text
Disallowed ring "FR 1****": not registered
\`\`\`

and becomes, with \`--fix\`:

\`\`\`markdown
---
images:
  - { file: ring.jpg, people: false }
---
Ring found
\`\`\`
`);
  });

  it('fences an example that holds a fence', () => {
    const fenced = { ...rule, examples: { good: ['a\n```\nb\n````\nc'], bad: [] } };
    expect(rulePage(fenced, [])).toContain('`````markdown\na\n```\nb\n````\nc\n`````\n');
  });
});

it('rulesIndex lists the rules by family, and what each policy puts in force', () => {
  const preset = { ...policy, rules: { 'conduct/*': ['error', { most: 1 }], '*': 0 } };
  expect(rulesIndex([plainRule, rule], [policy, { ...preset, id: 'strict' }])).toBe(`<!-- Generated from rules/ by \`npm run generate\`. -->

# Rules

2 rules. \`postlint explain <rule>\` shows the same offline.

## conduct

| rule | what it reports | severity |
| --- | --- | --- |
| [conduct/shouting](conduct/shouting.md) | Disallow shouting. | warn |

## personal-data

| rule | what it reports | severity |
| --- | --- | --- |
| [personal-data/pigeon-ring](personal-data/pigeon-ring.md) | Disallow ring numbers of pigeons \\| and \\<doves\\> that nobody has registered | error, fixable |

## In force

What each policy puts in force, and at which severity unless the configuration says otherwise. An empty cell: not in force.

| rule | without a policy | [acme](../policies/acme.md) | [strict](../policies/strict.md) |
| --- | --- | --- | --- |
| \`conduct/shouting\` |  | warn | error |
| \`personal-data/pigeon-ring\` | error | error |  |
`);
});

it('policyPage says of every clause what serves it today, or that nothing does', () => {
  const link = (id: string) => `[${id}](../rules/${id}.md)`;
  expect(policyPage(policy, [rule, plainRule], { link })).toBe(`# Acme Council: social media policy

Version 2.0, 2026. Source: https://acme.example/policy.

In the configuration: \`policy: acme\`.

6 clauses: 3 to be checked in a draft (2 enforced), 2 for a person's sign-off, 1 outside of any draft.

| clause | what it asks | kind | served by |
| --- | --- | --- | --- |
| \`2/1\` | Nothing that identifies an owner | check | [personal-data/pigeon-ring](../rules/personal-data/pigeon-ring.md) |
| \`2/2\` | Civil \\| polite (only drafts for Yammer or X of personal accounts) | check | [conduct/shouting](../rules/conduct/shouting.md) |
| \`3\` | Not duplicated (only drafts of personal, member or service accounts) | check | **not enforced**; a person: "Is it ours?" |
| \`4.1\` | Accurate | sign-off | a person: "Has somebody checked the facts?" |
| \`8\` | Monitoring | outside | outside of any draft |
| \`9/1\` | Respect | sign-off | [conduct/shouting](../rules/conduct/shouting.md); a person |
`);
});

it('toYaml writes what YAML reads as the same data', () => {
  const data = {
    'barnet:5a/4': 'a',
    text: [
      'yes',
      'No',
      'null',
      '1',
      '1.5',
      'a: b',
      '- x',
      '#x',
      '',
      ' x',
      'x ',
      'a, b',
      '{',
      '"',
      "it's",
      'é',
      'two\nlines',
      '2026-04-14',
      '@a',
      'Priya Patel',
    ],
    numbers: [1, -2.5, 0],
    deep: { list: [{ a: [1, 'x'], b: { c: null } }], empty: [], none: {}, mixed: ['error', { most: 1 }] },
    yes: true,
  };
  expect(parse(toYaml(data))).toEqual(data);
  expect(parse(toYaml({ a: 1, b: undefined, c: { d: undefined, e: 2 } }))).toEqual({ a: 1, c: { e: 2 } });
});
