import { describe, expect, it } from 'vitest';
import { ForeignKeys } from '../../src/cli/foreign-keys.ts';
import { lintAll } from '../../src/cli/lint-all.ts';
import { createLinter } from '../../src/compose.ts';
import { clean } from './drafts.ts';
import { folderWith } from './harness.ts';

describe('lintAll', () => {
  it('reports a file that cannot be read, and checks the others', async () => {
    const cwd = folderWith();
    const unreadable = () => {
      throw Object.assign(new Error(), { code: 'EACCES' });
    };
    const sources = [
      { path: `${cwd}/a.md`, read: unreadable },
      { path: `${cwd}/b.md`, read: () => Buffer.from(clean) },
    ];
    const options = { cwd, fix: false, warnIgnored: true, shown: (path: string) => path };
    const { results, drafts, problems } = await lintAll(sources, createLinter({ cwd, now: '2026-04-14T09:00' }), options);
    expect({ drafts, problems }).toEqual({ drafts: 1, problems: [] });
    expect(results.map(({ messages, fatalErrorCount, errorCount }) => ({ messages, fatalErrorCount, errorCount }))).toEqual([
      {
        messages: [{ ruleId: null, severity: 2, fatal: true, message: 'The file cannot be read: permission denied', line: 1, column: 1 }],
        fatalErrorCount: 1,
        errorCount: 1,
      },
      { messages: [], fatalErrorCount: 0, errorCount: 0 },
    ]);
  });
});

describe('ForeignKeys', () => {
  const describeKeys = (...files: Record<string, number>[]) => {
    const keys = new ForeignKeys();
    for (const file of files) keys.add(new Map(Object.entries(file)));
    return keys.describe();
  };

  it('names the most frequent first, and no more than eight', () => {
    const many = Object.fromEntries(Array.from('jihgfedcba', (key, i) => [key, i < 2 ? 2 : 1]));
    expect(describeKeys(many)).toBe(
      '2 drafts have keys that postlint does not read: i (2), j (2), a (1), b (1), c (1), d (1), e (1), f (1), 2 more. Map or silence them with "keys" in the configuration.\n',
    );
  });

  it('tells no key that may be personal', () => {
    expect(describeKeys({ '07700 900123': 1, 'jane@example.com': 1, AB123456C: 1 })).toBe(
      '1 draft has keys that postlint does not read: 3 with names that cannot be shown. Map or silence them with "keys" in the configuration.\n',
    );
    expect(describeKeys({})).toBe('');
  });

  it('takes any number of keys', () => {
    const keys = new ForeignKeys();
    keys.add(new Map(Array.from({ length: 300_000 }, (_, i) => [`k${i}`, 1])));
    expect(keys.describe()).toContain(', 299992 more.');
  });
});
