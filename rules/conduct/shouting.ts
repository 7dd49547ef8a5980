import { defineRule, option } from '../../src/kit/index.ts';
import { findShouts } from './lib/capitals.ts';

const marks = /(?:[!?！？‼⁉❗❕❓❔]\uFE0F?[ ]?){2,}/gu;
const stressed = /[!！‼❗❕]/u;

export default defineRule({
  summary: 'Disallow sentences in capitals and rows of exclamation marks',
  why: 'Readers take a sentence in capitals for shouting, and answer in kind. Screen readers may spell capitals out letter by letter, and people with dyslexia read them with effort.',
  severity: 'warn',
  recommended: true,
  mask: 'none',
  options: {
    words: option.integer(4, 'How many words in capitals in a row to report, from; names, acronyms, headings and warnings do not count.', 2),
    marks: option.integer(3, 'How many exclamation marks in a row to report, from.', 2),
  },
  messages: {
    capitals: 'Too many words in capitals: {{count}} in a row',
    marks: 'Too many exclamation marks: {{count}} in a row',
  },
  suggestions: {
    capitals: 'Write the sentence in small letters, and put what matters most first',
    marks: 'One exclamation mark is enough',
  },
  examples: {
    good: [
      'FLOOD WARNING: River Ouse at Norbridge. Stay away from the river.',
      'The NHS, the RSPB and a GP from SEND at ELFT met HMRC.',
      'FREE entry NOW on Saturdays! #EVERYONEWELCOME',
      'The sign says “DO NOT FEED THE DUCKS”, and the ducks disagree.',
      { text: 'PLEASE CLOSE THE GATE. Really!!!', options: { words: 5, marks: 4 } },
    ],
    bad: [
      { text: 'STOP PUTTING FOOD IN YOUR BLUE BIN PLEASE, the crew has to sort it by hand.', messages: ['Too many words in capitals: 8 in a row'] },
      {
        text: 'Bins are out on Monday!!! And it’s free‼️❗',
        messages: ['Too many exclamation marks: 3 in a row', 'Too many exclamation marks: 3 in a row'],
      },
    ],
  },
  *check(draft, { options }) {
    for (const text of draft.texts) {
      for (const { start, end, count } of findShouts(text, options.words)) yield { message: 'capitals', at: text.span(start, end), data: { count } };
      for (const { 0: row, index } of text.value.matchAll(marks)) {
        const count = row.replace(/[^!！❗❕‼⁉?？❓❔]/gu, '').replace(/[‼⁉]/gu, '!!').length;
        if (count >= options.marks && stressed.test(row))
          yield { message: 'marks', at: text.span(index, index + row.trimEnd().length), data: { count } };
      }
    }
  },
});
