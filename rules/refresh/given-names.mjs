import { lastModified, mostOf, readNameCounts } from './name-counts.mjs';

/** Fewer children than this a year, and a name is not added. */
const fewest = 10;

const isName = /^(first ?)?(fore)?name$/i;
const table = { columns: 'Name and Count, or FirstForename and number', counted: 'children' };

/** Baby names of the Office for National Statistics, National Records of Scotland and NISRA. Names are added, none is removed. */
export const givenNames = {
  name: 'a CSV of baby names of ONS, NRS or NISRA',
  files: ['src/text/lists/given-names.json'],
  reads: ['src/text/lists/not-names.json'],
  several: true,
  recognises: ({ name, text }) =>
    /\.csv$/i.test(name) && (/bab(y|ies)|names/i.test(name) || /^.*\b(FirstForename|Name)"?\s*,.*\b(Count|number)\b/im.test(text.slice(0, 4000))),
  refresh(downloads, [list], [notNames]) {
    const most = mostOf(downloads.map(download => readNameCounts(download, isName, table)));
    const listed = new Set([...list.names, ...list.weak, ...list.eponyms]);
    const ordinary = new Set([...list.leftOut, ...notNames.words, ...notNames.heads, ...notNames.softHeads, ...notNames.placePrefixes]);
    const fresh = [...most].filter(([name, count]) => count >= fewest && /^[a-z]{3,}$/.test(name) && !listed.has(name)).map(([name]) => name);
    const added = fresh.filter(name => !ordinary.has(name)).sort();
    const words = fresh.filter(name => ordinary.has(name)).sort();
    return [
      {
        list: {
          ...list,
          date: lastModified(downloads),
          source:
            'Baby names of the Office for National Statistics, National Records of Scotland and the Northern Ireland Statistics and Research Agency (Open Government Licence v3.0)',
          names: [...list.names, ...added].sort(),
        },
        added,
        removed: [],
        notes: words.length > 0 ? [`names that are English words, not added: ${words.join(', ')}`] : [],
      },
    ];
  },
};
