import { changedTerms, type Hit, type Range, type Term, type TermChanges, type Text } from '../../../src/kit/index.ts';
import lists from '../lists/groups.json' with { type: 'json' };
import type { Characteristic } from './characteristics.ts';

const forms = ['plural', 'singular', 'adjective', 'faith'] as const;

/** A word for a group, or for one of it; `own` is one that the organisation added. */
export interface GroupWord {
  readonly of: Characteristic | 'own';
  readonly form: (typeof forms)[number];
}

/** Words for a group in a text; `people` where a noun for people follows an adjective: `Asian drivers`. */
export interface Group extends Range, GroupWord {
  readonly people: boolean;
}

const listed: Term<GroupWord>[] = forms.flatMap(form =>
  Object.entries<readonly string[]>(lists[form]).flatMap(([of, words]) =>
    words.map(term => ({ term, data: { of: of as Characteristic, form } satisfies GroupWord })),
  ),
);

/** The words for groups, those of the organisation among them. */
export function groupTerms(changes: TermChanges): readonly Term<GroupWord>[] {
  return changedTerms(listed, changes, term => ({ term, data: { of: 'own', form: 'plural' } }));
}

const peopleAfter = new RegExp(`^[ -](?:${lists.people.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

/** The groups in a text, in order: an adjective with the people that it is about. */
export function groupsIn({ value }: Text, hits: readonly Hit<GroupWord>[]): Group[] {
  return hits.map(({ start, end, term }) => {
    const people = peopleAfter.exec(value.slice(end, end + 20))?.[0] ?? '';
    return { start, end: end + people.length, people: people !== '', ...term.data! };
  });
}
