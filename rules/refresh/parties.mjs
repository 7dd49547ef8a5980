import { readCsv } from './csv.mjs';
import { isDay, Malformed, parseJson } from './malformed.mjs';
import { accountsAndSites, completed, registerAndSites } from './party-sites.mjs';

const recent = 6;
const isMissing = value => typeof value !== 'string' || value.trim() === '';

/** A row of the Electoral Commission's register, or of a list made from it: `{ id, name, registers, current, known, handles, domains, people }`. */
function fromRegister(download, row, place) {
  for (const field of ['ECRef', 'RegulatedEntityName', 'RegisterName']) {
    if (isMissing(row?.[field])) throw new Malformed(download, place, `expected a value for ${field}`);
  }
  const gone = /de-?registered/i.test(`${row.RegulatedEntityName} ${row.RegistrationStatusName ?? ''}`);
  const registers = ['Great Britain', 'Northern Ireland'].filter(register => row.RegisterName.includes(register));
  if (registers.length === 0) throw new Malformed(download, place, 'expected Great Britain or Northern Ireland for RegisterName');
  return { id: row.ECRef.trim(), name: row.RegulatedEntityName, registers, current: !gone, known: !gone, handles: [], domains: [], people: [] };
}

function fromList(download, data, row, place) {
  for (const field of ['id', 'name']) {
    if (isMissing(row?.[field])) throw new Malformed(download, `${place}.${field}`, 'expected a text');
  }
  for (const field of ['register', 'seen']) {
    if (!Array.isArray(row[field])) throw new Malformed(download, `${place}.${field}`, 'expected a list');
  }
  const since = `${Number(data.generated.slice(0, 4)) - recent}${data.generated.slice(4)}`;
  const known = !/dissolved|deregistered/i.test(row.status ?? '');
  const all = (lists, key) => Object.values(lists ?? {}).flatMap(list => list.map(item => item[key]));
  return {
    id: row.id,
    name: row.name,
    registers: row.register.map(register => (register === 'NI' ? 'Northern Ireland' : 'Great Britain')),
    current: known && row.seen.some(date => date >= since),
    known,
    handles: all(row.handles, 'handle'),
    domains: (row.domains ?? []).map(item => item.domain).filter(domain => /^[a-z0-9.-]+$/.test(domain)),
    people: (row.leaders ?? []).map(item => item.name),
  };
}

