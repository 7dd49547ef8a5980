import type { Draft, Settings, Text } from '../../src/kit/index.ts';
import { changedWordLists, changedWords, defineRule, option, termsOf } from '../../src/kit/index.ts';
import { isNeutral } from './lib/accounts.ts';
import { civicOption, civicTerms, memberAccounts, politicians } from './lib/members.ts';
import { isElectionNotice } from './lib/notices.ts';
import { partyOptions, partyTerms } from './lib/parties.ts';
import { describePeriod, type Period, periodsAt } from './lib/period.ts';
import { publicity } from './lib/publicity.ts';
import { type PartyHits, partyReferences } from './lib/references.ts';
import lists from './lists/pre-election.json' with { type: 'json' };

export default defineRule({
  summary: 'Disallow in a pre-election period what could affect support for a party or a candidate',
  why: 'Between the notice of election and the close of poll a council may not publicise its politicians, its policies or matters of controversy (Local Government Act 1986 and the Code on publicity). A post queued weeks before is the usual way to break the rule.',
  notes:
    'A period begins with the notice of election, on the last day that the law allows unless the configuration gives an earlier one, and ends at 22:00 on polling day, in Europe/London. ' +
    'A built-in calendar holds the polls in which the whole nation of `organisation.nation` votes: its parliament, and in Scotland, Wales and Northern Ireland, where every council is elected at once, its councils. They count although nobody registered them, and messages say so. ' +
    'An entry of `elections` takes the place of the one of its kind in the same month, and `cancelled: true` removes it. ' +
    'Councils of England vote in different years, mayors and commissioners in some places only, and nobody knows a general election before it is called: register those. ' +
    'Departments and agencies set `organisation.kind` to `civil-service`: their periods begin 42 days before a devolved parliament is elected, 21 days before other polls, and with the dissolution before a general election (the last day on which it can be, unless `notice` says when); with the nation `uk` they have the polls of all four nations, and the English local ones.',
  severity: 'error',
  recommended: true,
  mask: 'none',
  options: {
    topics: option.strings([], 'Words for matters that are controversial where you are.'),
    ...partyOptions,
    handles: option.terms('Handles of politicians to report as well; handles that may be mentioned.'),
    offices: option.terms('Offices of politicians to report as well; titles and offices that may be named.'),
    ...civicOption,
    launches: option.terms('Phrases to report as well that present something new; ones that may be used.'),
    launched: option.terms('Words for what may not be presented as new either (`masterplan`); words for what may.'),
    achievements: option.terms('Phrases to report as well that celebrate; ones that may be used.'),
  },
  messages: {
    closed: 'Disallowed in the pre-election period of {{poll}}: this account is closed from {{from}} until the close of poll',
    party: 'Disallowed in the pre-election period of {{poll}}: "{{text}}" refers to a party',
    politician: 'Disallowed in the pre-election period of {{poll}}: "{{text}}" refers to a politician',
    repost: 'Disallowed in the pre-election period of {{poll}}: "{{text}}" is the account of a politician',
    launch: 'Disallowed in the pre-election period of {{poll}}: "{{text}}" presents a new campaign, policy or consultation',
    achievement: 'Disallowed in the pre-election period of {{poll}}: "{{text}}" celebrates what has been achieved',
    topic: 'Disallowed in the pre-election period of {{poll}}: "{{text}}" is a matter of controversy',
  },
  suggestions: {
    closed: 'Publish after 22:00 on {{to}}, or from a corporate account',
    party: 'Leave the party out, or publish after 22:00 on {{to}}; the period began on {{from}}',
    politician: 'Quote an officer, or publish after 22:00 on {{to}}; the period began on {{from}}',
    repost: 'Leave the politician out, or publish after 22:00 on {{to}}; the period began on {{from}}',
    launch: 'Publish after 22:00 on {{to}}, unless it was planned before the period began on {{from}} and is in the register of campaigns',
    achievement: 'Give the facts of the service alone, or publish after 22:00 on {{to}}; the period began on {{from}}',
    topic: 'Publish after 22:00 on {{to}}; the period began on {{from}}',
  },
  terms: ({ topics, offices, civic, launches, achievements, ...changes }, { organisation }) => {
    const held = changedWordLists({ offices: lists.offices, titles: lists.titles, seats: lists.seats }, offices);
    const launched = changedWordLists({ consultations: lists.consultations, launches: lists.launches }, launches);
    return {
      ...partyTerms(organisation.nation, changes),
      titles: termsOf(held.titles),
      offices: termsOf(held.offices),
      seats: termsOf(held.seats),
      civic: civicTerms(civic),
      launches: termsOf(launched.launches),
      consultations: termsOf(launched.consultations),
      achievements: termsOf(changedWords(lists.achievements, achievements)),
      topics: termsOf(topics),
    };
  },
  examples: {
    good: [
      {
        text: 'Polling stations are open from 7am to 10pm on Thursday 7 May. Bring photo ID. Not registered? Apply by midnight on 20 April: www.gov.uk/register-to-vote',
        meta: { scheduled: '2026-04-10T09:00' },
        config: { elections: [{ kind: 'local', poll: '2026-05-07' }] },
      },
      {
        text: 'The Mayor, Councillor Asha Bello, opened the spring flower show in the park.',
        meta: { scheduled: '2026-04-18T11:00' },
        config: { elections: [{ kind: 'local', poll: '2026-05-07' }] },
      },
      {
        text: 'Cllr Tom Reed, Leader of the Council, cut the ribbon at the new pool.',
        meta: { scheduled: '2026-03-29T23:59' },
        config: { elections: [{ kind: 'local', poll: '2026-05-07' }] },
      },
      'Cllr Tom Reed, Leader of the Council, cut the ribbon at the new pool.',
      {
        text: 'Cllr Tom Reed opened the pool. Not one council of Kent votes this year.',
        meta: { scheduled: '2027-04-26T09:00' },
        config: { organisation: { nation: 'england' } },
      },
      {
        text: 'Portfolio Holder Tom Reed unveiled the budget of the Labour Party Museum. Ed Davey Ltd mends its roof: proud to have delivered bricks, @CllrSupportHythe.\nOur Sheriff, Cllr Ann Reed, launches a campaign of bells.',
        meta: { scheduled: '2026-04-18T11:00' },
        options: {
          parties: { remove: ['Labour Party Museum'] },
          politicians: { remove: ['Ed Davey'] },
          handles: { remove: ['CllrSupportHythe'] },
          offices: { remove: ['portfolio holder'] },
          civic: { add: ['sheriff'] },
          launches: { remove: ['unveiled'] },
          launched: { remove: ['campaign'] },
          achievements: { remove: ['proud to have delivered'] },
        },
        config: { elections: [{ kind: 'local', poll: '2026-05-07' }] },
      },
    ],
    bad: [
      {
        text: 'Cllr Nia Bowen opened the new library.',
        meta: { scheduled: '2027-04-26T09:00' },
        config: { organisation: { nation: 'wales' } },
        messages: [
          'Disallowed in the pre-election period of the local election in Wales on 6 May 2027 (from the built-in calendar): "Cllr Nia Bowen" refers to a politician',
        ],
      },
      {
        text: 'Jane Roe MP and our ecologists counted puffins.',
        meta: { scheduled: '2031-03-20T09:00' },
        config: { organisation: { nation: 'scotland', kind: 'civil-service' } },
        messages: [
          'Disallowed in the pre-election period of the Scottish Parliament election on 1 May 2031 (from the built-in calendar): "Jane Roe MP" refers to a politician',
        ],
      },
      {
        text: 'Bins will be collected a day late after the bank holiday.',
        meta: { scheduled: '2026-04-20T08:00', account: 'youth-voice' },
        config: {
          accounts: [{ id: 'youth-voice', kind: 'service' }],
          elections: [{ kind: 'local', poll: '2026-05-07', notice: '2026-03-25', closed_accounts: ['youth-voice'] }],
        },
        messages: [
          'Disallowed in the pre-election period of the local election on 7 May 2026: this account is closed from 25 March 2026 until the close of poll',
        ],
      },
      {
        text: 'Cllr Tom Reed: "Our new library is what the Liberal Democrats promised."',
        meta: { scheduled: '2026-03-30T00:00' },
        config: { elections: [{ kind: 'local', poll: '2026-05-07' }] },
        messages: [
          'Disallowed in the pre-election period of the local election on 7 May 2026: "Cllr Tom Reed" refers to a politician',
          'Disallowed in the pre-election period of the local election on 7 May 2026: "Liberal Democrats" refers to a party',
        ],
      },
      {
        text: 'RT @CllrReedHythe: lovely morning at the repair café',
        meta: { scheduled: '2024-06-20T10:00' },
        config: { elections: [{ kind: 'uk-parliament', poll: '2024-07-04' }] },
        messages: ['Disallowed in the pre-election period of the general election on 4 July 2024: "@CllrReedHythe" is the account of a politician'],
      },
      {
        text: 'Our Boundary Warden and Ann Shah of Hythe Forward: shaping Hythe together, and the best streets in Kent. @RoeForHythe\nThe Mayor, Cllr Bea Shah, launched our masterplan.',
        meta: { scheduled: '2026-04-20T10:00' },
        options: {
          parties: { add: ['Hythe Forward'] },
          politicians: { add: ['Ann Shah'] },
          handles: { add: ['@RoeForHythe'] },
          offices: { add: ['Boundary Warden'] },
          civic: { remove: ['mayor'] },
          launches: { add: ['shaping Hythe together'] },
          launched: { add: ['masterplan'] },
          achievements: { add: ['the best streets in Kent'] },
        },
        config: { elections: [{ kind: 'local', poll: '2026-05-07' }] },
        messages: [
          'Disallowed in the pre-election period of the local election on 7 May 2026: "Boundary Warden" refers to a politician',
          'Disallowed in the pre-election period of the local election on 7 May 2026: "Ann Shah" refers to a politician',
          'Disallowed in the pre-election period of the local election on 7 May 2026: "Hythe Forward" refers to a party',
          'Disallowed in the pre-election period of the local election on 7 May 2026: "shaping Hythe together" presents a new campaign, policy or consultation',
          'Disallowed in the pre-election period of the local election on 7 May 2026: "the best streets in Kent" celebrates what has been achieved',
          'Disallowed in the pre-election period of the local election on 7 May 2026: "@RoeForHythe" is the account of a politician',
          'Disallowed in the pre-election period of the local election on 7 May 2026: "Cllr Bea Shah" refers to a politician',
          'Disallowed in the pre-election period of the local election on 7 May 2026: "launched our masterplan" presents a new campaign, policy or consultation',
        ],
      },
      {
        text: 'We are launching our transport strategy today: record investment in buses. Fracking has no place here.',
        meta: { scheduled: '2026-05-07T21:59' },
        options: { topics: ['fracking'] },
        config: { elections: [{ kind: 'local', poll: '2026-05-07' }] },
        messages: [
          'Disallowed in the pre-election period of the local election on 7 May 2026: "launching our transport strategy" presents a new campaign, policy or consultation',
          'Disallowed in the pre-election period of the local election on 7 May 2026: "record investment" celebrates what has been achieved',
          'Disallowed in the pre-election period of the local election on 7 May 2026: "Fracking" is a matter of controversy',
        ],
      },
    ],
  },
  *check(draft, { options, hits, ...settings }) {
    const periods = periodsAt(draft, settings);
    const [period] = periods;
    if (!period) return;
    const closing = periods.find(each => isClosed(draft, each));
    if (closing) yield { message: 'closed', at: draft.fieldSpan('account'), data: describePeriod(closing) };
    if (!isNeutral(draft.account, ['corporate', 'service', 'member', 'professional'])) return;
    const data = describePeriod(period);
    const parties = draft.texts.map(text => ({ text, references: partyReferences(text, partyHits(text, hits), false) }));
    const isNotice = isElectionNotice(draft, new Set(parties.flatMap(({ references }) => references.map(({ party }) => party))));
    for (const { text, references } of parties) {
      const span = ({ start, end }: { start: number; end: number }) => text.span(start, end);
      if (!isNotice) {
        for (const { confidence, ...range } of references.filter(({ kind }) => kind === 'name'))
          yield { message: 'party', at: span(range), confidence, data };
        for (const range of politicians(text, name => hits(text, name), settings.organisation.nation))
          yield { message: 'politician', at: span(range), data, replaces: 'party-political/politician-mention' };
        for (const range of references.filter(({ kind }) => kind === 'politician')) yield { message: 'politician', at: span(range), data };
      }
      for (const range of memberAccounts(text, settings, options.handles))
        yield { message: 'repost', at: span(range), data, replaces: 'party-political/politician-mention' };
      for (const { kind, ...range } of publicity(text, name => hits(text, name), options.launched)) {
        if (kind === 'launch' && wasPlanned(draft, period, settings)) continue;
        yield { message: kind, at: span(range), confidence: 'medium', data };
      }
    }
  },
});

type Find = (text: Text, list: string) => PartyHits['names'];

const partyHits = (text: Text, hits: Find): PartyHits => ({
  names: hits(text, 'names'),
  weak: hits(text, 'weak'),
  people: hits(text, 'people'),
  safe: hits(text, 'safe'),
});

function isClosed({ account, accountName }: Draft, { election }: Period): boolean {
  return [account?.id, account?.kind, accountName].some(name => name !== undefined && election.closed_accounts.includes(name));
}

/** Whether a draft belongs to a registered campaign that began before the notice of election. */
function wasPlanned({ meta }: Draft, { notice }: Period, { campaigns }: Settings): boolean {
  return campaigns.some(({ id, from }) => id === meta.campaign && from < notice);
}
