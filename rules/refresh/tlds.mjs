import { Malformed } from './malformed.mjs';

const header = /^# Version (\d{4})(\d\d)(\d\d)\d\d, Last Updated /;
const words = text => text.split(' ').filter(word => word !== '');

/** IANA's list of top-level domains. The choice among names of more than two letters is made by hand. */
export const tlds = {
  name: "IANA's tlds-alpha-by-domain.txt",
  files: ['src/text/lists/tlds.json'],
  recognises: ({ name, text }) => /^tlds-alpha/i.test(name) || header.test(text),
  refresh([download], [list]) {
    const [first = '', ...lines] = download.text.trimEnd().split(/\r?\n/);
    const [, year, month, day] = header.exec(first) ?? [];
    if (year === undefined) throw new Malformed(download, 'line 1', 'expected "# Version YYYYMMDDNN, Last Updated ..."');
    lines.forEach((line, i) => {
      if (!/^[A-Z0-9-]{2,63}$/.test(line)) throw new Malformed(download, `line ${i + 2}`, 'expected one top-level domain in capitals');
    });
    const root = new Set(lines.map(line => line.toLowerCase()));
    if (!root.has('com') || !root.has('uk')) throw new Malformed(download, undefined, 'expected every top-level domain, but COM or UK is not there');

    const before = { plain: words(list.plain), qualified: words(list.qualified) };
    const plain = before.plain.filter(tld => root.has(tld));
    const countries = [...root].filter(tld => tld.length === 2 && !plain.includes(tld));
    const chosen = before.qualified.filter(tld => tld.length > 2 && root.has(tld));
    const qualified = [...countries.sort(), ...chosen.sort()];
    const old = [...before.plain, ...before.qualified];
    const fresh = [...plain, ...qualified];
    return [
      {
        list: {
          ...list,
          date: `${year}-${month}-${day}`,
          source: 'IANA, root zone database: tlds-alpha-by-domain.txt',
          plain: plain.join(' '),
          qualified: qualified.join(' '),
        },
        added: fresh.filter(tld => !old.includes(tld)),
        removed: old.filter(tld => !fresh.includes(tld)),
        notes: [],
      },
    ];
  },
};
