import type { Metadata, SignOff } from './draft.ts';

/** A file that has been read into drafts. Every character of every value keeps its place in `source`. */
export interface DraftFile {
  /** Absolute path, or the name given for standard input. */
  readonly path: string;
  /** The file's text, without a byte order mark. */
  readonly source: string;
  readonly bom: boolean;
  readonly drafts: readonly RawDraft[];
  /** What kept the file, or one draft of it, from being read; each makes the run exit with 2. */
  readonly problems: readonly InputProblem[];
  /** Metadata keys that postlint does not read, and in how many drafts of the file each stands. */
  readonly foreignKeys: ReadonlyMap<string, number>;
}

export interface InputProblem {
  /** One sentence; never quotes what may be personal data. */
  readonly message: string;
  /** UTF-16 offset in `source`. */
  readonly offset: number;
  /** The draft's 1-based place in its file, where one is concerned. */
  readonly draft?: number;
  readonly draftId?: string;
}

export interface RawDraft {
  /** 1-based place in the file. */
  readonly position: number;
  readonly meta: Metadata;
  /** Published texts: the body (`text`) first. */
  readonly texts: readonly RawText[];
  /** The `postlint` key's directives, where the format has no comments; and its field name for positions. */
  readonly directives?: string;
  /** The UTF-16 offset in the file's source of an offset in a field's value. Unknown fields give the draft's start. */
  locate(field: string, offset: number): number;
  /** The change to the source that replaces a range of a field's value by `text`, escaped as the format needs; undefined where it cannot be done safely. */
  edit(field: string, start: number, end: number, text: string): SourceEdit | undefined;
  /** The change to the source that records a sign-off, in place of an earlier one of the same clause; undefined where it cannot be done safely. */
  signOffEdit(signOff: SignOff): SourceEdit | undefined;
  hasField(field: string): boolean;
  /** Length of a field's value. */
  fieldLength(field: string): number;
}

export interface RawText {
  readonly field: string;
  readonly value: string;
}

/** A replacement in a file's source, in UTF-16 offsets; ESLint's fix. */
export interface SourceEdit {
  readonly range: readonly [number, number];
  readonly text: string;
}
