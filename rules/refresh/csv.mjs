import { Malformed } from './malformed.mjs';

/** The rows of a CSV (RFC 4180) as `{ line, cells }`, lines counted from 1; rows without any cell left out. */
export function readCsv(download) {
  const { text } = download;
  const rows = [];
  let row = { line: 1, cells: [] };
  let line = 1;
  const endRow = () => {
    if (row.cells.some(cell => cell !== '')) rows.push(row);
    row = { line, cells: [] };
  };
  for (let i = 0; i <= text.length; ) {
    let cell = '';
    if (text[i] === '"') {
      const opened = line;
      for (i++; text[i] !== '"' || text[i + 1] === '"'; i++) {
        if (i >= text.length) throw new Malformed(download, `line ${opened}`, 'a quotation mark is not closed');
        if (text[i] === '"') i++;
        if (text[i] === '\n') line++;
        cell += text[i];
      }
      i++;
      if (i < text.length && !/[,\r\n]/.test(text[i])) throw new Malformed(download, `line ${line}`, 'expected a comma after a quotation mark');
    } else {
      const start = i;
      while (i < text.length && text[i] !== ',' && text[i] !== '\n') i++;
      cell = text.slice(start, i);
    }
    if (text[i] === '\r') i++;
    row.cells.push(cell.trim());
    if (text[i] === ',') {
      i++;
      continue;
    }
    line++;
    i++;
    endRow();
  }
  return rows;
}
