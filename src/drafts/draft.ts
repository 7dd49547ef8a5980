import type { Metadata, RawDraft, RawText, SignOff, SourceEdit } from '../kit/index.ts';
import type { Place } from './scalars.ts';
import { type Holder, signOffEdit } from './sign-offs.ts';

/** Where a draft comes from. */
export interface Origin {
  readonly position: number;
  /** The draft's first offset in the source. */
  readonly start: number;
  /** The place of a field's value; undefined if the draft has no such field. */
  find(field: string): Place | undefined;
  /** The metadata after an edit of it, where what an edit does cannot be known from its text alone. */
  reread?(edit: SourceEdit): Metadata | undefined;
  /** Where a sign-off is recorded; undefined where the format has no metadata. */
  holder?(): Holder;
}

/** What a draft says. */
interface Content {
  readonly meta: Metadata;
  readonly texts: readonly RawText[];
  readonly directives?: string;
}

/** A draft that looks for its fields in the source when it is asked for them. */
export class SourceDraft implements RawDraft {
  readonly position: number;
  readonly meta: Metadata;
  readonly texts: readonly RawText[];
  readonly directives?: string;
  readonly #origin: Origin;
  #places?: Map<string, Place | undefined>;

  constructor(origin: Origin, { meta, texts, directives }: Content) {
    this.position = origin.position;
    this.meta = meta;
    this.texts = texts;
    if (directives?.trim()) this.directives = directives;
    this.#origin = origin;
  }

  locate(field: string, offset: number): number {
    return this.#place(field)?.at(offset) ?? this.#origin.start;
  }

  hasField(field: string): boolean {
    return this.#place(field) !== undefined;
  }

  fieldLength(field: string): number {
    return this.#place(field)?.length ?? 0;
  }

  edit(field: string, start: number, end: number, text: string): SourceEdit | undefined {
    const place = this.#place(field);
    const value = this.#value(field);
    if (!place || value?.length !== place.length || start < 0 || end < start || end > value.length) return undefined;
    const changed = value.slice(0, start) + text + value.slice(end);
    if ([start, end].some(offset => splitsPair(value, offset)) || /\p{Cs}/u.test(text)) return undefined;
    const edit = place.edit(start, end, text);
    if (!edit || field === 'text' || !this.#origin.reread) return edit;
    const wanted = JSON.stringify(withValue(this.meta, field, changed));
    return JSON.stringify(this.#origin.reread(edit)) === wanted ? edit : undefined;
  }

  signOffEdit(signOff: SignOff): SourceEdit | undefined {
    const holder = this.#origin.holder?.();
    return holder && signOffEdit(holder, signOff);
  }

  #place(field: string): Place | undefined {
    this.#places ??= new Map();
    if (!this.#places.has(field)) this.#places.set(field, this.#origin.find(field));
    return this.#places.get(field);
  }

  #value(field: string): string | undefined {
    const text = this.texts.find(candidate => candidate.field === field);
    if (text) return text.value;
    let value: unknown = this.meta;
    for (const step of steps(field)) value = (value as Record<string, unknown> | undefined)?.[step];
    return typeof value === 'string' ? value : undefined;
  }
}

const steps = (field: string) => field.match(/[^.[\]]+/g) ?? [];

const splitsPair = (value: string, offset: number) => /^[\ud800-\udbff][\udc00-\udfff]$/.test(value.slice(Math.max(0, offset - 1), offset + 1));

function withValue(meta: Metadata, field: string, value: string): Metadata {
  const copy = structuredClone(meta);
  const path = steps(field);
  let parent = copy as Record<string, unknown>;
  for (const step of path.slice(0, -1)) parent = parent[step] as Record<string, unknown>;
  parent[path.at(-1) as string] = value;
  return copy;
}
