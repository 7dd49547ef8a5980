import { readCsv } from './csv.mjs';
import { isDay, Malformed, parseJson } from './malformed.mjs';

const nations = { E: 'england', W: 'wales', S: 'scotland', N: 'northern-ireland' };
const written = /^[a-z]+(?:\.[a-z0-9-]+)*\.(\d{4}-\d\d-\d\d)$/;

/** Polls in which a whole nation votes: how ids of Democracy Club begin, and in how many places there has to be a ballot. */
const parliaments = [
  { kind: 'uk-parliament', type: 'parl', nation: 'uk', places: 100 },
  { kind: 'scottish-parliament', type: 'sp', nation: 'scotland', places: 20 },
  { kind: 'senedd', type: 'senedd', nation: 'wales', places: 10 },
  { kind: 'ni-assembly', type: 'nia', nation: 'northern-ireland', places: 10 },
];
/** Half of a nation's councils; in England, where they vote in different years, more than by-elections would be in. */
const councils = { england: 20, scotland: 16, wales: 11, 'northern-ireland': 6 };

/** What a download says of elections: `{ id, day, nation, cancelled }`. */
function readElections(download) {
  const row = (id, territory, cancelled, place) => {
    const day = written.exec(id)?.[1];
    if (!isDay(day)) throw new Malformed(download, place, 'expected the id of an election, such as local.2027-05-06');
    return { id, day, nation: nations[territory?.charAt(0)], cancelled };
  };
  if (/^\s*[[{]/.test(download.text)) {
    const data = parseJson(download);
    const results = Array.isArray(data) ? data : data.results;
    if (!Array.isArray(results)) throw new Malformed(download, 'results', 'expected a list');
    return results.flatMap((each, i) => {
      const { territory_code: territory, gss } = each?.organisation ?? {};
      const own = row(each?.election_id, territory ?? gss, each?.cancelled === true, `results[${i}].election_id`);
      const children = Array.isArray(each.children)
        ? each.children.map(id => row(id, territory ?? gss, own.cancelled, `results[${i}].children`))
        : [];
      return [own, ...children];
    });
  }
  const [header, ...rows] = readCsv(download);
  const column = (...names) => header.cells.findIndex(name => names.includes(name));
  const [id, gss, cancelled] = [column('ballot_paper_id'), column('gss', 'gss_code'), column('cancelled_poll')];
  return rows.map(({ line, cells }) => row(cells[id], cells[gss], /^t(?:rue)?$/i.test(cells[cancelled] ?? ''), `line ${line}`));
}

/** The polls of whole nations among elections, as `kind nation day`: those with ballots in places enough. */
function nationalPolls(elections) {
  const places = new Map();
  for (const { id, day, nation, cancelled } of elections) {
    const parts = id.split('.');
    if (cancelled || parts.includes('by') || parts.length < 3) continue;
    const parliament = parliaments.find(({ type }) => type === parts[0]);
    if (!parliament && (parts[0] !== 'local' || !nation)) continue;
    const key = parliament ? `${parliament.kind} ${parliament.nation} ${day}` : `local ${nation} ${day}`;
    const found = places.get(key) ?? new Set();
    places.set(key, found.add(parliament ? parts.slice(1, -1).join('.') : parts[1]));
  }
  return [...places].filter(([key, found]) => {
    const [kind, nation] = key.split(' ');
    return found.size >= (parliaments.find(each => each.kind === kind)?.places ?? councils[nation]);
  });
}

/** Elections of Democracy Club. Polls that are over are removed; those by law stay until one of their kind, nation and year is in the download. */
export const pollingDates = {
  name: "Democracy Club's elections (JSON of EveryElection, or CSV of candidates)",
  files: ['rules/party-political/lists/polling-dates.json'],
  several: true,
  recognises: ({ text }) =>
    /^\s*[[{][\s\S]{0,400}"election_id"/.test(text.slice(0, 1000)) || /^[^\r\n]*\bballot_paper_id\b/.test(text.replace(/^\uFEFF/, '').slice(0, 4000)),
  refresh(downloads, [list]) {
    const elections = downloads.flatMap(readElections);
    if (elections.length === 0) throw new Malformed(downloads[0], undefined, 'expected at least one election');
    const today = downloads
      .map(({ modified }) => modified)
      .sort()
      .at(-1);
    const found = nationalPolls(elections).map(([key]) => {
      const [kind, nation, poll] = key.split(' ');
      return { kind, nation, poll, source: 'Democracy Club, EveryElection' };
    });
    const yearOf = ({ kind, nation, poll }) => `${kind} ${nation} ${poll.slice(0, 4)}`;
    const years = new Set(found.map(yearOf));
    const polls = [...list.polls.filter(poll => !years.has(yearOf(poll))), ...found].filter(({ poll }) => poll >= today);
    polls.sort((a, b) => (`${a.poll} ${yearOf(a)}` < `${b.poll} ${yearOf(b)}` ? -1 : 1));
    const names = ({ kind, nation, poll }) => `${kind} ${nation} ${poll}`;
    const [before, after] = [list.polls.map(names), polls.map(names)];
    return [
      {
        list: { ...list, date: today, polls },
        added: after.filter(name => !before.includes(name)),
        removed: before.filter(name => !after.includes(name)),
        notes: after.filter(name => !before.includes(name)).map(name => `new: ${name}`),
      },
    ];
  },
};
