import { describe, expect, it } from 'vitest';
import { blocked, summary } from '../../src/report/index.ts';
import { message, result } from './results.ts';

describe('summary', () => {
  it.each([
    [1, {}, '✔ 1 draft checked, no problems'],
    [12, {}, '✔ 12 drafts checked, no problems'],
    [12, { quiet: true }, '✔ 12 drafts checked, no errors'],
    [0, {}, 'No drafts to check'],
    [2, { color: true }, '\u001b[32m✔\u001b[39m 2 drafts checked, no problems'],
  ])('says what was checked: %s drafts, %o', (drafts, options, line) => {
    expect(summary([result('/repo/a.md', [])], { drafts, ...options })).toBe(line);
  });

  it('counts what a directive waived', () => {
    const waived = { ...message(), suppressions: [{ kind: 'directive' as const, justification: 'her own number' }] };
    expect(summary([result('/repo/a.md', [], { suppressedMessages: [waived, waived] })], { drafts: 3 })).toBe(
      '✔ 3 drafts checked, no problems (2 waived)',
    );
  });

  it('leaves the last word to the findings', () => {
    expect(summary([result('/repo/a.md', [message({ severity: 1 })])], { drafts: 1 })).toBe('');
  });
});

describe('blocked', () => {
  const options = { cwd: '/repo', command: 'npx postlint --staged' };

  it('says how many things to fix in which drafts, and how to see them again', () => {
    const results = [
      result('/repo/posts/a b.md', [message({ draft: 1 }), message({ draft: 1, line: 5 }), message({ draft: 1, severity: 1 })]),
      result('/repo/posts/week.ndjson', [message({ draft: 1 }), message({ draft: 3 }), message({ severity: 1, draft: 2 })]),
      result('/elsewhere/c.md', [{ ruleId: null, fatal: true, severity: 2, message: 'Not UTF-8', line: 1, column: 1 }]),
      result('/repo/posts/d.md', [message({ severity: 1 })]),
    ];
    expect(blocked(results, options)).toBe(`Commit stopped: 5 things to fix in 4 drafts
  posts/a b.md: 2
  posts/week.ndjson, draft 1: 1
  posts/week.ndjson, draft 3: 1
  /elsewhere/c.md: 1
To see them again: npx postlint --staged`);
  });

  it('counts warnings where they block', () => {
    const results = [result('/repo/a.md', [message({ severity: 1 })])];
    expect(blocked(results, options)).toBe('');
    expect(blocked(results, { ...options, warnings: true })).toBe(
      'Commit stopped: 1 thing to fix in 1 draft\n  a.md: 1\nTo see them again: npx postlint --staged',
    );
  });

  it('names ten drafts and counts the others', () => {
    const results = Array.from({ length: 12 }, (_, index) => result(`/repo/${index}.md`, [message()]));
    const lines = blocked(results, options).split('\n');
    expect(lines).toHaveLength(13);
    expect(lines.slice(-3)).toEqual(['  9.md: 1', '  and 2 more drafts', 'To see them again: npx postlint --staged']);
  });

  it('knows a Windows folder', () => {
    expect(blocked([result('C:\\repo\\a.md', [message()])], { ...options, cwd: 'C:\\repo' })).toContain('\n  a.md: 1\n');
  });
});
