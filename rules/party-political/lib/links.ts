import { addedWords, type TermChanges } from '../../../src/kit/index.ts';
import { partyDomains, partyOfHandle } from './parties.ts';
import { profileHandle } from './profiles.ts';

const domains = new Set(partyDomains);
const publicBody = /\.(?:gov\.uk|nhs\.uk|police\.uk|ac\.uk|mod\.uk|parliament\.uk|gov\.wales|llyw\.cymru|gov\.scot|parliament\.scot|gov|edu|int)$/;
const partySite =
  /(?:^|[.-])(?:[a-z]*(?<!child|forced|slave|hard|skilled|manual|migrant)labour(?:party|cllrs|group)?|[a-z]*(?:conservatives|libdems?|liberaldemocrats|greenparty|reformuk|reformparty|plaidcymru|ukip|sinnfein)|vote(?:labour|conservative|libdem|green|reform|snp|plaid)|(?:the)?snp)$/;
const second = /\.(?:co|org|me|ltd|plc|net)\.uk$|\.[a-z]+$/;

/** Whether a host is one of some domains, or below it. */
const isBelow = (host: string, names: readonly string[] = []) =>
  names.some(name => host === name.toLowerCase() || host.endsWith(`.${name.toLowerCase()}`));

/** Whether a link goes to a party: its website, a local party's, or its account on a platform; with the user's changes to domains and handles. */
export function isPartyLink(url: string, host: string, changes: Readonly<Record<'domains' | 'handles', TermChanges>>): boolean {
  if (isBelow(host, changes.domains.remove)) return false;
  if (isBelow(host, addedWords(changes.domains))) return true;
  const handle = profileHandle(url);
  if (handle !== undefined) return partyOfHandle(handle, changes.handles) !== undefined;
  if (changes.domains.only || publicBody.test(host)) return false;
  const labels = host.split('.');
  return labels.some((_, i) => domains.has(labels.slice(i).join('.'))) || partySite.test(host.replace(second, ''));
}
