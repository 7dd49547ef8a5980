import type { Person, Text } from '../../src/kit/index.ts';
import { defineRule } from '../../src/kit/index.ts';
import { personalDataClauses } from './lib/clauses.ts';
import { type ConsentState, consentOfNamed } from './lib/consents.ts';
import { findDates } from './lib/dates.ts';
import { plain } from './lib/plain.ts';

const label = /\b(?:d\.? ?o\.? ?b\.?|date of birth|birth ?date|dyddiad geni)(?!\p{L})[ :=(-]{0,4}(?:is |was |on |as )?$/iu;
const born = /\b(?:born|birthday|ganwyd|ganed|pen-?blwydd)\b(?:(?!\b(?:after|before|between|from|since|until)\b)[^\d\n.!?]){0,25}$/iu;
/** An age after a name: `, 84,`, ` (84)`, `, aged 84`, ` is 9`. */
const ageAfter =
  /^(?:, ?(\d{1,3})(?=[,.;!?)]| (?:who|from|of|was|is|has)\b|$)| ?\((\d{1,3})\)|,? aged? (\d{1,3})(?!\d| (?:minutes|hours|days|weeks)))/u;
/** A birthday before one: `Happy 100th birthday to`. */
const birthdayBefore = /\b(\d{1,3})(?:st|nd|rd|th) birthday(?:,? to| wishes to| of| for)?,? $/iu;
/** An age of a home or a place, or a score, is nobody's. */
const oldest = 110;

export default defineRule({
  summary: 'Disallow dates of birth, and ages beside a name',
  why: "A birth date is the first thing a bank asks for, and an age beside a name tells neighbours and fraudsters whom they have before them; a child's most of all.",
  clauses: personalDataClauses,
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
  if (!/\b(?:born|birth|d\.? ?o\.? ?b|geni|gan[ew]|pen)/i.test(value)) return [];
  return findDates(value, thisYear).flatMap(({ start, end, year, month, day }) => {
    const before = value.slice(Math.max(0, start - 60), start);
    const isLabelled = label.test(before);
    const isPast = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` <= today;
    if (!isPast || year < thisYear - oldest || !(isLabelled || born.test(before))) return [];
    return [{ message: 'birth' as const, start, end, isSure: isLabelled || /\bborn\b/i.test(before) }];
  });
}

async function ages(text: Text): Promise<Found[]> {
  if (!/\d/.test(text.value) || !/aged? \d|birthday|, ?\d{1,3}\b|\(\d{1,3}\)/i.test(text.value)) return [];
  return (await text.people()).flatMap((person: Person) => {
    if (!/\s/.test(person.name)) return [];
    const after = ageAfter.exec(text.value.slice(person.end, person.end + 20));
    const age = after?.slice(1).find(Boolean);
    const start = after ? person.end + after[0].search(/\d/) : 0;
    if (age) return Number(age) <= oldest ? [{ message: 'age' as const, start, end: start + age.length, isSure: true }] : [];
    const from = Math.max(0, person.start - 50);
    const before = birthdayBefore.exec(text.value.slice(from, person.start));
    const number = before?.[1] ?? '';
    return before ? [{ message: 'age' as const, start: from + before.index, end: from + before.index + number.length, isSure: true }] : [];
  });
}
