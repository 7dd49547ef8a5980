import { defineRule, option } from '../../src/kit/index.ts';
import { type AccusationHits, accusationLists, accusations, accusationTerms, accuses } from './lib/accusations.ts';
import { targetsIn } from './lib/targets.ts';

export default defineRule({
  summary: 'Disallow accusations against people and organisations that readers can identify',
  why: 'Whoever publishes that somebody is a crook, a liar or no good at their job may be sued for it, and has to prove that it is true; so may whoever repeats it. What a court has decided may be reported, fairly and with the court’s name.',
  severity: 'warn',
  recommended: true,
  options: {
    terms: option.terms('Words for somebody who did wrong to report as well (`tout`), and words to leave alone.'),
  },
  messages: {
    accusation: 'Disallowed accusation "{{text}}" against somebody whom readers can identify',
    allegation: 'Disallowed allegation "{{text}}" against somebody whom readers can identify: to repeat it is to publish it',
  },
  suggestions: {
    accusation: 'Is it proved, and by whom? Name the court or the published finding, or leave it out; “allegedly” is no defence',
    allegation: 'Who says so, and may it be reported? Give the charge and the court, or leave it out',
  },
  terms: ({ terms }) => accusationTerms(terms),
  examples: {
    good: [
      'Kingsbeck Roofing Ltd was fined £12,000 at Norbridge Magistrates’ Court for misleading customers.',
      'Scammers are pretending to be from Fellmarsh Council. Hang up, and report it to Action Fraud.',
      'Year 6 pupil Ama stole the show in Oliver! 🎭',
      'Sam Iqbal leads our Counter Fraud Team. We are disappointed with Hallam Skips.',
      { text: 'Wayne Stubbs is a rogue, and we love his stand-up.', options: { terms: { remove: ['rogue'] } } },
    ],
    bad: [
      {
        text: 'Smith & Co are crooks who faked the survey.',
        messages: ['Disallowed accusation "S**** * ** a** c*****" against somebody whom readers can identify'],
      },
      {
        text: '@DaveBuilds stole £400 from a tenant. He is a liar!',
        messages: [
          'Disallowed accusation "*D********* s****" against somebody whom readers can identify',
          'Disallowed accusation "H* ** * l***" against somebody whom readers can identify',
        ],
      },
      {
        text: 'Anthony Bell has been accused of fraud by three of our residents.',
        messages: [
          'Disallowed allegation "A****** B*** h** b*** a****** **" against somebody whom readers can identify: to repeat it is to publish it',
        ],
      },
      {
        text: 'Wayne Stubbs is a tout.',
        options: { terms: { add: ['tout'] } },
        messages: ['Disallowed accusation "W**** S***** ** * t***" against somebody whom readers can identify'],
      },
    ],
  },
  async *check(draft, { hits }) {
    for (const text of draft.texts) {
      const found = Object.fromEntries(accusationLists.map(list => [list, hits(text, list)])) as AccusationHits;
      if (!accuses(found)) continue;
      const isReply = draft.meta.reply_to !== undefined || (text.mentions[0]?.start ?? 99) < 3;
      const targets = targetsIn(text, await text.people(), found.roles, isReply);
      for (const { message, start, end, confidence } of accusations(text, targets, found)) {
        yield { message, at: text.span(start, end), confidence };
      }
    }
  },
});
