import { chmodSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clean, house, phone, phoneFinding } from './drafts.ts';
import { addFiles, folderWith, run } from './harness.ts';

const messagesOf = (stdout: string): string[] =>
  (JSON.parse(stdout) as { filePath: string; messages: { message: string }[] }[]).flatMap(({ messages }) => messages.map(({ message }) => message));

describe('a check', () => {
  it('says what a clean run checked', async () => {
    const cwd = folderWith({ 'a.md': clean, 'b.txt': clean });
    expect(await run(['.'], { cwd })).toEqual({ code: 0, stdout: '✔ 2 drafts checked, no problems\n', stderr: '' });
    expect(await run(['a.md', '-f', 'json', '-o', 'report.json'], { cwd })).toEqual({
      code: 0,
      stdout: '',
      stderr: '✔ 1 draft checked, no problems\n',
    });
    expect(await run(['.', '--color'], { cwd })).toEqual({ code: 0, stdout: '\u001b[32m✔\u001b[39m 2 drafts checked, no problems\n', stderr: '' });
  });

  it('reports findings as ESLint does', async () => {
    const cwd = folderWith({ 'a.md': phone, 'b.md': clean });
    expect(await run(['.'], { cwd })).toEqual({
      code: 1,
      stdout: `\n${cwd}/a.md\n  1:16  error  ${phoneFinding}  personal-data/phone-number\n\n✖ 1 problem (1 error, 0 warnings)\n`,
      stderr: '',
    });
    const { code, stdout, stderr } = await run(['.', '--format', 'json'], { cwd });
    expect({ code, stderr, messages: messagesOf(stdout) }).toEqual({ code: 1, stderr: '', messages: [phoneFinding] });
  });

  it('folds long findings and shows colour in a terminal', async () => {
    const cwd = folderWith({ 'a.md': phone });
    const { stdout } = await run(['a.md'], { cwd, terminal: true });
    expect(stdout).toContain('\u001b[31merror\u001b[39m');
    expect(stdout).toContain('registered\n               \u001b[2mpersonal-data/phone-number\u001b[22m\n');
  });

  it('checks the drafts of the configuration where nothing is named', async () => {
    const cwd = folderWith({ ...house, 'posts/2026/a.md': phone, 'other/b.md': phone });
    expect((await run(['-f', 'unix'], { cwd })).stdout).toBe(
      `${cwd}/posts/2026/a.md:1:16: ${phoneFinding} [Error/personal-data/phone-number]\n\n1 problem\n`,
    );
    expect((await run(['-f', 'unix'], { cwd: `${cwd}/posts/2026` })).stdout).toContain('posts/2026/a.md:1:16');
  });

  it('says how to start where there is no configuration', async () => {
    const cwd = folderWith({ 'a.md': clean });
    expect(await run([], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'postlint init writes a configuration; postlint then checks the drafts it names.\nWithout one: postlint FILE or FOLDER, or postlint - to check a post you paste.\n',
    });
    expect(await run(['--pass-on-no-patterns'], { cwd })).toEqual({ code: 0, stdout: 'No drafts to check\n', stderr: '' });
  });

  it('says where the configuration names no drafts, or none that are there', async () => {
    const cwd = folderWith({ 'postlint.config.yaml': 'organisation: { name: Anytown Council }\n' });
    expect(await run([], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'Nothing to check: name files, folders or globs, or list them under "drafts" in the configuration\n',
    });
    addFiles(cwd, house);
    expect((await run([], { cwd })).stderr).toBe('No files matching the pattern "posts/**/*.md" were found\n');
    expect(await run(['--no-error-on-unmatched-pattern'], { cwd })).toEqual({ code: 0, stdout: 'No drafts to check\n', stderr: '' });
  });

  it('stops at a configuration that is wrong, with every sentence', async () => {
    const cwd = folderWith({ 'a.md': clean, 'postlint.config.yaml': 'polcy: barnet\nrules: { "personal-data/phone-numbr": error }\n' });
    const { code, stdout, stderr } = await run(['a.md'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('did you mean "policy"');
    expect(stderr).toContain('did you mean "personal-data/phone-number"');
    const elsewhere = folderWith({ 'b.md': clean });
    expect((await run([`${elsewhere}/b.md`], { cwd })).code).toBe(0);
    expect((await run(['a.md', '--config', 'none.yaml'], { cwd })).stderr).toBe(
      'none.yaml: Cannot be read as the configuration: there is no such file\n',
    );
  });
});

describe('exit codes', () => {
  it('are 1 for errors, and for more warnings than --max-warnings', async () => {
    const cwd = folderWith({ 'a.md': phone });
    const warn = ['a.md', '--rule', 'personal-data/phone-number: warn'];
    expect((await run(warn, { cwd })).code).toBe(0);
    expect((await run([...warn, '--max-warnings', '1'], { cwd })).code).toBe(0);
    const { code, stdout, stderr } = await run([...warn, '--max-warnings', '0'], { cwd });
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'postlint found too many warnings (maximum: 0).\n' });
    expect(stdout).toContain('✖ 1 problem (0 errors, 1 warning)\n');
    expect((await run(['a.md', '--max-warnings', '0'], { cwd })).stderr).toBe('');
  });

  it('count warnings that --quiet leaves out', async () => {
    const cwd = folderWith({ 'a.md': phone });
    const warn = ['a.md', '--rule', 'personal-data/phone-number: warn', '--quiet'];
    expect(await run(warn, { cwd })).toEqual({ code: 0, stdout: '✔ 1 draft checked, no errors\n', stderr: '' });
    expect(await run([...warn, '--max-warnings', '0'], { cwd })).toEqual({
      code: 1,
      stdout: '✔ 1 draft checked, no errors\n',
      stderr: 'postlint found too many warnings (maximum: 0).\n',
    });
  });

  it('are 2 for a draft that cannot be read, though the others are checked', async () => {
    const cwd = folderWith({ 'a.md': phone, 'bad.md': new Uint8Array([0x61, 0xff]), 'acount.md': '---\nacount: libraries\n---\nHello\n' });
    const { code, stdout } = await run(['.', '-f', 'json'], { cwd });
    expect({ code, messages: messagesOf(stdout) }).toEqual({
      code: 2,
      messages: [phoneFinding, 'Unknown key "acount": did you mean "account"?', 'Invalid UTF-8 at byte 1 (line 1): save the file as UTF-8'],
    });
  });

  it('are 2 for a link that leads nowhere', async () => {
    const cwd = folderWith({ 'posts/a.md': clean });
    symlinkSync('gone.md', `${cwd}/posts/link.md`);
    expect(await run(['posts'], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'Cannot read "posts/link.md", a symbolic link: there is no such file or folder\n',
    });
  });

  it('are 2 for a rule that fails, which is named, while the others run', async () => {
    const cwd = folderWith({ ...house, 'posts/a.md': `crash ${phone}` });
    const { code, stdout, stderr } = await run(['-f', 'json'], { cwd });
    expect({ code, stderr, messages: messagesOf(stdout) }).toEqual({
      code: 2,
      stderr: '',
      messages: ['Rule "house/broken" failed on this draft (RangeError), the other rules were run: --debug shows where it failed', phoneFinding],
    });
    const debug = await run(['--debug', '--at', '2026-04-14T09:00'], { cwd });
    expect(debug.stderr).toContain(`postlint: ${cwd}/posts/a.md, configuration ${cwd}/postlint.config.yaml, time 2026-04-14T09:00\n`);
    expect(debug.stderr).toMatch(
      /^postlint: rule house\/broken failed on draft 1 of a file: RangeError\n {4}at Object\.check \(.*house\.js\b.*:18:53\)$/m,
    );
    expect(debug.stderr).not.toContain('07700');
  });
});

