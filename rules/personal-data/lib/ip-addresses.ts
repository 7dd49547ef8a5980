import type { Confidence, Range, Text } from '../../../src/kit/index.ts';
import { plain } from './plain.ts';

export interface IpAddress extends Range {
  readonly confidence: Confidence;
}

const v4 = /(?<![\p{L}\p{N}._/-]|§ ?)(?:\d{1,3}\.){3}\d{1,3}(?![\p{L}\p{N}_/]|[.-][\p{L}\p{N}])/gu;
const v6 = /(?<![\p{L}\p{N}:._/-]|\/\/\[)[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}(?![\p{L}\p{N}:_]|[./-][\p{L}\p{N}])/giu;
const cue =
  /(?<![\p{L}\p{N}])(?:ip|ips|ipv4|ipv6|ip-?addr(?:ess)?|ip_address|cyfeiriad ip|logged[ -]?(?:in|on)|log-?ins?|signed[ -]in|posted from|sent from|visitors?|users?|browser|device|router|wi-?fi|broadband|traced?|banned|blocked|connected|connection|server|host|network)(?![\p{L}\p{N}])/iu;
const ipBefore = /(?<![\p{L}\p{N}])(?:ip|ipv[46]|ip[ -_]?addr(?:ess(?:es)?)?)(?: (?:of|was|is|being))?[ :=("'“‘]{0,4}$/iu;
const numbered =
  /(?<!\p{L})(?:annex|app|appendix|article|build|chapter|clause|figure|fig|firmware|item|level|objective|para|paragraph|part|policy|rating|release|requirement|rule|schedule|section|software|standard|table|target|update|upgrade|ver|version|v|android|chrome|edge|firefox|ios|java|macos|node|php|python|qgis|windows|wordpress)s?\.?(?: (?:is|now|to|at)){0,2}[ :]{0,2}$/iu;
const lineStart = /(?:^|[\r\n])[ \t*#>-]{0,8}$/u;
const title = /^[ \t]+\p{Lu}/u;

/**
 * The IP addresses of a text: those of private networks by themselves, all others only where a word near them says so, as versions and
 * sections are numbered alike. Not the host of a link.
 */
export function findIpAddresses(text: Text): IpAddress[] {
  const value = plain(text);
  if (!/\d\.\d|:[\da-f]*:/i.test(value)) return [];
  const found: IpAddress[] = [];
  for (const { 0: address, index } of value.matchAll(v4)) {
    const octets = address.split('.').map(Number);
    if (isAddress(address, octets)) found.push(...judged(value, index, address, privateV4(octets)));
  }
  for (const { 0: address, index } of value.matchAll(v6)) {
    if (isV6(address)) found.push(...judged(value, index, address, privateV6(address)));
  }
  return found.sort((a, b) => a.start - b.start);
}

/** `strong` where nothing but an address is written so, `weak` where a section number may be. */
type Private = 'strong' | 'weak' | undefined;

function judged(value: string, start: number, address: string, inPrivate: Private): IpAddress[] {
  const end = start + address.length;
  const ahead = value.slice(Math.max(0, start - 40), start);
  if (ipBefore.test(ahead)) return [{ start, end, confidence: 'high' }];
  if (numbered.test(ahead)) return [];
  const isCued = cue.test(ahead) || cue.test(value.slice(end, end + 30));
  const isHeading = title.test(value.slice(end, end + 6)) && lineStart.test(ahead);
  if (isHeading ? !(isCued && inPrivate) : !isCued && !inPrivate) return [];
  return [{ start, end, confidence: isCued || inPrivate === 'strong' ? 'medium' : 'low' }];
}

/** Four octets without leading zeros; neither a loopback, a mask, a multicast address, nor a public resolver. */
function isAddress(address: string, octets: readonly number[]): boolean {
  const [first = 0] = octets;
  if (octets.some(octet => octet > 255) || /(?:^|\.)0\d/.test(address)) return false;
  if (first === 0 || first === 127 || first > 223) return false;
  return !['1.1.1.1', '1.0.0.1', '8.8.8.8', '8.8.4.4', '9.9.9.9'].includes(address);
}

/** The private and link-local blocks of RFC 1918 and RFC 3927. */
function privateV4([first = 0, second = 0, third = 0, fourth = 0]: readonly number[]): Private {
  if ((first === 192 && second === 168) || (first === 169 && second === 254)) return 'strong';
  const isPrivate = first === 10 || (first === 172 && second >= 16 && second <= 31);
  return isPrivate && Math.max(second, third, fourth) > 31 ? 'weak' : undefined;
}

/** RFC 4291: eight groups, or fewer around one `::`. A time (`10:30:00`) is neither. */
function isV6(address: string): boolean {
  const halves = address.split('::');
  if (halves.length > 2 || /^:(?!:)|(?<!:):$/.test(address)) return false;
  const groups = address.split(':').filter(Boolean).length;
  return halves.length === 2 ? groups > 1 && groups < 8 : groups === 8;
}

/** Unique local and link-local addresses (RFC 4193, RFC 4291); one of eight groups is hardly anything else, whatever its block. */
function privateV6(address: string): Private {
  const groups = address.split(':').filter(Boolean);
  if (groups.length === 8 || /^f[cde][89ab\d][\da-f]::?[\da-f]/i.test(address)) return groups.length > 2 ? 'strong' : 'weak';
  return undefined;
}
