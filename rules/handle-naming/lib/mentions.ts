import type { Mention, Platform, Text } from '../../../src/kit/index.ts';

const run = /(?<![\p{L}\p{M}\p{N}_.@＠#/+-])[@＠]([\p{L}\p{M}\p{N}\p{Cf}_.-]{2,100}(?:[@＠][A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){1,8})?)/gu;
const tail = /[\p{Cf}._-]+$/u;
const ascii = /^[A-Za-z0-9_.-]*$/;

/**
 * Mentions as readers see them. The platforms end one before a letter that no handle has, such as a Cyrillic `а`, and before a server whose
 * domain does not exist; the eye does not.
 */
export function readMentions({ value, mentions }: Text): readonly Mention[] {
  const others = Array.from(value.matchAll(run), ({ index, 1: written = '' }) => {
    const handle = written.replace(tail, '');
    return { start: index, end: index + 1 + handle.length, handle: handle.replace('＠', '@') };
  }).filter(({ handle }) => !ascii.test(handle));
  if (others.length === 0) return mentions;
  const starts = new Set(others.map(({ start }) => start));
  return [...mentions.filter(({ start }) => !starts.has(start)), ...others];
}

/** Platforms that make a typed `@name` a link to the account of that name there. */
const linking = new Set<Platform>(['x', 'instagram', 'threads', 'tiktok', 'mastodon']);
const spellings: Readonly<Partial<Record<Platform, RegExp>>> = {
  x: /\bX\b|\b[Tt]witter\b/,
  facebook: /\b(?:facebook|fb)\b/i,
  instagram: /\binsta(?:gram)?\b/i,
};
/** How near, in characters, a post names the platform of a handle: `on Facebook: @OurCouncil`. */
const near = 40;

/**
 * The platform, among the draft's, on which a handle that is registered only on others links to somebody else; undefined where one of the
 * draft's has it, none makes links, or the post says which platform it is on.
 */
export function misplacedOn(
  { value }: Text,
  mention: Mention,
  platforms: readonly Platform[],
  registered: readonly Platform[],
): Platform | undefined {
  const { start, end, handle } = mention;
  if (registered.length === 0 || platforms.some(platform => registered.includes(platform)) || /@|\.bsky\.social$/i.test(handle)) return undefined;
  const around = `${value.slice(Math.max(0, start - near), start)} ${value.slice(end, end + near)}`;
  const isTold = registered.some(platform => (spellings[platform] ?? new RegExp(`\\b${platform}\\b`, 'i')).test(around));
  return isTold ? undefined : platforms.find(platform => linking.has(platform));
}
