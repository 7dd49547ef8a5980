import { readCsv } from './csv.mjs';
import { Malformed } from './malformed.mjs';

const headerOf = ({ text }) => (/^\uFEFF?([^\r\n]*)/.exec(text)?.[1] ?? '').split(',').map(name => name.replaceAll('"', '').trim());

/** Whether a download is what the Wikidata Query Service gives for a query that selects these variables, and others. */
export const selects = (download, ...names) => names.every(name => headerOf(download).includes(name));

/** The answers to a query as `{ line, <variable>: value }`. */
export function readAnswers(download) {
  const [header, ...rows] = readCsv({ ...download, text: download.text.replace(/^\uFEFF/, '') });
  return rows.map(({ line, cells }) => {
    if (cells.length !== header.cells.length)
      throw new Malformed(download, `line ${line}`, `expected ${header.cells.length} cells, as in the header`);
    return { line, ...Object.fromEntries(header.cells.map((name, i) => [name, cells[i]])) };
  });
}

/** A handle on X, without its `@`. */
export function handleOf(download, { line, handle }) {
  const bare = handle.replace(/^@/, '');
  if (!/^\w{1,15}$/.test(bare)) throw new Malformed(download, `line ${line}`, 'expected a handle on X for handle');
  return bare;
}
