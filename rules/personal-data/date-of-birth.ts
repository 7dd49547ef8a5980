import type { Person, Text } from '../../src/kit/index.ts';
import { defineRule } from '../../src/kit/index.ts';
import { type ConsentState, consentOfNamed } from './lib/consents.ts';
import { findDates } from './lib/dates.ts';
import { plain } from './lib/plain.ts';

const label = /(?:\b(?:d\.? ?o\.? ?b\.?|date of birth|birth ?date|dyddiad geni)|\(b\.)(?!\p{L})[ :=,(-]{0,4}\n?(?:is |was |on |as )?$/iu;
const labelAfter = /^(?:,? ?\(?(?:d\.?o\.?b\b|date of birth\b)|,? (?:is|was) (?:her|his|my|our|their|your) (?:birthday|date of birth|d\.?o\.?b)\b)/iu;
const born = /\b(?:born|birthday|ganwyd|ganed|pen-?blwydd)\b(?:(?!\b(?:after|before|between|from|since|until)\b)[^\d\n.!?]){0,25}$/iu;
const numberWords = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen'];
const number = `(\\d{1,3}|${numberWords.join('|')})`;
const street = '(?:Avenue|Ave|Close|Court|Crescent|Drive|Gardens|Grove|Hill|Lane|Place|Rd|Road|Square|Street|Terrace|Way)(?!\\p{L})';
/** An age after a name: `, 84,`, `, six,`, ` (84)`, `, aged 84`, ` (age six)`, ` turns 90`, ` is 90 today`, ` celebrates her 90th birthday`. */
const ageAfter = new RegExp(
  [
    `, ?(\\d{1,3})(?!, (?:\\p{Lu}[\\p{L}'’-]+ ){1,3}${street})(?=[,.;!?)]| (?:who|from|of|was|is|has)\\b|$)`,
    `, (${numberWords.join('|')}), (?=\\p{Ll})`,
    ' ?\\((\\d{1,3})(?: oed)?\\)',
    ",? (?:sy['’]n|yn) (\\d{1,3}) oed",
    `,? \\(?(?:aged|age) ${number}(?![\\p{L}\\d]| (?:minutes|hours|days|weeks))`,
    `,?(?: who)? (?:turns|turned|is turning|has turned|is) ${number}(?= (?:today|tomorrow|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))`,
    ',?(?: who)? (?:celebrates|celebrated|is celebrating|has celebrated|marks|marked|enjoyed) (?:her|his|their) (\\d{1,3})(?:st|nd|rd|th) birthday',
  ]
    .map(pattern => `^(?:${pattern})`)
    .join('|'),
  'u',
);
/** An age before one: `Happy 100th birthday to`, `six-year-old`. */
const ageBefore = new RegExp(
  `(?<![\\p{L}\\d])(?:(\\d{1,3})(?:st|nd|rd|th) birthday(?:,? to| wishes to| of| for)?,?|happy (\\d{1,3})(?:st|nd|rd|th)(?:,? to)?,?|${number}[ -]year[ -]old) $`,
  'iu',
);
const agesSomebody = new RegExp(
  `\\b(?:aged?|oed|turns|turned|turning|is) \\(?(?:\\d|${numberWords.join('|')})|\\d(?:st|nd|rd|th) birthday|happy \\d|[ -]year[ -]old|oed\\b|, ?(?:\\d{1,3}\\b|(?:${numberWords.join('|')}),)|\\(\\d{1,3}\\b`,
  'i',
);
/** An age of a home or a place, or a score, is nobody's. */
const oldest = 115;

export default defineRule({
  summary: 'Disallow dates of birth, and ages beside a name',
  why: "A birth date is the first thing a bank asks for, and an age beside a name tells neighbours and fraudsters whom they have before them; a child's most of all.",
  severity: 'error',
  recommended: true,
  mask: 1,
  options: {},
  messages: {
    birth: 'Disallowed date of birth "{{text}}": no consent is registered',
    age: 'Disallowed age beside a name "{{text}}": no consent is registered',
    expired: 'Disallowed date of birth or age "{{text}}": the registered consent ended on {{date}}',
  },
  suggestions: {
    birth: "Leave the date out, or register the person's consent under consents, with `covers: [age]`",
    age: "Leave the age out, or register the person's consent under consents, with `covers: [age]`",
    expired: "Leave it out, or renew the person's consent",
  },
  examples: {
    good: [
      'Blue plaque for Ann Marsden, born on 12 March 1842 🏛️',
      'Happy birthday to Norbridge Library, opened on 12 March 1974!',
      'Tell us your name and date of birth, in private, by 12 March 2026.',
      {
        text: 'Happy 100th birthday to Doris Clutterbuck! 🎂',
        config: { consents: [{ person: 'Doris Clutterbuck', covers: ['name', 'age'] }] },
      },
    ],
    bad: [
      { text: 'Missing: Amara, DOB 12/03/2014', messages: ['Disallowed date of birth "1*********": no consent is registered'] },
      { text: 'Priya Patel, 84, of Burnt Oak', messages: ['Disallowed age beside a name "8*": no consent is registered'] },
      {
        text: 'Priya Patel was born on 1 May 1990',
        meta: { scheduled: '2027-04-14T09:00' },
        config: { consents: [{ person: 'Priya Patel', covers: ['age'], until: '2027-01-01' }] },
        messages: ['Disallowed date of birth or age "1 *** ****": the registered consent ended on 2027-01-01'],
      },
    ],
  },
  async *check(draft, settings) {
    const thisYear = Number(draft.time.slice(0, 4));
    for (const text of draft.texts) {
      const found = [...births(text, thisYear, draft.time.slice(0, 10)), ...(await ages(text))];
      if (found.length === 0) continue;
      const consent: ConsentState = consentOfNamed(settings, draft, 'age');
      for (const { message, start, end, isSure } of found) {
        const at = text.span(start, end);
        const confidence = isSure ? 'high' : 'medium';
        if (consent === 'none') yield { message, at, confidence };
        else if (consent !== 'given') yield { message: 'expired', at, confidence, data: { date: consent.expired } };
      }
    }
  },
});

interface Found {
  readonly message: 'birth' | 'age';
  readonly start: number;
  readonly end: number;
  readonly isSure: boolean;
}

function births(text: Text, thisYear: number, today: string): Found[] {
  const value = plain(text);
  if (!/\b(?:born|birth|d\.? ?o\.? ?b|geni|gan[ew]|pen)|\(b\./i.test(value)) return [];
  return findDates(value, thisYear).flatMap(({ start, end, year, month, day }) => {
    const before = value.slice(Math.max(0, start - 60), start);
    const isLabelled = label.test(before) || labelAfter.test(value.slice(end, end + 40));
    const isPast = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` <= today;
    if (!isPast || year < thisYear - oldest || !(isLabelled || (born.test(before) && /\D/.test(value.slice(start, end))))) return [];
    return [{ message: 'birth' as const, start, end, isSure: isLabelled || /\bborn\b/i.test(before) }];
  });
}

async function ages(text: Text): Promise<Found[]> {
  if (!agesSomebody.test(text.value)) return [];
  return (await text.people()).flatMap((person: Person) => {
    if (!/\s/.test(person.name)) return [];
    const from = Math.max(0, person.start - 50);
    const after = ageAfter.exec(text.value.slice(person.end, person.end + 60));
    const before = after ? null : ageBefore.exec(text.value.slice(from, person.start));
    const [found, start] = after ? [after, person.end] : [before, from];
    const age = found?.slice(1).find(Boolean);
    if (!found || !age || ageOf(age) > oldest) return [];
    const at = start + found.index + found[0].indexOf(age);
    return [{ message: 'age' as const, start: at, end: at + age.length, isSure: true }];
  });
}

/** An age in figures or in words. */
const ageOf = (written: string) => (/\d/.test(written) ? Number(written) : numberWords.indexOf(written.toLowerCase()) + 1);
