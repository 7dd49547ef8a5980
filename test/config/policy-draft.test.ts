import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../src/compose.ts';
import { draftClauses } from '../../src/config/index.ts';
import guesses from '../../src/config/lists/policy-guesses.json' with { type: 'json' };
import { namesRule } from '../../src/kit/index.ts';

const document = `# Anytown Council: social media

**Contents**
1 Introduction	2

1 Introduction

This policy is reviewed every year.

2 Rules

- 2.1 Staff must not swear, and
  must be polite:
  - to residents
  - to colleagues
- 2.2 Managers monitor use of these accounts.

3) Posts
a) **Everyone:**
- Do not post anything party political.
- Be sure that facts are accurate.
- A warm welcome.

Photographs of children need care. You must have consent for photographs of people.

## Personal accounts

* Don’t use our logo.
`;

const isRule = (name: string) => [...builtInRules.keys()].some(id => namesRule(name, id));

describe('draftClauses', () => {
  const clauses = draftClauses(document, () => true);

  it('finds numbered paragraphs, and what lists and paragraphs under headings ask for', () => {
    expect(clauses.map(({ number, title, kind }) => [number, title, kind])).toEqual([
      ['2.1', 'Staff must not swear, and must be polite', 'check'],
      ['2.2', 'Managers monitor use of these accounts', 'outside'],
      ['3a/1', 'Do not post anything party political', 'check'],
      ['3a/2', 'Be sure that facts are accurate', 'sign-off'],
      ['3a/4', 'Photographs of children need care', 'check'],
      ['personal-accounts/1', 'Don’t use our logo', 'check'],
    ]);
  });

  it('quotes them, and guesses rules and questions', () => {
    expect(clauses[0]).toMatchObject({
      quote: 'Staff must not swear, and must be polite: to residents; to colleagues',
      rules: ['profanity/swearing', 'conduct/insult'],
    });
    expect(clauses[3]?.question).toBe('Is everything in this post accurate, and checked?');
    expect(clauses[4]?.rules).toEqual(['media/missing-consent']);
  });

  it('guesses no rule that is not known', () => {
    expect(draftClauses(document, name => name === 'profanity/swearing')[0]?.rules).toEqual(['profanity/swearing']);
  });

  it('finds nothing where nothing is asked', () => expect(draftClauses('Hello.\n\nA nice day.\n', () => true)).toEqual([]));
});

it('knows only rules that there are', () => {
  const unknown = guesses.rules.flatMap(({ rules }) => rules).filter(name => !isRule(name.replace(/^!/, '')));
  expect(unknown.filter(name => /^(?:personal-data|profanity|party-political|disclaimer|handle-naming|approval)\//.test(name))).toEqual([]);
});
