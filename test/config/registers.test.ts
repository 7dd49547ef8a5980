import { describe, expect, it } from 'vitest';
import { load, project } from './project.ts';

const settings = async (yaml: string, files: Record<string, string> = {}) =>
  (await load(project({ 'postlint.config.yaml': yaml, ...files }))).resolve('a.md').settings;

describe('the organisation', () => {
  it('is what the policy presumes, under what the configuration says', async () => {
    expect((await settings('policy: [jncc, barnet]\norganisation: { also: [Barnet Council], contacts: ["020 8359 2000"] }')).organisation).toEqual({
      name: 'London Borough of Barnet',
      also: ['Barnet Council'],
      domains: ['barnet.gov.uk'],
      nation: 'england',
      contacts: ['020 8359 2000'],
    });
    expect((await settings('policy: barnet\norganisation: { name: London Borough of Barnet }')).organisation.also).toEqual(['LBB']);
  });

  it('has nothing of the policy’s where it is another organisation', async () => {
    expect((await settings('policy: barnet\norganisation: { name: Millbrook Council }')).organisation).toEqual({
      name: 'Millbrook Council',
      also: [],
      domains: [],
      contacts: [],
    });
  });

  it('has plain domains', async () => {
    expect((await settings('organisation: { domains: [WWW.Barnet.gov.uk, gov.wales, xn--caf-dma.example] }')).organisation.domains).toEqual([
      'barnet.gov.uk',
      'gov.wales',
      'xn--caf-dma.example',
    ]);
  });
});

describe('accounts', () => {
  it('have handles without the at sign', async () => {
    const { accounts } = await settings(
      'accounts: [{ id: a, kind: personal, handles: { x: "@Libs", mastodon: " @libs@social.example " } }, { id: b, kind: member }]',
    );
    expect(accounts).toEqual([
      { id: 'a', kind: 'personal', handles: { x: 'Libs', mastodon: 'libs@social.example' } },
      { id: 'b', kind: 'member', handles: {} },
    ]);
  });

  it('that are closed before an election are known by id, kind, its plural or a handle', async () => {
    const { elections } = await settings(`
accounts: [{ id: members, kind: corporate }, { id: parks, kind: service, handles: { x: MillbrookParks } }]
elections: [{ kind: local, poll: 2026-05-07, closed_accounts: [members, member, services, parks, "@millbrookparks"] }, { kind: pcc, poll: 2026-05-07 }]
`);
    expect(elections.map(election => election.closed_accounts)).toEqual([['members', 'member', 'service', 'parks', 'parks'], []]);
    const [election] = (await settings('elections: [{ kind: local, poll: 2026-05-07, closed_accounts: [members] }]')).elections;
    expect(election).toEqual({ kind: 'local', poll: '2026-05-07', closed_accounts: ['member'] });
  });
});

describe('lists of names', () => {
  it('are changed list by list, as the last file says', async () => {
    const base = 'names: { given: { add: [Tamsyn] }, family: { remove: [Bolton] } }';
    const yaml = 'extends: ./base.yaml\nnames: { family: { only: [Patel] }, not_names: { add: [Rosie Reed Fields] } }';
    expect((await settings(yaml, { 'base.yaml': base })).names).toEqual({
      given: { add: ['Tamsyn'] },
      family: { only: ['Patel'] },
      not_names: { add: ['Rosie Reed Fields'] },
    });
  });

  it('are not spoken of where nothing is changed', async () => {
    expect(await settings('drafts: []')).not.toHaveProperty('names');
  });
});

it('has the bank holidays of the last file that changes them', async () => {
  const base = 'bank_holidays: { add: [2027-06-01] }';
  expect((await settings('extends: ./base.yaml', { 'base.yaml': base })).bank_holidays).toEqual({ add: ['2027-06-01'] });
  expect((await settings('extends: ./base.yaml\nbank_holidays: { remove: [2027-05-03] }', { 'base.yaml': base })).bank_holidays).toEqual({
    remove: ['2027-05-03'],
  });
});