describe('ignored files', () => {
  const ignoring = {
    'postlint.config.yaml': 'ignores: [archive/, "*.old.md"]\n',
    'archive/a.md': phone,
    'b.old.md': phone,
    'c.md': clean,
    'node_modules/x/d.md': phone,
  };
  const warning =
    'File ignored because of a matching ignore pattern. Use "--no-ignore" to disable file ignore settings or use "--no-warn-ignored" to suppress this warning.';

  it('are left out of folders and globs', async () => {
    const cwd = folderWith(ignoring);
    expect(await run(['.'], { cwd })).toEqual({ code: 0, stdout: '✔ 1 draft checked, no problems\n', stderr: '' });
    expect(await run(['**/*.md', '--ignore-pattern', 'c.md'], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'All files matched by "**/*.md" are ignored: --no-ignore checks them\n',
    });
    expect((await run(['archive'], { cwd })).stderr).toBe('All files matched by "archive" are ignored: --no-ignore checks them\n');
    expect(messagesOf((await run(['.', '--no-ignore', '-f', 'json'], { cwd })).stdout)).toEqual([phoneFinding, phoneFinding]);
  });

  it('get a warning where they are named', async () => {
    const cwd = folderWith(ignoring);
    const { code, stdout } = await run(['archive/a.md', 'c.md', 'node_modules/x/d.md', '-f', 'json'], { cwd });
    expect({ code, messages: messagesOf(stdout) }).toEqual({
      code: 0,
      messages: [
        warning,
        'File ignored by default because it is located under the node_modules directory. Use "--no-warn-ignored" to suppress this warning.',
      ],
    });
    expect(await run(['archive/a.md', 'c.md', '--no-warn-ignored'], { cwd })).toEqual({
      code: 0,
      stdout: '✔ 1 draft checked, no problems\n',
      stderr: '',
    });
    const piped = await run(['--stdin', '--stdin-filename', 'archive/new.md', '-f', 'json'], { cwd, stdin: phone });
    expect(messagesOf(piped.stdout)).toEqual([warning]);
  });
});

