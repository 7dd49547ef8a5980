import type { Hit, Text } from '../../src/kit/index.ts';
import { defineRule, option } from '../../src/kit/index.ts';
import { accountKinds, isNeutral } from './lib/accounts.ts';
import { politicalClauses } from './lib/clauses.ts';
import { standingOf } from './lib/standing.ts';
import lists from './lists/campaign.json' with { type: 'json' };

const terms = (list: readonly string[]) => list.map(term => ({ term }));
const contest = new Set(lists.contest.split(' '));
const politics = new Set(lists.politics.split(' '));

export default defineRule({
  summary: 'Disallow slogans, appeals for votes and other campaigning',
  why: "Material that appears designed to affect support for a party is unlawful for a council even where no party is named. Most of it arrives by copying: a slogan, a canvasser's phrase, an imprint left at the foot.",
  clauses: politicalClauses,
  severity: 'warn',
  recommended: true,
  mask: 'none',
  options: {
    accounts: option.someOf(
      accountKinds,
      accountKinds,
      'Kinds of accounts that must stay neutral; holders of politically restricted posts always must.',
    ),
  },
  messages: {
    slogan: 'Disallowed campaign slogan "{{text}}"{{when}}',
    voting: 'Disallowed appeal for votes "{{text}}"{{when}}',
    campaigning: 'Disallowed campaigning "{{text}}"{{when}}',
    imprint: 'Disallowed election imprint "{{text}}"{{when}}: it marks the material of a party or a campaigner',
  },
  suggestions: {
    imprint: 'Remove what was copied from the campaign, not the imprint alone',
  },
  terms: () => ({
    slogan: terms(lists.slogans),
    voting: terms(lists.voting),
    campaigning: terms(lists.campaigning),
    inPolitics: terms(lists.inPolitics),
    imprint: terms(lists.imprint),
  }),
  examples: {
    good: [
      'Vote for us! Our gardeners are finalists in the Britain in Bloom awards.',
      'Vote in person, by post or by proxy on Thursday 7 May.',
      'The annual canvass has begun: tell us who lives at your address and can vote.',
      'Promoted by the library service on behalf of nobody but readers: the summer reading challenge.',
    ],
    bad: [
      { text: 'A new bus lane for the many, not the few!', messages: ['Disallowed campaign slogan "for the many, not the few"'] },
      {
        text: 'Two weeks to go. Lend us your vote and our candidate will fight for this hospital.',
        meta: { scheduled: '2026-04-23T18:00' },
        config: { elections: [{ kind: 'local', poll: '2026-05-07' }] },
        messages: [
          'Disallowed appeal for votes "Lend us your vote" in the pre-election period of the local election on 7 May 2026',
          'Disallowed campaigning "our candidate" in the pre-election period of the local election on 7 May 2026',
        ],
      },
      {
        text: 'Save our pool.\nPromoted by J Roe on behalf of A Doe, both of 1 High Street, Hythe.',
        messages: ['Disallowed election imprint "Promoted by J Roe on behalf of": it marks the material of a party or a campaigner'],
      },
    ],
  },
  *check(draft, { options, hits, ...settings }) {
    if (!isNeutral(draft.account, options.accounts)) return;
    const { data, lifted } = standingOf(draft, settings);
    for (const text of draft.texts) {
      const isContest = draft.meta.poll !== undefined || text.words.some(word => contest.has(word.text.toLowerCase()));
      const campaigning = [...hits(text, 'campaigning'), ...(isContest ? [] : inPolitics(text, hits(text, 'inPolitics')))];
      const found = { slogan: hits(text, 'slogan'), voting: isContest ? [] : hits(text, 'voting'), campaigning };
      for (const list of ['slogan', 'voting', 'campaigning'] as const) {
        for (const { start, end } of found[list]) yield { message: list, at: text.span(start, end), confidence: 'medium', data, ...lifted };
      }
      for (const hit of hits(text, 'imprint')) {
        const end = imprintEnd(text, hit);
        if (end) yield { message: 'imprint', at: text.span(hit.start, end), data, ...lifted };
      }
    }
  },
});

/** Hits of what others say as well (`our candidate`, `on the doorstep`), where another word of politics stands in the text. */
function inPolitics(text: Text, hits: readonly Hit[]): readonly Hit[] {
  const words = hits.length === 0 ? [] : text.words.filter(word => politics.has(word.text.toLowerCase()));
  return hits.filter(({ start, end }) => words.some(word => word.end <= start || word.start >= end));
}

/** Where `on behalf of` ends after `Promoted by` a person, whose name has a capital; an imprint has both (Elections Act 2022, Part 6). */
function imprintEnd({ value }: Text, { end }: Hit): number | undefined {
  const after = value.slice(end, end + 200);
  const behalf = /\b(?:[Oo]n behalf of|ar ran)\s(?=\p{Lu})/u.exec(after);
  return behalf && /^\s\p{Lu}/u.test(after) ? end + behalf.index + behalf[0].trimEnd().length : undefined;
}
