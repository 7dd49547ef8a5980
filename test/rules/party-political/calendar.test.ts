import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nationalPolls } from '../../../rules/party-political/lib/calendar.ts';
import { civilServiceStart } from '../../../rules/party-political/lib/period.ts';
import partyName from '../../../rules/party-political/party-name.ts';
import rule from '../../../rules/party-political/pre-election-period.ts';
import { createLinter } from '../../../src/compose.ts';
import type { Election, ElectionKind, Organisation } from '../../../src/kit/index.ts';
import { findingsOf } from '../findings.ts';

const pollsOf = (organisation: Partial<Organisation>, elections: readonly Election[] = []) =>
  nationalPolls({
    organisation: { also: [], domains: [], contacts: [], ...organisation },
    accounts: [],
    authors: [],
    elections,
    campaigns: [],
    consents: [],
  }).map(({ kind, nation, poll }) => `${kind} ${nation} ${poll.slice(0, 4)}`);

describe('the built-in calendar', () => {
  it.each<[string, Partial<Organisation>, string[]]>([
    ['a council in England', { nation: 'england' }, []],
    ['a council that does not say where', {}, []],
    ['a council in Wales', { nation: 'wales' }, ['local wales 2027', 'senedd wales 2030']],
    ['a council in Scotland', { nation: 'scotland', kind: 'council' }, ['local scotland 2027', 'scottish-parliament scotland 2031']],
    [
      'a council in Northern Ireland',
      { nation: 'northern-ireland' },
      ['local northern-ireland 2027', 'ni-assembly northern-ireland 2027', 'local northern-ireland 2031'],
    ],
    ['a body of the kingdom', { nation: 'uk' }, ['ni-assembly northern-ireland 2027', 'senedd wales 2030', 'scottish-parliament scotland 2031']],
    ['an agency in Wales', { nation: 'wales', kind: 'civil-service' }, ['local wales 2027', 'senedd wales 2030']],
    [
      'an agency in England',
      { nation: 'england', kind: 'civil-service' },
      ['local england 2027', 'local england 2028', 'local england 2029', 'local england 2030', 'local england 2031'],
    ],
  ])('of %s', (_, organisation, polls) => expect(pollsOf(organisation)).toEqual(polls));

  it('has for an agency of the kingdom the polls of all four nations', () => {
    expect(pollsOf({ nation: 'uk', kind: 'civil-service' }).filter(poll => poll.endsWith('2027'))).toEqual([
      'local england 2027',
      'local scotland 2027',
      'local wales 2027',
      'local northern-ireland 2027',
      'ni-assembly northern-ireland 2027',
    ]);
  });

  it('gives way to what is registered of the same kind in the same month, and to nothing else', () => {
    const registered = (kind: ElectionKind, poll: string) => pollsOf({ nation: 'wales' }, [{ kind, poll, closed_accounts: [] }]);
    expect(registered('local', '2027-05-13')).toEqual(['senedd wales 2030']);
    expect(registered('local', '2027-06-03')).toContain('local wales 2027');
    expect(registered('by-election', '2027-05-06')).toContain('local wales 2027');
  });
});

describe('party-political/pre-election-period with the calendar', () => {
  const text = 'Cllr Ann Shah opened the park.';
  const found = async (scheduled: string, config: Record<string, unknown>) =>
    (await findingsOf(rule, { text, meta: { scheduled }, config })).map(({ message }) => message);
  const presumed = (poll: string) =>
    `Disallowed in the pre-election period of ${poll} (from the built-in calendar): "Cllr Ann Shah" refers to a politician`;
  const scotland = { organisation: { nation: 'scotland' } };

  it.each([
    ['2027-03-23T23:59', 0],
    ['2027-03-24T00:00', 1],
    ['2027-05-06T21:59', 1],
    ['2027-05-06T22:00', 0],
  ])('begins in Scotland 28 working days before the poll that nobody registered: %s gives %i', async (scheduled, count) => {
    expect(await found(scheduled, scotland)).toEqual(Array(count).fill(presumed('the local election in Scotland on 6 May 2027')));
  });

  it('says when the period begins at the latest, and who should not be silent: the rules beside it', async () => {
    const [finding] = await findingsOf(rule, { text, meta: { scheduled: '2027-04-20T09:00' }, config: scotland });
    expect(finding?.suggestions?.[0]?.desc).toBe(
      'Quote an officer, or publish after 22:00 on 6 May 2027; the period began on 24 March 2027 at the latest',
    );
    const [named] = await findingsOf(partyName, { text: 'The Labour group met.', meta: { scheduled: '2027-04-20T09:00' }, config: scotland });
    expect(named).toMatchObject({
      severity: 2,
      message:
        'Disallowed party name "Labour" in the pre-election period of the local election in Scotland on 6 May 2027 (from the built-in calendar): publicity stays politically neutral',
    });
  });

  it('leaves a council in England alone when others vote', async () => {
    expect(await found('2027-04-20T09:00', { organisation: { nation: 'england' } })).toEqual([]);
    expect(await found('2031-04-20T09:00', { organisation: { nation: 'england' } })).toEqual([]);
  });

  it('takes the date and the notice of what is registered, and no period of what is cancelled', async () => {
    const elections = (entry: object) => ({ ...scotland, elections: [{ kind: 'local', closed_accounts: [], ...entry }] });
    const registered = 'Disallowed in the pre-election period of the local election on 6 May 2027: "Cllr Ann Shah" refers to a politician';
    expect(await found('2027-03-16T09:00', elections({ poll: '2027-05-06', notice: '2027-03-15' }))).toEqual([registered]);
    expect(await found('2027-04-20T09:00', elections({ poll: '2027-05-06', cancelled: true }))).toEqual([]);
    expect(await found('2027-04-20T09:00', elections({ poll: '2027-05-27', notice: '2027-04-26' }))).toEqual([]);
  });
});

