import type { Author, Draft } from '../../../src/kit/index.ts';

/** Somebody's entry in the register of authors, by id, name or role. */
export function registered(named: string, authors: readonly Author[]): Author | undefined {
  const wanted = named.trim().toLowerCase();
  return (
    authors.find(({ id }) => id.toLowerCase() === wanted) ??
    authors.find(({ name, role }) => [name, role].some(each => each?.trim().toLowerCase() === wanted))
  );
}

/** Whether an author's entry had ended when the draft is published. */
export const hasLeft = ({ until }: Author, draft: Draft): boolean => until !== undefined && until.slice(0, 10) < draft.time.slice(0, 10);
