import { Filter } from 'bad-words';
import sorted from '../lists/bad-words.json' with { type: 'json' };
import type { Grade } from './grades.ts';

const left = new Set(Object.values(sorted.omit).flat());
const mild = new Set(sorted.mild);
const medium = new Set(sorted.medium);

/** The swear words of the package bad-words, graded. */
export function badWords(): { readonly term: string; readonly grade: Grade }[] {
  return [...new Set(new Filter().list.map((entry: string) => entry.toLowerCase().replace(/^\*|[*;]$/g, '')))]
    .filter(term => !left.has(term))
    .map(term => ({ term, grade: mild.has(term) ? 'mild' : medium.has(term) ? 'medium' : 'strong' }));
}
