import { defineRule, option } from '../../src/kit/index.ts';
import { isActive, type PrejudiceHits, prejudiceLists, prejudices, prejudiceTerms } from './lib/prejudice.ts';

export default defineRule({
  summary: 'Disallow comment that may prejudice active court proceedings',
  why: 'From an arrest or a summons until the verdict, a post that takes guilt for granted, recalls earlier convictions or weighs the evidence can be contempt of court, whatever was meant. It can stop the trial, and the organisation can be fined.',
  severity: 'warn',
  recommended: true,
  options: {
    terms: option.terms('Words that take guilt for granted to report as well (`banged up`), and words to leave alone.'),
  },
  messages: {
    prejudice: 'Disallowed words "{{text}}" while proceedings are active: {{harm}}',
    jury: 'Disallowed words "{{text}}" about what jurors say or do: their deliberations are secret',
    recording: 'Disallowed words "{{text}}": pictures and recordings from a court may not be published',
  },
  suggestions: {
    prejudice: 'Is the case still open? Then give only the charge, the name if it is public, and the date in court',
    jury: 'Leave it out, whatever the verdict was',
    recording: 'Leave the picture or the recording out, and describe what was said in open court',
  },
  terms: ({ terms }) => prejudiceTerms(terms),
  examples: {
    good: [
      'A man of 41 has been charged with burglary and will appear before Norbridge magistrates on 3 March.',
      'A fly-tipper who was caught red-handed has been fined £900 at Norbridge Magistrates’ Court.',
      'Called for jury service? Your employer must let you go.',
      'Anybody who is arrested is innocent until proven guilty.',
      { text: 'Arrested at last: we all know he is a right one!', options: { terms: { remove: ['we all know he'] } } },
    ],
    bad: [
      {
        text: 'The man arrested on Friday is guilty; his trial starts on Monday.',
        messages: ['Disallowed words "i* g*****" while proceedings are active: they take guilt for granted'],
      },
      {
        text: 'He is due in court on Tuesday and has a string of convictions. Lock him up!',
        messages: [
          'Disallowed words "s***** ** c**********" while proceedings are active: they tell of earlier offences',
          'Disallowed words "L*** h** **" while proceedings are active: they call for a result',
        ],
      },
      {
        text: 'One of the jurors says it was close',
        messages: ['Disallowed words "O** ** t** j*****" about what jurors say or do: their deliberations are secret'],
      },
      {
        text: 'A selfie in court with our team 📸',
        messages: ['Disallowed words "s***** ** c****": pictures and recordings from a court may not be published'],
      },
      {
        text: 'A 30-year-old has been arrested. Right wrong ’un!',
        options: { terms: { add: ['wrong ’un'] } },
        messages: ['Disallowed words "w**** ***" while proceedings are active: they take guilt for granted'],
      },
    ],
  },
  *check(draft, { hits }) {
    const texts = draft.texts.map(text => ({
      text,
      found: Object.fromEntries(prejudiceLists.map(list => [list, hits(text, list)])) as PrejudiceHits,
    }));
    const areActive = texts.some(({ text, found }) => isActive(text, found));
    for (const { text, found } of texts) {
      for (const { start, end, harm, confidence } of areActive ? prejudices(text, found) : []) {
        yield { message: 'prejudice', at: text.span(start, end), confidence, data: { harm } };
      }
      for (const { start, end } of found.juries) yield { message: 'jury', at: text.span(start, end), confidence: 'medium' };
      for (const { start, end } of found.recordings) yield { message: 'recording', at: text.span(start, end), confidence: 'medium' };
    }
  },
});
