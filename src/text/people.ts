import type { Person, Text } from '../kit/index.ts';

/** The people that a text names. */
export async function findPeople(_text: Text): Promise<readonly Person[]> {
  return [];
}