/** The parties of a download, and its date. */
function readRegister(download) {
  if (!/^\s*[[{]/.test(download.text)) {
    const [header, ...rows] = readCsv(download);
    const parties = rows.map(({ line, cells }) => {
      if (cells.length !== header.cells.length)
        throw new Malformed(download, `line ${line}`, `expected ${header.cells.length} cells, as in the header`);
      return fromRegister(download, Object.fromEntries(header.cells.map((name, i) => [name, cells[i]])), `line ${line}`);
    });
    return { parties, date: download.modified };
  }
  const data = parseJson(download);
  if (Array.isArray(data.parties)) {
    if (!isDay(data.generated)) throw new Malformed(download, 'generated', 'expected a date, YYYY-MM-DD');
    return { parties: data.parties.map((row, i) => fromList(download, data, row, `parties[${i}]`)), date: data.generated };
  }
  const rows = Array.isArray(data) ? data : data.Result;
  if (!Array.isArray(rows)) throw new Malformed(download, 'Result', 'expected a list');
  return { parties: rows.map((row, i) => fromRegister(download, row, `${Array.isArray(data) ? '' : 'Result'}[${i}]`)), date: download.modified };
}

/** A registered name as people write it: no article, remark or slogan. */
const spoken = name =>
  name
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\s*[([][^)\]]*[)\]]?/g, '')
    .replace(/\s*[-–—]\s.*$|\s+["“][^"”]*["”]?$/, '')
    .replace(/^The /, '')
    .replace(/[\s.,]+$/, '');

const keyOf = name => spoken(name).toLowerCase().replace(/^the /, '');
const sorted = names => [...new Set(names)].sort((a, b) => (a < b ? -1 : 1));

function notesOf(list, rows) {
  const byId = new Map(rows.map(row => [row.id, row]));
  const registered = list.parties.filter(({ id }) => id.startsWith('PP'));
  const gone = registered.filter(({ id }) => byId.get(id)?.known === false).map(party => party.name);
  const people = list.parties.flatMap(party => (byId.get(party.id)?.people ?? []).filter(name => !party.people?.includes(name)));
  return [
    ...(gone.length > 0 ? [`no longer registered, to be looked at by hand: ${gone.join(', ')}`] : []),
    ...(people.length > 0 ? [`leaders that no party has, to be looked at by hand: ${people.join(', ')}`] : []),
  ];
}

/** The registers of political parties. The bigger parties are kept by hand; of all others, the names are the register's. */
export const parties = {
  name: "the Electoral Commission's register of parties (CSV or JSON), or a parties.json made from it",
  files: ['rules/party-political/lists/parties.json'],
  several: true,
  recognises: ({ name, text }) => /"?ECRef"?\b[\s\S]{0,2000}\bRegulatedEntityName\b/.test(text.slice(0, 4000)) || /^parties.*\.json$/i.test(name),
  refresh(downloads, [list]) {
    const read = downloads.map(readRegister);
    const rows = read.flatMap(register => register.parties);
    if (rows.length === 0) throw new Malformed(downloads[0], undefined, 'expected at least one party');
    const whole = ['Great Britain', 'Northern Ireland'].every(register => rows.some(row => row.registers.includes(register)));

    const known = new Set(rows.filter(row => row.known).map(row => keyOf(row.name)));
    const gone = new Set(rows.filter(row => !row.known).map(row => keyOf(row.name)));
    const isKept = name => {
      const key = keyOf(name);
      if (known.has(key) || [...known].some(each => each.startsWith(`${key} `))) return true;
      return !whole && !gone.has(key);
    };
    const local = list.local.filter(isKept);
    const localWeak = list.localWeak.filter(isKept);

    const ids = new Set(list.parties.map(party => party.id));
    const listed = [...list.local, ...list.localWeak, ...list.leftOut, ...list.parties.flatMap(party => [party.name, ...party.names])].map(keyOf);
    const fresh = rows
      .filter(row => row.current && !ids.has(row.id) && !row.id.startsWith('joint'))
      .map(row => spoken(row.name))
      .filter(name => !listed.some(key => keyOf(name) === key || (key.includes(' ') && keyOf(name).startsWith(`${key} `))));
    const added = sorted(fresh.filter(name => name.includes(' ')));
    const single = sorted(fresh.filter(name => !name.includes(' ')));

    const byId = new Map(rows.map(row => [row.id, row]));
    const nothing = { handles: [], domains: [] };
    const small = rows.filter(row => row.current && !ids.has(row.id));
    const complete = {
      parties: list.parties.map(party => completed(party, byId.get(party.id) ?? nothing)),
      others: completed(list.others, { handles: small.flatMap(row => row.handles), domains: small.flatMap(row => row.domains) }),
    };
    const old = accountsAndSites(list);
    const extras = accountsAndSites(complete).filter(item => !old.includes(item));
    return [
      {
        list: {
          ...list,
          date: read
            .map(register => register.date)
            .sort()
            .at(-1),
          source: registerAndSites,
          ...complete,
          local: sorted(local),
          localWeak: sorted([...localWeak, ...added]),
        },
        added: [...added, ...extras],
        removed: [...list.local, ...list.localWeak].filter(name => !isKept(name)),
        notes: [
          ...(whole ? [] : ['one register only, so that nothing was removed but what it calls deregistered']),
          ...(single.length > 0 ? [`names of one word, not added: ${single.join(', ')}`] : []),
          ...notesOf(list, rows),
        ],
      },
    ];
  },
};
