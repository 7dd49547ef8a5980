import { describe, expect, it } from 'vitest';
import { builtInPolicy, builtInRules, policyIds } from '../../../src/compose.ts';
import { policyProblems } from '../../../src/config/policy-schema.ts';
import type { PolicyClause } from '../../../src/kit/index.ts';

const numbers = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => `${prefix}${i + 1}`);

/** The numbers of every clause that speaks of what is published, in each founding policy. */
const clauses: Readonly<Record<string, readonly string[]>> = {
  jncc: [
    ...numbers('official-use/', 3),
    ...numbers('engagement/', 9),
    ...numbers('personal/', 3),
    ...numbers('conduct/', 5),
    ...numbers('confidence/', 4),
    ...numbers('copyright/', 2),
    ...numbers('equality/', 2),
    'yammer/1',
    'duty-away',
    'recruitment',
    'monitoring',
    'devices',
    'excessive-use',
    'discipline',
  ],
  barnet: [
    ...numbers('4/', 2),
    ...numbers('5a/', 14),
    ...numbers('5b/', 2),
    ...numbers('6/', 5),
    '7/1',
    '8',
    '9a/1',
    '9b/1',
    '9c/1',
    '9d/1',
    '9e/1',
    ...numbers('9f/', 3),
  ],
  'st-helens': ['5.1', ...numbers('5.2/', 4), ...['5.3', '5.4', '5.5', '5.6', '5.7'], ...numbers('6.', 21), ...numbers('7.', 9), '8', '9.6', '9.7'],
  peterborough: [...numbers('3/', 8), ...numbers('4/', 6), ...numbers('5/', 2), ...numbers('6/', 15), '7', '8'],
};

const load = async (id: string) => (await builtInPolicy(id))!;

describe('built-in policies', () => {
  it('are the four founding ones', () => {
    expect(policyIds).toEqual(['barnet', 'jncc', 'peterborough', 'st-helens']);
  });

  it.each(Object.entries(clauses))('%s has every clause', async (id, expected) => {
    expect(Object.keys((await load(id)).clauses).sort()).toEqual([...expected].sort());
  });

  it.each(Object.keys(clauses))('%s is valid, names its source, and has rules for clauses that are checked alone', async id => {
    const policy = await load(id);
    expect(policyProblems(policy, builtInRules)).toEqual([]);
    expect(policy).toMatchObject({
      id,
      version: expect.stringMatching(/./),
      date: expect.stringMatching(/^20\d\d-\d\d-\d\d$/),
      source: expect.stringMatching(/\d{4}/),
    });
    const all: PolicyClause[] = Object.values(policy.clauses);
    expect(all.filter(({ kind, rules }) => kind !== 'check' && rules !== undefined)).toEqual([]);
    expect(all.filter(({ quote }) => !/\w{3}/.test(quote ?? ''))).toEqual([]);
    expect(all.filter(({ title }) => !/^\p{Lu}.*[^.?!]$/u.test(title))).toEqual([]);
    expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
  });

  it.each(Object.keys(clauses))('%s asks a question where a person signs off, and none where the clause is outside', async id => {
    for (const { kind, question } of Object.values((await load(id)).clauses)) {
      if (kind === 'sign-off') expect(question).toMatch(/^\p{Lu}.*\?$/u);
      if (kind === 'outside') expect(question).toBeUndefined();
    }
  });

  it('quotes the disclaimers word for word', async () => {
    const statement = async (id: string) => {
      const { rules = {} } = await load(id);
      const [, { statement: words }] = rules['disclaimer/missing-disclaimer'] as [string, { statement: string }];
      return words;
    };
    expect(await statement('jncc')).toBe('The views I express here are mine alone and do not necessarily reflect the views of my employer.');
    expect(await statement('peterborough')).toBe(
      'the opinions expressed are solely those of the author and do not represent the views of Peterborough City Council.',
    );
  });
});
