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
    for (const message of Object.keys(rule.suggestions ?? {})) expect(Object.keys(rule.messages)).toContain(message);
  });

  it(`${id} has an example of every message that it can give`, () => {
    const words = (template: string) => new RegExp(`^${template.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\{\w+\}\}/g, '.*')}$`, 's');
    const shown = rule.examples.bad.flatMap(example => example.messages);
    const unshown = Object.entries(rule.messages as Record<string, string>).filter(
      ([, template]) => !shown.some(message => words(template).test(message)),
    );
    expect(unshown).toEqual([]);
  });
}
