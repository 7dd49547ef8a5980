import { readCsv } from './csv.mjs';
import { fold } from './fold.mjs';
import { isDay, Malformed } from './malformed.mjs';

const geoNames = { fields: 19, name: 1, featureClass: 6, country: 8, changed: 18 };
const isPlaceColumn = /^place\d\dnm$/i;
/** What the Index of Place Names says of localities, parishes, communities and built-up areas. */
const isSettlement = /^(LOC|PAR|COM|BUA)$/;

/** The populated places of a GeoNames table that are in the United Kingdom, and the day on which the last of them was changed. */
function fromGeoNames(download) {
  const names = [];
  let date = '';
  download.text
    .trimEnd()
    .split('\n')
    .forEach((line, i) => {
      const cells = line.split('\t');
      if (cells.length !== geoNames.fields) throw new Malformed(download, `line ${i + 1}`, `expected ${geoNames.fields} fields between tabs`);
      if (cells[geoNames.country] !== 'GB' || cells[geoNames.featureClass] !== 'P') return;
      const changed = cells[geoNames.changed].trim();
      if (!isDay(changed)) throw new Malformed(download, `line ${i + 1}`, 'expected a day at its end, YYYY-MM-DD');
      names.push(cells[geoNames.name]);
      if (changed > date) date = changed;
    });
  return { names, date, source: `GeoNames, ${download.name}: populated places of the United Kingdom (CC BY 4.0)` };
}

function fromIndex(download) {
  const [header, ...rows] = readCsv(download);
  const name = header.cells.findIndex(cell => isPlaceColumn.test(cell));
  const kind = header.cells.findIndex(cell => /^descnm$/i.test(cell));
  const names = rows.filter(({ cells }) => kind < 0 || isSettlement.test(cells[kind])).map(({ cells }) => cells[name] ?? '');
  return {
    names,
    date: download.modified,
    source: `Office for National Statistics, Index of Place Names, ${download.name} (Open Government Licence v3.0)`,
  };
}

/** Which places could be taken for somebody, or for somebody’s family name or given name. */
function likeNames(places, { given, family, heads, words }) {
  const all = [...new Set(places.map(place => fold(place.replace(/\s*\(.*$/, '')).trim()))];
  const isPhrase = parts => parts.length > 1 && parts.length < 5 && parts.every(part => /^[a-z]+(-[a-z]+)*$/.test(part));
  const several = all.filter(place => {
    const parts = place.split(' ');
    const [first, last] = [parts[0], parts.at(-1)];
    return isPhrase(parts) && !heads.has(last) && (given.has(first) || (!words.has(first) && (given.has(last) || family.has(last))));
  });
  return { several: several.sort(), single: all.filter(place => given.has(place) || family.has(place)).sort() };
}

/** Places of the United Kingdom that are called like people. What was found by hand is kept. */
export const places = {
  name: "GeoNames' GB.txt, of GB.zip, or the CSV of ONS's Index of Place Names",
  files: ['src/text/lists/places.json'],
  reads: ['src/text/lists/given-names.json', 'src/text/lists/family-names.json', 'src/text/lists/not-names.json'],
  several: true,
  recognises: ({ name, text }) =>
    /^(GB|cities\d+)\.txt$/i.test(name) ||
    text.slice(0, text.indexOf('\n')).split('\t').length === geoNames.fields ||
    /^.*\bplace\d\dnm\b/i.test(text),
  refresh(downloads, [list], [givenNames, familyNames, notNames]) {
    const read = downloads.map(download => (/^.*\bplace\d\dnm\b/i.test(download.text) ? fromIndex(download) : fromGeoNames(download)));
    const { several, single } = likeNames(
      read.flatMap(table => table.names),
      {
        given: new Set([...givenNames.names, ...givenNames.weak]),
        family: new Set([...familyNames.names, ...familyNames.weak]),
        heads: new Set(notNames.heads),
        words: new Set(notNames.words),
      },
    );
    if (several.length === 0) throw new Malformed(downloads[0], undefined, 'expected a place of the United Kingdom that is called like somebody');
    const before = [...list.names, ...list.single];
    const names = several.filter(place => !list.found.includes(place));
    return [
      {
        list: {
          ...list,
          date: read
            .map(table => table.date)
            .sort()
            .at(-1),
          source: read.map(table => table.source).join('; '),
          single,
          names,
        },
        added: [...names, ...single].filter(place => !before.includes(place)),
        removed: before.filter(place => !names.includes(place) && !single.includes(place)),
        notes: [],
      },
    ];
  },
};
