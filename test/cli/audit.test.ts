import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, run } from './harness.ts';

const config = `policy: barnet
drafts: ["posts/**"]
consents:
  - { person: Priya Raman, covers: [name, phone], until: 2027-01-01, reference: CONS-4 }
  - { person: Sam Lee, covers: [name], until: 2026-01-01, reference: CONS-5 }
  - { person: Jo Wood, covers: [image] }
rules: { profanity/swearing: off }
`;
const waived = `---
id: kittens
approved_by: desk
signed_off: [{ clause: "barnet:5a/7", by: desk, on: 2026-11-18 }]
---
<!-- postlint-disable-next-line personal-data/phone-number -- 07700 900461 is in the play, until 2026-12-31 -->
Ring 07700 900461 for a kitten.
`;
const files = {
  'postlint.config.yaml': config,
  'posts/waived.md': waived,
  'posts/queue.ndjson': '{"text":"Priya Raman leads the walk"}\n{"text":"Call 07700 900123 today"}\n',
};
const at = ['--at', '2026-11-20T09:00'];

describe('--audit-log', () => {
  it('appends one line a run: drafts by hash, findings by rule and clause, what was waived and signed off', async () => {
    const cwd = folderWith(files);
    const args = ['--audit-log', 'audit/trail.log', '--audit-by', 'a.okafor', ...at];
    expect((await run(args, { cwd })).code).toBe(1);
    await run(args, { cwd });
    const lines = readFileSync(join(cwd, 'audit/trail.log'), 'utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    const { time, postlint, drafts, ...entry } = JSON.parse(lines[0]!);
    expect(time).toMatch(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(postlint).toMatch(/^\d+\.\d+\.\d+/);
    expect(entry).toEqual({
      by: 'a.okafor',
      checkedFor: '2026-11-20T09:00',
      policies: [{ id: 'barnet', version: '04.00' }],
      exitCode: 1,
      errors: 1,
      warnings: 0,
      rules: { 'personal-data/phone-number': 1 },
      clauses: { 'barnet:5a/4': 1, 'barnet:7/1': 1, 'barnet:9b/1': 1 },
      waived: { 'personal-data/phone-number': 1 },
    });
    const hash = expect.stringMatching(/^[0-9a-f]{16}$/);
    expect(drafts).toEqual([
      { file: 'posts/queue.ndjson', draft: 1, hash, waivers: [], signOffs: [], consents: ['CONS-4'] },
      { file: 'posts/queue.ndjson', draft: 2, hash, waivers: [], signOffs: [], consents: [] },
      {
        file: 'posts/waived.md',
        draft: 1,
        draftId: 'kittens',
        hash,
        approvedBy: 'desk',
        waivers: [
          { rules: ['personal-data/phone-number'], reason: '07700 9***** is in the play, until 2026-12-31', until: '2026-12-31', used: true },
        ],
        signOffs: [{ clause: 'barnet:5a/7', by: 'desk', on: '2026-11-18', state: 'valid' }],
        consents: [],
      },
    ]);
  });

  it('holds no personal data', async () => {
    const cwd = folderWith(files);
    await run(['--audit-log', 'trail.log', ...at], { cwd });
    expect(readFileSync(join(cwd, 'trail.log'), 'utf8')).not.toMatch(/900461|900123|Raman/);
  });

  it.each([
    [['--audit-log', 'posts/waived.md'], 'Cannot write to audit log file path, it is a draft: posts/waived.md\n'],
    [['--audit-log', 'folder'], 'Cannot write to audit log file path, it is a directory: folder\n'],
    [['--audit-log', 'postlint.config.yaml/x'], 'Cannot write the audit log "postlint.config.yaml/x": a file is in the way\n'],
    [['--audit-by', 'me'], 'The --audit-by option names who checked in the audit log: use it with --audit-log\n'],
  ])('refuses %j', async (args, sentence) => {
    const cwd = folderWith(files);
    mkdirSync(join(cwd, 'folder'));
    const { code, stderr } = await run([...args, ...at], { cwd });
    expect({ code, stderr }).toEqual({ code: 2, stderr: sentence });
    expect(readFileSync(join(cwd, 'posts/waived.md'), 'utf8')).toBe(waived);
  });
});

describe('postlint exceptions', () => {
  it('lists waivers, sign-offs, consents and weakened rules', async () => {
    const cwd = folderWith(files);
    expect(await run(['exceptions', ...at], { cwd })).toEqual({
      code: 0,
      stdout: `Waived by directives (1)
  - posts/waived.md (kittens): personal-data/phone-number; 07700 9***** is in
    the play, until 2026-12-31; approved by desk

Signed off (1)
  - posts/waived.md (kittens): barnet:5a/7; desk, 2026-11-18; without a hash: it
    holds whatever becomes of the text

Consents (3)
  - CONS-4: name, phone; until 2027-01-01; relied on in 1 draft
  - CONS-5: name; ended 2026-01-01; relied on in no draft
  - consents[2]: image; without an end; relied on in no draft

Rules that the configuration weakens (1)
  - profanity/swearing off (postlint.config.yaml: rules["profanity/swearing"]);
    for barnet:5a/2, barnet:5a/10, barnet:6/2, barnet:7/1
`,
      stderr: '',
    });
  });

  it('is data as well', async () => {
    const { stdout } = await run(['exceptions', 'posts/waived.md', '-f', 'json', ...at], { cwd: folderWith(files) });
    expect(JSON.parse(stdout)).toMatchObject({
      waivers: [{ file: 'posts/waived.md', draft: 1, draftId: 'kittens', used: true, until: '2026-12-31', approvedBy: 'desk' }],
      signOffs: [{ clause: 'barnet:5a/7', state: 'valid' }],
      consents: [{ reference: 'CONS-4', drafts: 0, expired: false }, { reference: 'CONS-5', expired: true }, { reference: 'consents[2]' }],
      weakened: [{ rule: 'profanity/swearing', how: 'off' }],
    });
  });

  it('says that there are none, and what it could not read', async () => {
    expect((await run(['exceptions', 'a.md'], { cwd: folderWith({ 'a.md': 'Hello' }) })).stdout).toBe('No exceptions\n');
    expect(await run(['exceptions', 'a.ndjson'], { cwd: folderWith({ 'a.ndjson': '{"text":"Hello"}\n{' }) })).toMatchObject({
      code: 2,
      stderr: 'a.ndjson:2: Invalid JSON: expected a key in double quotes, found the end of the line\n',
    });
  });
});

describe('postlint accounts', () => {
  const cwd = folderWith({
    'postlint.config.yaml': `drafts: ["posts/**"]
accounts:
  - { id: libraries, kind: service, handles: { x: HytheLibs } }
  - { id: markets, kind: service }
  - { id: youth, kind: service }
`,
    'posts/queue.ndjson':
      '{"text":"One","account":"libraries","scheduled":"2026-11-01T09:00"}\n{"text":"Two","account":"@HytheLibs","scheduled":"2026-12-01T09:00"}\n' +
      '{"text":"Three","account":"markets","scheduled":"2026-09-01T09:00"}\n{"text":"Four","account":"elsewhere","scheduled":"2026-11-01T09:00"}\n',
  });

  it('lists what is scheduled, and which accounts lie unused', async () => {
    expect(await run(['accounts', ...at], { cwd })).toEqual({
      code: 0,
      stdout: `3 accounts, 2 unused
  - libraries: 2 drafts; last 2026-11-01; next 2026-12-01
  - markets: 1 draft; last 2026-09-01; nothing within 4 weeks
  - youth: 0 drafts; nothing within 4 weeks
`,
      stderr: '',
    });
    const { stdout } = await run(['accounts', '--weeks', '12', '-f', 'json', ...at], { cwd });
    expect(JSON.parse(stdout)).toEqual([
      { id: 'libraries', drafts: 2, last: '2026-11-01', next: '2026-12-01', unused: false },
      { id: 'markets', drafts: 1, last: '2026-09-01', unused: false },
      { id: 'youth', drafts: 0, unused: true },
    ]);
  });

  it('needs a register, and a number of weeks', async () => {
    expect((await run(['accounts', 'a.md'], { cwd: folderWith({ 'a.md': 'Hello' }) })).stdout).toBe(
      'No accounts are registered: the configuration names them under accounts\n',
    );
    expect((await run(['accounts', '--weeks', 'four'], { cwd })).stderr).toBe('Invalid value "four" for --weeks: expected a whole number\n');
  });
});
