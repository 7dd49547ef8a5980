import { defineRule, option } from '../../src/kit/index.ts';
import { grades } from './lib/grades.ts';
import { innocence } from './lib/innocent.ts';
import { contextWords, safeWords, swearWords, type Word } from './lib/words.ts';

export default defineRule({
  summary: 'Disallow swearing',
  why: 'A swear word in an official post offends readers and is quoted long after the post is deleted. Words hidden behind asterisks, digits or spaces are read all the same, and filters on the platforms may hide the post.',
  severity: 'error',
  recommended: true,
  options: {
    min: option.oneOf(grades, 'mild', 'The mildest swearing to report; the grade does not matter for slurs and added words.'),
    slurs: option.boolean(true, 'Report slurs too; off where discrimination/slur is in force, so that each is reported once.'),
    terms: option.terms('Words to report as well, whatever `min`, and words to leave alone.'),
    contexts: option.terms('Words beside which a word with another meaning is innocent (`groomer`); words that say no such thing.'),
    mild: option.terms('Words to grade as mild, and mild ones to leave alone.'),
    medium: option.terms('Words to grade as medium, and medium ones to leave alone.'),
    strong: option.terms('Words to grade as strong, and strong ones to leave alone.'),
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
  terms: ({ min, slurs, terms, contexts, ...graded }) => ({
    words: swearWords(min, terms, slurs, graded),
    safe: safeWords(terms, graded),
    contexts: contextWords(contexts),
  }),
  examples: {
    good: [
      'Roadworks in Scunthorpe, Penistone and Cockermouth start on Monday. Sorry for the delay!',
      'Spotted today at Rye Harbour: three great tits and a cock pheasant 🐦',
      { text: 'What a damn good turnout at the fun run!', options: { min: 'medium' } },
      { text: 'Some pikeys have parked on the green again', options: { slurs: false } },
      {
        text: 'The folk band Bloody Bollocks & the Bastard plays tonight.',
        options: { mild: { remove: ['bloody'] }, medium: { remove: ['bollocks'] }, strong: { remove: ['bastard'] } },
      },
      { text: 'The groomer took both bitches.', options: { contexts: { add: ['groomer'] } } },
      { text: 'The Damn Fine Chilli stall is back on Fridays.', options: { terms: { remove: ['damn'] } } },
    ],
    bad: [
      {
        text: 'The kennel has two bitches.',
        options: { contexts: { remove: ['kennel'] } },
        messages: ['Disallowed swearing "b******" (medium)'],
      },
      {
        text: 'Blimey, what a bloody, blithering day!',
        options: { mild: { add: ['blimey'] }, medium: { add: ['bloody'] }, strong: { add: ['blithering'] } },
        messages: ['Disallowed swearing "B*****" (mild)', 'Disallowed swearing "b*****" (medium)', 'Disallowed swearing "b*********" (strong)'],
      },
      { text: 'Yes, the roadworks are a bloody nuisance. Nearly done!', messages: ['Disallowed swearing "b*****" (mild)'] },
      { text: 'We really f*cked up your bin collection 😬', messages: ['Disallowed swearing "f*****" (strong)'] },
      {
        text: 'Total sh1t-show at the tip this morning, and the queue talks b o l l o c k s',
        messages: ['Disallowed swearing "s***" (medium)', 'Disallowed swearing "b * * * * * * *" (medium)'],
      },
      { text: 'Some pikeys have parked on the green again', messages: ['Disallowed slur "p*****"'] },
      {
        text: 'Come to our Xmas bash!',
        options: { terms: { add: ['xmas'] } },
        messages: ['Disallowed word "X***": the configuration lists it'],
      },
    ],
  },
  *check(draft, { hits }) {
    for (const text of draft.texts) {
      const found = hits<Word>(text, 'words');
      if (found.length === 0) continue;
      const isInnocent = innocence(text, hits(text, 'safe'), hits<readonly string[]>(text, 'contexts'));
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
