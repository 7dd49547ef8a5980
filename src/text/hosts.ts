import tlds from './lists/tlds.json' with { type: 'json' };

const plain = new Set(tlds.plain.split(' '));
const qualified = new Set(tlds.qualified.split(' '));
const inCapitals = new Set(['COM', 'NET', 'ORG', 'UK']);
const label = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_-]{0,61}[\p{L}\p{M}\p{N}])?$/u;

/** The most characters that a host name may have (RFC 1035). */
const longest = 253;

/** Whether the text after a scheme can be a host name; `localhost` and `intranet` can. */
export function isHost(text: string): boolean {
  return text.length <= longest && text.split('.').every(part => label.test(part));
}

/** Lower case, without `www.`. */
export function normaliseHost(host: string): string {
  return host.toLowerCase().replace(/^www\.(?=.)/, '');
}

function isPublic(run: string, end: number, hasPath: boolean): boolean {
  if (end > longest) return false;
  const host = run.slice(0, end);
  const labels = host.split('.');
  const tld = labels.at(-1) ?? '';
  if (labels.length < 2 || !labels.every(part => label.test(part)) || !/\p{L}/u.test(labels.at(-2) ?? '')) return false;
  if (plain.has(tld)) return true;
  if (inCapitals.has(tld)) return host === host.toUpperCase();
  return qualified.has(tld) && (hasPath || labels[0] === 'www' || (labels.length > 2 && labels.every(part => part.length > 1)));
}

/**
 * How much of a run of host characters is a domain that stands in a text without a scheme, 0 if none of it is.
 * A top-level domain that is also a word (`it`, `care`) needs a path, `www.` or a subdomain; `barnet.gov.uk.Please` ends before the new sentence.
 */
export function bareHostLength(run: string, hasPath: boolean): number {
  let end = run.length;
  let path = hasPath;
  while (end > 0) {
    if (/[._-]/.test(run.charAt(end - 1))) {
      end--;
      path = false;
      continue;
    }
    if (isPublic(run, end, path)) return end;
    const dot = run.lastIndexOf('.', end - 1);
    if (dot < 0 || !/\p{Lu}/u.test(run.charAt(dot + 1))) return 0;
    end = dot;
    path = false;
  }
  return 0;
}
