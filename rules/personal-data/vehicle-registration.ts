import { type Confidence, defineRule, option, rangeAt } from '../../src/kit/index.ts';
import { digitsIn, plain } from './lib/plain.ts';

/** Marks since September 2001: two letters, the half-year, three letters (DVLA INF104). */
const current = /(?<![\p{L}\p{N}_-])[A-HJ-PR-Y]{2}(\d{2})[ \u200b-]?[A-HJ-PR-Z]{3}(?![\p{L}\p{N}_-])/giu;
/** Marks of 1983 to 2001, of 1963 to 1982, and those without a year, Northern Ireland's among them. */
const older =
  /(?<![\p{L}\p{N}_./-])(?:[A-HJ-NPR-TV-Y]\d{1,3}[ \u200b]?[A-HJ-PR-Y][A-HJ-PR-Z]{2}|[A-HJ-PR-Z]{3}[ \u200b]?\d{1,3}[A-HJ-NPR-TV-Y]|[A-Z]{1,3}[ \u200b]?\d{1,4}|\d{1,4}[ \u200b]?[A-Z]{1,3})(?![\p{L}\p{N}_/-])/gu;
const yearly = /^(?:[A-Z]\d{1,3}\s?[A-Z]{3}|(?!XXX)[A-Z]{3}\s?\d{1,3}[A-Z])$/;
const cue = /\b(?:reg(?:istration)?(?: (?:no|number|plate|mark))?|number ?plates?|plates?|licen[cs]e plate|vrm|rhif cofrestru)\b[^\d\n]{0,20}$/iu;
/** What must stand before a mark without a year's letter. */
const namingCue = /\b(?:reg(?:istration)?(?: (?:no|number|plate|mark))?|(?:number|cherished|personali[sz]ed|private) ?plate|vrm)\b[ .:]{0,3}$/iu;
const vehicle =
  /\b(?:bmw|audi|car|cars|driver|estate car|fiesta|ford|hatchback|honda|index|kia|lorry|mini|minibus|moped|motor|motorbike|motorcycle|nissan|parked|peugeot|scooter|skoda|taxi|toyota|truck|van|vans|vauxhall|vehicle|vehicles|volvo|vw)\b/iu;
/** Cheap tests: what neither passes has no mark, or an older one that nothing speaks for. */
const currentAscii = /[A-Z]{2}\d\d[ \u200b-]?[A-Z]{3}/i;
const cueWord = /reg|plate|vrm|rhif/i;
const roadNumber = /^[ABM] ?\d{1,4}$/;

export default defineRule({
  summary: 'Disallow vehicle registration marks',
  why: 'A number plate leads to its keeper, and posts on parking, fly-tipping or crashes that show one accuse somebody in public.',
  severity: 'warn',
  recommended: true,
  mask: 2,
  options: { allowMarks: option.strings([], "Marks that may be shown, such as the organisation's own vehicles'.") },
  messages: { found: 'Disallowed vehicle registration "{{text}}"' },
  suggestions: { found: 'Leave the mark out; the police and the enforcement team have it' },
  examples: {
    good: [
      'The A14, M62 and B1234 are busy; bus 36 is on diversion 🚌',
      'FOI201803, PE1 1HG, CW1 and ABC 123 are no plates',
      { text: 'Spot our gritter, FM26 GRT!', options: { allowMarks: ['fm26grt'] } },
    ],
    bad: [
      { text: 'Fly-tipping: do you know AB51 ABC? 🚯', messages: ['Disallowed vehicle registration "AB** ***"'] },
      { text: 'The van, reg A123 BCD, was seized', messages: ['Disallowed vehicle registration "A1** ***"'] },
    ],
  },
  *check(draft, { options }) {
    const allowed = new Set(options.allowMarks.map(bare));
    for (const text of draft.texts) {
      if (digitsIn(text) < 1) continue;
      const value = plain(text);
      let last = -1;
      for (const { 0: mark, 1: half, index } of marksOf(value)) {
        if (index < last || allowed.has(bare(mark)) || rangeAt(text.links, index)) continue;
        const before = value.slice(Math.max(0, index - 50), index);
        const isAlone = value.trim() === mark;
        const confidence = half === undefined ? olderConfidence(mark, before, isAlone) : currentConfidence(mark, Number(half), before, isAlone);
        if (!confidence) continue;
        last = index + mark.length;
        yield { message: 'found', at: text.span(index, last), confidence };
      }
    }
  },
});

/** What is shaped as a mark and may be one, in order; at the same place the longest first. */
const marksOf = (value: string) =>
  [
    ...(currentAscii.test(value) ? value.matchAll(current) : []),
    ...(cueWord.test(value) || vehicle.test(value) || value.length < 16 ? value.matchAll(older) : []),
  ].sort((a, b) => a.index - b.index || b[0].length - a[0].length);

const bare = (mark: string) => mark.replace(/[^A-Z\d]/gi, '').toUpperCase();

/**
 * A mark of today: the half-year must have come, and small letters need a word about plates or vehicles, or
 * nothing but the mark.
 */
function currentConfidence(mark: string, half: number, before: string, isAlone: boolean): Confidence | undefined {
  const isHalfYear = (half >= 2 && half <= 49) || (half >= 51 && half <= 99);
  const isIssued = half <= 30 || (half >= 51 && half <= 80);
  if (!isHalfYear || !isIssued) return undefined;
  if (cue.test(before) || vehicle.test(before)) return 'high';
  if (mark === mark.toUpperCase()) return 'medium';
  return isAlone ? 'low' : undefined;
}

/** An older mark looks like road numbers, bus routes and references: a word about plates must stand before it, or nothing but the mark. */
function olderConfidence(mark: string, before: string, isAlone: boolean): Confidence | undefined {
  const isYearly = yearly.test(mark.replace('\u200b', ''));
  if (isYearly ? cue.test(before) : namingCue.test(before)) return 'high';
  if (isYearly && vehicle.test(before)) return 'medium';
  return isYearly && isAlone && !roadNumber.test(mark) ? 'low' : undefined;
}
