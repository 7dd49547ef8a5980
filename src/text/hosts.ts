import tlds from './lists/tlds.json' with { type: 'json' };

const plain = new Set(tlds.plain.split(' '));
const qualified = new Set(tlds.qualified.split(' '));
const inCapitals = new Set(['COM', 'NET', 'ORG', 'UK']);
const label = /^(?![Xx][Nn]--.*[^\0-\x7F])[\p{L}\p{N}\p{So}](?:[\p{L}\p{M}\p{N}\p{So}_-]{0,61}[\p{L}\p{M}\p{N}\p{So}])?$/u;

/** The most characters that a host name may have (RFC 1035). */
const longest = 253;

/** Whether the text after a scheme can be a host name; `localhost` and `intranet` can. */
export function isHost(text: string): boolean {
  const labels = text.split('.');
  const canRegister = labels.length === 1 || !labels.slice(-2).join('').includes('_');
  return text.length <= longest && canRegister && labels.every(part => label.test(part));
}

/** Lower case, without `www.`. */
export function normaliseHost(host: string): string {
  return host.toLowerCase().replace(/^www\.(?=.)/, '');
}

/** What shows that characters are a domain: nothing, a path after them, or that whatever can be a domain is one, as after a scheme. */
export type HostEvidence = 'none' | 'path' | 'certain';

function isPublic(host: string, evidence: HostEvidence): boolean {
  if (!host.includes('.') || !isHost(host)) return false;
  const labels = host.split('.');
  const tld = labels.at(-1) ?? '';
  if (evidence === 'certain') return plain.has(tld.toLowerCase()) || qualified.has(tld.toLowerCase());
  if (!/\p{L}/u.test(labels.at(-2) ?? '')) return false;
  if (plain.has(tld)) return true;
  if (inCapitals.has(tld)) return host === host.toUpperCase();
  return qualified.has(tld) && (evidence === 'path' || labels[0] === 'www' || (labels.length > 2 && labels.every(part => part.length > 1)));
}

/**
 * How much of a run of host characters is a domain, 0 if none of it is. Without evidence, a top-level domain that is also a word (`it`, `care`)
 * needs `www.` or a subdomain; `barnet.gov.uk.Please` ends before the new sentence.
 */
export function publicHostLength(run: string, evidence: HostEvidence): number {
  let end = run.length;
  let given = evidence;
  while (end > 0) {
    const cut = /[._-]/.test(run.charAt(end - 1)) ? end - 1 : undefined;
    if (cut === undefined && end <= longest && isPublic(run.slice(0, end), given)) return end;
    const dot = cut ?? run.lastIndexOf('.', end - 1);
    if (cut === undefined && (dot < 0 || !/\p{Lu}/u.test(run.charAt(dot + 1)))) return 0;
    end = dot;
    if (given === 'path') given = 'none';
  }
  return 0;
}
