import type { Platform } from './platforms.ts';
import type { Account, Consent } from './settings.ts';
import type { Span } from './span.ts';
import type { Text } from './text.ts';

export interface Image {
  readonly file?: string;
  readonly alt?: string;
  readonly credit?: string;
  readonly people?: boolean;
  readonly under_16?: boolean;
  readonly consent?: string;
  readonly logo?: boolean;
  readonly permission?: string;
}

export interface SignOff {
  readonly clause: string;
  readonly by: string;
  readonly on: string;
  /** Of the published text that was signed off: `Draft.hash` then. Without it, the sign-off holds whatever becomes of the text. */
  readonly hash?: string;
}

/** A draft's metadata, validated. Times are Europe/London wall time, `YYYY-MM-DDTHH:mm` (seconds dropped). */
export interface Metadata {
  readonly id?: string;
  readonly account?: string;
  readonly platforms?: readonly Platform[];
  readonly scheduled?: string;
  readonly author?: string;
  readonly approved_by?: string;
  readonly embargo?: string;
  readonly campaign?: string;
  readonly reply_to?: string;
  readonly link?: string;
  readonly images?: readonly Image[];
  readonly link_title?: string;
  readonly poll?: readonly string[];
  readonly first_comment?: string;
  readonly sponsor?: string;
  readonly signed_off?: readonly SignOff[];
}

/** One post that is to be published, as rules see it. */
export interface Draft {
  readonly meta: Metadata;
  /** The post's own words. */
  readonly body: Text;
  /** Everything that readers will see: the body first, then alt texts, link title, poll options, first comment. */
  readonly texts: readonly Text[];
  /** The account of the register that posts it: the draft's own, else the one that the configuration or `--account` gives. */
  readonly account?: Account;
  /** The account as the draft names it, whether or not the register knows it. */
  readonly accountName?: string;
  /** The draft's platforms, else those of its account's handles; empty if nothing says. */
  readonly platforms: readonly Platform[];
  /** When it will be published: `scheduled`, else now. Europe/London wall time, `YYYY-MM-DDTHH:mm`. */
  readonly time: string;
  /** Where a metadata field stands (`account`, `images[0].file`); the whole body if the draft has no such field. */
  fieldSpan(field: string): Span;
  /** Tells one content from another, white space and directives aside: 16 hexadecimal digits of the SHA-256 of all that readers will see. */
  hash(): Promise<string>;
  /** Registered consents that cleared something here: a rule adds those because of which it reports nothing. */
  readonly usedConsents: Set<Consent>;
}
