import { type Confidence, defineRule, rangeAt } from '../../src/kit/index.ts';
import { hasNhsCheckDigit } from './lib/checksums.ts';
import { digitsIn, plain } from './lib/plain.ts';

/** Ten digits, however they are set. */
const shape =
  /(?:(?<=(?<!\p{L})(?:nhs|chi|gig|number|no)[.:# ]{0,2})|(?<![\p{L}\p{N}_£$€#+-]|\d[ .,:/\u200b]))\d(?:[ ._/\n\u200b-]{0,2}\d){9}(?![\p{L}\p{N}_])(?![-./:]\p{N}|[ ]\d)/giu;
const tenDigits = /\d(?:[ ._/\n\u200b-]{0,2}\d){9}/;
/** As the number is set on letters and cards; set otherwise, a cue must stand before it. */
const usual = /^\d{3}(?:([ -]?)\u200b?\d{3}\1\u200b?\d{4}|\d{3}[ -]\d{4})$/;
const cue = /\b(?:nhs|chi|h ?& ?c|hsc|health and care|health number|community health index|patient|hospital|medical|gp|prescription|rhif gig)\b/giu;
const labelled = /(?:nhs|chi|h ?& ?c|hsc|gig|care|health|patient)\b[^\d\n]{0,25}\n?$/iu;
const otherCue =
  /(?:\b(?:account|application|booking|call|case|charity|company|dial|eori|fax|invoice|isbn|issn|mobile|order|phone|planning|ref|reference|ring|serial|sku|tax|tel|telephone|text|ticket|uprn|utr|vat|whatsapp)\b|[\u{1f4de}\u{1f4f1}\u260e])/giu;
const parameter = /(?:chi|hsc|nhs|patient)[a-z_-]{0,12}=$/i;

export default defineRule({
  summary: 'Disallow NHS numbers, and the CHI and H&C numbers of Scotland and Northern Ireland',
  why: "The number opens somebody's whole medical record, and the Scottish one gives away a birth date. Health information is special category data under UK GDPR, and falls under the Caldicott principles.",
  severity: 'error',
  recommended: true,
  mask: 3,
  options: {},
  messages: {
    found: 'Disallowed NHS number "{{text}}"',
    chi: 'Disallowed CHI number "{{text}}"',
    hc: 'Disallowed health and care number "{{text}}"',
  },
  suggestions: { found: 'Remove it; ask for such details in a private message or by phone', chi: 'Remove it', hc: 'Remove it' },
  examples: {
    good: [
      'Have your NHS number ready: it has ten digits, like 999 123 4567.',
      'NHS 111 is open all night. For mental health choose option 2.',
      'NHS number 943 476 5918 has a wrong check digit',
      'ISBN 0140432072',
    ],
    bad: [
      { text: 'Patient 943 476 5919 is waiting for transport', messages: ['Disallowed NHS number "943 *** ****"'] },
      { text: 'CHI number 0101701233, please', messages: ['Disallowed CHI number "010*******"'] },
      { text: 'H&C number: 320 000 0104', messages: ['Disallowed health and care number "320 *** ****"'] },
    ],
  },
  *check(draft) {
    for (const text of draft.texts) {
      if (digitsIn(text) < 10) continue;
      const value = plain(text);
      if (!tenDigits.test(value)) continue;
      for (const { 0: whole, index } of value.matchAll(shape)) {
        const digits = whole.replace(/\D/g, '');
        if (digits.startsWith('999') || /^(\d)\1+$/.test(digits) || !hasNhsCheckDigit(digits)) continue;
        const ahead = value.slice(Math.max(0, index - 50), index);
        const after = value.slice(index + whole.length, index + whole.length + 40);
        const isCued = rangeAt(text.links, index) ? parameter.test(ahead) : lastOf(cue, ahead) > lastOf(otherCue, ahead) || after.search(cue) >= 0;
        if (!usual.test(whole) && !(isCued && labelled.test(ahead))) continue;
        if (!isCued && (rangeAt(text.links, index) || lastOf(otherCue, ahead) >= Math.max(0, ahead.length - 35))) continue;
        if (!isCued && !/\D/.test(whole) && !isAlone(value, index, index + whole.length)) continue;
        const message = isChi(digits) ? 'chi' : /^3[2-9]/.test(digits) ? 'hc' : 'found';
        yield { message, at: text.span(index, index + whole.length), confidence: confidenceOf(whole, isCued) };
      }
    }
  },
});

/** Where a pattern last matches; -1 where it does not. */
const lastOf = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].at(-1)?.index ?? -1;

/** Whether no word stands near a number: ten digits in a sentence are a reference of the police, a council or a shop. */
function isAlone(value: string, start: number, end: number): boolean {
  const before = value.slice(Math.max(0, start - 80), start);
  const after = value.slice(end, end + 80);
  return !/\p{L}/u.test(before + after);
}

/** One in eleven numbers of ten digits has the right check digit: what else speaks for it decides. */
function confidenceOf(written: string, isCued: boolean): Confidence {
  if (isCued) return 'high';
  return /\D/.test(written) ? 'medium' : 'low';
}

/** A Scottish CHI number begins with a birth date, DDMMYY. */
const isChi = (digits: string) => /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])/.test(digits);
