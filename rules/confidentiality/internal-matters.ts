import { changedWordLists, defineRule, option, termsOf } from '../../src/kit/index.ts';
import { findMatters, matterTerms } from './lib/internal-matters.ts';
import lists from './lists/internal-matters.json' with { type: 'json' };

export default defineRule({
  summary: 'Disallow internal matters: meetings, negotiations, figures and plans that are not public yet',
  why: 'Staff learn of their redundancy from a post, a bidder of its rival’s price, the press of a closure before those who use the place. What was said in confidence is not said again.',
  notes:
    'It asks for a look: whether a matter is public, only people know. Posts about public meetings, consultations and published papers are left alone.',
  severity: 'warn',
  recommended: false,
  mask: 'none',
  options: {
    meetings: option.terms('Meetings that are internal as well (`huddle`); meetings that are public.'),
    cues: option.terms('Words that say a thing is not public as well (`hold this back`); words that say nothing of the kind.'),
  },
  messages: {
    aside: 'Disallowed aside "{{text}}": what may not be told is not for a post',
    unannounced: 'Disallowed news that is "{{text}}"',
    leak: 'Disallowed internal paper "{{text}}"',
    meeting: 'Disallowed report of an internal meeting "{{text}}"',
    negotiation: 'Disallowed word of a negotiation "{{text}}"',
    evaluation: 'Disallowed word of a procurement under way "{{text}}"',
    staffing: 'Disallowed word of plans for staff "{{text}}"',
  },
  suggestions: {
    aside: 'May everybody know it? If so, leave the aside out; otherwise leave out what follows',
    unannounced: 'Has Communications agreed to its release? Otherwise wait until it is published, and link to it',
    leak: 'Is the paper public? If so, link to it; otherwise leave out what it says',
    meeting: 'Was the meeting public? If so, link to its agenda or minutes; otherwise leave out what was said',
    negotiation: 'Does the other side agree that this is public? Otherwise wait until the contract is signed',
    evaluation: 'Has the award been announced? Otherwise leave it out until it has',
    staffing: 'Have staff and unions been told? Otherwise leave it out until they have',
  },
  terms: ({ meetings, cues }) => ({
    ...matterTerms,
    meetings: termsOf(changedWordLists({ meetings: lists.meetings }, meetings).meetings),
    ...Object.fromEntries(
      Object.entries(changedWordLists({ asides: lists.asides, unannounced: lists.unannounced }, cues)).map(([name, words]) => [name, termsOf(words)]),
    ),
  }),
  examples: {
    good: [
      'Watch tonight’s budget meeting live from 7pm: https://www.example.gov.uk/webcast',
      'The draft Local Plan is out for consultation. Have your say by 12 December.',
      'Between us, we planted 400 trees in Kingsbeck Park 🌳',
      { text: 'As agreed in our budget meeting, we keep the late bus.', options: { meetings: { remove: ['budget meeting'] } } },
      { text: 'Off the record: the budget is balanced.', options: { cues: { remove: ['off the record'] } } },
    ],
    bad: [
      {
        text: 'As discussed in this morning’s budget meeting, the museum closes on Mondays.',
        messages: ['Disallowed report of an internal meeting "budget meeting"'],
      },
      { text: 'Ahead of publication, here are the draft figures 👀', messages: ['Disallowed news that is "Ahead of publication"'] },
      { text: 'We’re still negotiating the contract with the bus firm.', messages: ['Disallowed word of a negotiation "still negotiating"'] },
      {
        text: 'Don’t tell anyone, but both libraries are closing.',
        messages: ['Disallowed aside "Don’t tell anyone": what may not be told is not for a post'],
      },
      { text: 'Leaked minutes: the pool closes in May', messages: ['Disallowed internal paper "Leaked minutes"'] },
      {
        text: 'We’re scoring the bids for the café today, what a lot of sums',
        messages: ['Disallowed word of a procurement under way "scoring the bids"'],
      },
      { text: 'Our restructure is coming next month 😬', messages: ['Disallowed word of plans for staff "restructure"'] },
      {
        text: 'We were told in the huddle that Friday is off.',
        options: { meetings: { add: ['huddle'] } },
        messages: ['Disallowed report of an internal meeting "huddle"'],
      },
      {
        text: 'Hold this back: the budget is balanced.',
        options: { cues: { add: ['hold this back'] } },
        messages: ['Disallowed aside "Hold this back": what may not be told is not for a post'],
      },
    ],
  },
  *check(draft, { hits }) {
    for (const text of draft.texts) {
      for (const { message, confidence, start, end } of findMatters(text, list => hits(text, list))) {
        yield { message, at: text.span(start, end), confidence };
      }
    }
  },
});