describe('standard input', () => {
  it('is one draft, with or without a name', async () => {
    const cwd = folderWith();
    const found = `  1:16  error  ${phoneFinding}  personal-data/phone-number\n\n✖ 1 problem (1 error, 0 warnings)\n`;
    expect(await run(['-'], { cwd, stdin: phone })).toEqual({ code: 1, stdout: `\n<text>\n${found}`, stderr: '' });
    expect(await run(['--stdin'], { cwd, stdin: phone })).toEqual({ code: 1, stdout: `\n<text>\n${found}`, stderr: '' });
    expect(await run(['--stdin', '--stdin-filename', 'posts/new.txt'], { cwd, stdin: phone })).toEqual({
      code: 1,
      stdout: `\n${cwd}/posts/new.txt\n${found}`,
      stderr: '',
    });
    expect(await run(['-'], { cwd, stdin: clean })).toEqual({ code: 0, stdout: '✔ 1 draft checked, no problems\n', stderr: '' });
    expect((await run(['--stdin', '--stdin-filename', 'new.docx'], { cwd })).stderr).toBe(
      'Unknown kind of file "new.docx" (--stdin-filename): expected a name that ends in .md, .markdown, .txt, .ndjson, .jsonl, .csv\n',
    );
  });

  it('says in a terminal how to end', async () => {
    const { code, stderr } = await run(['-'], { cwd: folderWith(), stdin: clean, terminal: true });
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'Paste or type the post. To end, press Enter and then Ctrl-D.\n' });
  });

  it('takes the configuration of the folder of its name', async () => {
    const cwd = folderWith({ 'posts/postlint.config.yaml': 'rules: { "personal-data/phone-number": off }\n' });
    expect((await run(['--stdin', '--stdin-filename', 'posts/a.md'], { cwd, stdin: phone })).code).toBe(0);
    expect((await run(['--stdin', '--stdin-filename', 'a.md'], { cwd, stdin: phone })).code).toBe(1);
  });
});

