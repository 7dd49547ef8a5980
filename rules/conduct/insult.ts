import { defineRule, option } from '../../src/kit/index.ts';
import { bodyTerms, castOf } from './lib/cast.ts';
import { findInsults, insultTerms } from './lib/insults.ts';
import { kindNames } from './lib/targets.ts';

export default defineRule({
  summary: 'Disallow insults of readers, colleagues, named people and bodies',
  why: 'An insult from an official account is the story that day, and the complaint the day after. It ends a conversation that the organisation is paid to have, and aimed again and again at one person it is bullying.',
  severity: 'error',
  recommended: true,
  options: {
    terms: option.terms('Insults to report as well, and words to leave alone.'),
  },
  messages: {
    insult: 'Disallowed insult "{{text}}", aimed at {{whom}}',
  },
  suggestions: {
    insult: 'Say what is wrong and what would put it right, and leave out what you think of them',
  },
  terms: ({ terms }, settings) => ({ ...insultTerms(terms), bodies: bodyTerms(settings) }),
  examples: {
    good: [
      'It’s silly season: a swan has been seen queueing at the post office 🦢',
      'Calling our staff “idiots” is not acceptable. We end calls that are abusive.',
      'We gave you the wrong date. What idiots we are! It’s Friday the 9th, sorry.',
      'Clueless about pensions? You’re not alone. Free advice at the library on Monday.',
      { text: 'You muppet! You’ve won the Muppet Night quiz.', options: { terms: { add: [], remove: ['muppet'] } } },
    ],
    bad: [
      { text: 'Another complaint about the bins. You lot are clueless.', messages: ['Disallowed insult "c*******", aimed at the reader'] },
      { text: 'Whoever designed the one-way system is an absolute muppet.', messages: ['Disallowed insult "m*****", aimed at people'] },
      { text: '@trev_from_no9 read the sign before you park, you idi0t', messages: ['Disallowed insult "i****", aimed at the reader'] },
      { text: 'The cretin in charge of Riverbank Lettings has done it again', messages: ['Disallowed insult "c*****", aimed at people'] },
      {
        text: 'You absolute flannel, Gareth.',
        options: { terms: { add: ['flannel'], remove: [] } },
        messages: ['Disallowed insult "f******", aimed at the reader'],
      },
    ],
  },
  async *check(draft, { hits }) {
    for (const text of draft.texts) {
      if (hits(text, 'insults').length === 0) continue;
      const cast = await castOf(text, hits(text, 'bodies'));
      for (const { start, end, whom, confidence } of findInsults(text, draft, list => hits(text, list), cast)) {
        if (confidence !== 'low') yield { message: 'insult', at: text.span(start, end), confidence, data: { whom: kindNames[whom] } };
      }
    }
  },
});
