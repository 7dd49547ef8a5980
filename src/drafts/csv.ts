import { draftKeys, imageKeys } from '../kit/index.ts';
import { type Format, mostOfOnePost, type Reading } from './reading.ts';
import { placeOf } from './scalars.ts';
import { type Dict, type Entry, findNode, type List, meaning, type Node, type Renames, type Scalar } from './tree.ts';

/** A row's cell: where it stands, without its quotes. */
interface Cell {
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

interface Row {
  readonly start: number;
  readonly cells: readonly Cell[];
}

class CsvFault {
  readonly reason: string;
  readonly offset: number;

  constructor(reason: string, offset: number) {
    this.reason = reason;
    this.offset = offset;
  }
}

/** CSV: the first line names the columns, as metadata keys or `images[0].alt`; every other row is a draft. Commas, semicolons or tabs stand between cells. */
export const csv: Format = {
  most: 256 * 1024 * 1024,
  holds: 'a list of posts',
  read(reading) {
    const { source, keys, problems } = reading;
    const rows = rowsOf(source, delimiterOf(source));
    const header = rows.next().value;
    if (!header || header instanceof CsvFault) {
      problems.push({
        message: header ? `Invalid CSV: ${header.reason}` : 'Nothing to publish: the file holds no drafts',
        offset: header?.offset ?? 0,
      });
      return;
    }
    const columns = header.cells.map(cell => columnOf(textIn(cell, source), keys));
    if (!columns.includes('text')) {
      problems.push({ message: 'Missing column "text": the first line names the columns, and "keys" in the configuration renames them', offset: 0 });
      return;
    }
    let position = 0;
    for (const row of rows) {
      position++;
      if (row instanceof CsvFault) problems.push({ message: `Invalid CSV: ${row.reason}`, offset: row.offset, draft: position });
      else readRow(reading, position, row, columns);
    }
    if (position === 0) problems.push({ message: 'Nothing to publish: the file holds no drafts', offset: 0 });
  },
};

/** The key that a column holds: its name in lower case with underscores, an image's own key for the first image. */
function columnOf(name: string, keys: Renames): string {
  const plain = name.trim().toLowerCase().replace(/\s+/g, '_');
  const key = meaning(Object.hasOwn(keys, name.trim()) ? name.trim() : plain, keys);
  const known = (names: readonly string[]) => names.includes(key);
  return known(imageKeys) && !known([...draftKeys]) ? `images[0].${key}` : key;
}

function readRow(reading: Reading, position: number, { start, cells }: Row, columns: readonly string[]): void {
  const { source, problems } = reading;
  const end = cells.at(-1)?.end ?? start;
  const fault = (message: string) => problems.push({ message, offset: start, draft: position });
  if (cells.length !== columns.length) fault(`Expected ${columns.length} columns, as in the first line, found ${cells.length}`);
  else if (end - start > mostOfOnePost) fault(`Too long a row: maximum ${mostOfOnePost} characters for one post`);
  else {
    const root = dictOf(columns, cells, source, start);
    const find = (field: string) => {
      const node = findNode(dictOf(columns, cells, source, start), field, {});
      return node && placeOf(node, source);
    };
    reading.add(
      { position, start: cells[columns.indexOf('text')]?.start ?? start, find },
      { root, nothing: 'Nothing to publish: expected the words of the post in the column "text"' },
    );
  }
}

const imageColumn = /^images\[(\d{1,2})\]\.(\w+)$/;

function dictOf(columns: readonly string[], cells: readonly Cell[], source: string, start: number): Dict {
  const entries: Entry[] = [];
  const images: { items: Dict[]; entries: Entry[][] } = { items: [], entries: [] };
  columns.forEach((column, i) => {
    const cell = cells[i] as Cell;
    if (cell.end === cell.start) return;
    const [, index, key] = imageColumn.exec(column) ?? [];
    if (index === undefined || key === undefined) {
      entries.push({ key: column, start: cell.start, value: nodeOf(column, cell, source) });
      return;
    }
    const place = Number(index);
    while (images.items.length <= place) {
      const own: Entry[] = [];
      images.entries.push(own);
      images.items.push({ kind: 'map', entries: own, start: cell.start, end: cell.end });
    }
    images.entries[place]?.push({ key, start: cell.start, value: nodeOf(key, cell, source) });
  });
  const list: List = { kind: 'list', items: images.items, start: images.items[0]?.start ?? start, end: images.items.at(-1)?.end ?? start };
  if (images.items.length > 0) entries.push({ key: 'images', start: list.start, value: list });
  return { kind: 'map', entries, start, end: cells.at(-1)?.end ?? start };
}

/** Keys that hold lists, and what stands between the items of one cell. */
const separators: Readonly<Record<string, RegExp>> = { platforms: /[,;|\s]+/g, poll: /\s*[|\r\n]\s*/g };

function nodeOf(key: string, cell: Cell, source: string): Node {
  const separator = separators[key];
  if (separator) return { kind: 'list', items: partsOf(cell, source, separator), start: cell.start, end: cell.end };
  const value = textIn(cell, source);
  const isFlag = ['people', 'under_16', 'logo'].includes(key) && /^\s*(?:true|false|yes|no)\s*$/i.test(value);
  if (isFlag) return { ...scalarOf(cell, source), kind: 'boolean', value: /true|yes/i.test(value) ? 'true' : 'false' };
  return scalarOf(cell, source);
}

function partsOf(cell: Cell, source: string, separator: RegExp): Scalar[] {
  const parts: Scalar[] = [];
  let start = cell.start;
  for (const match of [...source.slice(cell.start, cell.end).matchAll(separator), undefined]) {
    const end = match ? cell.start + match.index : cell.end;
    if (source.slice(start, end).trim() !== '') parts.push(scalarOf({ ...cell, start, end }, source));
    start = end + (match?.[0].length ?? 0);
  }
  return parts;
}

function scalarOf(cell: Cell, source: string): Scalar {
  return { kind: 'string', value: textIn(cell, source), style: cell.quoted ? 'csv-quoted' : 'csv', start: cell.start, end: cell.end };
}

const textIn = ({ start, end, quoted }: Cell, source: string) => (quoted ? source.slice(start, end).replaceAll('""', '"') : source.slice(start, end));

/** What stands between the cells: that which stands oftenest in the first line outside quotes. */
function delimiterOf(source: string): string {
  const line = /^[^\r\n]*/.exec(source)?.[0].replace(/"[^"]*"/g, '') ?? '';
  const count = (mark: string) => line.split(mark).length;
  return [';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best), ',');
}

/** The rows that hold anything, as RFC 4180 has them. A row that cannot be read gives a fault, and reading goes on at the next line. */
function* rowsOf(source: string, delimiter: string): Generator<Row | CsvFault, undefined> {
  const special = delimiter === '\t' ? /[\t\r\n]/g : new RegExp(`[${delimiter}\\r\\n]`, 'g');
  const next = (from: number) => {
    special.lastIndex = from;
    return special.exec(source)?.index ?? source.length;
  };
  let at = 0;
  while (at < source.length) {
    const start = at;
    const cells: Cell[] = [];
    let fault: CsvFault | undefined;
    for (;;) {
      if (source[at] === '"') {
        const close = closingQuote(source, at + 1);
        if (close < 0) {
          fault = new CsvFault('expected a closing double quote', at);
          break;
        }
        cells.push({ start: at + 1, end: close, quoted: true });
        at = close + 1;
        if (at < source.length && next(at) !== at) {
          fault = new CsvFault('expected nothing between a closing double quote and the next cell', at);
          break;
        }
      } else {
        const end = next(at);
        cells.push({ start: at, end, quoted: false });
        at = end;
      }
      if (source[at] !== delimiter) break;
      at++;
    }
    if (fault) {
      yield fault;
      const after = /[\r\n]+/g;
      after.lastIndex = fault.offset;
      at = after.exec(source) ? after.lastIndex : source.length;
      continue;
    }
    while (/[\r\n]/.test(source[at] ?? '')) at++;
    if (cells.length > 1 || (cells[0] as Cell).end > (cells[0] as Cell).start) yield { start, cells };
  }
}

function closingQuote(source: string, from: number): number {
  let at = source.indexOf('"', from);
  while (at >= 0 && source[at + 1] === '"') at = source.indexOf('"', at + 2);
  return at;
}
