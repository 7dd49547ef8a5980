import { readDrafts } from '../../src/drafts/index.ts';
import type { DraftFile, RawDraft, SourceEdit } from '../../src/kit/index.ts';

export const bytesOf = (text: string) => new TextEncoder().encode(text);

export const read = (path: string, text: string, keys?: Record<string, string>): DraftFile => readDrafts(path, bytesOf(text), { keys });

/** The only draft of a file that must have no problem. */
export function draftOf(path: string, text: string, keys?: Record<string, string>): RawDraft {
  const { drafts, problems } = read(path, text, keys);
  if (problems.length > 0 || drafts.length !== 1) throw new Error(`expected one draft, found ${drafts.length}: ${JSON.stringify(problems)}`);
  return drafts[0] as RawDraft;
}

/** Problems as `line:column message`. */
export function problemsOf(path: string, text: string, keys?: Record<string, string>): string[] {
  return listProblems(read(path, text, keys));
}

export function listProblems({ source, problems }: DraftFile): string[] {
  return problems.map(({ message, offset }) => {
    const before = source.slice(0, offset).split(/\r\n|[\r\n]/);
    return `${before.length}:${(before.at(-1) as string).length + 1} ${message}`;
  });
}

export const applied = (source: string, { range, text }: SourceEdit) => source.slice(0, range[0]) + text + source.slice(range[1]);
