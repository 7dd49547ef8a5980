import { defineRule, option } from '../../src/kit/index.ts';
import { neutralOptions } from './lib/accounts.ts';
import { civicOption } from './lib/members.ts';
import { isElectionNotice } from './lib/notices.ts';
import { partyOptions } from './lib/parties.ts';
import { namedPoliticians, politicianAccounts, politicianTerms, referencesIn } from './lib/politicians.ts';
import { standingOf } from './lib/standing.ts';

export default defineRule({
  summary: 'Disallow politicians who are named with their party or their campaigning, and their accounts',
  why: 'A politician who is thanked, praised or quoted as a campaigner gains from a public channel what rivals do not get, and a tag sends readers to an account that asks for votes. Office holders who do the work of their office may be named.',
  severity: 'warn',
  recommended: false,
  mask: 'none',
  options: {
    ...neutralOptions,
    handles: option.terms('Handles of politicians to report as well, and handles that may be mentioned.'),
    titles: option.terms('Titles and seats by which politicians are named as well (`Portreeve`); titles and seats that do not count.'),
    ...civicOption,
    offices: option.terms('Offices whose holders may be credited with the work of the office; ones whose holders may not.'),
    ...partyOptions,
    words: option.terms('Words of campaigning that may not stand beside a politician either; words that may.'),
  },
  messages: {
    named: 'Disallowed politician "{{text}}" beside party or campaigning{{when}}: publicity stays politically neutral',
    account: 'Disallowed mention of a politician\'s account "{{text}}"{{when}}: publicity stays politically neutral',
  },
  suggestions: {
    named: 'Say what was done, without the politician; or name the office alone, where its holder did the work of the office{{later}}',
    account: 'Mention the body or the office, not the politician{{later}}',
  },
  terms: (options, { organisation }) => politicianTerms(organisation.nation, options),
  examples: {
    good: [
      '“Every pound goes into pavements,” said Cllr Delroy Antoine, Cabinet Member for Highways.',
      'The Mayor, Councillor Asha Bello, opened the flower show with Jane Roe MP.',
      'Sit-ups, jumps and a long ramp: thanks to @bikeramp and @SummerCamp for the fun day!',
      {
        text: 'The Bridge Warden, Cllr Jo Roe, campaigned for the crossing. Jane Roe MP, a champion for ramps, was there: @BridgetSkempMP',
        options: {
          handles: { remove: ['BridgetSkempMP'] },
          offices: { add: ['Bridge Warden'] },
          words: { remove: ['a champion for'] },
        },
      },
      {
        text: 'Cllr Tom Reed spoke at the Labour Party Museum.\nAnn Reed MP and our Chairman, Cllr Jo Roe, campaigned for it.',
        options: { parties: { remove: ['Labour Party Museum'] }, titles: { remove: ['MP'] }, civic: { add: ['chairman'] } },
      },
      { text: 'Cllr Tom Reed met Ed Davey, the baker.', options: { politicians: { remove: ['Ed Davey'] } } },
      {
        text: 'Ask your ward councillor: @CllrAnnShah',
        config: { accounts: [{ id: 'cllr-shah', kind: 'member', handles: { x: 'CllrAnnShah' } }] },
      },
    ],
    bad: [
      {
        text: 'Jane Roe MP has banged the drum for this hospital. Thanks, @RoeForHythe!',
        options: { handles: { add: ['RoeForHythe'] }, words: { add: ['banged the drum for'] } },
        messages: [
          'Disallowed politician "Jane Roe MP" beside party or campaigning: publicity stays politically neutral',
          'Disallowed mention of a politician\'s account "@RoeForHythe": publicity stays politically neutral',
        ],
      },
      {
        text: 'The Cabinet Member, Cllr Jo Roe, campaigned for the crossing.\nCllr Tom Reed of Hythe Forward opened it.',
        options: { offices: { remove: ['Cabinet Member'] }, parties: { add: ['Hythe Forward'] } },
        messages: [
          'Disallowed politician "Cllr Jo Roe" beside party or campaigning: publicity stays politically neutral',
          'Disallowed politician "Cllr Tom Reed" beside party or campaigning: publicity stays politically neutral',
        ],
      },
      {
        text: 'Our Mayor, Cllr Jo Roe, campaigned for the crossing.\nPortreeve Ann Reed campaigned for it too.',
        options: { titles: { add: ['Portreeve'] }, civic: { remove: ['mayor'] } },
        messages: [
          'Disallowed politician "Cllr Jo Roe" beside party or campaigning: publicity stays politically neutral',
          'Disallowed politician "Portreeve Ann Reed" beside party or campaigning: publicity stays politically neutral',
        ],
      },
      {
        text: 'Cllr Tom Reed met Ann Shah.',
        options: { politicians: { add: ['Ann Shah'] } },
        messages: ['Disallowed politician "Cllr Tom Reed" beside party or campaigning: publicity stays politically neutral'],
      },
      {
        text: 'Thanks to our hard-working MP Jane Roe, who is fighting for this hospital.',
        messages: ['Disallowed politician "MP Jane Roe" beside party or campaigning: publicity stays politically neutral'],
      },
      {
        text: 'Lovely to have @JaneRoeMP at the repair café',
        messages: ['Disallowed mention of a politician\'s account "@JaneRoeMP": publicity stays politically neutral'],
      },
    ],
  },
  *check(draft, { options, hits, ...settings }) {
    const standing = standingOf(draft, { options, ...settings });
    if (!standing) return;
    const { nation } = settings.organisation;
    const handles = settings.accounts.flatMap(account => Object.values(account.handles));
    const allowed = new Set(handles.map(handle => handle.replace(/^@/, '').toLowerCase()));
    const texts = draft.texts.map(text => ({ text, references: referencesIn(text, list => hits(text, list)) }));
    const isNotice = isElectionNotice(draft, new Set(texts.flatMap(({ references }) => references.map(({ party }) => party))));
    for (const { text, references } of texts) {
      const find = (list: string) => hits(text, list);
      const named = isNotice ? [] : namedPoliticians(text, find, references, nation);
      for (const { start, end, kind, confidence } of [...named, ...politicianAccounts(text, allowed, options.handles, nation)]) {
        yield standing.finding(kind, text.span(start, end), confidence);
      }
    }
  },
});
