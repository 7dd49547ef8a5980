import type { SignOff, SourceEdit } from '../kit/index.ts';
import { endOf } from './scalars.ts';
import { type Dict, findNode, type Node, type Renames } from './tree.ts';

/** Metadata as it stands in a source, and how a key that is not there yet is added to it. */
export interface Holder {
  readonly source: string;
  readonly root?: Dict;
  readonly keys: Renames;
  /** The edit that adds `signed_off` with one item, written as JSON, which is YAML as well. */
  append(item: string): SourceEdit;
}

/** The edit that records a sign-off, in place of an earlier one of the same clause; undefined where what stands there has no simple form. */
export function signOffEdit({ source, root, keys, append }: Holder, signOff: SignOff): SourceEdit | undefined {
  const item = `{ ${Object.entries(signOff)
    .map(([key, value]) => `"${key}": ${JSON.stringify(value)}`)
    .join(', ')} }`;
  const node = root && findNode(root, 'signed_off', keys);
  if (!node) return append(item);
  if (node.kind === 'null') return { range: [node.start, node.end], text: ` [${item}]` };
  const items = node.kind === 'list' ? node.items : [node];
  const earlier = items.find(each => clauseOf(each, keys) === signOff.clause);
  if (earlier) return { range: [earlier.start, endOf(earlier, source)], text: item };
  if (node.kind !== 'list') {
    const isFlow = source[node.start] === '{';
    return isFlow ? { range: [node.start, node.end], text: `[${source.slice(node.start, node.end)}, ${item}]` } : undefined;
  }
  if (source[node.start] === '[') return { range: [node.end - 1, node.end - 1], text: items.length > 0 ? `, ${item}` : item };
  const end = endOf(node, source);
  const indent = source.slice(source.lastIndexOf('\n', node.start - 1) + 1, node.start);
  return /^ *$/.test(indent) ? { range: [end, end], text: `${lineBreakOf(source)}${indent}- ${item}` } : undefined;
}

function clauseOf(item: Node, keys: Renames): string | undefined {
  const clause = findNode(item, 'clause', keys);
  return clause?.kind === 'string' ? clause.value : undefined;
}

/** The line break that a source uses. */
export const lineBreakOf = (source: string): string => /\r\n|\r|\n/.exec(source)?.[0] ?? '\n';
