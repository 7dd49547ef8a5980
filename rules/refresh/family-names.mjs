import { fold } from './fold.mjs';
import { Malformed } from './malformed.mjs';
import { lastModified, mostOf, readNameCounts } from './name-counts.mjs';

/** So many of the commonest names of the tables are added. */
const commonest = 12_000;

const tablesOf = /; tables of surnames: .*$/;
const isName = /^(name|(sur|family ?|last ?)name(label)?)$/i;
const table = { columns: 'name and count, or surname and count', counted: 'people' };
const isWords = ({ name }) => /^(british|american)-english|^words(\.txt)?$/i.test(name);

/** Words of an English dictionary that are not written with a capital. */
function readWords(download) {
  const words = download.text.split(/\s+/).filter(word => /^[a-z]+$/.test(word));
  if (words.length === 0) throw new Malformed(download, undefined, 'expected a word a line');
  return words;
}

/** Tables of family names with how many bear each, and a list of English words to tell names from them. Names are added, none is removed. */
export const familyNames = {
  name: 'a CSV of surnames with their counts, and a list of English words such as /usr/share/dict/british-english-large',
  files: ['src/text/lists/family-names.json'],
  reads: ['src/text/lists/given-names.json', 'src/text/lists/not-names.json'],
  several: true,
  recognises: download =>
    isWords(download) ||
    (/\.csv$/i.test(download.name) &&
      (/surname|family|last-?name|census/i.test(download.name) ||
        /^"?(surname|family|last ?name|name,rank,count)/im.test(download.text.slice(0, 4000)))),
  refresh(downloads, [list], [givenNames, notNames]) {
    const tables = downloads.filter(download => !isWords(download));
    const words = new Set(downloads.filter(isWords).flatMap(readWords));
    if (tables.length === 0) throw new Malformed(downloads[0], undefined, 'expected a CSV of surnames beside it');
    if (words.size === 0) throw new Malformed(tables[0], undefined, 'expected a list of English words beside it, such as british-english-large');

    const most = mostOf(tables.map(download => readNameCounts(download, isName, table)));
    const listed = new Set([...list.names, ...list.weak]);
    const given = new Set([...givenNames.names, ...givenNames.weak, ...givenNames.eponyms]);
    const ordinary = new Set([...list.leftOut.map(fold), ...notNames.words, ...notNames.heads, ...notNames.softHeads, ...notNames.placePrefixes]);
    const fresh = [...most]
      .sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
      .slice(0, commonest)
      .map(([name]) => name)
      .filter(name => /^[a-z]{3,}$/.test(name) && !listed.has(name) && !given.has(name))
      .sort();
    const added = fresh.filter(name => !words.has(name) && !ordinary.has(name));
    const left = fresh.filter(name => words.has(name) && !ordinary.has(name));
    return [
      {
        list: {
          ...list,
          date: lastModified(tables),
          source: `${list.source.replace(tablesOf, '')}; tables of surnames: ${tables.map(download => download.name).join(', ')}`,
          names: [...list.names, ...added].sort(),
        },
        added,
        removed: [],
        notes: left.length > 0 ? [`names that are English words, not added: ${left.join(', ')}`] : [],
      },
    ];
  },
};
