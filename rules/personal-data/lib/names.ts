import type { Person } from '../../../src/kit/index.ts';

/** Text for comparing names: no case, no diacritics, plain apostrophes, single spaces. */
export const foldName = (name: string) =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’ʼ‘]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase();

const wordsOf = (name: string) => foldName(name).split(/[ .]+/).filter(Boolean);

/** Whether a person of a text is the one that a register calls `name`: by first and last name, first name and initial, title and last name, or all names in another order. */
export function isSamePerson(name: string, person: Person): boolean {
  const registered = wordsOf(name);
  const found = wordsOf(person.name.slice(person.title?.length ?? 0));
  const [first = '', last = ''] = [registered[0], registered.at(-1)];
  if (found.length === 1) return person.title !== undefined && found[0] === last && registered.length > 1;
  if (registered.length > 1 && [...registered].sort().join(' ') === [...found].sort().join(' ')) return true;
  const ending = found.at(-1) as string;
  return found[0] === first && registered.length > 1 && (ending === last || (ending.length === 1 && last.startsWith(ending)));
}
