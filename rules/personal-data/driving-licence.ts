import { defineRule, rangeAt } from '../../src/kit/index.ts';
import { isDate } from './lib/dates.ts';
import { digitsIn, plain } from './lib/plain.ts';

/** Surname, decade, month (women's + 50), day, year, initials, and three more (DVLA). */
const british =
  /(?<![\p{L}\p{N}])([A-Z9]{5})[ \u200b-]?(\d)(\d{2})(\d{2})(\d)[ \u200b-]?([A-Z9]{2})[A-Z\d][A-Z]{2}(?:[ \u200b]?\d{2})?(?![\p{L}\p{N}])/giu;
const northernIrish = /(?<![\p{L}\p{N}.,/£$€-])\d{8}(?![\p{L}\p{N}])/gu;
const cue = /\b(?:driving licen[cs]e|driver(?:'s)? (?:licen[cs]e|number)|drivers? no|dvla|dva|trwydded yrru)\b[^\d\n]{0,30}$/iu;

export default defineRule({
  summary: 'Disallow driving licence numbers',
  why: "A driving licence number holds its holder's birth date, and opens their driving record and often a hire car.",
  severity: 'error',
  recommended: true,
  mask: 5,
  options: {},
  messages: { found: 'Disallowed driving licence number "{{text}}"' },
  suggestions: { found: 'Remove it' },
  examples: {
    good: ['Bring your driving licence to the tip 🚗', 'SMITH999999AB1CD has no birth date', 'Operator’s licence OD1234567'],
    bad: [
      { text: 'Found: licence of MORGA607054SM9IJ, at reception', messages: ['Disallowed driving licence number "MORGA***********"'] },
      { text: 'NI driving licence 12345678', messages: ['Disallowed driving licence number "1234****"'] },
    ],
  },
  *check(draft) {
    for (const text of draft.texts) {
      if (digitsIn(text) < 6) continue;
      const value = plain(text);
      if (!/\d{6}/.test(value)) continue;
      for (const { 0: found, 1: surname = '', 2: decade, 3: month, 4: day, 5: year, index } of value.matchAll(british)) {
        if (!/^[A-Z]+9*$/i.test(surname) || !hasBirthDate(`${decade}${year}`, Number(month), Number(day))) continue;
        const isCued = cue.test(value.slice(Math.max(0, index - 60), index));
        const isWritten = found === found.toUpperCase() || value.trim() === found;
        if (!isCued && (!isWritten || rangeAt(text.links, index))) continue;
        yield { message: 'found', at: text.span(index, index + found.length) };
      }
      for (const { 0: found, index } of value.matchAll(northernIrish)) {
        if (!cue.test(value.slice(Math.max(0, index - 60), index)) || rangeAt(text.links, index)) continue;
        yield { message: 'found', at: text.span(index, index + found.length), confidence: 'medium' };
      }
    }
  },
});

/** Whether the two digits of a year, a month (plus 50 for women) and a day are a date in the last century or this. */
function hasBirthDate(year: string, month: number, day: number): boolean {
  const real = month > 50 ? month - 50 : month;
  return isDate(Number(`19${year}`), real, day) || isDate(Number(`20${year}`), real, day);
}
