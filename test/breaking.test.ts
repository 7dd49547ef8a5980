import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLinter } from '../src/compose.ts';
import { approval } from './breaking/approval.ts';
import { conduct } from './breaking/conduct.ts';
import { confidentiality } from './breaking/confidentiality.ts';
import { disclaimer } from './breaking/disclaimer.ts';
import { discrimination } from './breaking/discrimination.ts';
import { handleNaming } from './breaking/handle-naming.ts';
import { legal } from './breaking/legal.ts';
import { links } from './breaking/links.ts';
import { media } from './breaking/media.ts';
import { partyPolitical } from './breaking/party-political.ts';
import { personalData } from './breaking/personal-data.ts';
import { platform } from './breaking/platform.ts';
import { profanity } from './breaking/profanity.ts';
import { sourcing } from './breaking/sourcing.ts';

const folder = resolve(import.meta.dirname, '../fixtures/breaking');

type Row = Readonly<Record<string, unknown>>;

/** The value of a field such as `text`, `poll[2]` or `images[0].alt`. */
function fieldOf(row: Row, field: string): string {
  return String(field.split(/[.[\]]+/).reduce<unknown>((value, key) => (key === '' ? value : (value as Row)[key]), row));
}

const expected = {
  ...approval,
  ...links,
  ...media,
  ...platform,
  ...sourcing,
  ...conduct,
  ...confidentiality,
  ...disclaimer,
  ...discrimination,
  ...handleNaming,
  ...legal,
  ...partyPolitical,
  ...personalData,
  ...profanity,
};

describe.each(Object.entries(expected))('%s', (rule, drafts) => {
  it('reports every draft that breaks it, at the place', async () => {
    const path = resolve(folder, `${rule}.ndjson`);
    const bytes = readFileSync(path);
    const lines = bytes.toString().trim().split('\n');
    const rows = lines.map(line => JSON.parse(line) as Row & { readonly id: string });
    const { result } = await createLinter({ cwd: folder, now: '2026-11-20T09:00' }).lint(path, bytes);
    const found = Object.fromEntries(rows.map(({ id }) => [id, [] as string[]]));
    for (const { ruleId, messageId, draft = 0, field = '', range = [0, 0] } of result.messages) {
      const row = rows[draft - 1] as (typeof rows)[number];
      const words = fieldOf(row, field).slice(...range);
      if (ruleId === rule) found[row.id]?.push(`${field === 'text' ? '' : `${field}: `}${messageId} "${words}"`);
    }
    expect(found).toEqual(drafts);
    expect(rows.length).toBeGreaterThanOrEqual(10);
  });
});
