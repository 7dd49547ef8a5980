import type { DraftFile } from '../kit/index.ts';
import { commentKeys } from './comments.ts';
import { csv } from './csv.ts';
import { decode } from './decode.ts';
import { markdown } from './markdown.ts';
import { ndjson } from './ndjson.ts';
import { type Format, Reading } from './reading.ts';
import { text } from './text.ts';

const formats: ReadonlyMap<string, Format> = new Map([
  ['.md', markdown],
  ['.markdown', markdown],
  ['.txt', text],
  ['.ndjson', ndjson],
  ['.jsonl', ndjson],
  ['.csv', csv],
]);

/** The extensions of the files that hold drafts, with the dot, in lower case. */
export const draftExtensions: readonly string[] = [...formats.keys()];

export interface ReadOptions {
  /** What foreign metadata keys mean, or `ignore`. */
  readonly keys?: Readonly<Record<string, string>>;
  /** The file is an export of other people's comments: of each only the words and the id are read. */
  readonly comments?: boolean;
}

/**
 * Reads a file's drafts by the format of its extension; a name without one is read as Markdown. Never throws: what cannot be read is in
 * `problems`, and a draft with a problem is not in `drafts`.
 */
export function readDrafts(path: string, bytes: Uint8Array, { keys = {}, comments = false }: ReadOptions = {}): DraftFile {
  const extension = /[^/\\](\.[^./\\]+)$/.exec(path)?.[1]?.toLowerCase();
  const format = extension === undefined ? markdown : formats.get(extension);
  const unread = (message: string): DraftFile => ({
    path,
    source: '',
    bom: false,
    drafts: [],
    problems: [{ message, offset: 0 }],
    foreignKeys: new Map(),
  });
  if (comments && format?.holds !== 'a list of posts') return unread('Expected an export of comments, .ndjson, .jsonl or .csv');
  if (!format) return unread(`Unknown kind of file: expected ${draftExtensions.slice(0, -1).join(', ')} or ${draftExtensions.at(-1)}`);
  const decoded = decode(bytes, format.most, format.holds);
  if ('fault' in decoded) return unread(decoded.fault);
  const { source, bom } = decoded;
  const reading = new Reading(source, comments ? { ...commentKeys, ...keys } : keys, comments);
  format.read(reading);
  return { path, source, bom, drafts: reading.drafts, problems: reading.problems, foreignKeys: reading.foreignKeys };
}
