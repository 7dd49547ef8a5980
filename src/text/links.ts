import type { Link, Range } from '../kit/index.ts';
import { type HostEvidence, isHost, normaliseHost, publicHostLength } from './hosts.ts';

const scheme = /(?<![A-Za-z0-9@＠#＃$])(?:https?|ftp):\/\//gi;
const userInfo = /[\w.~!$&'*+,;=:%-]{1,100}@/y;
const hostChars = /[\p{L}\p{M}\p{N}\p{So}_.-]{1,300}/uy;
const port = /:\d{1,5}(?!\d)/y;
/** Scripts that are written without spaces: a domain or a path ends where they begin. */
const unspaced = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}';
const beyondHost = new RegExp(`[${unspaced}\\p{So}]`, 'u');
const hostRun = new RegExp(`(?:(?![${unspaced}])[\\p{L}\\p{M}\\p{N}_.-])+`, 'gu');
const beyondUrl = new RegExp(`[\\s<>"“”«»\`\\\\^{}\\p{Cc}\\p{Cf}\\p{ExtPict}\\p{RI}\\u3000-\\u303F\\uFF00-\\uFF65${unspaced}]`, 'gu');
const afterUrl = new Set(".,;:!?'’‘…*~|([");
const closers: Readonly<Record<string, string>> = { ')': '(', ']': '[' };
/** X's own short links end with their code. */
const short = /^https?:\/\/t\.co(?:\/?$|\/[a-z0-9]{1,40}(?![a-z0-9])(?:\?.*)?)/i;

/** Where the path that starts at `from` ends: brackets balanced, punctuation of the sentence left out. */
function pathEnd(value: string, from: number, before: string): number {
  if (!/[/?#]/.test(value.charAt(from))) return from;
  beyondUrl.lastIndex = from;
  const limit = beyondUrl.exec(value)?.index ?? value.length;
  const open: Record<string, number> = { '(': 0, '[': 0 };
  let end = from;
  for (; end < limit; end++) {
    const char = value.charAt(end);
    const opener = closers[char];
    if (opener) {
      if (!open[opener]) break;
      open[opener]--;
    } else if (char in open) open[char] = (open[char] ?? 0) + 1;
  }
  while (end > from && (afterUrl.has(value.charAt(end - 1)) || (before === '_' && value.charAt(end - 1) === '_'))) end--;
  return end;
}

/** How much of the host characters after a scheme is the host: an emoji, writing without spaces and a hyphened sentence come after it. */
function hostLength(run: string): number {
  const known = publicHostLength(run.slice(0, beyondHost.exec(run)?.index), 'certain');
  if (known > 0) return known;
  const hyphened = /^.*\.[a-z]{2,}(?=-[^.]*$)/.exec(run)?.[0] ?? '';
  if (hyphened !== '' && publicHostLength(hyphened, 'certain') === hyphened.length) return hyphened.length;
  return run.replace(/[^\p{L}\p{M}\p{N}\p{So}]$/u, '').replace(/[^\p{L}\p{M}\p{N}\p{So}]+$/u, '').length;
}

function lengthAt(pattern: RegExp, value: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(value)?.[0].length ?? 0;
}

function linksWithScheme(value: string): Link[] {
  const links: Link[] = [];
  scheme.lastIndex = 0;
  for (let match = scheme.exec(value); match; match = scheme.exec(value)) {
    const start = match.index;
    const from = scheme.lastIndex + lengthAt(userInfo, value, scheme.lastIndex);
    const run = value.slice(from, from + lengthAt(hostChars, value, from));
    const host = run.slice(0, hostLength(run));
    if (!isHost(host)) continue;
    const hostEnd = from + host.length;
    const whole = host === run ? pathEnd(value, hostEnd + lengthAt(port, value, hostEnd), value.charAt(start - 1)) : hostEnd;
    const url = host.toLowerCase() === 't.co' ? short.exec(value.slice(start, whole))?.[0] : value.slice(start, whole);
    if (!url) continue;
    links.push({ start, end: start + url.length, url, host: normaliseHost(host) });
    scheme.lastIndex = start + url.length;
  }
  return links;
}

function bareLinks(value: string, withScheme: readonly Link[], evidence: HostEvidence): Link[] {
  const links: Link[] = [];
  const taken = inside(withScheme);
  hostRun.lastIndex = 0;
  for (let match = hostRun.exec(value); match; match = hostRun.exec(value)) {
    const run = match[0].replace(/^[._-]+/, '');
    const start = match.index + match[0].length - run.length;
    if (!run.includes('.') || taken(start) || /[@＠#＃$/\\]/.test(value.charAt(match.index - 1))) continue;
    const length = publicHostLength(run, value.charAt(start + run.length) === '/' && evidence === 'none' ? 'path' : evidence);
    if (!length || /[@＠]/.test(value.charAt(start + run.length))) continue;
    const hostEnd = start + length;
    const end = length < run.length ? hostEnd : pathEnd(value, hostEnd + lengthAt(port, value, hostEnd), value.charAt(start - 1));
    links.push({ start, end, url: value.slice(start, end), host: normaliseHost(run.slice(0, length)) });
    hostRun.lastIndex = Math.max(end, hostRun.lastIndex);
  }
  return links;
}

/** Tells, for places asked in ascending order, whether they stand inside one of the ranges. */
export function inside(ranges: readonly Range[]): (place: number) => boolean {
  let next = 0;
  return place => {
    while (next < ranges.length && (ranges[next]?.end ?? 0) <= place) next++;
    return (ranges[next]?.start ?? Number.POSITIVE_INFINITY) <= place;
  };
}

/**
 * URLs with a scheme, and bare domains whose top-level domain is known; without the punctuation of the sentence around them. With `certain`,
 * also what X makes a link though a reader would not: `it.So`.
 */
export function findLinks(value: string, evidence: HostEvidence = 'none'): Link[] {
  if (!value.includes('.') && !value.includes('://')) return [];
  const withScheme = linksWithScheme(value);
  let last = 0;
  return [...withScheme, ...bareLinks(value, withScheme, evidence)]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      const isFree = start >= last;
      if (isFree) last = end;
      return isFree;
    });
}
