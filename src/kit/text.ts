import type { Platform } from './platforms.ts';
import type { Range, Span } from './span.ts';

/** `@name`, `@name.bsky.social` or `@name@host`, as the platforms find them. */
export interface Mention extends Range {
  /** Without the leading @; with the host where it has one. */
  readonly handle: string;
}

export interface Hashtag extends Range {
  /** Without the leading #. */
  readonly tag: string;
}

export interface Link extends Range {
  readonly url: string;
  /** Lower case, without `www.`. */
  readonly host: string;
}

export interface Word extends Range {
  readonly text: string;
}

/** A person's name. */
export interface Person extends Range {
  readonly name: string;
  /** `Mrs`, `Cllr`, `Dr` ..., where one stands before the name; inside the range. */
  readonly title?: string;
  readonly confidence: Confidence;
}

export type Confidence = 'high' | 'medium' | 'low';

/** One published text of a draft. What is derived from it is derived on first use, once, and shared by all rules. */
export interface Text {
  /** `text`, `images[0].alt`, `link_title`, `poll[1]` or `first_comment`. */
  readonly field: string;
  /** The field's value. Directives are blanked with spaces, so every offset is the field's own. */
  readonly value: string;
  readonly mentions: readonly Mention[];
  readonly hashtags: readonly Hashtag[];
  readonly links: readonly Link[];
  readonly words: readonly Word[];
  readonly sentences: readonly Range[];
  /** Loads the part-of-speech tagger, if a cheap test says that the text could name anyone. */
  people(): Promise<readonly Person[]>;
  /** How long the platform counts this text, with what would be appended to it, in the platform's unit. */
  lengthOn(platform: Platform, appended?: string): number;
  span(start: number, end: number): Span;
}
