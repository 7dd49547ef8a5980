import type { Term } from './terms.ts';

/** What the user changes in a list: words to add to it, words to take out of it, words to put in place of the whole of it. */
export interface TermChanges {
  readonly add?: readonly string[];
  readonly remove?: readonly string[];
  /** Words of the list keep what is known of them; `add` and `remove` change what is put in its place. */
  readonly only?: readonly string[];
}

const words = { type: 'array', items: { type: 'string', minLength: 1 }, uniqueItems: true } as const;

/** JSON Schema of changes to a list. */
export const termChanges = {
  type: 'object',
  properties: {
    add: { ...words, description: 'Words to add.' },
    remove: { ...words, description: 'Words to leave out.' },
    only: { ...words, description: 'Words in place of the whole list.' },
  },
  additionalProperties: false,
} as const;

const plain = (word: string) => word.trim().toLowerCase().replace(/[‘’]/g, "'");
const bare = (name: string) => plain(name).replace(/^[#@]/, '');

/** The words that a user puts into a list. */
export const addedWords = ({ add = [], only = [] }: TermChanges): readonly string[] => [...add, ...only];

/** What the user decided of words, in the form that `normal` gives them; undefined of those on which the list decides. */
export function decisions({ add = [], remove = [], only }: TermChanges, normal: (word: string) => string): (word: string) => boolean | undefined {
  const added = new Set(add.map(normal));
  const removed = new Set(remove.map(normal));
  const kept = only && new Set(only.map(normal));
  return word => added.has(word) || (removed.has(word) ? false : kept?.has(word));
}

/** Tells whether a word in lower case is in a list as the user changed it. */
export function changedLookup(listed: ReadonlySet<string>, changes: TermChanges): (word: string) => boolean {
  const decided = decisions(changes, plain);
  return word => decided(word) ?? listed.has(word);
}

/** What the user decided of a handle, a hashtag or a site, whatever its case and with or without a leading `#` or `@`. */
export function changedName(name: string, changes: TermChanges): boolean | undefined {
  if (!changes.add && !changes.remove && !changes.only) return undefined;
  return decisions(changes, bare)(bare(name));
}

type Lists<Name extends string, Item> = Readonly<Record<Name, readonly Item[]>>;

/** Lists as the user changed them: the added words stand first in the first list; what is removed is in none. The same lists where nothing was changed. */
function changed<Name extends string, Item>(
  lists: Lists<Name, Item>,
  { add = [], remove = [], only }: TermChanges,
  wordOf: (item: Item) => string,
  itemOf: (word: string) => Item,
): Lists<Name, Item> {
  if (add.length === 0 && remove.length === 0 && !only) return lists;
  const decided = decisions({ remove, only }, plain);
  const entries = Object.entries(lists) as [Name, readonly Item[]][];
  const left = entries.map(([name, items]) => [name, items.filter(item => decided(plain(wordOf(item))) ?? true)] as const);
  const known = new Set(left.flatMap(([, items]) => items.map(item => plain(wordOf(item)))));
  const own = [...add, ...(only ?? []).filter(word => decided(plain(word)) && !known.has(plain(word)))].map(itemOf);
  return Object.fromEntries(left.map(([name, items], i) => [name, i === 0 ? [...own, ...items] : items])) as Record<Name, Item[]>;
}

/** Lists of words that one option changes. What the user adds goes to the first; what the user removes, or does not put in their place, leaves all. */
export function changedWordLists<Name extends string>(lists: Lists<Name, string>, changes: TermChanges): Lists<Name, string> {
  const same = (word: string) => word;
  return changed(lists, changes, same, same);
}

/** The same for terms of which the rule knows more than the word; an added word comes before the list's own entry for it. */
export function changedTermLists<Name extends string, T extends Term>(
  lists: Lists<Name, T>,
  changes: TermChanges,
  added: (word: string) => T,
): Lists<Name, T> {
  return changed(lists, changes, ({ term }) => term, added);
}

/** The words of a rule's list, as the user changed it: the added ones first, each once, none of the removed ones, whatever their case. */
export function changedWords(listed: readonly string[], changes: TermChanges): readonly string[] {
  const { words } = changedWordLists({ words: listed }, changes);
  return words === listed ? listed : [...new Set(words)];
}

/** The same for terms of which the rule knows more than the word. */
export function changedTerms<T extends Term>(listed: readonly T[], changes: TermChanges, added: (word: string) => T): readonly T[] {
  return changedTermLists({ terms: listed }, changes, added).terms;
}
