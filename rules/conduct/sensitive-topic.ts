import { defineRule, option } from '../../src/kit/index.ts';
import { bodyTerms } from './lib/cast.ts';
import { findTopics, type Topic, topicContexts, topics, topicWords } from './lib/topics.ts';

const names: Record<Topic, string> = {
  performance: 'performance',
  inspections: 'inspections',
  redundancies: 'jobs',
  incidents: 'an incident',
  deaths: 'a death',
  court: 'legal proceedings',
  safeguarding: 'safeguarding or an investigation',
};

export default defineRule({
  summary:
    'Disallow remarks about the organisation’s own sensitive business: performance, inspections, jobs, incidents, deaths, court cases, safeguarding',
  why: 'Staff and families should not learn of redundancies, a death or an inspection from a post, and one loose figure becomes the headline. Such matters are told once, by those who know all of it, in words that have been agreed.',
  severity: 'warn',
  recommended: false,
  mask: 'none',
  options: {
    topics: option.someOf(topics, topics, 'The matters that are sensitive.'),
  },
  messages: {
    sensitive: 'Disallowed remark on the organisation’s own business "{{text}}": it concerns {{topic}}',
  },
  suggestions: {
    sensitive:
      'Has the communications team agreed this, and do those concerned know? If not, leave it to them; if so, link to the published statement',
  },
  terms: ({ topics: wanted }, settings) => ({ topics: topicWords(wanted), ...topicContexts, bodies: bodyTerms(settings) }),
  examples: {
    good: [
      'Facing redundancy? Our jobs club can help, every Tuesday at The Hub.',
      'We’re delighted that our fostering service has been rated good by Ofsted!',
      'Our performance of The Messiah is on Saturday. Tickets £8 🎶',
      'The inspection report is published: https://www.example.gov.uk/inspection',
      { text: 'Our budget gap is £4m.', options: { topics: ['deaths', 'safeguarding'] } },
    ],
    bad: [
      {
        text: 'So that was our worst-ever inspection result.',
        messages: ['Disallowed remark on the organisation’s own business "inspection result": it concerns inspections'],
      },
      {
        text: 'Redundancies at the council again, 40 of us this time.',
        messages: ['Disallowed remark on the organisation’s own business "Redundancies": it concerns jobs'],
      },
      {
        text: 'We’re being sued over the footbridge 🙄',
        messages: ['Disallowed remark on the organisation’s own business "sued": it concerns legal proceedings'],
      },
    ],
  },
  *check(draft, { hits }) {
    for (const text of draft.texts) {
      for (const { start, end, topic } of findTopics(text, list => hits(text, list))) {
        yield { message: 'sensitive', at: text.span(start, end), confidence: 'low', data: { topic: names[topic] } };
      }
    }
  },
});
