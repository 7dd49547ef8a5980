import type { Hit, Settings, Term, Text } from '../../../src/kit/index.ts';
import lists from '../lists/bodies.json' with { type: 'json' };
import type { Cast } from './targets.ts';

/** Whose name it is: the organisation's, or that of a body it works with. */
export type Body = 'own' | 'partner';

/** The names of the organisation and of bodies that it works with. */
export function bodyTerms({ organisation }: Pick<Settings, 'organisation'>): Term<Body>[] {
  const own = [...(organisation.name ? [organisation.name] : []), ...organisation.also, ...lists.own];
  return [...own.map(term => ({ term, data: 'own' as const })), ...lists.partners.map(term => ({ term, data: 'partner' as const }))];
}

/** Whom a text can speak of. Only for texts in which it matters: finding people is costly. */
export async function castOf(text: Text, bodies: readonly Hit[]): Promise<Cast> {
  return { text, people: await text.people(), bodies };
}
