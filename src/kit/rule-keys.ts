import type { Policy } from './settings.ts';

/** Whether a key of a configuration, a policy or a directive names a rule: by its id, its family (`family/*`), or as any rule (`*`). */
export function namesRule(key: string, id: string): boolean {
  return key === id || key === '*' || (key.endsWith('/*') && id.startsWith(key.slice(0, -1)));
}

/** How a clause's list names a rule: by its id, its family, as any rule, or not at all. A key with `!` before it takes a rule out. */
export function namedBy(keys: readonly string[] = [], id: string): 'id' | 'family' | 'any' | undefined {
  if (keys.some(key => key.startsWith('!') && namesRule(key.slice(1), id))) return undefined;
  const named = keys.filter(key => namesRule(key, id));
  return named.includes(id) ? 'id' : named.some(key => key !== '*') ? 'family' : named.length > 0 ? 'any' : undefined;
}

/** A policy's clause numbers in its own order. JavaScript moves keys such as `8` to the front: each goes back before the next higher number. */
export function clauseNumbers({ clauses }: Policy): string[] {
  const numbers = Object.keys(clauses);
  const moved = numbers.filter(number => /^\d+$/.test(number));
  const ordered = numbers.slice(moved.length);
  for (const number of moved) {
    const next = ordered.findIndex(other => Number.parseFloat(other) > Number(number));
    ordered.splice(next < 0 ? ordered.length : next, 0, number);
  }
  return ordered;
}
