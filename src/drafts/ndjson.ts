import type { SourceEdit } from '../kit/index.ts';
import { JsonFault, readJson } from './json.ts';
import { type Format, mostOfOnePost, type Reading } from './reading.ts';
import { placeOf } from './scalars.ts';
import { type Dict, findNode, type Node } from './tree.ts';

/** The most problems that are told of one file: a file of another format would have one on every line. */
const mostProblems = 100;

/** NDJSON: a draft is a JSON object on a line. Draft N is the Nth line that is not blank, whether or not the lines before it can be read. */
export const ndjson: Format = {
  most: 256 * 1024 * 1024,
  holds: 'a list of posts',
  read(reading) {
    const { source, problems } = reading;
    let position = 0;
    for (const { 0: line, index } of source.matchAll(/[^\r\n]+/g)) {
      if (line.trim() === '') continue;
      readLine(reading, ++position, index, index + line.length);
      if (problems.length < mostProblems) continue;
      problems.push({ message: 'Too many problems: the rest of the file was not read', offset: index + line.length });
      return;
    }
    if (position === 0) problems.push({ message: 'Nothing to publish: the file holds no drafts', offset: 0 });
  },
};

function readLine(reading: Reading, position: number, start: number, end: number): void {
  const { source, keys } = reading;
  const fault = (message: string, offset: number) => reading.problems.push({ message, offset, draft: position });
  if (end - start > mostOfOnePost) {
    fault(`Too long a line: maximum ${mostOfOnePost} characters for one post`, start);
    return;
  }
  const root = readJson(source, start, end);
  if (!/^\s*\{/.test(source.slice(start, end))) fault('Expected a JSON object on each line', start);
  else if (root instanceof JsonFault) fault(`Invalid JSON: ${root.reason}`, root.offset);
  else {
    const find = (field: string) => {
      const node = findNode(readJson(source, start, end) as Node, field, keys);
      return node && placeOf(node, source);
    };
    const nothing = 'Nothing to publish: expected the words of the post in "text"';
    const append = (item: string): SourceEdit => {
      const comma = (root as Dict).entries.length > 0 ? ', ' : '';
      return { range: [root.end - 1, root.end - 1], text: `${comma}"signed_off": [${item}]` };
    };
    const holder = () => ({ source, root: root as Dict, keys, append });
    reading.add({ position, start: root.start, find, holder }, { root: root as Dict, nothing });
  }
}
