/**
 * What each draft of `fixtures/breaking/<rule>.ndjson` is reported for by that rule, in order: the field (unless `text`), the message's id,
 * the exact words.
 */
export type Expected = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
