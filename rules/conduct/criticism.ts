import { defineRule, option } from '../../src/kit/index.ts';
import { bodyTerms, castOf } from './lib/cast.ts';
import { criticismTerms, findCriticisms, type Whom } from './lib/criticisms.ts';

const names: Record<Whom, string> = {
  organisation: 'the organisation',
  colleagues: 'colleagues',
  partner: 'a partner',
  users: 'the people it serves',
  person: 'a person',
};

export default defineRule({
  summary: 'Disallow criticism of colleagues, the organisation, its partners and the people it serves',
  why: 'A remark about a colleague or a contractor is read as the organisation’s verdict, and the people it serves wonder what is said of them. Staff have been dismissed for such posts on private accounts; those who want to raise a concern are safer with a manager, the union or the whistleblowing policy.',
  severity: 'warn',
  recommended: false,
  options: {
    terms: option.terms('Words that run somebody down to report as well, and words to leave alone.'),
  },
  messages: {
    criticism: 'Disallowed criticism of {{whom}} "{{text}}"',
  },
  suggestions: {
    criticism: 'Is it fair, and would you say it to their face? If so, say it there; in public say what happened, and what happens next',
  },
  terms: ({ terms }, settings) => ({ ...criticismTerms(terms), bodies: bodyTerms(settings) }),
  examples: {
    good: [
      'We got the date wrong. Sorry! The clinic is on Friday.',
      'The ombudsman found that the council let two families down. Our response: https://www.example.gov.uk/response',
      'Has a builder let you down? Trading Standards can help.',
      'The queue at the tip is a nightmare today. Come back after 3pm.',
      { text: 'Our planners are unhelpful.', options: { terms: { add: [], remove: ['unhelpful'] } } },
    ],
    bad: [
      { text: '@NatEngland got this badly wrong, again', messages: ['Disallowed criticism of a partner "*N********* g** t*** b**** w****"'] },
      { text: 'I’m ashamed to work for this council.', messages: ['Disallowed criticism of the organisation "a****** ** w*** f** t*** c******"'] },
      { text: 'Our HR department is a shambles.', messages: ['Disallowed criticism of colleagues "O** ** d********* ** * s*******"'] },
      { text: 'Tenants never read the letters we send.', messages: ['Disallowed criticism of the people it serves "T****** n**** r*** t**"'] },
      {
        text: 'The contractors are all mouth and trousers.',
        options: { terms: { add: ['mouth and trousers'], remove: [] } },
        messages: ['Disallowed criticism of a partner "T** c********** a** a** m**** a** t*******"'],
      },
    ],
  },
  async *check(draft, { hits }) {
    for (const text of draft.texts) {
      if (hits(text, 'judgements').length === 0) continue;
      const cast = await castOf(text, hits(text, 'bodies'));
      for (const { start, end, whom, confidence } of findCriticisms(text, list => hits(text, list), cast)) {
        yield { message: 'criticism', at: text.span(start, end), confidence, data: { whom: names[whom] } };
      }
    }
  },
});
