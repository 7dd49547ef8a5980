import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtInPolicy, builtInRules } from '../../src/compose.ts';
import { clausesOf } from '../../src/config/clauses.ts';
import { lint } from '../../src/index.ts';
import type { LintMessage, Metadata } from '../../src/kit/index.ts';

/** A draft that breaks a clause, the rule that says so, and a draft much like it that breaks none. */
export interface Row {
  /** `policy:number`. */
  readonly clause: string;
  readonly rule: string;
  readonly breaks: Post;
  readonly twin: Post;
}

type Post = Metadata & { readonly text: string };

const families = ['personal-data', 'profanity', 'party-political', 'disclaimer', 'handle-naming'];
const familyOf = (rule: string) => rule.slice(0, rule.indexOf('/'));

/** What the five families say of a post of an organisation that has the policy, on 2 February 2026 unless it is scheduled. */
export async function findingsUnder(policy: string, post: Post): Promise<LintMessage[]> {
  const cwd = resolve(import.meta.dirname, '../../fixtures/policies', policy);
  const { messages } = await lint({ path: 'post.ndjson', content: JSON.stringify(post) }, { cwd, now: '2026-02-02T09:00' });
  return messages.filter(({ ruleId }) => ruleId === null || families.includes(familyOf(ruleId)));
}

/** Tests that each draft is reported by the rule, which cites the clause, and its twin by none of the five families. */
export function testClauses(policy: string, rows: readonly Row[]): void {
  describe(policy, () => {
    it.each(rows)('$clause is cited by $rule', async ({ clause, rule, breaks }) => {
      const found = await findingsUnder(policy, breaks);
      expect(found.map(({ ruleId }) => ruleId)).toContain(rule);
      expect(found.filter(({ ruleId }) => ruleId === rule).flatMap(({ clauses }) => clauses)).toContain(clause);
    });

    it.each(rows)('$clause has a twin that $rule passes: $twin.text', async ({ twin }) => {
      expect((await findingsUnder(policy, twin)).map(({ message }) => message)).toEqual([]);
    });

    it('has a draft for every clause that the families serve', async () => {
      const own = [...builtInRules.values()].filter(({ id }) => families.includes(familyOf(id)));
      const file = await builtInPolicy(policy);
      const served = new Set(own.flatMap(rule => clausesOf(rule, [file!])));
      expect([...new Set(rows.map(({ clause }) => clause))].sort()).toEqual([...served].sort());
    });
  });
}
