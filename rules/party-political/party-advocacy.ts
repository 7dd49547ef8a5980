import type { Hit, Range, Text } from '../../src/kit/index.ts';
import { defineRule, option } from '../../src/kit/index.ts';
import { neutralOptions } from './lib/accounts.ts';
import { advocacyTerms, appeals, campaigning, slogans, stances } from './lib/advocacy.ts';
import { standingOf } from './lib/standing.ts';

export default defineRule({
  summary: 'Disallow slogans, appeals for votes and other campaigning',
  why: "Material that appears designed to affect support for a party is unlawful for a council even where no party is named. Most of it arrives by copying: a slogan, a canvasser's phrase, an imprint left at the foot.",
  severity: 'warn',
  recommended: true,
  mask: 'none',
  options: {
    ...neutralOptions,
    slogans: option.terms('Slogans to report as well, and slogans that may stand.'),
    phrases: option.terms('Phrases of campaigning to report as well; appeals for votes and phrases that may stand.'),
    contests: option.terms(
      'Words of awards and of votes on things (`mascot`), beside which nobody asks for votes in an election; words that say no such thing.',
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
  terms: options => advocacyTerms(options),
  examples: {
    good: [
      'Vote for us! Our gardeners are finalists in the Britain in Bloom awards.',
      'Vote in person, by post or by proxy on Thursday 7 May.',
      'The annual canvass has begun: tell us who lives at your address and can vote.',
      'Vote for your favourite author in the library: Malorie Blackman or Bernardine Evaristo? Voting ends on Thursday.',
      'We are leafleting Mill Lane about the flood scheme and canvassing opinion on Thursday.',
      'Promoted by the library service on behalf of nobody but readers: the summer reading challenge.',
      {
        text: '“Coalition of Chaos” is a play about allotments. “Your Local Candidate”, a film, follows.',
        options: { slogans: { remove: ['coalition of chaos'] }, phrases: { remove: ['your local candidate'] } },
      },
      { text: 'Vote Ada Okafor on Thursday: our fastest gritter!', options: { contests: { add: ['gritter'] } } },
    ],
    bad: [
      {
        text: 'A Hythe that works for all! Our doorstep team is out on Saturday.',
        options: { slogans: { add: ['a Hythe that works for all'] }, phrases: { add: ['doorstep team'] } },
        messages: ['Disallowed campaign slogan "A Hythe that works for all"', 'Disallowed campaigning "doorstep team"'],
      },
      {
        text: 'Vote Kwabena Asante on Thursday, not a singer.',
        options: { contests: { remove: ['singer'] } },
        messages: ['Disallowed appeal for votes "Vote Kwabena Asante"'],
      },
      { text: 'A new bus lane for the many, not the few!', messages: ['Disallowed campaign slogan "for the many, not the few"'] },
      {
        text: 'Vote Kwabena Asante on Thursday!\nCanvassing from 10am, rosettes provided.',
        messages: ['Disallowed appeal for votes "Vote Kwabena Asante"', 'Disallowed campaigning "Canvassing"'],
      },
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
  async *check(draft, context) {
    const standing = standingOf(draft, context);
    if (!standing) return;
    for (const text of draft.texts) {
      const find = (list: string) => context.hits(text, list);
      const isContest = draft.meta.poll !== undefined || find('contest').length > 0;
      const found: ['slogan' | 'voting' | 'campaigning', Range][] = [];
      for (const range of slogans(text, find)) found.push(['slogan', range]);
      if (!isContest) for await (const range of appeals(text, find, standing.period !== undefined)) found.push(['voting', range]);
      for (const range of campaigning(text, find, isContest)) found.push(['campaigning', range]);
      for (const [message, { start, end }] of found) yield standing.finding(message, text.span(start, end), 'medium');
      if (found.length === 0) for (const { start, end } of stances(text, find)) yield standing.finding('campaigning', text.span(start, end), 'low');
      for (const hit of find('imprint')) {
        const end = imprintEnd(text, hit);
        if (end) yield standing.finding('imprint', text.span(hit.start, end));
      }
    }
  },
});

/** Where `on behalf of` ends after `Promoted by` a person, whose name has a capital; an imprint has both (Elections Act 2022, Part 6). */
function imprintEnd({ value }: Text, { end }: Hit): number | undefined {
  const after = value.slice(end, end + 200);
  const behalf = /\b(?:[Oo]n behalf of|ar ran)\s(?=\p{Lu})/u.exec(after);
  return behalf && /^\s\p{Lu}/u.test(after) ? end + behalf.index + behalf[0].trimEnd().length : undefined;
}
