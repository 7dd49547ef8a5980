import type { SourceEdit } from '../kit/index.ts';
import { type Format, mostOfOnePost, type Reading } from './reading.ts';
import { type Place, verbatim } from './scalars.ts';
import { type Holder, lineBreakOf } from './sign-offs.ts';

/** Plain text: the whole file is one post without metadata. */
export const text: Format = {
  most: mostOfOnePost,
  holds: 'one post',
  read: reading => readText(reading),
};

/** Reads all of the source as one post; edits that are not safe are not offered. */
export function readText(reading: Reading, isSafe: (edit: SourceEdit) => boolean = () => true, holder?: () => Holder): void {
  const { source } = reading;
  const body = source.trimEnd();
  const place = bodyPlace(source, 0, body.length, isSafe);
  const nothing = source === '' ? 'Nothing to publish: the file is empty' : 'Nothing to publish: the file holds white space alone';
  reading.add({ position: 1, start: 0, find: field => (field === 'text' ? place : undefined), holder }, { body, nothing });
}

/** The place of words that stand in the source as they are. What is written there gets the line ends of the source. */
export function bodyPlace(source: string, start: number, length: number, isSafe: (edit: SourceEdit) => boolean = () => true): Place {
  const place = verbatim(start, length, words => words.replace(/\r\n|[\r\n]/g, lineBreakOf(source)));
  return {
    ...place,
    edit(from, to, words) {
      const edit = place.edit(from, to, words);
      return edit && isSafe(edit) ? edit : undefined;
    },
  };
}
