import { defineRule, option } from '../../src/kit/index.ts';
import { neutralOptions } from './lib/accounts.ts';
import { isPartyTag } from './lib/hashtags.ts';
import { standingOf } from './lib/standing.ts';

export default defineRule({
  summary: 'Disallow hashtags of political parties and their campaigns',
  why: "A party's hashtag puts the post into the party's own stream, beside its campaigning, whatever the post itself says.",
  severity: 'warn',
  recommended: true,
  mask: 'none',
  options: {
    ...neutralOptions,
    hashtags: option.terms('Hashtags to report as well, and hashtags that may stand.'),
  },
  messages: {
    party: 'Disallowed political hashtag "{{text}}"{{when}}: publicity stays politically neutral',
  },
  suggestions: {
    party: 'Leave it out; the neutral ones of an election, such as #LE2026 and #YourVoteMatters, may stand',
  },
  examples: {
    good: [
      'Have you registered? The deadline is midnight. #LE2026 #YourVoteMatters #VoterID',
      'Tell us which tree to plant. #VoteForTrees #GreenBelt #Labour ward tours resume, say our midwives',
      'A talk on planning law tonight. #LocalGovernmentReform',
      { text: 'Which route will the ferry take? #VoteGreen for the river!', options: { hashtags: { remove: ['VoteGreen'] } } },
    ],
    bad: [
      {
        text: 'Lovely day at the show #HytheFirst #SaveOurGreenBelt',
        options: { hashtags: { add: ['#HytheFirst'] } },
        messages: ['Disallowed political hashtag "#HytheFirst": publicity stays politically neutral'],
      },
      { text: 'Lovely day at the show #VoteGreen', messages: ['Disallowed political hashtag "#VoteGreen": publicity stays politically neutral'] },
      {
        text: 'Potholes filled this week: 112. #ToriesOut',
        meta: { scheduled: '2026-05-01T09:00' },
        config: { elections: [{ kind: 'local', poll: '2026-05-07' }] },
        messages: [
          'Disallowed political hashtag "#ToriesOut" in the pre-election period of the local election on 7 May 2026: publicity stays politically neutral',
        ],
      },
    ],
  },
  *check(draft, { options, ...settings }) {
    const standing = standingOf(draft, { options, ...settings });
    if (!standing) return;
    for (const text of draft.texts) {
      for (const { start, end, tag } of text.hashtags) {
        if (isPartyTag(tag, text.value, options.hashtags)) yield standing.finding('party', text.span(start, end));
      }
    }
  },
});
