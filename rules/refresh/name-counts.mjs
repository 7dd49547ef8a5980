import { readCsv } from './csv.mjs';
import { fold } from './fold.mjs';
import { Malformed } from './malformed.mjs';

const isCount = /^(count|number|frequency)$/i;

/** The header of a table of names, which may stand below a title and notes. */
function findHeader(rows, isName) {
  const at = rows.slice(0, 20).findIndex(({ cells }) => cells.some(cell => isName.test(cell)) && cells.some(cell => isCount.test(cell)));
  if (at < 0) return undefined;
  const { cells } = rows[at];
  return { at, name: cells.findIndex(cell => isName.test(cell)), count: cells.findIndex(cell => isCount.test(cell)) };
}

/** How many people bear each name of a CSV, at most; `isName` finds the column of names, `counted` is who is counted. */
export function readNameCounts(download, isName, { columns, counted }) {
  const rows = readCsv(download);
  const header = findHeader(rows, isName);
  if (!header) throw new Malformed(download, 'line 1', `expected a header with the columns ${columns}`);
  const most = new Map();
  for (const { line, cells } of rows.slice(header.at + 1)) {
    const name = fold(cells[header.name] ?? '');
    const written = (cells[header.count] ?? '').replaceAll(',', '');
    if (name === '' || /^(\[\w\]|:|-)$/.test(written)) continue;
    if (!/^\d+$/.test(written)) throw new Malformed(download, `line ${line}`, `expected a whole number of ${counted}`);
    most.set(name, Math.max(most.get(name) ?? 0, Number(written)));
  }
  return most;
}

/** The counts of several tables in one: of each name, the greatest. */
export function mostOf(tables) {
  const most = new Map();
  for (const table of tables) for (const [name, count] of table) most.set(name, Math.max(most.get(name) ?? 0, count));
  return most;
}

/** The day on which the last of some downloads was changed. */
export const lastModified = downloads =>
  downloads
    .map(download => download.modified)
    .sort()
    .at(-1);
