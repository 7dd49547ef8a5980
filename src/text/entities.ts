import type { Hashtag, Link, Mention } from '../kit/index.ts';
import { publicHostLength } from './hosts.ts';
import { findLinks, inside } from './links.ts';

const name = /[A-Za-z0-9_]{1,64}(?![A-Za-z0-9_])(?:\.[a-z0-9_]{1,30}(?![A-Za-z0-9_]))*/y;
const run = /[A-Za-z0-9_.-]+/y;
const beforeMention = /[\p{Script=Latin}\p{N}_!#＃$%&*@＠]/u;
const retweet = /(?:^|[^A-Za-z0-9_+~.-])rt:?$/i;
const accented = /[\p{Script=Latin}\p{M}]/u;

/** The end of `name` or `name.bsky.social` at a place after an at sign; the place itself if neither stands there. */
function nameEnd(value: string, from: number): number {
  run.lastIndex = from;
  const domain = publicHostLength(run.exec(value)?.[0] ?? '', 'none');
  if (domain) return from + domain;
  name.lastIndex = from;
  return from + (name.exec(value)?.[0].length ?? 0);
}

const anyServer = /(?:[A-Za-z0-9-]{1,63}\.){1,8}[a-z]{2,63}(?![A-Za-z0-9-])/y;

/** The end of the host of `@user@host`, at a place after the second at sign, whatever its top-level domain; undefined where no host stands there. */
function serverEnd(value: string, from: number): number | undefined {
  run.lastIndex = from;
  const length = publicHostLength(run.exec(value)?.[0] ?? '', 'path');
  if (length) return from + length;
  anyServer.lastIndex = from;
  const found = anyServer.exec(value)?.[0];
  return found === undefined ? undefined : from + found.length;
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

const hashtag =
  /[#＃](?![\uFE0F\u20E3])([\p{L}\p{M}\p{N}_\u00B7\u200C-\u200D\u05BE\u05F3\u05F4\u0F0B\u0F0C\u3003\u301C\u309B\u309C\u30A0\u30FB\uFF5E\uA67E]+)/gu;
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
