import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, run } from './harness.ts';

const config = `policy: barnet
authors:
  - { id: desk, name: Communications desk, role: Head of Communications }
`;
const clause = 'barnet:5a/7';
const signed = (hash: string, by = 'desk') => `{ "clause": "barnet:5a/7", "by": "${by}", "on": "2026-11-20", "hash": "${hash}" }`;

async function signOff(files: Readonly<Record<string, string>>, ...args: string[]) {
  const cwd = folderWith({ 'postlint.config.yaml': config, ...files });
  const { code, stdout, stderr } = await run(['sign-off', ...args, '--at', '2026-11-20'], { cwd });
  return { cwd, code, stdout, stderr, read: (name: string) => readFileSync(join(cwd, name), 'utf8') };
}

describe('postlint sign-off', () => {
  it('adds to front matter, keeps comments and line ends', async () => {
    const before = '\ufeff---\r\nplatform: x # ours\r\n---\r\nStory time on Monday 📚\r\n';
    const { code, stdout, read } = await signOff({ 'a.md': before }, 'a.md', '--clause', clause, '--by', 'desk');
    expect([code, stdout]).toEqual([0, 'a.md: barnet:5a/7 signed off by desk on 2026-11-20\n']);
    expect(read('a.md')).toBe(before.replace('ours\r\n', `ours\r\nsigned_off:\r\n  - ${signed('d257ec7d492e9fc0')}\r\n`));
  });

  it('makes front matter where there is none, and knows people by name and role', async () => {
    const { read } = await signOff({ 'a.md': 'Story time\n' }, 'a.md', '--clause', '5a/7', '--by', 'head of communications');
    expect(read('a.md')).toBe(`---\nsigned_off:\n  - ${signed('cda82582ef8570ae', 'Head of Communications')}\n---\nStory time\n`);
  });

  it.each([
    ['signed_off: []\n', `signed_off: [${signed('cda82582ef8570ae')}]\n`],
    ['signed_off:\n', `signed_off: [${signed('cda82582ef8570ae')}]\n`],
    ['signed_off: { clause: "barnet:5a/7", by: desk, on: 2026-01-01 }\n', `signed_off: ${signed('cda82582ef8570ae')}\n`],
    [
      'signed_off: { clause: "barnet:5a/3", by: desk, on: 2026-01-01 }\n',
      `signed_off: [{ clause: "barnet:5a/3", by: desk, on: 2026-01-01 }, ${signed('cda82582ef8570ae')}]\n`,
    ],
    [
      'signed_off:\n- clause: barnet:5a/3\n  by: desk\n  on: 2026-01-01\nplatform: x\n',
      `signed_off:\n- clause: barnet:5a/3\n  by: desk\n  on: 2026-01-01\n- ${signed('cda82582ef8570ae')}\nplatform: x\n`,
    ],
    [
      'signed_off:\n  - clause: barnet:5a/7\n    by: desk\n    on: 2026-01-01\nplatform: x\n',
      `signed_off:\n  - ${signed('cda82582ef8570ae')}\nplatform: x\n`,
    ],
  ])('adds to, or replaces in, %j', async (before, after) => {
    const { code, read } = await signOff({ 'a.md': `---\n${before}---\nStory time\n` }, 'a.md', '--clause', clause, '--by', 'desk');
    expect([code, read('a.md')]).toEqual([0, `---\n${after}---\nStory time\n`]);
  });

  it('signs one draft of many, by place or id', async () => {
    const before = '{"text":"One"}\n{"id":"two","text":"Two","platform":"x"}\n';
    const { read } = await signOff({ 'a.ndjson': before }, 'a.ndjson', '--clause', clause, '--by', 'desk', '--draft', 'two');
    expect(read('a.ndjson')).toBe(before.replace('"x"}', `"x", "signed_off": [${signed('a71f5d2746c74254')}]}`));
  });

  it.each([
    [['a.ndjson'], 'Missing --draft: "a.ndjson" holds 2 drafts, expected the place or the id of one\n'],
    [['a.ndjson', '--draft', '3'], 'Unknown draft "3" in "a.ndjson": expected a place from 1 to 2, or an id\n'],
    [['a.txt'], 'Cannot record a sign-off in "a.txt": expected Markdown or NDJSON, with "signed_off" as a list where it is there already\n'],
    [['b.md'], 'Cannot read "b.md": there is no such file or folder\n'],
    [['a.md', '--clause', 'barnet:5a/9'], 'Unknown clause "barnet:5a/9" for a sign-off: did you mean "barnet:5a/3"?\n'],
    [['a.md', '--by', 'dask'], 'Unknown person in --by: did you mean "desk"?\n'],
    [
      ['a.md', '--policy', 'barnett'],
      '--policy: Unknown policy "barnett", expected barnet, jncc, peterborough, st-helens, or the path of a YAML or JSON file; did you mean "barnet"?\n',
    ],
  ])('refuses %j in one sentence and writes nothing', async (args, sentence) => {
    const files = { 'a.md': 'Story time', 'a.txt': 'Story time', 'a.ndjson': '{"text":"One"}\n{"text":"Two"}\n' };
    const { code, stdout, stderr, read } = await signOff(files, '--clause', clause, '--by', 'desk', ...args);
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: sentence });
    for (const [name, content] of Object.entries(files)) expect(read(name)).toBe(content);
  });

  it('needs a clause and a name', async () => {
    const cwd = folderWith({ 'a.md': 'Hello' });
    expect(await run(['sign-off', 'a.md', '--by', 'desk'], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'Missing option "--clause <clause>": postlint --help shows how\n',
    });
  });
});

