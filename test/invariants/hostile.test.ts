import { expect, it } from 'vitest';
import { builtInRules } from '../../src/compose.ts';
import { readDrafts } from '../../src/drafts/index.ts';
import { lintDrafts } from '../../src/engine/index.ts';
import type { ResolvedConfig, RuleSetting } from '../../src/kit/index.ts';

/** Every rule, whatever account it looks for. */
const config: ResolvedConfig = {
  settings: {
    organisation: { name: 'Millbrook Borough Council', also: ['MBC'], domains: ['millbrook.gov.uk'], nation: 'england', contacts: ['01632 960100'] },
    accounts: [{ id: 'me', kind: 'personal', handles: { x: 'sam_mbc' } }],
    authors: [],
    elections: [{ kind: 'local', poll: '2026-12-03', closed_accounts: [] }],
    campaigns: [],
    consents: [{ person: 'Priya Patel', covers: ['name'] }],
  },
  policies: [],
  account: 'me',
  rules: new Map(
    Array.from(builtInRules, ([id, rule]): [string, RuleSetting] => {
      const options = Object.fromEntries(Object.entries(rule.options).map(([name, spec]) => [name, spec.default]));
      return [id, { severity: 'error', options, origin: 'test', clauses: [] }];
    }),
  ),
};

const size = 128 * 1024;

/** What expressions and loops choke on. Time that grew with the square of the length would take hours here, not seconds. */
it.each([
  'a',
  ' ',
  '\n',
  '.',
  '@',
  '#',
  '*',
  '0',
  '07700 900123 ',
  '1 ',
  '12-',
  'a-',
  'a.',
  'a@',
  '@a ',
  '#a',
  'f*',
  'f u c k ',
  'A ',
  'Mr ',
  'Priya Patel ',
  'Cllr ',
  'Vote Labour ',
  'Labour, ',
  'http://',
  'https://a.b/',
  '[a](',
  '<!-- postlint-',
  '“',
  'é',
  '\u0301',
  '\u200d',
  '👨‍👩‍👧',
  '\u202e',
  'السلام ',
  '1 High Street ',
  'PE1 1HG ',
  'AB 12 34 56 C ',
  '943 476 5919 ',
  'born on 1 ',
])('%j, over and over', { timeout: 120_000 }, async unit => {
  const text = unit.repeat(Math.ceil(size / unit.length));
  const file = readDrafts('hostile.txt', new TextEncoder().encode(text));
  const crashes: unknown[] = [];
  const { result } = await lintDrafts(file, config, { rules: builtInRules, now: '2026-11-20T09:00', onCrash: crash => crashes.push(crash) });
  expect(crashes).toEqual([]);
  expect(result.messages.length).toBeLessThan(text.length);
});
