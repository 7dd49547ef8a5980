import { changedTermLists, changedTerms, defineRule, option } from '../../src/kit/index.ts';
import type { Clue } from './lib/description-clues.ts';
import { type DescriptionHits, descriptionLists, descriptionTerms, findDescriptions, type Head } from './lib/descriptions.ts';

const order: readonly Clue[] = ['age', 'role', 'trait', 'uniqueness', 'home', 'place', 'event'];

export default defineRule({
  summary: 'Disallow descriptions that single out one unnamed person',
  why: 'Neighbours need no name: an age, a home and a loss are enough for them to know who is meant. UK GDPR protects everybody who can be identified, directly or indirectly.',
  severity: 'warn',
  recommended: true,
  options: {
    roles: option.terms('Words for people that count as a detail (`widow`, `caretaker`), and such words to leave alone.'),
    traits: option.terms('Traits that count as a detail (`in a wheelchair`), and traits to leave alone.'),
    events: option.terms('What happened to somebody that counts as a detail (`who lost`), and such phrases to leave alone.'),
    contexts: option.terms('Words beside which a description is of nobody, or public already (`novel`); words that say no such thing.'),
  },
  messages: { singled: 'Disallowed description "{{text}}": {{clues}} together single somebody out' },
  suggestions: { singled: 'Leave out the age, the home or what happened, or say it of no one in particular: a resident, one of our tenants' },
  terms: ({ roles, traits, events, contexts }) => {
    const { heads, traits: marks, origins, unique, events: happenings, losses, details, elsewhere, general, news } = descriptionTerms;
    const plain = (term: string) => ({ term });
    return {
      heads: changedTerms(heads, roles, term => ({ term, data: 'role' as const })),
      ...changedTermLists({ traits: marks, origins, unique }, traits, plain),
      ...changedTermLists({ events: happenings, losses, details: changedTerms(details, { remove: traits.remove ?? [] }, plain) }, events, plain),
      ...changedTermLists({ elsewhere, general, news }, contexts, plain),
    };
  },
  examples: {
    good: [
      'A 34-year-old man from Bury has been jailed for fly-tipping, magistrates said.',
      'One in four widows over 80 in Burnt Oak lives alone. Ring us for a chat ☕',
      'Could you be a foster carer in Hendon? Apply today.',
      {
        text: 'Thinking of the 84-year-old widow who lives above the chip shop in Burnt Oak 💐',
        options: { roles: { remove: ['widow'] } },
      },
      {
        text: 'In our operetta, the 84-year-old widow who lives above the chip shop in Burnt Oak sings.',
        options: { contexts: { add: ['operetta'] } },
      },
      {
        text: 'The bearded widow in Burnt Oak says thanks. The caretaker who fell in Hendon is back.',
        options: { traits: { remove: ['bearded'] }, events: { remove: ['who fell'] } },
      },
    ],
    bad: [
      {
        text: 'A novel thing: the 84-year-old widow who lives above the chip shop in Burnt Oak sings.',
        options: { contexts: { remove: ['novel'] } },
        messages: [
          'Disallowed description "t** 8********** w**** w** l**** a**** t** c*** s*** ** B***…": age, role, home and place together single somebody out',
        ],
      },
      {
        text: 'Thinking of the 84-year-old widow who lives above the chip shop in Burnt Oak 💐',
        messages: [
          'Disallowed description "t** 8********** w**** w** l**** a**** t** c*** s*** ** B***…": age, role, home and place together single somebody out',
        ],
      },
      {
        text: 'The beekeeper with a squint in Burnt Oak is out. The caretaker who sold up in Hendon is gone.',
        options: { traits: { add: ['with a squint'] }, events: { add: ['who sold up'] } },
        messages: [
          'Disallowed description "T** b******** w*** * s***** ** B**** O**": role, trait and place together single somebody out',
          'Disallowed description "T** c******** w** s*** ** ** H*****": role, place and event together single somebody out',
        ],
      },
      {
        text: 'The 52-year-old ferryman who lives above the chip shop in Burnt Oak is unwell.',
        options: { roles: { add: ['ferryman'] } },
        messages: [
          'Disallowed description "T** 5********** f******* w** l**** a**** t** c*** s*** ** B…": age, role, home and place together single somebody out',
        ],
      },
    ],
  },
  *check(draft, { hits }) {
    for (const text of draft.texts) {
      const heads = hits<Head>(text, 'heads');
      if (heads.length === 0) continue;
      const all = { ...Object.fromEntries([...descriptionLists, 'details'].map(list => [list, hits(text, list)])), heads } as DescriptionHits;
      for (const { start, end, clues, points } of findDescriptions(text, all)) {
        const named = order.filter(clue => clues.includes(clue));
        const data = { clues: `${named.slice(0, -1).join(', ')} and ${named.at(-1)}` };
        yield { message: 'singled', at: text.span(start, end), confidence: points > 3 && clues.includes('home') ? 'medium' : 'low', data };
      }
    }
  },
});
