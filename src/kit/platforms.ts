import limits from './platforms.json' with { type: 'json' };

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

/** How a platform counts the length of a post: X's weighted units, grapheme clusters, or code points. */
export type LengthUnit = 'weighted' | 'graphemes' | 'code points';

export interface PlatformLimits {
  /** As its own users write it. */
  readonly name: string;
  /** The most that one post may hold, in `unit`; absent where the platform sets none. */
  readonly limit?: number;
  readonly unit: LengthUnit;
  /** What every link counts as, whatever its length. */
  readonly linkLength?: number;
  /** What a handle looks like, without the leading @; a regular expression, matched whole. */
  readonly handle?: string;
  /** The handle's syntax in words, for messages. */
  readonly handleSyntax?: string;
  readonly source: string;
}

/** Limits and handle syntax of every platform; data with its sources in platforms.json. */
export const platformLimits: Readonly<Record<Platform, PlatformLimits>> = limits.platforms as Record<Platform, PlatformLimits>;
