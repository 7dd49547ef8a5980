import { defineRule, rangeAt } from '../../src/kit/index.ts';
import { digitsIn, plain } from './lib/plain.ts';

const shape = /(?<![\p{L}\p{N},/£$€#-]|\d[. ])(?:\d{9}(?:GBR)?|\d{3} \d{3} \d{3}|[A-Z]{1,2}\d{6,8}|[A-Z]{2} \d{7})(?![\p{L}\p{N}]| \d)(?!-\d)/giu;
/** Two letters and seven digits: where a text is nothing else, no cue is needed. */
const british = /^[A-Z]{2}\d{7}$/i;
const word = /pass?port|pasbort|paszport|travel document/i;
const cue = /\b(?:pass?ports?|pasbort|travel document|paszport)\b[^\n]{0,40}$/iu;
/** The word for it after a number: `is my passport number`. */
const cueAfter = /^,? \(?(?:is |was )?(?:a |the |my |your |her |his |their |our )?passport(?: no| number|[.,!)]|$)/iu;
const otherCue = /\b(?:call|phone|ring|ref|reference|tel|order|application)\b[^\d\n]{0,20}$/iu;
/** The lower line of a passport's machine-readable zone: number, its check digit, country, birth date, sex, expiry (ICAO 9303). */
const machineReadable = /(?<![\p{L}\p{N}<])([A-Z\d<]{9})(\d)[A-Z<]{3}\d{7}[MFX<]\d{7}[A-Z\d<]{14}[\d<]\d(?![\p{L}\p{N}])/gu;

export default defineRule({
  summary: 'Disallow passport numbers',
  why: 'A passport number with a name is enough to forge the page that opens accounts and borders; no post needs one.',
  severity: 'error',
  recommended: true,
  mask: 2,
  options: {},
  messages: { found: 'Disallowed passport number "{{text}}"' },
  suggestions: { found: 'Remove it' },
  examples: {
    good: ['Bring your passport or a driving licence 🛂', 'Passport to Leisure: call 020 7946 0321 or quote PTL12', 'Order 123456789 has left'],
    bad: [
      { text: 'Found a passport, no. 123456789, at the bus station', messages: ['Disallowed passport number "12*******"'] },
      { text: 'Passports: AB1234567 and XY9876543', messages: ['Disallowed passport number "AB*******"', 'Disallowed passport number "XY*******"'] },
    ],
  },
  *check(draft) {
    for (const text of draft.texts) {
      if (digitsIn(text) < 6) continue;
      const value = plain(text);
      for (const { 0: found, 1: number = '', 2: digit, index } of value.matchAll(machineReadable)) {
        if (checkDigit(number) === Number(digit)) yield { message: 'found', at: text.span(index, index + found.length) };
      }
      if (!word.test(value) && value.length > 12) continue;
      for (const { 0: found, index } of value.matchAll(shape)) {
        const before = value.slice(Math.max(0, index - 60), index);
        const isCued = cue.test(before) || cueAfter.test(value.slice(index + found.length, index + found.length + 40));
        if (!isCued && !(british.test(found) && value.trim() === found)) continue;
        if (otherCue.test(before) || rangeAt(text.links, index)) continue;
        yield { message: 'found', at: text.span(index, index + found.length), confidence: isCued ? 'high' : 'low' };
      }
    }
  },
});

/** ICAO 9303's check digit: weights 7, 3, 1; letters count from 10, `<` is 0. */
function checkDigit(field: string): number {
  return [...field].reduce((sum, char, at) => sum + (char === '<' ? 0 : Number.parseInt(char, 36)) * ([7, 3, 1][at % 3] as number), 0) % 10;
}
