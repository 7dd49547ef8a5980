import type { Link, Organisation, Range } from '../../../src/kit/index.ts';
import lists from '../lists/workplace.json' with { type: 'json' };

export type Found = Range &
  (
    | { readonly message: 'tool'; readonly kind: string; readonly confidence: 'high' | 'medium' }
    | { readonly message: 'staging' | 'network' | 'file' }
  );

const hosts = Object.entries(lists.hosts).flatMap(([kind, names]) => names.map((name): readonly [string, string] => [name, kind]));
const paths = Object.entries(lists.paths).map(([kind, pattern]) => ({ kind, pattern: new RegExp(pattern, 'i') }));
const staging = new Set(lists.staging);
const inside = new Set(lists.inside);

/** `\\server\share`, `S:\Comms\plan.docx`, `file:///`, `smb://`. */
const files =
  /(?<![\\\w])\\\\[\w.$-]{2,80}\\[^\s"“”<>|\\][^\s"“”<>|]{0,300}|(?<![\p{L}\d])[A-Z]:\\[^\s"“”<>|]{2,300}|\b(?:file|smb):\/\/[^\s"“”<>]{1,300}/giu;
const privateHost =
  'localhost|127(?:\\.\\d{1,3}){3}|10(?:\\.\\d{1,3}){3}|192\\.168(?:\\.\\d{1,3}){2}|172\\.(?:1[6-9]|2\\d|3[01])(?:\\.\\d{1,3}){2}|(?:[a-z0-9-]{1,63}\\.){1,6}(?:local|internal|intranet|lan|corp|home\\.arpa)|[a-z0-9-]{2,63}';
/** Addresses of private networks, with a scheme; a name without a dot is one of them. */
const privateAddress = new RegExp(
  `\\bhttps?://(?![^\\s/]{1,200}@)(?:${privateHost})(?=[:/?#\\s"”’),;!]|[.](?:\\s|$)|$)(?::\\d{1,5})?[^\\s"“”<>]{0,300}`,
  'gi',
);
const localPort = /(?<![\w/.@-])localhost:\d{2,5}(?:\/[^\s"“”<>]{0,300})?/gi;

const trimmed = (found: string) => found.replace(/[.,;:!?'’”)\]]+$/, '');
const isUnder = (host: string, domain: string) => host === domain || host.endsWith(`.${domain}`);

/** What a link leads to that only colleagues can open; undefined for one that is for everybody. */
export function judgeLink(
  { host, url }: Pick<Link, 'host' | 'url'>,
  { domains }: Organisation,
): { message: 'tool'; kind: string; confidence: 'high' | 'medium' } | { message: 'staging' | 'network' } | undefined {
  const address = url.replace(/^[a-z]+:\/\/(?:[^/?#@]{1,100}@)?/i, '').replace(/^www\./i, '');
  const path = address.slice(address.search(/[/?#]|$/));
  const known = hosts.find(
    ([name]) => isUnder(host, name.replace(/\/.*/, '')) && (!name.includes('/') || path.startsWith(name.slice(name.indexOf('/')))),
  );
  const isFrontPage = /^\/?(?:#.*)?$/.test(path);
  if (known && !(isFrontPage && host === known[0])) return { message: 'tool', kind: known[1], confidence: 'high' };
  const shaped = paths.find(({ pattern }) => pattern.test(host + path));
  if (shaped) return { message: 'tool', kind: shaped.kind, confidence: 'medium' };
  const labels = host.split('.');
  if (labels.slice(0, -1).some(label => inside.has(label)) || /^(?:local|internal|intranet|lan|corp)$/.test(labels.at(-1) ?? ''))
    return { message: 'network' };
  const own = domains.map(domain => domain.toLowerCase()).find(domain => host.endsWith(`.${domain}`));
  const left = own
    ? host.slice(0, -own.length - 1)
    : /\.(?:gov\.uk|nhs\.uk|police\.uk|gov\.wales|gov\.scot)$/.test(host)
      ? labels.slice(0, -3).join('.')
      : '';
  return left
    .split('.')
    .some(label => staging.has(label.replace(/\d+$/, '')) || /^(?:staging|uat|preprod|dev)\d?-|-(?:staging|uat|preprod|dev|test)\d?$/.test(label))
    ? { message: 'staging' }
    : undefined;
}

/** Paths to files and addresses of private networks in a text, in order. */
export function findPlaces(value: string): Found[] {
  const found = (['file', 'network', 'network'] as const).flatMap((message, i) =>
    Array.from(value.matchAll([files, privateAddress, localPort][i] as RegExp), ({ 0: place, index }): Found => {
      return { message, start: index, end: index + trimmed(place).length };
    }),
  );
  return found.sort((a, b) => a.start - b.start);
}
