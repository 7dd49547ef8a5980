import { changedWords, defineRule, option, termsOf } from '../../src/kit/index.ts';
import { findPromotions } from './lib/ventures.ts';
import lists from './lists/commerce.json' with { type: 'json' };

const kinds = ['corporate', 'service', 'member', 'professional', 'personal'] as const;

export default defineRule({
  summary: 'Disallow promotion of one’s own business, and of those of family and friends',
  why: 'An official account was built with public money, and its followers trust it. A discount code for somebody’s bakery, a referral link or a personal fundraiser on it is a conflict of interests, and other traders will ask why it was not theirs.',
  severity: 'warn',
  recommended: false,
  options: {
    accounts: option.someOf(
      kinds,
      ['corporate', 'service', 'member', 'professional'],
      'Kinds of accounts that promote nobody’s business; drafts of no account are checked as well.',
    ),
    phrases: option.terms('Phrases that sell to report as well, and phrases to leave alone.'),
  },
  messages: {
    interest: 'Disallowed promotion of a private business "{{text}}"',
    scheme: 'Disallowed private selling "{{text}}"',
    code: 'Disallowed discount code of another business "{{text}}"',
  },
  suggestions: {
    interest: 'Leave it out, or share it from a personal account that does not name the organisation; declare the interest if it touches your work',
    scheme: 'Leave it out, or share it from a personal account that does not name the organisation',
    code: 'Is it the organisation’s own offer, or one open to every trader? If not, leave the code out',
  },
  terms: ({ phrases }) => ({
    phrases: termsOf(changedWords(lists.phrases, phrases)),
    ventures: termsOf(lists.ventures),
    promotes: termsOf(lists.promotes),
    venues: termsOf(lists.venues),
  }),
  examples: {
    good: [
      '20% off panto tickets with code OHNOITISNT until Friday 🎭',
      'Shop local this Saturday: 62 independent traders on Norbridge Market.',
      '“My shop is busier since the road was mended,” says the baker.',
      { text: 'Use my code, crack my cipher: museum trail for over-sevens.', options: { phrases: { add: [], remove: ['use my code'] } } },
    ],
    bad: [
      {
        text: '20% off at my wife’s bakery with code BAKE',
        messages: ['Disallowed promotion of a private business "m* w***** b*****"'],
      },
      { text: 'Sign up to the energy deal through my link and we both get £50', messages: ['Disallowed private selling "t****** ** l***"'] },
      { text: '15% off cakes at @BrewAndBake with code BREW15 🍰', messages: ['Disallowed discount code of another business "w*** c*** B*****"'] },
      {
        text: 'Tupperware party at mine!',
        options: { phrases: { add: ['tupperware party'], remove: [] } },
        messages: ['Disallowed private selling "T********* p****"'],
      },
    ],
  },
  *check(draft, { options, hits }) {
    const { account } = draft;
    if (account && !options.accounts.some(kind => kind === account.kind)) return;
    for (const text of draft.texts) {
      for (const { start, end, kind, confidence } of findPromotions(text, list => hits(text, list))) {
        yield { message: kind, at: text.span(start, end), confidence };
      }
    }
  },
});