describe('foreign keys', () => {
  it('get one line for the whole run', async () => {
    const draft = (extra: string) => `---\nmedia: [x]\nhashtags: [a]\n${extra}---\nHello\n`;
    const cwd = folderWith({ 'a.md': draft(''), 'b.md': draft('mentions: [b]\n"07700 900123": x\n'), 'c.md': clean });
    expect(await run(['.'], { cwd })).toEqual({
      code: 0,
      stdout: '✔ 3 drafts checked, no problems\n',
      stderr:
        '2 drafts have keys that postlint does not read: hashtags (2), media (2), mentions (1), 1 more. Map or silence them with "keys" in the configuration.\n',
    });
    addFiles(cwd, { 'postlint.config.yaml': 'keys: { media: ignore, hashtags: ignore, mentions: ignore, "07700 900123": ignore }\n' });
    expect((await run(['.'], { cwd })).stderr).toBe('');
  });
});

describe('--output-file', () => {
  it('writes the report, and makes its folder', async () => {
    const cwd = folderWith({ 'a.md': phone });
    expect(await run(['a.md', '-o', 'reports/new/a.txt'], { cwd })).toEqual({ code: 1, stdout: '', stderr: '' });
    expect(readFileSync(`${cwd}/reports/new/a.txt`, 'utf8')).toBe(
      `\n${cwd}/a.md\n  1:16  error  ${phoneFinding}  personal-data/phone-number\n\n✖ 1 problem (1 error, 0 warnings)\n`,
    );
  });

  it('overwrites no folder and no draft', async () => {
    const cwd = folderWith({ ...house, 'posts/a.md': phone, 'posts/b.md': clean, 'c.txt': clean });
    mkdirSync(`${cwd}/reports`);
    symlinkSync('posts/a.md', `${cwd}/link.txt`);
    expect((await run(['posts/a.md', '-o', 'reports'], { cwd })).stderr).toBe('Cannot write to output file path, it is a directory: reports\n');
    for (const file of ['posts/a.md', 'posts/b.md', 'link.txt']) {
      expect(await run(['posts/a.md', '-o', file], { cwd })).toEqual({
        code: 2,
        stdout: '',
        stderr: `Cannot write to output file path, it is a draft: ${file}\n`,
      });
    }
    expect((await run(['.', '-o', 'c.txt'], { cwd })).stderr).toBe('Cannot write to output file path, it is a draft: c.txt\n');
    expect(readFileSync(`${cwd}/posts/a.md`, 'utf8')).toBe(phone);
  });

  it('says why a report cannot be written', async () => {
    const cwd = folderWith({ 'a.md': clean, 'old.json': '' });
    chmodSync(`${cwd}/old.json`, 0o444);
    expect((await run(['a.md', '-f', 'json', '-o', 'old.json'], { cwd })).stderr).toBe(
      'Cannot write the output file "old.json": permission denied\n',
    );
    expect((await run(['a.md', '-o', 'a.md/x.txt'], { cwd })).stderr).toBe('Cannot write the output file "a.md/x.txt": a file is in the way\n');
  });
});

describe('--print-config', () => {
  it('prints what holds for one file, and where it was set', async () => {
    const cwd = folderWith({ ...house, 'posts/a.md': clean });
    const { code, stdout } = await run(['--print-config', 'posts/a.md', '--rule', 'house/spelling: error'], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ rules: { 'house/spelling': { severity: 'error', from: '--rule' } } });
  });
});

