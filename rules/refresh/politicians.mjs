import { Malformed } from './malformed.mjs';
import { handleOf, readAnswers, selects } from './wikidata.mjs';

const words = text => text.split(' ').filter(word => word !== '');
const byName = (a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1);

/** The parliaments, by what Wikidata calls a member's seat, and how many sit in each. */
const parliaments = [
  { name: 'the House of Commons', label: /United Kingdom|House of Commons/, seats: 650 },
  { name: 'the Scottish Parliament', label: /Scottish Parliament/, seats: 129 },
  { name: 'the Senedd', label: /Senedd|Welsh Parliament|National Assembly for Wales/, seats: 96 },
  { name: 'the Northern Ireland Assembly', label: /Northern Ireland/, seats: 90 },
];

/** The handles of each parliament's members, by the parliament. */
function readMembers(download) {
  const members = new Map(parliaments.map(parliament => [parliament, { people: new Set(), handles: new Set() }]));
  for (const row of readAnswers(download)) {
    const parliament = parliaments.find(({ label }) => label.test(row.seatLabel));
    if (!parliament) throw new Malformed(download, `line ${row.line}`, 'expected a seat in a parliament of the United Kingdom for seatLabel');
    const { people, handles } = members.get(parliament);
    people.add(row.personLabel);
    handles.add(handleOf(download, row));
    if (people.size > parliament.seats) {
      throw new Malformed(
        download,
        `line ${row.line}`,
        `expected at most ${parliament.seats} people in ${parliament.name}: it holds former members too`,
      );
    }
  }
  return members;
}

/** The handles of who sits in the four parliaments, from Wikidata. Where a parliament is not in the download, nobody is removed. */
export const politicians = {
  name: "Wikidata's members of parliaments (CSV with personLabel, seatLabel and handle)",
  files: ['rules/party-political/lists/politician-handles.json'],
  recognises: download => selects(download, 'personLabel', 'seatLabel', 'handle'),
  refresh([download], [list]) {
    const members = readMembers(download);
    const handles = [...members.values()].flatMap(each => [...each.handles]);
    if (handles.length === 0) throw new Malformed(download, undefined, 'expected at least one member');
    const missing = [...members].filter(([, { people }]) => people.size === 0).map(([{ name }]) => name);
    const old = words(list.members);
    const isOld = handle => old.some(each => each.toLowerCase() === handle.toLowerCase());
    const isFresh = handle => handles.some(each => each.toLowerCase() === handle.toLowerCase());
    const kept = missing.length > 0 ? old.filter(handle => !isFresh(handle)) : [];
    const fresh = [...new Set([...handles, ...kept])].sort(byName);
    return [
      {
        list: {
          ...list,
          date: download.modified,
          source:
            'Wikidata (CC0): X username (P2002) of current members of the House of Commons, the Scottish Parliament, the Senedd and the Northern Ireland Assembly',
          members: fresh.join(' '),
        },
        added: fresh.filter(handle => !isOld(handle)),
        removed: old.filter(handle => !isFresh(handle) && !kept.includes(handle)),
        notes: missing.length > 0 ? [`nobody in the download sits in ${missing.join(', ')}, so that nobody was removed`] : [],
      },
    ];
  },
};
