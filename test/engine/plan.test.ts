import { expect, it } from 'vitest';
import { activeRules } from '../../src/engine/plan.ts';
import { type ResolvedConfig, type Rule, termsOf } from '../../src/kit/index.ts';
import { createText } from '../../src/text/index.ts';

const words = ['bins', 'moorings'];

const rule = (id: string, terms: Rule['terms']): Rule => ({
  id,
  summary: 'Disallow it',
  why: 'It is a test.',
  severity: 'warn',
  recommended: true,
  options: {},
  messages: {},
  examples: { good: [], bad: [] },
  terms,
  check: () => [],
});

function hitsOf(...rules: Rule[]) {
  const settings = { organisation: { also: [], domains: [], contacts: [] }, accounts: [], authors: [], elections: [], campaigns: [], consents: [] };
  const setting = { severity: 'warn', options: {}, origin: '', clauses: [] } as const;
  const config: ResolvedConfig = { settings, policies: [], rules: new Map(rules.map(({ id }) => [id, setting])) };
  const text = createText('text', 'New bins, new moorings');
  const active = activeRules(config, new Map(rules.map(each => [each.id, each])), '2026-11-20T09:00');
  return active.map(({ context }) => ['one', 'two', 'three'].map(list => context.hits(text, list)));
}

it('gives every rule that has a list the same hits of it', () => {
  const [[first], [second, , third] = []] = hitsOf(
    rule('x/a', () => ({ one: termsOf(words) })),
    rule('x/b', () => ({ one: termsOf(words), three: termsOf(words) })),
  ) as [unknown[], unknown[]];
  expect(first).toMatchObject([{ start: 4 }, { start: 14 }]);
  expect(second).toBe(first);
  expect(third).toBe(first);
});

it('keeps lists apart that have the same name, or the same words for other ends', () => {
  const ferry = [{ term: 'bins', data: 'ferry' }];
  const [a = [], b = []] = hitsOf(
    rule('x/a', () => ({ one: [{ term: 'bins' }], two: [{ term: 'moorings' }] })),
    rule('x/b', () => ({ one: ferry })),
  );
  expect(a).toMatchObject([[{ start: 4, term: { term: 'bins' } }], [{ start: 14 }], []]);
  expect(b).toMatchObject([[{ start: 4, term: { data: 'ferry' } }], [], []]);
});

it('finds nothing where no rule has a list', () => {
  expect(hitsOf(rule('x/a', undefined))).toEqual([[[], [], []]]);
});
