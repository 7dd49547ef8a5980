/** A place in a draft: UTF-16 offsets in the value of one field (`text`, `images[0].alt`, `account` ...). */
export interface Span {
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of one text, in UTF-16 offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}
