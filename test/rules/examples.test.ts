import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../src/compose.ts';
import { RuleTester } from '../../src/rule-tester.ts';

RuleTester.describe = describe;
RuleTester.it = it;

for (const [id, rule] of builtInRules) {
  new RuleTester().run(id, rule);

  it(`${id} speaks in the house style`, () => {
    for (const template of Object.values(rule.messages as Record<string, string>)) {
      expect(template).toMatch(/^(Disallowed|Expected|Missing|Unknown|Invalid|Too many|Unused|Expired)\b.*[^.!]$/s);
    }
    expect(rule.summary).toMatch(/^(Disallow|Require|Expect|Limit)\b.*[^.]$/);
    expect(rule.why).toMatch(/\.$/);
    for (const id of Object.keys(rule.suggestions ?? {})) expect(Object.keys(rule.messages)).toContain(id);
  });
}
