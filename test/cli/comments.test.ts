import { describe, expect, it } from 'vitest';
import { folderWith, run } from './harness.ts';

const comments = `Comment ID,Author,Comment Text,Platform
1,Jo,"What a load of sh1t, ""sort it""",Facebook page
2,Sam,"Great job 👏, thanks
all",Facebook page
3,Al,My neighbour's number is 07700 900123,Facebook page
4,Jo,Vote Labour!,Facebook page
`;
const files = {
  'comments.csv': comments,
  'comments.ndjson': '{"from":"Jo","message":"Mine is 07700 900123","scheduled":"never","images":7}\n{"message":"Lovely"}\n',
};
const rulesOf = (stdout: string) => (JSON.parse(stdout) as { messages: { ruleId: string; draftId?: string; clauses: string[] }[] }[])[0]!.messages;

describe('--comments', () => {
  it('moderates an export, and cites the clauses that are about comments', async () => {
    const { code, stdout } = await run(['--comments', 'comments.csv', '--policy', 'barnet', '-f', 'json'], { cwd: folderWith(files) });
    expect(code).toBe(1);
    expect(rulesOf(stdout).map(({ ruleId, draftId, clauses }) => [draftId, ruleId, clauses])).toEqual([
      ['1', 'profanity/swearing', ['barnet:7/1']],
      ['3', 'personal-data/phone-number', ['barnet:7/1']],
      ['4', 'party-political/party-name', ['barnet:7/1']],
    ]);
  });

  it('moderates without a policy: personal data and language, not politics', async () => {
    const { stdout } = await run(['--comments', 'comments.csv', '-f', 'json'], { cwd: folderWith(files) });
    expect(rulesOf(stdout).map(({ ruleId, clauses }) => [ruleId, clauses])).toEqual([
      ['profanity/swearing', []],
      ['personal-data/phone-number', []],
    ]);
  });

  it('reads the words and the id of each alone', async () => {
    const { stdout, stderr } = await run(['--comments', 'comments.ndjson'], { cwd: folderWith(files) });
    expect(stderr).toBe('');
    expect(stdout).toContain('  1:33  error  Disallowed phone number "07700 9*****": no consent is registered  personal-data/phone-number\n');
  });

  it('says what it checked', async () => {
    const { stdout } = await run(['--comments', 'a.ndjson', '--policy', 'barnet'], { cwd: folderWith({ 'a.ndjson': '{"body":"Lovely"}\n' }) });
    expect(stdout).toBe('✔ 1 comment checked, no problems\n');
  });

  it.each([
    [['--comments'], 'The --comments option needs the exports to check: postlint --comments comments.csv\n', ''],
    [['--comments', '--fix', 'comments.csv'], 'The --comments option checks the words of others, which are not fixed\n', ''],
    [['--comments', 'a.md'], '', 'Expected an export of comments, .ndjson, .jsonl or .csv'],
  ])('refuses %j', async (args, stderr, stdout) => {
    const result = await run(args, { cwd: folderWith({ ...files, 'a.md': 'Hello' }) });
    expect({ code: result.code, stderr: result.stderr }).toEqual({ code: 2, stderr });
    expect(result.stdout).toContain(stdout);
  });
});
