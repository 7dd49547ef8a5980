import { readCsv } from './csv.mjs';
import { Malformed } from './malformed.mjs';

/** Fewer children than this a year, and a name is not added. */
const fewest = 10;

const isName = /^(first ?)?(fore)?name$/;
const isCount = /^(count|number)$/;
const isYear = /^(yr|year)$/;
const undecomposed = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ð: 'd', þ: 'th' };

/** A name as the list writes it: lower case, no diacritics, no apostrophes. */
const fold = name =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ‘]/gu, '')
    .replace(/[łøđßæœıðþ]/g, letter => undecomposed[letter]);

const columnsOf = cells => {
  const lower = cells.map(cell => cell.toLowerCase());
  const find = pattern => lower.findIndex(cell => pattern.test(cell));
  return { name: find(isName), count: find(isCount), year: find(isYear) };
};

/** The header of a table of names, which may stand below a title and notes. */
function findHeader(rows) {
  const at = rows.slice(0, 20).findIndex(({ cells }) => {
    const { name, count } = columnsOf(cells);
    return name >= 0 && count >= 0;
  });
  return at < 0 ? undefined : { at, ...columnsOf(rows[at].cells) };
}

/** How many children a year got each name, at most. */
function countsOf(download, most) {
  const rows = readCsv(download);
  const header = findHeader(rows);
  if (!header) throw new Malformed(download, 'line 1', 'expected a header with the columns Name and Count, or FirstForename and number');
  for (const { line, cells } of rows.slice(header.at + 1)) {
    const name = cells[header.name] ?? '';
    const written = (cells[header.count] ?? '').replaceAll(',', '');
    if (name === '' || /^(\[\w\]|:|-)$/.test(written)) continue;
    if (!/^\d+$/.test(written)) throw new Malformed(download, `line ${line}`, 'expected a whole number of children');
    const folded = fold(name);
    most.set(folded, Math.max(most.get(folded) ?? 0, Number(written)));
  }
}

/** Baby names of the Office for National Statistics, National Records of Scotland and NISRA. Names are added, none is removed. */
export const givenNames = {
  name: 'a CSV of baby names of ONS, NRS or NISRA',
  files: ['src/text/lists/given-names.json'],
  reads: ['src/text/lists/not-names.json'],
  several: true,
  recognises: ({ name, text }) =>
    /\.csv$/i.test(name) && (/bab(y|ies)|names/i.test(name) || /^.*\b(FirstForename|Name)"?\s*,.*\b(Count|number)\b/im.test(text.slice(0, 4000))),
  refresh(downloads, [list], [notNames]) {
    const most = new Map();
    for (const download of downloads) countsOf(download, most);
    const listed = new Set([...list.names, ...list.weak, ...list.eponyms]);
    const ordinary = new Set([...list.leftOut, ...notNames.words, ...notNames.heads, ...notNames.softHeads, ...notNames.placePrefixes]);
    const fresh = [...most].filter(([name, count]) => count >= fewest && /^[a-z]{3,}$/.test(name) && !listed.has(name)).map(([name]) => name);
    const added = fresh.filter(name => !ordinary.has(name)).sort();
    const words = fresh.filter(name => ordinary.has(name)).sort();
    return [
      {
        list: {
          ...list,
          date: downloads
            .map(download => download.modified)
            .sort()
            .at(-1),
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
