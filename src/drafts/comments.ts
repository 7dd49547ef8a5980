import { type Dict, meaning, type Renames } from './tree.ts';

const names = {
  text: ['comment', 'comment_text', 'message', 'body', 'content', 'reply', 'review', 'full_text', 'Comment', 'Message', 'Comment Text'],
  id: ['comment_id', 'message_id', 'post_id', 'Comment ID', 'Message ID'],
} as const;

/** What exports of comments call the words and the id. */
export const commentKeys: Renames = Object.fromEntries(Object.entries(names).flatMap(([key, others]) => others.map(name => [name, key])));

/** Of an exported comment what is read: the first key that means the words, and the first that means an id. */
export function commentOf(root: Dict, keys: Renames): Dict {
  const first = (wanted: string) => root.entries.find(({ key }) => meaning(key, keys) === wanted);
  return { ...root, entries: [first('text'), first('id')].filter(entry => entry !== undefined) };
}
