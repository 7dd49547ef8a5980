import { changedWords, defineRule, option, termsOf } from '../../src/kit/index.ts';
import { caseTerms, findCases, matterWords } from './lib/cases.ts';
import { isReply } from './lib/replies.ts';

export default defineRule({
  summary: 'Disallow public replies that deal with one person’s case, account or complaint',
  why: 'A reply that tells somebody the state of their claim tells their neighbours too that they have one. Nobody has checked who sits behind the account, and the answer belongs on the case’s file, not on a company’s servers.',
  severity: 'warn',
  recommended: true,
  options: {
    matters: option.terms('Other matters that belong to one person’s file, and matters that may be answered in public.'),
  },
  messages: {
    case: 'Disallowed in a public reply: "{{text}}" tells of somebody’s own case',
  },
  suggestions: {
    case: 'Say that it cannot be discussed here, and give the contact centre’s number or a secure form; say no more even if they posted it themselves',
  },
  terms: ({ matters }) => ({ ...caseTerms, matters: termsOf(changedWords(matterWords, matters)) }),
  examples: {
    good: [
      { text: 'Sorry to hear that. We can’t discuss your claim here: please ring 0300 123 4500.', meta: { reply_to: '@hill_walker' } },
      { text: 'Thanks for telling us, the crew will be back for your bin tomorrow.', meta: { reply_to: '@hill_walker' } },
      'Your council tax bill is due on 1 April. Spread it over 12 months by Direct Debit.',
      { text: 'Your permit has expired, time to renew it!', meta: { reply_to: '@hill_walker' }, options: { matters: { remove: ['permit'] } } },
    ],
    bad: [
      {
        text: 'We’ve checked: your housing benefit was stopped because of the overpayment.',
        meta: { reply_to: '@hill_walker' },
        messages: ['Disallowed in a public reply: "y*** h****** b****** w** s******" tells of somebody’s own case'],
      },
      {
        text: '@hill_walker our records show you still owe £212.40',
        messages: [
          'Disallowed in a public reply: "o** r****** s***" tells of somebody’s own case',
          'Disallowed in a public reply: "y** s**** o**" tells of somebody’s own case',
        ],
      },
      {
        text: 'Your allotment plot was refused.',
        meta: { reply_to: '@hill_walker' },
        options: { matters: { add: ['allotment plot'] } },
        messages: ['Disallowed in a public reply: "Y*** a******** p*** w** r******" tells of somebody’s own case'],
      },
    ],
  },
  *check(draft, { hits }) {
    for (const text of draft.texts) {
      if (!isReply(draft, text)) continue;
      for (const { start, end, confidence } of findCases(text, list => hits(text, list)))
        yield { message: 'case', at: text.span(start, end), confidence };
    }
  },
});