describe('the period of a civil service body', () => {
  const start = (kind: ElectionKind, poll: string) => civilServiceStart({ kind, poll, closed_accounts: [] });

  it.each<[ElectionKind, string, string]>([
    ['scottish-parliament', '2021-05-06', '2021-03-25'],
    ['scottish-parliament', '2016-05-05', '2016-03-24'],
    ['senedd', '2026-05-07', '2026-03-26'],
    ['ni-assembly', '2027-05-06', '2027-03-25'],
    ['local', '2017-05-04', '2017-04-13'],
    ['local', '2021-05-06', '2021-04-15'],
    ['local', '2023-05-18', '2023-04-27'],
    ['local', '2024-05-02', '2024-04-11'],
    ['mayoral', '2024-05-02', '2024-04-11'],
    ['london', '2028-05-04', '2028-04-13'],
    ['uk-parliament', '2015-05-07', '2015-03-30'],
    ['uk-parliament', '2017-06-08', '2017-05-03'],
    ['uk-parliament', '2024-07-04', '2024-05-30'],
    ['referendum', '2016-06-23', '2016-05-27'],
  ])('before a %s poll on %s begins on %s', (kind, poll, day) => expect(start(kind, poll)).toBe(day));

  it('begins when the configuration says, where it does', async () => {
    const config = {
      organisation: { kind: 'civil-service' },
      elections: [{ kind: 'uk-parliament', poll: '2024-07-04', notice: '2024-05-25', closed_accounts: [] }],
    };
    const at = async (scheduled: string) => (await findingsOf(rule, { text: 'Jane Roe MP came.', meta: { scheduled }, config })).length;
    expect([await at('2024-05-24T23:59'), await at('2024-05-25T00:00'), await at('2024-07-04T22:00')]).toEqual([0, 1, 0]);
  });
});

describe('what two rules report of the same words in a pre-election period', () => {
  const found = async (rules: Record<string, string>) => {
    const folder = mkdtempSync(join(tmpdir(), 'postlint-period-'));
    const config = { policy: 'barnet', organisation: { nation: 'wales' }, rules };
    writeFileSync(join(folder, 'postlint.config.json'), JSON.stringify(config));
    const text = 'The Labour group thanked Ed Davey and our brilliant MP Jane Roe, with @CllrRoe. Jane Roe MP is fighting for you.';
    const bytes = new TextEncoder().encode(JSON.stringify({ scheduled: '2027-04-20T09:00', text }));
    const { result } = await createLinter({ cwd: folder, now: '2026-11-20T09:00' }).lint(join(folder, 'a.ndjson'), bytes);
    rmSync(folder, { recursive: true });
    const own = result.messages.filter(({ ruleId }) => ruleId?.startsWith('party-political/'));
    return own.map(({ ruleId, severity, clauses, range: [from, to] = [0, 0] }) => ({
      ruleId,
      severity,
      clauses,
      words: text.slice(from, to),
    }));
  };
  const name = (rule: string) => `party-political/${rule}`;

  it('is one finding, on the clauses of both', async () => {
    const messages = await found({});
    expect(messages.map(({ ruleId, words, severity }) => [ruleId, words, severity])).toEqual([
      [name('party-name'), 'Labour', 2],
      [name('party-name'), 'Ed Davey', 2],
      [name('politician-mention'), 'MP Jane Roe', 2],
      [name('pre-election-period'), '@CllrRoe', 2],
      [name('pre-election-period'), 'Jane Roe MP', 2],
    ]);
    for (const { clauses, words } of messages) expect([words, clauses]).toEqual([words, expect.arrayContaining(['barnet:9f/1'])]);
    for (const at of [0, 1, 3, 4]) expect(messages[at]?.clauses).toEqual(expect.arrayContaining(['barnet:5a/9', 'barnet:9f/2']));
    expect(messages[2]?.clauses).not.toContain('barnet:9f/2');
  });

  it.each([
    [{ [name('party-name')]: 'off' }, [name('pre-election-period'), 'Labour', 2], [name('pre-election-period'), 'Ed Davey', 2]],
    [{ [name('pre-election-period')]: 'off' }, [name('party-name'), 'Labour', 2], [name('party-name'), 'Ed Davey', 2]],
  ])('is not lost where one is off: %j', async (rules, ...expected) => {
    expect((await found(rules)).slice(0, 2).map(({ ruleId, words, severity }) => [ruleId, words, severity])).toEqual(expected);
  });

  it('is not lost where the rule for the period is off', async () => {
    const messages = await found({ [name('pre-election-period')]: 'off' });
    expect(messages.slice(2).map(({ ruleId, words }) => [ruleId, words])).toEqual([
      [name('politician-mention'), 'MP Jane Roe'],
      [name('politician-mention'), '@CllrRoe'],
      [name('politician-mention'), 'Jane Roe MP'],
    ]);
  });
});
