import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { LintResult } from '../../src/kit/index.ts';
import { formats } from '../../src/report/index.ts';
import { message, result } from './results.ts';

const require = createRequire(import.meta.url);
const eslint = require(join(require.resolve('eslint/package.json'), '../lib/cli-engine/formatters/json.js')) as (
  results: readonly LintResult[],
) => string;

it('json prints what ESLint prints', () => {
  const waived = { ...message(), suppressions: [{ kind: 'directive' as const, justification: "the play's title" }] };
  const results = [
    result('/repo/a.md', [message({ clauses: ['barnet:5a/4'], range: [0, 12] })], { suppressedMessages: [waived] }),
    result('/repo/b.md', []),
  ];
  const printed = formats.get('json')!(results, { cwd: '/repo', rulesMeta: {} });
  expect(printed).toBe(eslint(results));
  expect(JSON.parse(printed)).toEqual(results);
});
