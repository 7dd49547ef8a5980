import type { Range } from '../../../src/kit/index.ts';
import lists from '../lists/secrets.json' with { type: 'json' };

/** A key to a service, and whose it is. */
export interface Key extends Range {
  readonly kind: string;
}

/** The part of a rule of secretlint that is called here. */
interface Scanner {
  readonly meta: { readonly id: string };
  create(
    context: {
      readonly sharedOptions: object;
      createTranslator(): () => { readonly message: string };
      report(found: { readonly range: readonly [number, number] }): void;
      ignore(): void;
    },
    options: object,
  ): { file?(source: { readonly content: string; readonly filePath: string }): void };
}

const services: Readonly<Record<string, string>> = lists.services;
const patterns = Object.entries(lists.patterns).map(([kind, pattern]) => ({ kind, pattern: new RegExp(pattern, 'g') }));
const run = /[\w+/=-]{20,}/g;

/** Whether a text could hold a key at all: a long run that is no word of hyphens, a login in an address, the head of a key. */
function couldHold(value: string): boolean {
  if (/:\/\/[^\s/@]{1,300}@|-----BEGIN|_authToken=/.test(value)) return true;
  return value.match(run)?.some(found => /[A-Z_]/.test(found) || !found.includes('-')) ?? false;
}

/** The keys and tokens in a text, in order: as secretlint finds them, and those that it leaves out. */
export async function findKeys(value: string): Promise<Key[]> {
  if (!couldHold(value)) return [];
  const found = patterns.flatMap(({ kind, pattern }) =>
    Array.from(value.matchAll(pattern), ({ 0: key, index }): Key => ({ start: index, end: index + key.length, kind })),
  );
  const { rules } = (await import('@secretlint/secretlint-rule-preset-recommend')) as unknown as { readonly rules: readonly Scanner[] };
  for (const rule of rules) {
    const kind = services[rule.meta.id.replace('@secretlint/secretlint-rule-', '')] ?? 'a service';
    const report = ({ range: [start, end] }: { readonly range: readonly [number, number] }) => found.push({ start, end, kind });
    const context = { sharedOptions: {}, createTranslator: () => () => ({ message: kind }), report, ignore() {} };
    rule.create(context, {}).file?.({ content: value, filePath: 'draft.txt' });
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter(key => {
    const isApart = key.start >= end;
    if (isApart) end = key.end;
    return isApart;
  });
}
