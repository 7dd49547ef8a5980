import { Malformed } from './malformed.mjs';
import { handleOf, readAnswers, selects } from './wikidata.mjs';

/** Where many besides the party have their site. */
const shared =
  /(?:^|\.)(?:facebook|twitter|x|instagram|youtube|linkedin|blogspot|wordpress|wixsite|weebly|squarespace|substack|medium|google|tumblr|archive|wikipedia)\.(?:com|org)$|(?:^|\.)(?:github\.io|nationbuilder\.com)$/;
const publicBody = /\.(?:gov|parliament|nhs|ac|police)\.uk$|\.(?:gov\.(?:scot|wales)|parliament\.scot|senedd\.(?:wales|cymru))$/;

function hostOf(download, { line, site }) {
  const host = /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(site)?.[1]?.toLowerCase();
  if (!host || !/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(host)) {
    throw new Malformed(download, `line ${line}`, 'expected an address that begins with http for site');
  }
  return host;
}

const has = (list, item) => (list ?? []).some(each => each.toLowerCase() === item.toLowerCase());
const union = (old, more) => [...(old ?? []), ...more.filter((item, i) => !has(old, item) && more.findIndex(each => has([each], item)) === i).sort()];

/** What the list of parties is made from. */
export const registerAndSites =
  'Electoral Commission, registers of political parties (Great Britain, Northern Ireland); accounts and sites also from Wikidata (CC0)';

/** An entry with accounts and sites besides those that it has; an empty list stays away. */
export function completed(entry, { handles, domains }) {
  const lists = { handles: union(entry.handles, handles), domains: union(entry.domains, domains) };
  return { ...entry, ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)) };
}

export const accountsAndSites = ({ parties, others }) => [...parties, others].flatMap(each => [...(each.handles ?? []), ...(each.domains ?? [])]);

/** Sites and accounts of registered parties, from Wikidata. They are added; none is removed. */
export const partySites = {
  name: "Wikidata's sites and accounts of parties (CSV with partyLabel, register, site and handle)",
  files: ['rules/party-political/lists/parties.json'],
  recognises: download => selects(download, 'partyLabel', 'register', 'site', 'handle'),
  refresh([download], [list]) {
    const ids = new Set(list.parties.map(({ id }) => id));
    const found = new Map();
    const left = new Set();
    for (const row of readAnswers(download)) {
      if (!/^\w+$/.test(row.register))
        throw new Malformed(download, `line ${row.line}`, 'expected a number of the Electoral Commission for register');
      if (!/^PP\d+$/.test(row.register)) continue;
      const id = ids.has(row.register) ? row.register : 'others';
      const entry = found.get(id) ?? { handles: [], domains: [] };
      found.set(id, entry);
      if (row.handle !== '') entry.handles.push(handleOf(download, row));
      if (row.site === '') continue;
      const host = hostOf(download, row);
      if (shared.test(host) || publicBody.test(host)) left.add(host);
      else entry.domains.push(host);
    }
    if (found.size === 0) throw new Malformed(download, undefined, 'expected at least one party');
    const nothing = { handles: [], domains: [] };
    const fresh = {
      ...list,
      date: [list.date, download.modified].sort().at(-1),
      source: registerAndSites,
      parties: list.parties.map(party => completed(party, found.get(party.id) ?? nothing)),
      others: completed(list.others, found.get('others') ?? nothing),
    };
    const old = accountsAndSites(list);
    return [
      {
        list: fresh,
        added: accountsAndSites(fresh).filter(item => !old.includes(item)),
        removed: [],
        notes: left.size > 0 ? [`sites that others have too, not added: ${[...left].sort().join(', ')}`] : [],
      },
    ];
  },
};
