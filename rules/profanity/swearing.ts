import { defineRule, option } from '../../src/kit/index.ts';
import { innocence } from './lib/innocent.ts';
import { contextWords, grades, safeWords, swearWords, type Word } from './lib/words.ts';

export default defineRule({
  summary: 'Disallow swearing',
  why: 'A swear word in an official post offends readers, is screenshotted and quoted long after it is deleted, and brings the organisation into disrepute.',
  clauses: [
    'jncc:engagement/7',
    'barnet:5a/2',
    'barnet:5a/10',
    'barnet:6/2',
    'st-helens:6.4',
    'st-helens:6.6',
    'peterborough:3/2',
    'peterborough:4/3',
  ],
  severity: 'error',
  recommended: true,
  options: {
    min: option.oneOf(grades, 'mild', 'The mildest swearing to report; slurs are always reported'),
    terms: option.terms('Words to report as well, and words to leave alone'),
  },
  messages: {
    swearing: 'Disallowed swearing "{{text}}" ({{grade}})',
    slur: 'Disallowed slur "{{text}}"',
    own: 'Disallowed word "{{text}}": the configuration lists it',
  },
  suggestions: {
    swearing: 'Leave the word out, or say plainly what is wrong',
    slur: 'Leave the word out; name people as they name themselves',
    own: 'Leave the word out, or write another',
  },
  terms: ({ min, terms }) => ({ words: swearWords(min, terms), safe: safeWords(terms), contexts: contextWords() }),
  examples: {
    good: ['Roadworks in Scunthorpe and Penistone start on Monday. Sorry for the delay!', 'Come to the Arsenal community hub for shiitake soup.'],
    bad: [
      { text: 'The roadworks are a bloody nuisance, we know.', messages: ['Disallowed swearing "b*****" (mild)'] },
      { text: 'We f*cked up your bin collection. Sorry.', messages: ['Disallowed swearing "f*****" (strong)'] },
    ],
  },
  *check(draft, { hits }) {
    for (const text of draft.texts) {
      const found = hits<Word>(text, 'words');
      if (found.length === 0) continue;
      const isInnocent = innocence(text, hits(text, 'safe'), hits<string>(text, 'contexts'));
      for (const hit of found) {
        if (isInnocent(hit)) continue;
        const at = text.span(hit.start, hit.end);
        const { kind, name, topics } = hit.term.data!;
        const confidence = hit.disguised || name || topics.length > 0 ? 'medium' : 'high';
        if (kind === 'slur' || kind === 'own') yield { message: kind, at, confidence };
        else yield { message: 'swearing', at, confidence, data: { grade: kind } };
      }
    }
  },
});
