import type { SourceEdit } from '../kit/index.ts';
import { readMetadata } from './metadata.ts';
import { type Format, mostOfOnePost, type Reading } from './reading.ts';
import { type Place, placeOf } from './scalars.ts';
import { lineBreakOf } from './sign-offs.ts';
import { bodyPlace, readText } from './text.ts';
import { findNode } from './tree.ts';
import { readYaml } from './yaml.ts';

const opening = /^---[ \t]*(?:\r\n|[\r\n]|$)/;
const closing = /(?<=[\r\n])(?:---|\.\.\.)[ \t]*(?:\r\n|[\r\n]|$)/g;

/** Markdown: one post, with YAML front matter between a first line `---` and a line `---` or `...`, or without. */
export const markdown: Format = {
  most: mostOfOnePost,
  holds: 'one post',
  read(reading) {
    const { source } = reading;
    const start = opening.exec(source)?.[0].length;
    if (start === undefined) return readWithout(reading);
    const end = frontMatterEnd(source, start);
    if (!end) {
      reading.problems.push({ message: 'Unterminated front matter: expected a line "---" after it', offset: 0, draft: 1 });
      return;
    }
    const yaml = readYaml(source, start, end.fence);
    if ('fault' in yaml) {
      reading.problems.push({ message: yaml.fault, offset: yaml.offset, draft: 1 });
      return;
    }
    const body = source.slice(end.body).trimEnd();
    const { root } = yaml;
    const find = (field: string): Place | undefined => {
      if (field === 'text') return bodyPlace(source, end.body, body.length);
      const node = findNode(root, field, reading.keys);
      return node && placeOf(node, source);
    };
    const nothing = 'Nothing to publish: no words below the front matter, and no alt text, link title, poll or first comment in it';
    const append = (item: string): SourceEdit => {
      const eol = lineBreakOf(source);
      return { range: [end.fence, end.fence], text: `signed_off:${eol}  - ${item}${eol}` };
    };
    const holder = () => ({ source, root, keys: reading.keys, append });
    reading.add({ position: 1, start: 0, find, reread: edit => rereadMetadata(edit, reading), holder }, { root, body, nothing });
  },
};

/** Where the closing fence starts, and where the body starts after it. */
function frontMatterEnd(source: string, start: number): { fence: number; body: number } | undefined {
  closing.lastIndex = start;
  const match = closing.exec(source);
  return match ? { fence: match.index, body: closing.lastIndex } : undefined;
}

/** All of the file is the body; an edit may not make front matter of its first lines. */
function readWithout(reading: Reading): void {
  const { source, keys } = reading;
  const isSafe = ({ range: [from, to], text }: SourceEdit) => !opening.test(`${source.slice(0, from)}${text}${source.slice(to)}`);
  const append = (item: string): SourceEdit => {
    const eol = lineBreakOf(source);
    return { range: [0, 0], text: ['---', 'signed_off:', `  - ${item}`, '---', ''].join(eol) };
  };
  readText(reading, isSafe, () => ({ source, keys, append }));
}

function rereadMetadata({ range, text: words }: SourceEdit, { source, keys }: Reading) {
  const edited = source.slice(0, range[0]) + words + source.slice(range[1]);
  const start = opening.exec(edited)?.[0].length;
  const end = start === undefined ? undefined : frontMatterEnd(edited, start);
  if (start === undefined || !end) return undefined;
  const yaml = readYaml(edited, start, end.fence);
  if ('fault' in yaml) return undefined;
  let faults = 0;
  const { meta } = readMetadata(yaml.root, { keys, fault: () => faults++, foreign: () => {} });
  return faults === 0 ? meta : undefined;
}
