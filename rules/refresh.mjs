// Rebuilds the data files from a folder of downloads: npm run data:refresh -- FOLDER
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bankHolidays } from './refresh/bank-holidays.mjs';
import { familyNames } from './refresh/family-names.mjs';
import { formatList } from './refresh/format.mjs';
import { givenNames } from './refresh/given-names.mjs';
import { lookalikes } from './refresh/lookalikes.mjs';
import { Malformed } from './refresh/malformed.mjs';
import { ofcomGrades } from './refresh/ofcom-grades.mjs';
import { parties } from './refresh/parties.mjs';
import { partySites } from './refresh/party-sites.mjs';
import { places } from './refresh/places.mjs';
import { platforms } from './refresh/platforms.mjs';
import { politicians } from './refresh/politicians.mjs';
import { pollingDates } from './refresh/polling-dates.mjs';
import { tlds } from './refresh/tlds.mjs';

const root = resolve(import.meta.dirname, '..');
const sources = [
  parties,
  partySites,
  politicians,
  pollingDates,
  bankHolidays,
  tlds,
  lookalikes,
  platforms,
  places,
  familyNames,
  ofcomGrades,
  givenNames,
];
const readList = file => JSON.parse(readFileSync(join(root, file), 'utf8'));

/** The files of a folder as `{ name, text, modified }`; names that begin with a full stop are left alone. */
function readDownloads(folder) {
  const names = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isFile() && !entry.name.startsWith('.'));
  return names
    .map(({ name }) => name)
    .sort()
    .map(name => {
      const path = join(folder, name);
      const bytes = readFileSync(path);
      try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        return { name, text, modified: statSync(path).mtime.toISOString().slice(0, 10) };
      } catch {
        throw new Malformed({ name }, undefined, 'expected a text in UTF-8');
      }
    });
}

/** The downloads of each source that has any. */
function sortBySource(downloads) {
  const groups = new Map();
  for (const download of downloads) {
    const source = sources.find(each => each.recognises(download));
    if (!source) throw new Malformed(download, undefined, `not a download that is known, which are ${sources.map(each => each.name).join('; ')}`);
    const group = groups.get(source) ?? [];
    if (group.length > 0 && !source.several)
      throw new Malformed(download, undefined, `expected one file of this kind, but there is ${group[0].name} too`);
    groups.set(source, [...group, download]);
  }
  return groups;
}

/** Computes every list before any is written, and puts each in place whole. */
function refresh(folder) {
  const downloads = readDownloads(folder);
  if (downloads.length === 0) throw new Malformed({ name: folder }, undefined, 'no downloads there');
  const fresh = new Map();
  const results = [...sortBySource(downloads)].flatMap(([source, group]) => {
    const lists = source.files.map(file => fresh.get(file) ?? readList(file));
    const refreshed = source.refresh(group, lists, (source.reads ?? []).map(readList));
    for (const [i, { list }] of refreshed.entries()) fresh.set(source.files[i], list);
    return refreshed.map((result, i) => ({ file: source.files[i], ...result }));
  });
  const besides = file => join(root, `${file}.new`);
  try {
    for (const [file, list] of fresh) writeFileSync(besides(file), formatList(list));
    for (const file of fresh.keys()) renameSync(besides(file), join(root, file));
  } finally {
    for (const file of fresh.keys()) rmSync(besides(file), { force: true });
  }
  for (const { file, list, added, removed, notes } of results) {
    console.log(`${file}: ${added.length} added, ${removed.length} removed (${list.date})`);
    for (const note of notes) console.log(`  ${note}`);
  }
}

const [folder, ...rest] = process.argv.slice(2);
try {
  if (folder === undefined || rest.length > 0) throw new Malformed({ name: 'data:refresh' }, undefined, 'expected one folder of downloads');
  refresh(resolve(folder));
} catch (error) {
  if (!(error instanceof Malformed) && error?.code === undefined) throw error;
  console.error(error instanceof Malformed ? error.message : `${folder}: cannot be read or written (${error.code}).`);
  process.exitCode = 2;
}
