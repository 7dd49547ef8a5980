import { defineRule, option } from '../../src/kit/index.ts';
import { neutralOptions } from './lib/accounts.ts';
import { isElectionNotice } from './lib/notices.ts';
import { partyOptions, partyTerms } from './lib/parties.ts';
import { type PartyHits, partyReferences } from './lib/references.ts';
import { standingOf } from './lib/standing.ts';

const messageOf = { name: 'named', politician: 'politician', account: 'account' } as const;

export default defineRule({
  summary: 'Disallow names, politicians and accounts of political parties',
  why: 'A council must not publish what appears to affect support for a political party (Local Government Act 1986, section 2), and naming one is the first thing that is looked at. Readers who vote otherwise stop trusting the channel.',
  severity: 'warn',
  recommended: true,
  mask: 'none',
  options: {
    ...neutralOptions,
    ...partyOptions,
    handles: option.terms('Handles of parties to report as well, and handles that may be mentioned.'),
  },
  messages: {
    named: 'Disallowed party name "{{text}}"{{when}}: publicity stays politically neutral',
    politician: 'Disallowed politician "{{text}}"{{when}}: publicity stays politically neutral',
    account: 'Disallowed mention of a party\'s account "{{text}}"{{when}}: publicity stays politically neutral',
  },
  suggestions: {
    named: 'Say what was decided or what the service does, without the party{{later}}',
    politician: 'Say what was decided or what the service does, without the politician{{later}}',
    account: 'Mention the body or the service, not the party{{later}}',
  },
  terms: (options, { organisation }) => partyTerms(organisation.nation, options),
  examples: {
    good: [
      'Our labour ward tours are back: meet the midwives on Saturday at 10am.',
      'Planning reform will change how we decide small applications. Read our reply to the consultation.',
      'Green bins are collected on Mondays in Wood Green and Bounds Green.',
      'Statement of persons nominated, Underhill ward: Ann Shah (Labour Party), Bob Cole (Conservative Party), Cy Fenn (Green Party).',
      {
        text: 'Ed Davey Ltd mends the roof of the Labour Party Museum this week, says @LabourHeritage.',
        options: {
          parties: { remove: ['Labour Party Museum'] },
          politicians: { remove: ['Ed Davey'] },
          handles: { remove: ['LabourHeritage'] },
        },
      },
      {
        text: 'Out with the Liberal Democrats in Hythe this morning!',
        meta: { account: 'cllr-fenn' },
        config: { accounts: [{ id: 'cllr-fenn', kind: 'member', handles: { x: 'CllrFenn' } }] },
      },
    ],
    bad: [
      {
        text: 'The Labour group has agreed free swimming for under-16s from 1 June.',
        messages: ['Disallowed party name "Labour": publicity stays politically neutral'],
      },
      {
        text: 'Great to welcome Ed Davey to the new library. Thanks for coming, @CamdenLibDems!',
        messages: [
          'Disallowed politician "Ed Davey": publicity stays politically neutral',
          'Disallowed mention of a party\'s account "@CamdenLibDems": publicity stays politically neutral',
        ],
      },
      {
        text: 'Hythe Forward and Ann Shah gave a bench to the park. Thank you, @HytheFwd!',
        options: {
          parties: { add: ['Hythe Forward'] },
          politicians: { add: ['Ann Shah'] },
          handles: { add: ['HytheFwd'] },
        },
        messages: [
          'Disallowed party name "Hythe Forward": publicity stays politically neutral',
          'Disallowed politician "Ann Shah": publicity stays politically neutral',
          'Disallowed mention of a party\'s account "@HytheFwd": publicity stays politically neutral',
        ],
      },
      {
        text: 'Plaid Cymru councillors opened the new skate park in Ruthin.',
        meta: { scheduled: '2027-04-20T09:00' },
        config: { organisation: { nation: 'wales' }, elections: [{ kind: 'local', poll: '2027-05-06' }] },
        messages: [
          'Disallowed party name "Plaid Cymru" in the pre-election period of the local election on 6 May 2027: publicity stays politically neutral',
        ],
      },
    ],
  },
  *check(draft, { options, hits, ...settings }) {
    const standing = standingOf(draft, { options, ...settings });
    if (!standing) return;
    const found = draft.texts.flatMap(text => {
      const lists: PartyHits = { names: hits(text, 'names'), weak: hits(text, 'weak'), people: hits(text, 'people'), safe: hits(text, 'safe') };
      const references = [...partyReferences(text, lists, standing.period !== undefined, options.handles)];
      return references.map(reference => ({ ...reference, at: text.span(reference.start, reference.end) }));
    });
    if (isElectionNotice(draft, new Set(found.map(({ party }) => party)))) return;
    for (const { kind, at, confidence } of found) {
      yield { ...standing.finding(messageOf[kind], at, confidence), replaces: 'party-political/pre-election-period' };
    }
  },
});
