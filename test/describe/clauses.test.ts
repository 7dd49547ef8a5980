import { describe, expect, it } from 'vitest';
import { coverage, findClause, policyListing } from '../../src/describe/index.ts';
import { plainRule, policy, rule } from './rule.ts';

const rules = [rule, plainRule];
const other = { ...policy, id: 'other', clauses: { '2/1': policy.clauses['2/1']! } };

describe('findClause', () => {
  it.each([
    ['acme:2/1', 'acme:2/1'],
    ['acme 2/1', 'acme:2/1'],
    [' other:2/1 ', 'other:2/1'],
    ['4.1', 'acme:4.1'],
    ['8', 'acme:8'],
  ])('knows %j', (id, found) => {
    expect(findClause(id, [policy, other])?.id).toBe(found);
  });

  it.each(['2/1', 'acme:7', 'nobody:2/1', '', 'acme', 'acme:constructor', 'toString'])('does not guess at %j', id => {
    expect(findClause(id, [policy, other])).toBeUndefined();
  });
});

it("coverage counts a policy's clauses by kind, and those that a rule serves", () => {
  expect(coverage(policy, rules)).toEqual({ check: 3, enforced: 2, signOff: 2, outside: 1 });
  expect(coverage(policy, [])).toEqual({ check: 3, enforced: 0, signOff: 2, outside: 1 });
});

it('policyListing lists the clauses in their order, with the rules that name them or that they name', () => {
  const { clauses, ...listing } = policyListing(policy, rules);
  expect(listing).toEqual({
    id: 'acme',
    title: 'Acme Council: social media policy',
    version: '2.0, 2026',
    source: 'https://acme.example/policy',
    coverage: { check: 3, enforced: 2, signOff: 2, outside: 1 },
  });
  expect(clauses.map(({ id, rules: serving }) => [id, serving])).toEqual([
    ['acme:2/1', ['personal-data/pigeon-ring']],
    ['acme:2/2', ['conduct/shouting']],
    ['acme:3', []],
    ['acme:4.1', []],
    ['acme:8', []],
    ['acme:9/1', ['conduct/shouting']],
  ]);
  expect(clauses.map(({ enforced }) => enforced)).toEqual([true, true, false, undefined, undefined, undefined]);
  expect(clauses[3]).toMatchObject({ kind: 'sign-off', question: 'Has somebody checked the facts?' });
});
