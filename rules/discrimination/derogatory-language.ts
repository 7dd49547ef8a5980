import { defineRule, type Hit, option } from '../../src/kit/index.ts';
import { characteristics } from './lib/characteristics.ts';
import { type CondemnationHits, condemnationTerms, isCondemned } from './lib/condemnation.ts';
import { type DerogationHits, derogationLists, derogations, derogationTerms } from './lib/derogation.ts';
import { type GroupWord, groupsIn, groupTerms } from './lib/groups.ts';

export default defineRule({
  summary: 'Disallow words that demean, shut out or stereotype people with a protected characteristic',
  why: 'A generalisation, a joke or an order to go home tells residents that the organisation thinks less of them. The public sector equality duty asks it to foster good relations, and a post that does the opposite is evidence against it.',
  severity: 'warn',
  recommended: true,
  options: {
    characteristics: option.someOf(characteristics, characteristics, 'The protected characteristics to look for.'),
    groups: option.terms('Other words for groups, in the plural; words for groups to leave alone.'),
    terms: option.terms('Phrases to report as well, and phrases to leave alone.'),
  },
  messages: {
    derogatory: 'Disallowed derogatory language "{{text}}" ({{about}})',
    exclusion: 'Disallowed words that shut people out "{{text}}" ({{about}})',
    stereotype: 'Disallowed stereotype "{{text}}" ({{about}})',
    outdated: 'Disallowed outdated term "{{text}}" ({{about}})',
  },
  suggestions: {
    derogatory: 'Would you say it to the face of somebody whom it is about? Say what happened, and leave the group out',
    exclusion: 'Leave it out; if the law allows a service for one group alone, say whom it is for',
    stereotype: 'Is it true of the one person meant? Say that, and leave the group out',
    outdated: 'Write how people name themselves, such as Deaf people, disabled people, wheelchair user, Black people',
  },
  terms: ({ groups, terms }) => ({ groups: groupTerms(groups), ...derogationTerms(terms), ...condemnationTerms }),
  examples: {
    good: [
      'Immigrants make up a fifth of our care workers. Thank you, dziękujemy, shukriya 💙',
      '“Go back to where you came from” is not banter. It’s a hate crime: report it.',
      'Women drivers wanted! Only 9% of our bus drivers are women.',
      'Travellers have set up a temporary site at Beck Road. We are working with the families.',
      { text: 'Is the sculpture a bit of fluff? You decide.', options: { terms: { remove: ['bit of fluff'] } } },
      { text: 'Pensioners are useless at cards, they told us.', options: { groups: { remove: ['pensioners'] } } },
      { text: 'Pensioners are useless at cards, they told us.', options: { characteristics: ['race', 'sex'] } },
    ],
    bad: [
      { text: 'Immigrants are scroungers.', messages: ['Disallowed derogatory language "I********* a** s*********" (race)'] },
      { text: 'Room to let. No Irish, no dogs.', messages: ['Disallowed words that shut people out "N* I****" (race)'] },
      { text: 'A wet floor? Man up!', messages: ['Disallowed stereotype "M** **" (sex)'] },
      { text: 'A signed tour for the deaf and dumb', messages: ['Disallowed outdated term "d*** a** d***" (disability)'] },
      {
        text: 'Grockles are vermin, and Tuesday people have crossed the bridge.',
        options: { groups: { add: ['grockles'] }, terms: { add: ['Tuesday people'] } },
        messages: [
          'Disallowed derogatory language "G******* a** v*****" (listed in the configuration)',
          'Disallowed derogatory language "T****** p*****" (listed in the configuration)',
        ],
      },
    ],
  },
  *check(draft, { options, hits }) {
    const wanted = new Set<string>([...options.characteristics, 'own']);
    for (const text of draft.texts) {
      const groups = hits<GroupWord>(text, 'groups');
      if (groups.length === 0 && hits(text, 'phrases').length === 0) continue;
      const all = (lists: readonly string[]): Record<string, readonly Hit[]> => Object.fromEntries(lists.map(list => [list, hits(text, list)]));
      const around = all(Object.keys(condemnationTerms)) as CondemnationHits;
      for (const found of derogations(text, groupsIn(text, groups), all(derogationLists) as DerogationHits)) {
        if (!wanted.has(found.of) || isCondemned(found, around)) continue;
        const about = found.of === 'own' ? 'listed in the configuration' : found.of;
        yield { message: found.kind, at: text.span(found.start, found.end), confidence: found.confidence, data: { about } };
      }
    }
  },
});
