import { partyDomains, partyOfHandle } from './parties.ts';

const domains = new Set(partyDomains);
const publicBody = /\.(?:gov\.uk|nhs\.uk|police\.uk|ac\.uk|mod\.uk|parliament\.uk|gov\.wales|llyw\.cymru|gov\.scot|parliament\.scot|gov|edu|int)$/;
const partySite =
  /(?:^|[.-])(?:[a-z]*(?<!child|forced|slave|hard|skilled|manual|migrant)labour(?:party|cllrs|group)?|[a-z]*(?:conservatives|libdems?|liberaldemocrats|greenparty|reformuk|reformparty|plaidcymru|ukip|sinnfein)|vote(?:labour|conservative|libdem|green|reform|snp|plaid)|(?:the)?snp)$/;
const profile =
  /^(?:https?:\/\/)?(?:www\.|m\.|mobile\.)?(?:x|twitter|facebook|instagram|threads|tiktok|youtube|bsky)\.(?:com|net|app)\/(?:profile\/|@)?([\w.-]+)/i;
const second = /\.(?:co|org|me|ltd|plc|net)\.uk$|\.[a-z]+$/;

/** Whether a link goes to a party: its website, a local party's, or its account on a platform. */
export function isPartyLink(url: string, host: string): boolean {
  if (publicBody.test(host)) return false;
  const labels = host.split('.');
  if (labels.some((_, i) => domains.has(labels.slice(i).join('.')))) return true;
  const handle = profile.exec(url)?.[1];
  return handle === undefined ? partySite.test(host.replace(second, '')) : partyOfHandle(handle) !== undefined;
}
