import { type Link, type Platform, platformLimits } from '../kit/index.ts';
import { findMentions } from './entities.ts';
import { findLinks } from './links.ts';

/** Emoji as X's parser takes them: © and ® only with a variation selector. */
const emoji =
  /\p{RI}{2}|[0-9#*]\uFE0F?\u20E3|(?![©®](?!\uFE0F))\p{ExtPict}(?:\uFE0F|\p{EMod}|[\u{E0020}-\u{E007F}])*(?:\u200D\p{ExtPict}(?:\uFE0F|\p{EMod})*)*/gu;
const ascii = /^[\x20-\x7E\n\t]*$/;
/** A grapheme cluster (UAX 29) of composed text. Intl.Segmenter is exact, but takes seconds for a long text. */
const cluster = /\r\n|\p{RI}{2}|\P{M}(?:[\p{M}\p{EMod}\u200C\u{E0020}-\u{E007F}]|\u200D\p{ExtPict}?)*|\p{M}+/gsu;

/** Code points that count one on X; every other one counts two. */
const single = platformLimits.x.single ?? [];

function weighted(text: string): number {
  if (ascii.test(text)) return text.length;
  let emojis = 0;
  const rest = text.normalize('NFC').replace(emoji, () => {
    emojis++;
    return '';
  });
  let length = 2 * emojis;
  for (const char of rest) {
    const code = char.codePointAt(0) ?? 0;
    length += single.some(([from, to]) => code >= from && code <= to) ? 1 : 2;
  }
  return length;
}

function graphemes(text: string): number {
  if (ascii.test(text)) return text.length;
  let length = 0;
  for (const _ of text.normalize('NFC').matchAll(cluster)) length++;
  return length;
}

function codePoints(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}

function utf8Bytes(text: string): number {
  let length = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
}

function emojiBytes(text: string): number {
  let bytes = 0;
  const rest = text.replace(emoji, found => {
    bytes += utf8Bytes(found);
    return '';
  });
  return bytes + codePoints(rest);
}

const counters = { weighted, graphemes, 'code points': codePoints, 'emoji bytes': emojiBytes };

/** Mastodon makes links of what has a scheme; X of every domain, and of nothing that is none, such as `http://intranet`. */
const isShortened = ({ url, host }: Link, platform: Platform) => (platform === 'mastodon' ? url.includes('://') : host.includes('.'));

/**
 * How long a platform counts a text, in the platform's own unit: X weighs code points and counts every link 23; Mastodon counts links 23
 * and `@user@host` as `@user`; Bluesky and Mastodon count grapheme clusters, Threads an emoji as its bytes, the others code points.
 */
export function lengthOn(value: string, links: readonly Link[], platform: Platform): number {
  const { unit, linkLength } = platformLimits[platform];
  const count = counters[unit];
  const replaced: { start: number; end: number; length: number }[] = [];
  const shortened = platform === 'x' ? findLinks(value, 'certain') : links;
  if (linkLength) for (const link of shortened) if (isShortened(link, platform)) replaced.push({ ...link, length: linkLength });
  if (platform === 'mastodon') {
    for (const { start, end, handle } of findMentions(value, links)) {
      const host = handle.indexOf('@');
      if (host > 0) replaced.push({ start, end, length: 1 + host });
    }
    replaced.sort((a, b) => a.start - b.start);
  }
  let length = 0;
  let from = 0;
  for (const { start, end, length: counted } of replaced) {
    length += count(value.slice(from, start)) + counted;
    from = end;
  }
  return length + count(value.slice(from));
}
