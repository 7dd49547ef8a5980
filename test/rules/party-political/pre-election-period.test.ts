import { describe, expect, it } from 'vitest';
import rule from '../../../rules/party-political/pre-election-period.ts';
import type { BadExample, ExampleDraft } from '../../../src/kit/index.ts';
import { RuleTester } from '../../../src/rule-tester.ts';
import { findingsOf } from '../findings.ts';

RuleTester.describe = describe;
RuleTester.it = it;

const elections = [{ kind: 'local', poll: '2026-05-07' }];
const inside = { meta: { scheduled: '2026-04-14T09:00' }, config: { elections } };
const start = 'Disallowed in the pre-election period of the local election on 7 May 2026: ';
const good = (text: string): ExampleDraft => ({ text, ...inside });
const bad = (text: string, ...messages: string[]): BadExample => ({ text, ...inside, messages: messages.map(message => start + message) });
const politician = (text: string) => `"${text}" refers to a politician`;
const party = (text: string) => `"${text}" refers to a party`;
const account = (text: string) => `"${text}" is the account of a politician`;
const launch = (text: string) => `"${text}" presents a new campaign, policy or consultation`;
const achievement = (text: string) => `"${text}" celebrates what has been achieved`;

new RuleTester().run('party-political/pre-election-period', rule, {
  valid: [
    { ...good('RT @CllrReed: see https://x.com/cllrreed'), options: { handles: { remove: ['@cllrreed'] } } },
    { ...good('Cllr Tom Reed spoke to Jo Roe MP.'), options: { offices: { remove: ['cllr', 'MP'] } } },
    { ...good('Have your say on our new consultation.'), options: { launches: { remove: ['have your say on our', 'new consultation'] } } },
    good('Not registered yet? You have until midnight on Monday 20 April: gov.uk/register-to-vote #LE2026'),
    good('You need photo ID to vote at a polling station. No ID? Apply for a free Voter Authority Certificate by 28 April.'),
    good('Our register to vote campaign launches today: tell a friend.'),
    good('Poll cards have been posted. Your polling station may have changed. The count is on Friday 8 May.'),
    good('Statement of persons nominated, Hythe Ward: Cllr Ann Shah (Labour Party), Bob Cole (Conservative Party), Cy Fenn (Independent).'),
    good('Casual vacancy in Ropery ward: notice is given that Cllr Ann Shah has resigned.'),
    good('The Mayor, Councillor Asha Bello, and the Mayoress opened the flower show. Deputy Mayor Cllr Joe Tan cut the cake.'),
    good('🚨 Flood warning: the High Street is closed. Call 999 if you are in danger.'),
    good('Bins: no change over the bank holiday. Councillor Grants Fund: applications close on 30 April.'),
    good('Planning Committee meets tonight. Find your councillors at hythe.gov.uk/councillors.'),
    good('Consultation on planning applications for Mill Lane. We are announcing the traffic plan for Sunday’s half marathon.'),
    good('The library’s summer programme is launched on Saturday: story time, chess and Lego.'),
    good('An MP asked; minutes are online. Living with MS: a talk by our nurse. Ask @HytheHelp4You or @JobsMPS.'),
    { text: 'Cllr Ann Shah, Leader of the Council: we’ve delivered!', meta: { scheduled: '2026-05-07T22:00' }, config: { elections } },
    {
      text: 'Cllr Ann Shah opened the park.',
      meta: { account: 'sam', scheduled: '2026-04-14T09:00' },
      config: { elections, accounts: [{ id: 'sam', kind: 'personal' }] },
    },
    {
      text: 'We are launching our reading campaign.',
      meta: { scheduled: '2026-04-14T09:00', campaign: 'reading' },
      config: { elections, campaigns: [{ id: 'reading', from: '2026-03-01', to: '2026-06-01' }] },
    },
  ],
  invalid: [
    { ...bad('See https://x.com/RoeForHythe', account('https://x.com/RoeForHythe')), options: { handles: { add: ['roeforhythe'] } } },
    { ...bad('Our Reeve, and the Labour group', politician('Reeve'), party('Labour')), options: { offices: { add: ['Reeve'], remove: ['Cllr'] } } },
    bad('Cllr Ann Shah said: “The new pool is a triumph.”', politician('Cllr Ann Shah')),
    bad('Councillors Ann Shah and Bob Cole visited the depot. Cllr. Tan was there.', politician('Councillors Ann Shah'), politician('Cllr. Tan')),
    bad('Councillor Alun Prys-Davies opened the fair.', politician('Councillor Alun Prys-Davies')),
    bad(
      'Cllr Ludo van der Berg, Cllr Rhys ap Gwilym and Ann-Marie Roe-Lim MP were there.',
      politician('Cllr Ludo van der Berg'),
      politician('Cllr Rhys ap Gwilym'),
      politician('Ann-Marie Roe-Lim MP'),
    ),
    bad('Cllr Tan’s Road Show rolls on; Cllr Shah de facto agreed.', politician('Cllr Tan'), politician('Cllr Shah')),
    bad(
      'The Leader of the Council and the Cabinet Member for Housing welcomed the report.',
      politician('Leader of the Council'),
      politician('Cabinet Member for'),
    ),
    bad(
      'Jane Roe MP and Tom Poe, MSP, met the team. Prime Minister Ann Ash called.',
      politician('Jane Roe MP'),
      politician('Tom Poe, MSP'),
      politician('Prime Minister Ann Ash'),
    ),
    bad('Keir Starmer and Kemi Badenoch visited.', politician('Keir Starmer'), politician('Kemi Badenoch')),
    bad('The Labour group and the Conservatives agree.', party('Labour'), party('Conservatives')),
    bad('RT @CllrAnnShah: proud day! With @JaneRoeMP and @bobcolecllr', account('@CllrAnnShah'), account('@JaneRoeMP'), account('@bobcolecllr')),
    bad(
      'See https://x.com/CllrAnnShah/status/1 and www.facebook.com/JaneRoeMP',
      account('https://x.com/CllrAnnShah/status/1'),
      account('www.facebook.com/JaneRoeMP'),
    ),
    bad('Today we launch our housing strategy.', launch('launch our housing strategy')),
    bad('Have your say on our budget. We are unveiling bold new plans!', launch('Have your say on our'), launch('unveiling bold new plans')),
    bad(
      'Record investment in roads. We’ve delivered 300 homes: promises made, and a promise kept.',
      achievement('Record investment'),
      achievement('We’ve delivered'),
      achievement('a promise kept'),
    ),
    bad('Thanks to our leadership, the lowest council tax in Kent.', achievement('Thanks to our leadership'), achievement('lowest council tax')),
    {
      text: 'Dr Ann Shah MS was there',
      meta: { scheduled: '2026-04-20T09:00' },
      config: { organisation: { nation: 'wales' }, elections: [{ kind: 'senedd', poll: '2026-05-07' }] },
      messages: ['Disallowed in the pre-election period of the Senedd election on 7 May 2026: "Ann Shah MS" refers to a politician'],
    },
    {
      text: 'A post by the ward team, with @hythe_ward',
      meta: { scheduled: '2026-04-14T09:00' },
      config: { elections, accounts: [{ id: 'ann', kind: 'member', handles: { x: '@Hythe_Ward' } }] },
      messages: [start + account('@hythe_ward')],
    },
    {
      text: 'Cllr Ann Shah opened the park.',
      meta: { account: 'sam', scheduled: '2026-04-14T09:00' },
      config: { elections, accounts: [{ id: 'sam', kind: 'personal', politically_restricted: true }] },
      messages: [start + politician('Cllr Ann Shah')],
    },
    {
      text: 'Anything at all',
      meta: { account: 'ann', scheduled: '2026-04-14T09:00' },
      config: { elections: [{ kind: 'local', poll: '2026-05-07', closed_accounts: ['member'] }], accounts: [{ id: 'ann', kind: 'member' }] },
      messages: [`${start}this account is closed from 30 March 2026 until the close of poll`],
    },
  ],
});

