/** A date and time as people write it: `2026-04-14`, `2026-04-14T09:00`, with seconds, with `Z` or an offset; YAML's timestamps as well. */
const written =
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:(?:[Tt]|[ \t]{1,9})(?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.\d{1,9})?)?[ \t]{0,9}(?<zone>[Zz]|[+-]\d{1,2}(?::?\d\d)?)?)?$/;

let london: Intl.DateTimeFormat | undefined;

/** Europe/London wall time of an instant, `YYYY-MM-DDTHH:mm`. */
export function londonTime(instant: Date): string {
  london ??= new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/London',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return london.format(instant).replace(' ', 'T');
}

/**
 * Reads a date, or a date and time, as Europe/London wall time, `YYYY-MM-DDTHH:mm`: seconds are dropped, a date alone is its midnight,
 * a time with an offset is converted. `fault` says in words why it cannot be read.
 */
export function readTime(value: string): { readonly time: string } | { readonly fault: string } {
  const groups = written.exec(value.trim())?.groups;
  if (!groups) return { fault: 'expected YYYY-MM-DD or YYYY-MM-DDTHH:mm' };
  const { year, month, day, hour = '0', minute = '00', second = '00', zone } = groups as Record<string, string>;
  if (!dayExists(Number(year), Number(month), Number(day))) return { fault: 'there is no such day' };
  const offset = zone === undefined ? undefined : offsetMinutes(zone);
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59 || Number.isNaN(offset)) return { fault: 'there is no such time' };
  const wall = `${year}-${month}-${day}T${hour.padStart(2, '0')}:${minute}`;
  const instant = new Date(`${wall}Z`).getTime();
  if (offset !== undefined) return { time: londonTime(new Date(instant - offset * 60_000)) };
  // The clocks go forward at 01:00 on the last Sunday of March, and only then (Summer Time Order 2002): no other time needs the costlier test.
  if (month === '03' && wall.slice(11, 13) === '01' && londonTime(new Date(instant)) !== wall) {
    return { fault: 'there is no such time, as the clocks go forward from 01:00 to 02:00 on that day' };
  }
  return { time: wall };
}

function dayExists(year: number, month: number, day: number): boolean {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return year > 0 && day > 0 && day <= ([31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0);
}

function offsetMinutes(zone: string): number {
  const [, sign, hours, minutes = '0'] = /^([+-])(\d{1,2}):?(\d\d)?$/.exec(zone) ?? [];
  if (sign === undefined) return 0;
  if (Number(hours) > 14 || Number(minutes) > 59) return Number.NaN;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
