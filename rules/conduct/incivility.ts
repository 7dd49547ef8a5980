import { changedWordLists, defineRule, option, rangeAt, type TermChanges, termsOf } from '../../src/kit/index.ts';
import { bodyTerms, castOf } from './lib/cast.ts';
import { findInsults, insultTerms } from './lib/insults.ts';
import { quotations } from './lib/quotations.ts';
import { isReply } from './lib/replies.ts';
import { around, endsPhrase } from './lib/tokens.ts';
import lists from './lists/incivility.json' with { type: 'json' };

function phraseTerms(changes: TermChanges) {
  const { openers, replies, anywhere } = changedWordLists({ openers: lists.openers, replies: lists.replies, anywhere: lists.anywhere }, changes);
  return { openers: termsOf(openers), replies: termsOf(replies), anywhere: termsOf(anywhere) };
}

export default defineRule({
  summary: 'Disallow brusque and belittling answers',
  why: 'A curt answer to one resident is read by thousands, and shared as the tone of the whole organisation. Whoever wrote it at the end of a long day is glad of a second look.',
  severity: 'warn',
  recommended: false,
  options: {
    phrases: option.terms('Phrases to report in answers as well, and phrases that may stand.'),
  },
  messages: {
    brusque: 'Disallowed brusque answer "{{text}}"',
    belittling: 'Disallowed belittling word "{{text}}"',
  },
  suggestions: {
    brusque: 'Would you say it to their face at the counter? If not, thank them, say what happens next and where they can read more',
    belittling: 'Could they take it as an insult? If so, say what is wrong and leave out what you think of them',
  },
  terms: ({ phrases }, settings) => ({
    ...insultTerms({}),
    bodies: bodyTerms(settings),
    ...phraseTerms(phrases),
  }),
  examples: {
    good: [
      'Calm down with an hour of gentle yoga, Tuesdays at the leisure centre 🧘',
      'Hi Nia, sorry about that. The crew comes back tomorrow.',
      { text: '@early_bird Move on. The next page of the form has it.', options: { phrases: { add: [], remove: ['move on'] } } },
    ],
    bad: [
      { text: '@hill_walker As we’ve already told you, it’s on the website.', messages: ['Disallowed brusque answer "A* w**** a****** t*** y**"'] },
      { text: 'The bus stop stays. Like it or lump it.', messages: ['Disallowed brusque answer "L*** ** ** l*** **"'] },
      {
        text: '@hill_walker Don’t be late next time then.',
        options: { phrases: { add: ['next time then'], remove: [] } },
        messages: ['Disallowed brusque answer "n*** t*** t***"'],
      },
      { text: 'Honestly @hill_walker you are being silly now', messages: ['Disallowed belittling word "s****"'] },
    ],
  },
  async *check(draft, { hits }) {
    for (const text of draft.texts) {
      const found = [
        ...hits(text, 'anywhere'),
        ...(isReply(draft, text) ? [...hits(text, 'openers'), ...hits(text, 'replies').filter(hit => endsPhrase(around(text, hit)))] : []),
      ];
      for (const { start, end } of found) {
        if (!rangeAt(quotations(text), start)) yield { message: 'brusque', at: text.span(start, end), confidence: 'low' };
      }
      if (hits(text, 'insults').length === 0) continue;
      const cast = await castOf(text, hits(text, 'bodies'));
      for (const { start, end, confidence } of findInsults(text, draft, list => hits(text, list), cast)) {
        if (confidence === 'low') yield { message: 'belittling', at: text.span(start, end), confidence };
      }
    }
  },
});
