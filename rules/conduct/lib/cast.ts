import type { Hit, Organisation, Settings, Term, Text } from '../../../src/kit/index.ts';
import lists from '../lists/bodies.json' with { type: 'json' };
import type { Cast } from './targets.ts';

/** Whose name it is: the organisation's, or that of a body it works with. */
export type Body = 'own' | 'partner';

const partners = lists.partners.map(term => ({ term, data: 'partner' as const }));
const known = new WeakMap<Organisation, readonly Term<Body>[]>();

/** The names of the organisation and of bodies that it works with. */
export function bodyTerms({ organisation }: Pick<Settings, 'organisation'>): readonly Term<Body>[] {
  const names = [...(organisation.name ? [organisation.name] : []), ...organisation.also, ...lists.own];
  const terms = known.get(organisation) ?? [...names.map(term => ({ term, data: 'own' as const })), ...partners];
  known.set(organisation, terms);
  return terms;
}

/** Whom a text can speak of. Only for texts in which it matters: finding people is costly. */
export async function castOf(text: Text, bodies: readonly Hit[]): Promise<Cast> {
  return { text, people: await text.people(), bodies };
}
