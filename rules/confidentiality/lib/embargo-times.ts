import { type Range, readTime } from '../../../src/kit/index.ts';

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const spelt = new RegExp(
  `(?<![\\d:.])(?<day>\\d{1,2})(?:st|nd|rd|th)?[ \\t](?:of[ \\t])?(?<month>${month})(?![a-z])(?:,?[ \\t](?<year>20\\d\\d)(?!\\d))?`,
  'i',
);
const american = new RegExp(
  `(?<![a-z])(?<month>${month})[ \\t](?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.])(?:,?[ \\t](?<year>20\\d\\d)(?!\\d))?`,
  'i',
);
const numeric = /(?<![\d/.])(?<day>\d{1,2})[/.](?<month>\d{1,2})[/.](?<year>20\d\d|\d\d)(?![\d/])/;
const iso = /(?<!\d)(?<year>20\d\d)-(?<month>\d\d)-(?<day>\d\d)(?!\d)/;
const clock =
  /(?<![\d/£])(?<hour>\d{1,2})[:.](?<minute>\d\d)(?![\d/.])[ \t]?(?<half>[ap]\.?m)?|(?<![\d/£:.])(?<hour12>\d{1,2})[ \t]?(?<half12>[ap]\.?m)|(?<noon>noon|midday)|(?<night>midnight)|(?<![\d/])(?<four>[0-2]\d[0-5]\d)(?:[ \t]?h(?:ou)?rs)/i;

const two = (number: number) => String(number).padStart(2, '0');

/** The time of day in a stretch of text, `HH:mm`, its range there; midnight where none is said. */
function timeIn(text: string): string {
  const found = clock.exec(text)?.groups;
  if (!found) return '00:00';
  if (found.noon) return '12:00';
  if (found.night) return '00:00';
  if (found.four) return `${found.four.slice(0, 2)}:${found.four.slice(2)}`;
  const half = (found.half ?? found.half12)?.charAt(0).toLowerCase();
  const hour = Number(found.hour ?? found.hour12);
  const of24 = half === 'p' && hour < 12 ? hour + 12 : half === 'a' && hour === 12 ? 0 : hour;
  return `${two(of24)}:${found.minute ?? '00'}`;
}

/** The year of a day and month that stand without one: the one that brings it nearest to `now`. */
function nearestYear(day: string, now: string): number {
  const year = Number(now.slice(0, 4));
  const distance = (candidate: number) => Math.abs(Date.parse(`${candidate}-${day}T12:00Z`) - Date.parse(`${now}Z`));
  return [year - 1, year, year + 1].reduce((best, candidate) => (distance(candidate) < distance(best) ? candidate : best));
}

/** When an embargo ends, as the words after the notice say; Europe/London wall time. Undefined where they give no day. */
export function endOfEmbargo(value: string, { end }: Range, now: string): string | undefined {
  const words =
    value
      .slice(end, end + 90)
      .replace(/^[\s:–—\])-]+/, '')
      .split(/\n|[!?]|(?<![ap]\.m)\.\s/, 1)[0] ?? '';
  const found = [spelt, american, numeric, iso].map(pattern => pattern.exec(words)).find(match => match !== null);
  const { day, month: named = '', year } = found?.groups ?? {};
  if (!found || !day) return undefined;
  const number = /^\d/.test(named) ? Number(named) : months.findIndex(each => each.startsWith(named.slice(0, 3).toLowerCase())) + 1;
  const short = `${two(number)}-${two(Number(day))}`;
  const full = year === undefined ? nearestYear(short, now) : Number(year.length === 2 ? `20${year}` : year);
  const rest = words.slice(0, found.index) + ' '.repeat(found[0].length) + words.slice(found.index + found[0].length);
  const read = readTime(`${full}-${short}T${timeIn(rest)}`);
  return 'time' in read ? read.time : undefined;
}
