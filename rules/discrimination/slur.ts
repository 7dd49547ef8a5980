import { defineRule, option } from '../../src/kit/index.ts';
import { type CondemnationHits, condemnationTerms, isCondemned, isTold } from './lib/condemnation.ts';
import { innocence, type Slur, slurTerms } from './lib/slurs.ts';

export default defineRule({
  summary: 'Disallow slurs against people with a protected characteristic',
  why: 'A slur in a public body’s post tells a whole group of residents that it does not serve them, and may be unlawful harassment under the Equality Act 2010. What was meant as a joke is judged by those who read it.',
  severity: 'error',
  recommended: false,
  options: {
    terms: option.terms('Words to report as well, and words to leave alone.'),
  },
  messages: {
    slur: 'Disallowed slur "{{text}}" ({{characteristic}})',
    own: 'Disallowed word "{{text}}": the configuration lists it as a slur',
  },
  suggestions: {
    slur: 'Leave the word out; name people as they name themselves',
    own: 'Leave the word out; name people as they name themselves',
  },
  terms: ({ terms }) => ({ ...slurTerms(terms), ...condemnationTerms }),
  examples: {
    good: [
      'Queer history month starts today: the N-word in print, dykes and marches, and the ballads of Cripple Creek 🏳️‍🌈',
      'Calling anybody a “cripple” is a hate crime. Report it: 101, or 999 in an emergency.',
      'Pakistan’s high commissioner visits the Offa’s Dyke centre. Maine Coon cats, faggots and peas, and John Agard reads “Half-Caste”.',
      { text: 'Pikey’s Café, as the owners have named it, is now open.', options: { terms: { remove: ['pikey'] } } },
    ],
    bad: [
      { text: 'Those illegals are back in the car park', messages: ['Disallowed slur "i*******" (race)'] },
      { text: 'Parking for a cripple only!', messages: ['Disallowed slur "c******" (disability)'] },
      {
        text: 'Grockles go home',
        options: { terms: { add: ['grockles'] } },
        messages: ['Disallowed word "G*******": the configuration lists it as a slur'],
      },
    ],
  },
  *check(draft, { hits }) {
    for (const text of draft.texts) {
      const found = hits<Slur>(text, 'slurs');
      if (found.length === 0) continue;
      const isInnocent = innocence(text, hits(text, 'safe'), hits<readonly string[]>(text, 'topics'));
      const around = Object.fromEntries(Object.keys(condemnationTerms).map(list => [list, hits(text, list)])) as CondemnationHits;
      for (const hit of found) {
        if (isInnocent(hit) || (isTold(text, hit, around) && isCondemned(hit, around))) continue;
        const { of, name, noun, unless } = hit.term.data!;
        const at = text.span(hit.start, hit.end);
        const confidence = hit.disguised || name || noun || unless.length > 0 ? 'medium' : 'high';
        if (of === 'own') yield { message: 'own', at, confidence };
        else yield { message: 'slur', at, confidence, data: { characteristic: of } };
      }
    }
  },
});
