import { expect, it } from 'vitest';
import matters from '../../../rules/handle-naming/lists/party-matters.json' with { type: 'json' };
import { parties } from '../../../rules/party-political/lists/parties.json' with { type: 'json' };

/** The names of a party, strong and weak, and its accounts. */
const writings = ({ names, handles, ...rest }: (typeof parties)[number]) => [
  ...names,
  ...Object.keys(('weak' in rest ? rest.weak : undefined) ?? {}),
  ...(handles ?? []),
];

it('the party matters of members name every party that is kept by hand', () => {
  const known = new Set([...matters.parties, ...matters.words].map(name => name.toLowerCase()));
  const missing = parties.filter(party => !writings(party).some(name => known.has(name.toLowerCase()))).map(({ name }) => name);
  expect(parties.length).toBeGreaterThan(30);
  expect(missing).toEqual([]);
});
