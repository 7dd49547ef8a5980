import { changedTerms, defineRule, near, option, type Range } from '../../src/kit/index.ts';
import { contextTerms, judge, type Marking, markingTerms } from './lib/markings.ts';

export default defineRule({
  summary: 'Disallow protective markings, current and former, and notes that a paper is not for the public',
  why: 'A marking is copied along with the words that it protects. Where one stands in a draft, the draft was likely made from a paper that may not be published, and its author was told so.',
  severity: 'error',
  recommended: true,
  mask: 'none',
  options: {
    markings: option.terms('Markings to report as well, wherever they stand; markings that may stand.'),
  },
  messages: {
    classification: 'Disallowed security classification "{{text}}"',
    handling: 'Disallowed marking "{{text}}": the words may not be for the public',
    exempt: 'Disallowed marking "{{text}}": exempt papers are not for publication',
  },
  suggestions: {
    classification: 'Check where the words come from: publish only what its owner has cleared, without the marking',
    handling: 'Check where the words come from: publish only what its owner has cleared, without the marking',
    exempt: 'Ask Democratic Services what of it is public, and link to the published agenda or decision',
  },
  terms: ({ markings }) => ({
    markings: changedTerms<(typeof markingTerms)[number]>(markingTerms, markings, term => ({ term, data: { kind: 'handling', alone: false } })),
    ...contextTerms,
  }),
  examples: {
    good: [
      'The official opening of the Secret Garden is on Saturday. Parking is restricted.',
      'TOP SECRET: our spy trail starts at the museum on Monday 🕵️',
      'Confidential helpline: 0808 157 0000. All calls are taken in strict confidence.',
      'Private and confidential: book a sexual health test online',
      { text: 'Draft – not for circulation: the village newsletter', options: { markings: { remove: ['not for circulation'] } } },
    ],
    bad: [
      { text: 'OFFICIAL-SENSITIVE: the bids for the leisure contract', messages: ['Disallowed security classification "OFFICIAL-SENSITIVE"'] },
      { text: 'RESTRICTED – COMMERCIAL\nDepot move, option B', messages: ['Disallowed security classification "RESTRICTED"'] },
      {
        text: 'School places 2027 (draft – not for circulation)',
        messages: ['Disallowed marking "not for circulation": the words may not be for the public'],
      },
      {
        text: 'Site sale. Not for publication by virtue of paragraph 3 of Schedule 12A',
        messages: ['Disallowed marking "Not for publication by virtue of": exempt papers are not for publication'],
      },
      {
        text: 'Amber room only: the new rota',
        options: { markings: { add: ['amber room only'] } },
        messages: ['Disallowed marking "Amber room only": the words may not be for the public'],
      },
    ],
  },
  *check(draft, { hits }) {
    for (const text of draft.texts) {
      const stands = (list: string, { start, end }: Range) => !near(hits(text, list), start, end).next().done;
      let last = 0;
      for (const hit of hits<Marking>(text, 'markings')) {
        const confidence = hit.start < last || !hit.term.data ? undefined : judge(text, hit, stands);
        if (!confidence || !hit.term.data) continue;
        last = hit.end;
        yield { message: hit.term.data.kind, at: text.span(hit.start, hit.end), confidence };
      }
    }
  },
});
