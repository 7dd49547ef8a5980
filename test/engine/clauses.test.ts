import { describe, expect, it } from 'vitest';
import { clausesFor } from '../../src/engine/clauses.ts';
import type { Account, Draft, Platform, Policy } from '../../src/kit/index.ts';

const policy: Policy = {
  id: 'ours',
  title: 'Ours',
  clauses: {
    '1': { title: 'All posts', kind: 'check' },
    '2': { title: 'The internal network', kind: 'check', applies: { platforms: ['yammer'] } },
    '3': { title: 'Personal accounts', kind: 'check', applies: { accounts: ['personal'] } },
  },
};

const draft = (platforms: readonly Platform[], kind?: Account['kind']) =>
  ({ platforms, account: kind && { id: 'a', kind, handles: {} } }) as unknown as Draft;

describe('clausesFor', () => {
  it.each([
    [draft([]), ['ours:1']],
    [draft(['x']), ['ours:1']],
    [draft(['x', 'yammer']), ['ours:1', 'ours:2']],
    [draft(['x'], 'corporate'), ['ours:1']],
    [draft(['x'], 'personal'), ['ours:1', 'ours:3']],
  ])('leaves out clauses that are about other drafts (%#)', (of, cited) => {
    expect(clausesFor(of, ['ours:1', 'ours:2', 'ours:3'], [policy])).toEqual(cited);
  });
});
