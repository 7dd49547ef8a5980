import limits from './lists/platforms.json' with { type: 'json' };

/** The platforms that a draft may name. */
export const platforms = [
  'x',
  'facebook',
  'instagram',
  'linkedin',
  'threads',
  'bluesky',
  'mastodon',
  'youtube',
  'tiktok',
  'nextdoor',
  'flickr',
  'whatsapp',
  'yammer',
  'blog',
] as const;

export type Platform = (typeof platforms)[number];

/** How a platform counts the length of a post: X's weighted units, grapheme clusters, code points, or those with an emoji as its UTF-8 bytes. */
export type LengthUnit = 'weighted' | 'graphemes' | 'code points' | 'emoji bytes';

/** What handles look like on a platform. */
export interface HandleSyntax {
  /** A regular expression that is matched whole, without the leading @. */
  readonly pattern: string;
  /** The same for messages. */
  readonly words: string;
  readonly source: string;
  /** When the source was published or looked at, YYYY-MM-DD. */
  readonly date: string;
}

export interface PlatformLimits {
  /** As its own users write it. */
  readonly name: string;
  /** The most that one post may hold, in `unit`; absent where the platform sets none. */
  readonly limit?: number;
  readonly unit: LengthUnit;
  /** What every link counts as, whatever its length. */
  readonly linkLength?: number;
  /** Code points, from and to, that weigh one where others weigh two. */
  readonly single?: readonly (readonly [number, number])[];
  readonly source: string;
  /** When the source of the limit was published or looked at, YYYY-MM-DD. */
  readonly date: string;
  readonly handle?: HandleSyntax;
}

/** Limits and handle syntax of every platform. */
export const platformLimits: Readonly<Record<Platform, PlatformLimits>> = limits.platforms as unknown as Record<Platform, PlatformLimits>;