describe('party-political/pre-election-period', () => {
  const text = 'Cllr Ann Shah opened the park.';
  const at = async (scheduled: string, config: Record<string, unknown>) =>
    (await findingsOf(rule, { text, meta: { scheduled }, config })).map(({ message }) => message);

  it.each([
    ['2026-03-29T23:59', 0],
    ['2026-03-30T00:00', 1],
    ['2026-05-07T21:59', 1],
    ['2026-05-07T22:00', 0],
    ['2026-05-07T22:01', 0],
    // British Summer Time begins on 29 March 2026: midnight in London is 23:00 UTC of the day before.
    ['2026-03-29T22:59Z', 0],
    ['2026-03-29T23:00Z', 1],
    ['2026-05-07T20:59Z', 1],
    ['2026-05-07T21:00Z', 0],
    ['2026-05-07T23:30+02:00', 0],
    ['2026-05-07T22:30+02:00', 1],
  ])('looks at the time in London: %s gives %i', async (scheduled, count) => {
    const closed = { elections: [{ kind: 'local', poll: '2026-05-07', closed_accounts: [] }] };
    expect(await at(scheduled, closed)).toHaveLength(count);
  });

  it('takes now where nothing is scheduled', async () => {
    const now = { elections: [{ kind: 'by-election', poll: '2026-12-03', closed_accounts: [] }] };
    expect((await findingsOf(rule, { text, config: now })).map(({ message }) => message)).toEqual([
      'Disallowed in the pre-election period of the by-election on 3 December 2026: "Cllr Ann Shah" refers to a politician',
    ]);
  });

  it('names the earliest poll where periods overlap', async () => {
    const polls = [
      { kind: 'uk-parliament', poll: '2026-06-11', notice: '2026-04-01', closed_accounts: [] },
      { kind: 'local', poll: '2026-05-07', closed_accounts: [] },
    ];
    expect(await at('2026-04-14T09:00', { elections: polls })).toEqual([`${start}${politician('Cllr Ann Shah')}`]);
    expect(await at('2026-05-10T09:00', { elections: polls })).toEqual([
      'Disallowed in the pre-election period of the general election on 11 June 2026: "Cllr Ann Shah" refers to a politician',
    ]);
  });

  it('says when the post may appear', async () => {
    const closed = { elections: [{ kind: 'local', poll: '2026-05-07', closed_accounts: [] }] };
    const [finding] = await findingsOf(rule, { text, meta: { scheduled: '2026-04-14T09:00' }, config: closed });
    expect(finding).toMatchObject({
      severity: 2,
      range: [0, 13],
      suggestions: [{ desc: 'Quote an officer, or publish after 22:00 on 7 May 2026; the period began on 30 March 2026' }],
    });
  });

  it.each(['MP ', 'Jane Roe MP ', 'Cllr Ann ', 'launch new ', 'Have your say on our '])(
    'comes to an end on a hundred thousand characters of %j',
    async seed => {
      const closed = { elections: [{ kind: 'local', poll: '2026-05-07', closed_accounts: [] }] };
      const found = await findingsOf(rule, { text: seed.repeat(100_000 / seed.length), meta: { scheduled: '2026-04-14T09:00' }, config: closed });
      expect(found.length).toBeLessThan(100_000);
    },
  );
});
