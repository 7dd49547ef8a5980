import type { InputProblem, RawDraft } from '../kit/index.ts';
import { commentOf } from './comments.ts';
import { type Origin, SourceDraft } from './draft.ts';
import { readMetadata } from './metadata.ts';
import type { Dict, Renames } from './tree.ts';

/** A format: how a file's source is read, and how large a file may be. */
export interface Format {
  /** The most bytes of a file. */
  readonly most: number;
  /** What those bytes hold, for the message: `one post`. */
  readonly holds: string;
  read(reading: Reading): void;
}

/** The most bytes of a file that is one post, and the most UTF-16 units of one post among many. */
export const mostOfOnePost = 2 * 1024 * 1024;

/** What a format found of one draft. */
export interface Found {
  readonly root?: Dict;
  /** The post's words, where they are no value of the metadata. */
  readonly body?: string;
  /** What to say if there is nothing to publish. */
  readonly nothing: string;
}

/** Gathers what is read from one file. */
export class Reading {
  readonly source: string;
  readonly keys: Renames;
  readonly drafts: RawDraft[] = [];
  readonly problems: InputProblem[] = [];
  readonly foreignKeys = new Map<string, number>();
  readonly #comments: boolean;

  constructor(source: string, keys: Renames, comments = false) {
    this.source = source;
    this.keys = keys;
    this.#comments = comments;
  }

  /** Adds a draft, or the problems that keep it from being read. */
  add(origin: Origin, { root, body, nothing }: Found): void {
    const faults: InputProblem[] = [];
    const foreign = new Set<string>();
    const fault = (message: string, offset: number) => faults.push({ message, offset, draft: origin.position });
    const read = root && this.#comments ? commentOf(root, this.keys) : root;
    const metadata = read ? readMetadata(read, { keys: this.keys, fault, foreign: path => foreign.add(path) }) : { meta: {}, texts: [] };
    for (const path of foreign) this.foreignKeys.set(path, (this.foreignKeys.get(path) ?? 0) + 1);
    if (body !== undefined && metadata.body !== undefined)
      fault('Unknown key "text": the words of the post stand below the front matter', origin.start);
    const texts = [{ field: 'text', value: body ?? metadata.body ?? '' }, ...metadata.texts];
    if (faults.length === 0 && texts.every(({ value }) => value.trim() === '')) fault(nothing, origin.start);
    const { id } = metadata.meta;
    if (faults.length === 0) this.drafts.push(new SourceDraft(origin, { ...metadata, texts }));
    else this.problems.push(...(id === undefined ? faults : faults.map(problem => ({ ...problem, draftId: id }))));
  }
}
