import { isDay, Malformed, parseJson } from './malformed.mjs';

const day = 86_400_000;
const iso = time => new Date(time).toISOString().slice(0, 10);
const weekday = time => new Date(time).getUTCDay();
const isWeekend = time => weekday(time) % 6 === 0;

const fixed = {
  'england-and-wales': ['01-01', '12-25', '12-26'],
  scotland: ['01-01', '01-02', '11-30', '12-25', '12-26'],
  'northern-ireland': ['01-01', '03-17', '07-12', '12-25', '12-26'],
};
const nations = Object.keys(fixed);

/** Easter Sunday, by the rule for Gregorian years as Butcher gave it. */
function easter(year) {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const epact = (19 * golden + century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7;
  const days = epact + sunday - 7 * Math.floor((golden + 11 * epact + 22 * sunday) / 451) + 114;
  return Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1);
}

/** The bank holidays of a year by rule, as the rules' own calendar has them before exceptions. */
function byRule(year, nation) {
  const mondayFrom = (month, date) => {
    const time = Date.UTC(year, month - 1, date);
    return time + ((8 - weekday(time)) % 7) * day;
  };
  const scotland = nation === 'scotland';
  const moving = [easter(year) - 2 * day, mondayFrom(5, 1), mondayFrom(5, 25), scotland ? mondayFrom(8, 1) : mondayFrom(8, 25)];
  if (!scotland) moving.push(easter(year) + day);
  const times = fixed[nation].map(date => Date.parse(`${year}-${date}T00:00Z`));
  const taken = new Set([...moving, ...times.filter(time => !isWeekend(time))]);
  for (let time of times.filter(isWeekend)) {
    while (isWeekend(time) || taken.has(time)) time += day;
    taken.add(time);
  }
  return new Set([...taken].map(iso));
}

/** The days of one nation in the download. */
function daysOf(download, data, nation) {
  const events = data?.[nation]?.events;
  if (!Array.isArray(events)) throw new Malformed(download, `${nation}.events`, 'expected a list');
  events.forEach((event, i) => {
    if (!isDay(event?.date)) throw new Malformed(download, `${nation}.events[${i}].date`, 'expected a date that there is, YYYY-MM-DD');
  });
  return events.map(event => event.date);
}

/** What each nation has, in one list those that all three have. */
function shared(dates) {
  const all = dates[nations[0]].filter(date => nations.every(nation => dates[nation].includes(date)));
  const rest = nations.map(nation => [nation, dates[nation].filter(date => !all.includes(date)).sort()]);
  return { all: all.sort(), ...Object.fromEntries(rest) };
}

const flat = ({ added, removed }) =>
  Object.entries({ added, removed }).flatMap(([kind, lists]) =>
    Object.entries(lists).flatMap(([nation, dates]) => dates.map(date => `${kind} ${nation} ${date}`)),
  );

/** The bank holidays of gov.uk: the list holds what differs from the rule, and for years that are not in the download what it held before. */
export const bankHolidays = {
  name: "gov.uk's bank-holidays.json",
  files: ['rules/party-political/lists/bank-holidays.json'],
  recognises: ({ name, text }) => /^bank-?holidays.*\.json$/i.test(name) || /^\s*\{\s*"england-and-wales"/.test(text),
  refresh([download], [list]) {
    const data = parseJson(download);
    const given = Object.fromEntries(nations.map(nation => [nation, daysOf(download, data, nation)]));
    const inYear = (nation, year) => given[nation].filter(date => date.startsWith(`${year}-`));
    const years = [...new Set(nations.flatMap(nation => given[nation].map(date => date.slice(0, 4))))].sort();
    const whole = years.filter(year => nations.every(nation => inYear(nation, year).length > 6));
    if (whole.length === 0) throw new Malformed(download, undefined, 'expected the bank holidays of at least one whole year');

    const kept = (lists, nation) => [...lists.all, ...lists[nation]].filter(date => !whole.includes(date.slice(0, 4)));
    const perNation = of => shared(Object.fromEntries(nations.map(nation => [nation, of(nation)])));
    const added = perNation(nation => [
      ...kept(list.added, nation),
      ...whole.flatMap(year => inYear(nation, year).filter(date => !byRule(Number(year), nation).has(date))),
    ]);
    const removed = perNation(nation => [
      ...kept(list.removed, nation),
      ...whole.flatMap(year => [...byRule(Number(year), nation)].filter(date => !given[nation].includes(date))),
    ]);
    const fresh = {
      ...list,
      date: download.modified,
      source: `gov.uk/bank-holidays: what each year from ${whole[0]} to ${whole.at(-1)} added to the rule, or moved`,
      added,
      removed,
    };
    const before = flat(list);
    const after = flat(fresh);
    return [
      { list: fresh, added: after.filter(entry => !before.includes(entry)), removed: before.filter(entry => !after.includes(entry)), notes: [] },
    ];
  },
};
