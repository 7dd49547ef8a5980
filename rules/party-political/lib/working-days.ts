import { decisions, type TermChanges } from '../../../src/kit/index.ts';
import holidays from '../lists/bank-holidays.json' with { type: 'json' };

/** Where bank holidays differ. */
export type Calendar = 'england-and-wales' | 'scotland' | 'northern-ireland';

const day = 86_400_000;
const utc = (date: string) => Date.parse(`${date}T00:00Z`);
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
const weekday = (time: number) => new Date(time).getUTCDay();

/** The date some days later, or earlier; dates are YYYY-MM-DD. */
export function addDays(date: string, days: number): string {
  return iso(utc(date) + days * day);
}

/** Easter Sunday of a Gregorian year (Meeus, Jones and Butcher). */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1);
}

const firstMonday = (year: number, month: number) => {
  const first = Date.UTC(year, month - 1, 1);
  return first + ((8 - weekday(first)) % 7) * day;
};
const lastMonday = (year: number, month: number) => {
  const last = Date.UTC(year, month, 0);
  return last - ((weekday(last) + 6) % 7) * day;
};

const fixedDates: Record<Calendar, readonly (readonly [month: number, day: number])[]> = {
  'england-and-wales': [
    [1, 1],
    [12, 25],
    [12, 26],
  ],
  scotland: [
    [1, 1],
    [1, 2],
    [11, 30],
    [12, 25],
    [12, 26],
  ],
  'northern-ireland': [
    [1, 1],
    [3, 17],
    [7, 12],
    [12, 25],
    [12, 26],
  ],
};

/** Bank holidays of a year: by rule, with the substitutes of those that fall on a weekend, and with what proclamations changed. */
function bankHolidays(year: number, calendar: Calendar): Set<string> {
  const sunday = easter(year);
  const scotland = calendar === 'scotland';
  const august = scotland ? firstMonday(year, 8) : lastMonday(year, 8);
  const dates = new Set([sunday - 2 * day, firstMonday(year, 5), lastMonday(year, 5), august].map(iso));
  if (!scotland) dates.add(iso(sunday + day));
  const fixed = fixedDates[calendar].map(([month, date]) => Date.UTC(year, month - 1, date));
  for (const time of fixed) if (weekday(time) % 6 !== 0) dates.add(iso(time));
  for (let time of fixed) {
    if (weekday(time) % 6 !== 0) continue;
    while (weekday(time) % 6 === 0 || dates.has(iso(time))) time += day;
    dates.add(iso(time));
  }
  for (const date of [...holidays.added.all, ...holidays.added[calendar]]) if (date.startsWith(`${year}-`)) dates.add(date);
  for (const date of [...holidays.removed.all, ...holidays.removed[calendar]]) dates.delete(date);
  return dates;
}

const byYear = new Map<string, Set<string>>();

type Decision = (date: string) => boolean | undefined;

function isWorkingDay(time: number, calendar: Calendar, easterMonday: boolean, isOwnHoliday: Decision): boolean {
  const date = iso(time);
  const year = Number(date.slice(0, 4));
  const key = `${calendar} ${year}`;
  const holidays = byYear.get(key) ?? bankHolidays(year, calendar);
  byYear.set(key, holidays);
  if (weekday(time) % 6 === 0 || date.endsWith('-12-24') || (easterMonday && time === easter(year) + day)) return false;
  return !(isOwnHoliday(date) ?? holidays.has(date));
}

/**
 * The date that stands a number of working days before another, the day before it counted as the first. Weekends, Christmas Eve and
 * the calendar's bank holidays, with the user's changes, do not count; nor does Easter Monday where the law names it beside them.
 */
export function workingDaysBefore(date: string, days: number, calendar: Calendar, easterMonday: boolean, changes: TermChanges = {}): string {
  const isOwnHoliday = decisions(changes, day => day);
  let time = utc(date);
  for (let left = days; left > 0; ) {
    time -= day;
    if (isWorkingDay(time, calendar, easterMonday, isOwnHoliday)) left--;
  }
  return iso(time);
}