describe('other options', () => {
  it('--policy, --account, --platform and --at say what the drafts do not', async () => {
    const cwd = folderWith({ 'a.md': clean });
    expect((await run(['a.md', '--policy', 'barnett'], { cwd })).stderr).toContain('did you mean "barnet"?');
    expect((await run(['a.md', '--platform', 'facbook'], { cwd })).stderr).toContain('did you mean "facebook"?');
    expect((await run(['a.md', '--at', 'tomorrow'], { cwd })).stderr).toBe(
      'Invalid time "tomorrow" (--at): expected YYYY-MM-DD or YYYY-MM-DDTHH:mm\n',
    );
    expect((await run(['a.md', '--policy', 'barnet', '--platform', 'x', '--at', '2026-04-14T09:00'], { cwd })).code).toBe(0);
    addFiles(cwd, { 'postlint.config.yaml': 'accounts: [{ id: libraries, kind: service }]\n' });
    expect((await run(['a.md', '--account', 'librarys'], { cwd })).stderr).toContain('did you mean "libraries"');
  });

  it('--policy has findings cite its clauses, and --explain says why', async () => {
    const cwd = folderWith({ 'a.md': phone });
    const { stdout } = await run(['a.md', '--policy', 'jncc', '--explain'], { cwd, terminal: true, env: { NO_COLOR: '1' } });
    expect(stdout).toContain('(jncc confidence/2');
    expect(stdout).toContain('Why: ');
    expect(stdout).toContain('Clause jncc confidence/2: ');
    expect(stdout.split('\n').filter(line => line.length > 80 && !line.startsWith('/'))).toEqual([]);
  });

  it('--show-matches unmasks, in a terminal', async () => {
    const cwd = folderWith({ 'a.md': phone });
    const { stdout } = await run(['a.md', '--show-matches', '--no-color'], { cwd, terminal: true });
    expect(stdout).toContain('Disallowed phone number "07700 900123"');
  });

  it('--min-confidence leaves findings out, --stats adds times', async () => {
    const cwd = folderWith({ 'a.md': phone });
    expect((await run(['a.md', '--min-confidence', 'high'], { cwd })).code).toBe(1);
    const [result] = JSON.parse((await run(['a.md', '--stats', '-f', 'json'], { cwd })).stdout) as { stats: { times: { passes: unknown[] } } }[];
    expect(result?.stats.times.passes).toHaveLength(1);
  });

  it('--no-inline-config takes no notice of directives; unused ones are reported as asked', async () => {
    const waived = `<!-- postlint-disable-next-line personal-data/phone-number -- the owner's own wish -->\n${phone}`;
    const cwd = folderWith({ 'a.md': waived, 'b.md': waived.replace('07700 900123', 'the ranger') });
    expect(await run(['a.md'], { cwd })).toEqual({ code: 0, stdout: '✔ 1 draft checked, no problems (1 waived)\n', stderr: '' });
    expect((await run(['a.md', '--no-inline-config'], { cwd })).code).toBe(1);
    const unused = async (...flags: string[]) => {
      const { code, stdout } = await run(['b.md', '-f', 'json', ...flags], { cwd });
      return [code, ...messagesOf(stdout)];
    };
    const message = 'Unused directive: nothing was reported for personal-data/phone-number';
    expect(await unused()).toEqual([0, message]);
    expect(await unused('--report-unused-disable-directives')).toEqual([1, message]);
    expect(await unused('--report-unused-disable-directives-severity', 'warn')).toEqual([0, message]);
    expect(await unused('--report-unused-disable-directives-severity', '0')).toEqual([0]);
  });

  it('--rule sets rules, several in one value or in several', async () => {
    const cwd = folderWith({ ...house, 'posts/a.md': `color ${phone}` });
    const messages = async (...rules: string[]) =>
      messagesOf((await run(['-f', 'json', ...rules.flatMap(rule => ['--rule', rule])], { cwd })).stdout);
    expect(await messages('personal-data/*: off, house/spelling: off')).toEqual([]);
    expect(await messages('{"personal-data/phone-number": 0}', 'house/spelling: [error]')).toEqual(['Disallowed spelling "color"']);
    expect((await run(['--rule', 'house/speling: off'], { cwd })).stderr).toContain('did you mean "house/spelling"');
  });
});
