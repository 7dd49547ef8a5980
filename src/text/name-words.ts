import { saint } from './name-cues.ts';
import type { nameLists } from './name-lists.ts';
import type { NamePart } from './name-parts.ts';

/** How much of a text around a name is looked at, in UTF-16 units. */
const around = 24;

/** A text's words, and what the lists say of each, by its place. */
export class NameWords {
  readonly value: string;
  readonly parts: readonly NamePart[];
  readonly lists: ReturnType<typeof nameLists>;

  constructor(value: string, parts: readonly NamePart[], lists: ReturnType<typeof nameLists>) {
    this.value = value;
    this.parts = parts;
    this.lists = lists;
  }

  text = (index: number) => this.parts[index]?.text ?? '';

  /** The part after one, if both may be of one name. */
  follows(index: number): NamePart | undefined {
    const next = this.parts[index + 1];
    return next?.joined ? next : undefined;
  }

  /** A part that is an ordinary word or names a sort of place. */
  isOrdinary = (index: number) => this.lists.isWord(this.text(index)) || this.lists.isHead(this.text(index)) || saint.test(this.text(index));

  isInitial(index: number): boolean {
    const found = this.parts[index];
    return found !== undefined && /^\p{Lu}$/u.test(found.text) && (found.text !== 'I' || this.value[found.end] === '.');
  }

  /** What stands before a part. */
  before(from: number): string {
    const { start } = this.parts[from] as NamePart;
    return this.value.slice(Math.max(0, start - around), start);
  }

  /** What stands after a part. */
  after(to: number): string {
    const { end } = this.parts[to] as NamePart;
    return this.value.slice(end, end + around);
  }
}

export const isUpper = (text: string) => text.length > 1 && text === text.toUpperCase();
