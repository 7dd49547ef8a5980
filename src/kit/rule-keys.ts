import type { Policy } from './settings.ts';

/** Whether a key of a configuration, a policy or a directive names a rule: by its id, its family (`family/*`), or as any rule (`*`). */
export function namesRule(key: string, id: string): boolean {
  return key === id || key === '*' || (key.endsWith('/*') && id.startsWith(key.slice(0, -1)));
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
