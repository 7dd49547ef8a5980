import { describe, expect, it } from 'vitest';
import { load, project, wrong } from './project.ts';

describe('registers that contradict themselves', () => {
  it('are reported, with everything else that is wrong', async () => {
    expect(
      await wrong(`
accounts: [{ id: libraries, kind: service, handles: { x: Libs } }, { id: libraries, kind: corporate }, 5, { id: parks, kind: service }, { id: libraries, kind: member }]
authors: [{ id: a }, { id: b }, { id: a }]
campaigns: [{ id: c, from: 2026-06-02, to: 2026-06-01 }, { id: c, from: 2026-06-01, to: 2026-06-01 }]
elections: [{ kind: local, poll: 2026-05-07, notice: 2026-05-08, closed_accounts: [librares, membres, Priya Patel, 5] }]
consents: [{ covers: [name] }]
overrides: [{ files: "**", account: park }, { files: "**", account: "@Priya Patel" }]
`),
    ).toEqual(
      [
        'Expected a map of keys in accounts[2], found a number',
        'Expected text in elections[0].closed_accounts[3], found a number: put it in quotes',
        'Duplicate id in accounts[1], accounts[0] has the same',
        'Duplicate id in accounts[4], accounts[0] has the same',
        'Duplicate id in authors[2], authors[0] has the same',
        'Duplicate id in campaigns[1], campaigns[0] has the same',
        'Invalid notice in elections[0], expected a day no later than "poll"',
        'Unknown account "librares" in elections[0].closed_accounts[0], did you mean "libraries"?',
        'Unknown account "membres" in elections[0].closed_accounts[1], did you mean "member"?',
        'Unknown account in elections[0].closed_accounts[2], expected an id of the accounts, or a kind of account',
        'Invalid from in campaigns[0], expected a day no later than "to"',
        'Missing "person" in consents[0], expected "person" or "organisation"',
        'Unknown account "park" in overrides[0].account, did you mean "parks"?',
        'Unknown account in overrides[1].account, expected an id, or a handle, of the accounts',
      ].map(sentence => `postlint.config.yaml: ${sentence}`),
    );
  });

  it('hold the command line’s account too, where there is a register', async () => {
    const register = 'accounts: [{ id: libraries, kind: service, handles: { x: "@Libs" } }]';
    const overrides = { account: 'librarys' };
    expect(await wrong(register, { overrides })).toEqual(['--account: Unknown account "librarys", did you mean "libraries"?']);
    const folder = project({ 'postlint.config.yaml': register, 'none/postlint.config.yaml': '{}' });
    for (const account of ['libraries', 'Libs', '@libs'])
      expect((await load(folder, { overrides: { account } })).resolve('a.md').account).toBe(account);
    expect((await load(folder, { from: `${folder}/none`, overrides })).resolve('a.md').account).toBe('librarys');
  });
});
