import { defineRule, openQuestions, type Policy } from '../../src/kit/index.ts';

const ours: Policy = { id: 'ours', title: 'Ours', clauses: { '4': { title: 'Accurate', kind: 'sign-off', question: 'Is it accurate?' } } };

export default defineRule({
  summary: 'Require the answers that the policy asks of a person',
  why: 'Whether a post is accurate, fair or wise no program can tell. The policy names a person who answers, and an auditor will ask who did.',
  severity: 'error',
  recommended: false,
  mask: 'none',
  options: {},
  messages: {
    missing: 'Missing sign-off: {{question}}',
    lapsed: 'Expected a new sign-off, the text has changed since: {{question}}',
    unknown: 'Unknown person in a sign-off: {{question}}',
  },
  suggestions: {
    missing: 'Let a person answer, and record it: postlint sign-off FILE --clause {{clause}} --by NAME',
    lapsed: 'Let a person look again, and record it: postlint sign-off FILE --clause {{clause}} --by NAME',
    unknown: 'Sign off as a person of the authors’ register, or add the person to it',
  },
  examples: {
    good: [
      {
        text: 'Volunteers sowed two hectares of meadow at Brent Reservoir 🌼',
        meta: { signed_off: [{ clause: 'ours:4', by: 'Head of Communications', on: '2026-11-19' }] },
        policies: [ours],
      },
    ],
    bad: [
      {
        text: 'Volunteers sowed two hectares of meadow at Brent Reservoir 🌼',
        policies: [ours],
        messages: ['Missing sign-off: Is it accurate? (ours 4)'],
      },
      {
        text: 'Volunteers sowed three hectares of meadow at Brent Reservoir 🌼',
        meta: { signed_off: [{ clause: 'ours:4', by: 'Head of Communications', on: '2026-11-19', hash: '0123456789abcdef' }] },
        policies: [ours],
        messages: ['Expected a new sign-off, the text has changed since: Is it accurate? (ours 4)'],
      },
      {
        text: 'Volunteers sowed two hectares of meadow at Brent Reservoir 🌼',
        meta: { signed_off: [{ clause: 'ours:4', by: 'A Stranger', on: '2026-11-19' }] },
        config: { authors: [{ id: 'a.okafor', name: 'Ada Okafor', role: 'Head of Communications' }] },
        policies: [ours],
        messages: ['Unknown person in a sign-off: Is it accurate? (ours 4)'],
      },
    ],
  },
  async *check(draft, { policies, authors, clauses }) {
    const at = draft.fieldSpan('signed_off');
    for (const { clause, question, state } of await openQuestions(draft, policies, authors)) {
      if (clauses.length === 0 || clauses.includes(clause)) yield { message: state, at, clause, data: { question, clause } };
    }
  },
});
