import { changedWords, defineRule, option, termsOf } from '../../src/kit/index.ts';
import { findPressWords, pressTerms, statementWords } from './lib/press.ts';

export default defineRule({
  summary: 'Disallow statements to journalists, and answers to their requests, outside the press office',
  why: 'What is said to a journalist in a reply is a statement of the organisation, whoever typed it, and will be printed without the rest of the thread. The press office knows what has been said already, and what lawyers have asked not to be said.',
  severity: 'warn',
  recommended: false,
  mask: 'none',
  options: {
    phrases: option.terms('Phrases by which a statement is given to report as well, and phrases to leave alone.'),
  },
  messages: {
    statement: 'Disallowed statement to the press "{{text}}"',
    request: 'Disallowed press enquiry "{{text}}" outside the press office',
  },
  suggestions: {
    statement: 'Thank them, and give the press office’s address; pass the question on and say no more',
    request: 'Pass it to the press office',
  },
  terms: ({ phrases }) => ({ ...pressTerms, statements: termsOf(changedWords(statementWords, phrases)) }),
  examples: {
    good: [
      { text: 'Thanks for asking! Our press office will get back to you: 0300 123 4500.', meta: { reply_to: '@EchoNews' } },
      { text: 'We can confirm that the pool opens at 7am tomorrow 🏊', meta: { reply_to: '@lane_swimmer' } },
      {
        text: 'Happy to comment on your essay, Year 6!',
        meta: { reply_to: '@FellmarshNews' },
        options: { phrases: { remove: ['happy to comment'] } },
      },
    ],
    bad: [
      {
        text: 'Here’s our statement for your story: the bridge is safe.',
        meta: { reply_to: '@EchoNews' },
        messages: ['Disallowed statement to the press "Here’s our statement"', 'Disallowed statement to the press "for your story"'],
      },
      { text: '@FellmarshGazette we can confirm that 12 staff have left.', messages: ['Disallowed statement to the press "we can confirm that"'] },
      {
        text: 'Hi, I’m a reporter with the Echo. Can I get a comment on the pool?',
        messages: [
          'Disallowed press enquiry "I’m a reporter" outside the press office',
          'Disallowed press enquiry "Can I get a comment" outside the press office',
        ],
      },
      {
        text: 'Use this: all is well.',
        meta: { reply_to: '@EchoNews' },
        options: { phrases: { add: ['use this'] } },
        messages: ['Disallowed statement to the press "Use this"'],
      },
    ],
  },
  *check(draft, { hits }) {
    for (const text of draft.texts) {
      for (const { start, end, kind, confidence } of findPressWords(draft, text, list => hits(text, list))) {
        yield { message: kind, at: text.span(start, end), confidence };
      }
    }
  },
});
