import { defineRule, option } from '../../src/kit/index.ts';
import { castOf } from './lib/cast.ts';
import { endorsementTerms, findEndorsements } from './lib/endorsements.ts';

export default defineRule({
  summary: 'Disallow recommendations of individuals for work, and references for them',
  why: 'A recommendation from an official account reads as the organisation’s reference: it may be liable for it, the person’s rivals for the work will complain, and it cannot take it back. References go through human resources.',
  severity: 'warn',
  recommended: false,
  options: {
    phrases: option.terms('Phrases that recommend somebody to report as well, and phrases to leave alone.'),
  },
  messages: {
    endorsement: 'Disallowed recommendation of an individual "{{text}}"',
  },
  suggestions: {
    endorsement:
      'Thank them for what they did, without recommending them for work; leave references to human resources, and send people to a register of traders',
  },
  terms: ({ phrases }) => endorsementTerms(phrases),
  examples: {
    good: [
      'Thank you, Priya Raman, for five years of running our chess club ♟️',
      'Our librarians recommend Malorie Blackman’s new novel.',
      'Looking for a childminder? Ask our Family Information Service for a list.',
      { text: 'Any team would be lucky to have her.', options: { phrases: { add: [], remove: ['lucky to have her'] } } },
    ],
    bad: [
      {
        text: 'I can’t recommend Raj Mehta highly enough, hire him!',
        messages: ['Disallowed recommendation of an individual "r******** R** M****"', 'Disallowed recommendation of an individual "h*** h**"'],
      },
      {
        text: 'If you need a plumber, call Dave Hughes.',
        messages: ['Disallowed recommendation of an individual "I* y** n*** * p******* c*** D*** H*****"'],
      },
      {
        text: 'Happy to give her a reference, best intern we’ve had.',
        messages: ['Disallowed recommendation of an individual "g*** h** * r********"'],
      },
      {
        text: 'Ade is my top tip for a kitchen.',
        options: { phrases: { add: ['my top tip'], remove: [] } },
        messages: ['Disallowed recommendation of an individual "m* t** t**"'],
      },
    ],
  },
  async *check(draft, { hits }) {
    for (const text of draft.texts) {
      if (hits(text, 'praises').length === 0) continue;
      const cast = await castOf(text, []);
      for (const { start, end, confidence } of findEndorsements(text, list => hits(text, list), cast)) {
        yield { message: 'endorsement', at: text.span(start, end), confidence };
      }
    }
  },
});