describe('the questions of a policy', () => {
  const files = { 'postlint.config.yaml': config, 'a.md': 'Story time on Monday', 'b.md': 'Story time on Tuesday' };

  it('are asked once a run, until they are answered', async () => {
    const cwd = folderWith(files);
    await run(['sign-off', 'a.md', '--clause', clause, '--by', 'desk'], { cwd });
    const { code, stdout } = await run(['.'], { cwd, terminal: true, env: { NO_COLOR: '1' } });
    expect(code).toBe(0);
    expect(stdout).toBe(
      '✔ 2 drafts checked, no problems\n\nFor a person to answer (2 questions)\n' +
        '  barnet:5a/3  Does the council own the copyright of everything in this post, or\n' +
        '               have leave to use it? (2 drafts)\n' +
        '  barnet:5a/7  Could this post bring the council into disrepute? (1 draft)\n' +
        '  To record the answer: postlint sign-off FILE --clause barnet:5a/3 --by NAME\n',
    );
  });

  it('are asked again when the text changes, not when white space or a directive does', async () => {
    const cwd = folderWith(files);
    await run(['sign-off', 'a.md', '--clause', clause, '--clause', 'barnet:5a/3', '--by', 'desk'], { cwd });
    const path = join(cwd, 'a.md');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, `${text}\n\n<!-- postlint-disable-file profanity/swearing -- a test -->\n`);
    expect((await run(['a.md', '--report-unused-disable-directives-severity', 'off'], { cwd })).stdout).toBe('✔ 1 draft checked, no problems\n');
    writeFileSync(path, text.replace('Monday', 'Friday'));
    expect((await run(['a.md'], { cwd })).stdout).toContain(
      'barnet:5a/7  Could this post bring the council into disrepute? (1 draft, 1\n               changed since)\n',
    );
  });

  it('are findings where the configuration wants answers', async () => {
    const cwd = folderWith({ ...files, 'postlint.config.yaml': `${config}rules: { approval/sign-off: error }\n` });
    const { code, stdout } = await run(['a.md', '-f', 'json'], { cwd });
    const [{ messages }] = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(messages).toMatchObject([
      {
        ruleId: 'approval/sign-off',
        message: 'Missing sign-off: Does the council own the copyright of everything in this post, or have leave to use it? (barnet 5a/3)',
        clauses: ['barnet:5a/3'],
        line: 1,
        column: 1,
      },
      { message: 'Missing sign-off: Could this post bring the council into disrepute? (barnet 5a/7)', clauses: ['barnet:5a/7'] },
    ]);
    expect((await run(['a.md'], { cwd })).stdout).not.toContain('For a person');
  });

  it('are findings where the policy says so of a clause', async () => {
    const policy = JSON.stringify({
      id: 'ours',
      title: 'Ours',
      clauses: {
        1: { title: 'Accurate', kind: 'sign-off', question: 'Is it accurate?', rules: ['approval/sign-off'] },
        2: { title: 'Wise', kind: 'sign-off', question: 'Is it wise?' },
      },
    });
    const cwd = folderWith({ 'postlint.config.yaml': 'policy: ./ours.json', 'ours.json': policy, 'a.md': 'Story time' });
    const { stdout } = await run(['a.md'], { cwd });
    expect(stdout).toContain('Missing sign-off: Is it accurate? (ours 1)');
    expect(stdout).toContain('  ours:2  Is it wise? (1 draft)');
    expect(stdout).not.toContain('ours:1  ');
  });
});
