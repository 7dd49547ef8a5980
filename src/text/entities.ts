import type { Hashtag, Link, Mention, Range } from '../kit/index.ts';
import { bareHostLength, isHost, normaliseHost } from './hosts.ts';

const scheme = /(?<![\p{L}\p{N}@＠#＃$])(?:https?|ftp):\/\//giu;
const authority = /[^\s/?#<>"“”`\\()[\]{}]{1,300}/y;
const hostRun = /[\p{L}\p{M}\p{N}_.-]+/gu;
const notInUrl = /[\s<>"“”«»`\\^{}\p{Cc}\p{Cf}]/u;
const afterUrl = new Set(".,;:!?'’‘…*~|([");
const closers: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

/** Where the path that starts at `from` ends: brackets balanced, punctuation of the sentence left out. */
function pathEnd(value: string, from: number, before: string): number {
  if (!/[/?#]/.test(value.charAt(from))) return from;
  const open: Record<string, number> = { '(': 0, '[': 0 };
  let end = from;
  for (; end < value.length; end++) {
    const char = value.charAt(end);
    if (notInUrl.test(char)) break;
    const opener = closers[char];
    if (opener) {
      if (!open[opener]) break;
      open[opener]--;
    } else if (char in open) open[char] = (open[char] ?? 0) + 1;
  }
  while (end > from && (afterUrl.has(value.charAt(end - 1)) || (before === '_' && value.charAt(end - 1) === '_'))) end--;
  return end;
}

function linksWithScheme(value: string): Link[] {
  const links: Link[] = [];
  scheme.lastIndex = 0;
  for (let match = scheme.exec(value); match; match = scheme.exec(value)) {
    const start = match.index;
    const from = start + match[0].length;
    authority.lastIndex = from;
    const whole = authority.exec(value)?.[0] ?? '';
    const name = whole.replace(/[^\p{L}\p{M}\p{N}]$/u, '').replace(/[^\p{L}\p{M}\p{N}]+$/u, '');
    const host = name.slice(name.lastIndexOf('@') + 1).replace(/:\d{1,5}$/, '');
    if (!isHost(host)) continue;
    const hostEnd = from + name.length;
    const end = name === whole ? pathEnd(value, hostEnd, value.charAt(start - 1)) : hostEnd;
    links.push({ start, end, url: value.slice(start, end), host: normaliseHost(host) });
    scheme.lastIndex = end;
  }
  return links;
}

function bareLinks(value: string, withScheme: readonly Link[]): Link[] {
  const links: Link[] = [];
  const taken = inside(withScheme);
  hostRun.lastIndex = 0;
  for (let match = hostRun.exec(value); match; match = hostRun.exec(value)) {
    const run = match[0].replace(/^[._-]+/, '');
    const start = match.index + match[0].length - run.length;
    if (!run.includes('.') || taken(start) || /[@＠#＃$/\\]/.test(value.charAt(match.index - 1))) continue;
    const length = bareHostLength(run, value.charAt(start + run.length) === '/');
    if (!length || /[@＠]/.test(value.charAt(start + run.length))) continue;
    const hostEnd = start + length;
    const port = /^:\d{1,5}(?=\/)/.exec(value.slice(hostEnd, hostEnd + 7))?.[0].length ?? 0;
    const end = length < run.length ? hostEnd : pathEnd(value, hostEnd + port, value.charAt(start - 1));
    links.push({ start, end, url: value.slice(start, end), host: normaliseHost(run.slice(0, length)) });
    hostRun.lastIndex = Math.max(end, hostRun.lastIndex);
  }
  return links;
}

/** Tells, for places asked in ascending order, whether they stand inside one of the ranges. */
function inside(ranges: readonly Range[]): (place: number) => boolean {
  let next = 0;
  return place => {
    while (next < ranges.length && (ranges[next]?.end ?? 0) <= place) next++;
    return (ranges[next]?.start ?? Number.POSITIVE_INFINITY) <= place;
  };
}

/** URLs with a scheme, and bare domains whose top-level domain is known; without the punctuation of the sentence around them. */
export function findLinks(value: string): Link[] {
  if (!value.includes('.') && !value.includes('://')) return [];
  const withScheme = linksWithScheme(value);
  let last = 0;
  return [...withScheme, ...bareLinks(value, withScheme)]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      const isFree = start >= last;
      if (isFree) last = end;
      return isFree;
    });
}

const name = /[A-Za-z0-9_]{1,64}(?![A-Za-z0-9_])(?:\.[a-z0-9_]{1,30}(?![A-Za-z0-9_]))*/y;
const run = /[A-Za-z0-9_.-]+/y;
const beforeMention = /[\p{Script=Latin}\p{N}_!#＃$%&*@＠]/u;
const retweet = /(?:^|[^A-Za-z0-9_+~.-])rt:?$/i;
const accented = /[\p{Script=Latin}\p{M}]/u;

/** The end of `name` or `name.bsky.social` at a place after an at sign; the place itself if neither stands there. */
function nameEnd(value: string, from: number): number {
  run.lastIndex = from;
  const domain = bareHostLength(run.exec(value)?.[0] ?? '', false);
  if (domain) return from + domain;
  name.lastIndex = from;
  return from + (name.exec(value)?.[0].length ?? 0);
}

/** The end of the host of `@user@host`, at a place after the second at sign; undefined where no host stands there. */
function serverEnd(value: string, from: number): number | undefined {
  run.lastIndex = from;
  const length = bareHostLength(run.exec(value)?.[0] ?? '', true);
  return length ? from + length : undefined;
}

/**
 * Mentions as the platforms find them: X's `@name` (and its full-width at sign), Instagram's names with dots, Bluesky's domain names,
 * Mastodon's `@user@host`. Not in e-mail addresses, nor in links.
 */
export function findMentions(value: string, links: readonly Link[] = findLinks(value)): Mention[] {
  const mentions: Mention[] = [];
  const inLink = inside(links);
  for (const { index: at } of value.matchAll(/[@＠]/g)) {
    if (at < (mentions.at(-1)?.end ?? 0) || inLink(at)) continue;
    if (beforeMention.test(value.charAt(at - 1)) && !retweet.test(value.slice(Math.max(0, at - 4), at))) continue;
    let end = nameEnd(value, at + 1);
    if (end === at + 1) continue;
    const next = value.charAt(end);
    if (next === '@' || next === '＠') {
      const server = serverEnd(value, end + 1);
      if (!server) continue;
      end = server;
    } else if (accented.test(next) || value.startsWith('://', end)) continue;
    mentions.push({ start: at, end, handle: value.slice(at + 1, end).replace('＠', '@') });
  }
  return mentions;
}

const hashtag = /[#＃](?![\uFE0F\u20E3])([\p{L}\p{M}\p{N}_\u00B7\u200C-\u200D\u05BE\u05F3\u05F4\u30FB\u301C\uFF5E]+)/gu;
const beforeHashtag = /[\p{L}\p{M}\p{N}_&/]/u;
const variation = /[\uFE0E\uFE0F]/;

/** Hashtags as X finds them: letters of any script, digits and underscores, not digits alone; not in links. */
export function findHashtags(value: string, links: readonly Link[] = findLinks(value)): Hashtag[] {
  const hashtags: Hashtag[] = [];
  const inLink = inside(links);
  for (const match of value.matchAll(hashtag)) {
    const [whole, tag = ''] = match;
    const end = match.index + whole.length;
    const before = value.charAt(match.index - 1);
    if (inLink(match.index) || !/\p{L}/u.test(tag) || (beforeHashtag.test(before) && !variation.test(before))) continue;
    if (/[#＃]/.test(value.charAt(end)) || value.startsWith('://', end)) continue;
    hashtags.push({ start: match.index, end, tag });
  }
  return hashtags;
}
