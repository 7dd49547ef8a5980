import type { ExampleDraft, RuleModule } from '../../src/kit/index.ts';
import { findingsOf } from './findings.ts';

/** What one rule reports: the field (unless `text`), the message's id, the exact words there. */
export async function reported(rule: RuleModule, draft: ExampleDraft): Promise<string[]> {
  const row: Readonly<Record<string, unknown>> = { text: draft.text, ...draft.meta };
  const fieldOf = (path: string) =>
    String(path.split(/[.[\]]+/).reduce<unknown>((value, key) => (key === '' ? value : (value as typeof row)[key]), row));
  return (await findingsOf(rule, draft)).map(({ field = 'text', messageId, range = [0, 0] }) => {
    const words = fieldOf(field).slice(...range);
    return `${field === 'text' ? '' : `${field}: `}${messageId} "${words}"`;
  });
}

/** A megabyte of the same. */
export const megabyteOf = (unit: string) => unit.repeat(Math.ceil(1_000_000 / unit.length));
