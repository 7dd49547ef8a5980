import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { lint } from '../../src/index.ts';
import type { Metadata } from '../../src/kit/index.ts';

/** What one rule says of a post of an organisation that has the policy, on 2 February 2026 unless it is scheduled. */
async function findings(policy: string, rule: string, post: Metadata & { readonly text: string }) {
  const cwd = resolve(import.meta.dirname, '../../fixtures/policies', policy);
  const { messages } = await lint({ path: 'post.ndjson', content: JSON.stringify(post) }, { cwd, now: '2026-02-02T09:00' });
  return messages.filter(({ ruleId }) => ruleId === rule).map(({ clauses, range, severity }) => ({ clauses, range, severity }));
}

it.each([
  ['2026-10-05T09:00', 1],
  ['2026-04-05T09:00', 2],
])('Barnet: a party named on %s has the severity %i', async (scheduled, severity) => {
  const post = { account: 'corporate', scheduled, text: 'The Labour group asks for more trees.' };
  expect(await findings('barnet', 'party-political/party-name', post)).toMatchObject([{ severity }]);
});

it.each([
  ['corporate', ['st-helens:6.8']],
  ['libraries', ['st-helens:6.8']],
  ['planner', ['st-helens:6.8']],
  ['lena', ['st-helens:6.8', 'st-helens:7.6']],
  [undefined, ['st-helens:6.8']],
])('St Helens: shows no address of the council, whoever posts (%s)', async (account, clauses) => {
  const found = await findings('st-helens', 'personal-data/organisation-email', { account, text: 'Ask licensing@sthelens.gov.uk. Views my own.' });
  expect(found).toEqual([{ clauses, range: [4, 29], severity: 2 }]);
});
