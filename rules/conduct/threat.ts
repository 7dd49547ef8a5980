import { changedTerms, defineRule, option } from '../../src/kit/index.ts';
import { findThreats, threatTerms } from './lib/threats.ts';

export default defineRule({
  summary: 'Disallow threats of violence, and wishes that harm should come to somebody',
  why: 'A threat in public frightens the person it is aimed at, and is an offence under the Online Safety Act and the Malicious Communications Act. A joke about shooting or slapping somebody reads the same to them.',
  severity: 'error',
  recommended: true,
  options: {
    terms: option.terms('Threats to report as well, and words to leave alone.'),
  },
  messages: {
    threat: 'Disallowed threat "{{text}}"',
    wish: 'Disallowed wish of harm "{{text}}"',
  },
  suggestions: {
    threat: 'Say what the law or the rules provide (a fine, a court, a ban) and who decides on it; if somebody threatened you, tell the police',
    wish: 'Leave it out, and say what the organisation does about it',
  },
  terms: ({ terms }) => ({ ...threatTerms, threats: changedTerms(threatTerms.threats, terms, term => ({ term, data: 'own' as const })) }),
  examples: {
    good: [
      'Fly-tip here and we will find you, fine you up to £1,000 and take your van.',
      'Kill your speed, not a child. 20mph past the school.',
      'Has somebody said “I know where you live”? Call 101, or 999 in an emergency.',
      { text: 'Dog walkers who leave bags on trees need a good slap.', options: { terms: { add: [], remove: ['need a good slap'] } } },
    ],
    bad: [
      { text: 'Whoever keyed the mayor’s car: I’ll break your legs.', messages: ['Disallowed threat "b**** y*** l***"'] },
      { text: 'People who park on the school zigzags should be shot.', messages: ['Disallowed wish of harm "s***** ** s***"'] },
      { text: 'Keep posting, @hill_walker. I know where you live.', messages: ['Disallowed threat "I k*** w**** y** l***"'] },
      { text: 'Your kneecaps, my hammer.', options: { terms: { add: ['my hammer'], remove: [] } }, messages: ['Disallowed threat "m* h*****"'] },
    ],
  },
  *check(draft, { hits }) {
    for (const text of draft.texts) {
      for (const { start, end, kind, confidence } of findThreats(text, list => hits(text, list)))
        yield { message: kind, at: text.span(start, end), confidence };
    }
  },
});
