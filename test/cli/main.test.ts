import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { describeError, reason, whereabouts } from '../../src/cli/errors.ts';
import { main } from '../../src/cli/main.ts';
import { createOutput, wantsColour } from '../../src/cli/output.ts';
import { UserError } from '../../src/kit/index.ts';
import { clean, house, phone } from './drafts.ts';
import { folderWith, run } from './harness.ts';

const cwd = folderWith({ 'a.md': clean, 'b.md': clean });

async function refused(...argv: string[]): Promise<string> {
  const { code, stdout, stderr } = await run(argv, { cwd });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  return stderr;
}

describe('arguments', () => {
  it('that are unknown are named, with the nearest one', async () => {
    expect(await refused('--fixx')).toBe('Unknown option "--fixx": did you mean "--fix"?\n');
    expect(await refused('a.md', '--fromat=json')).toBe('Unknown option "--fromat": did you mean "--format"?\n');
    expect(await refused('-x', 'a.md')).toBe('Unknown option "-x": postlint --help lists them\n');
    expect(await refused('rules', '--formt', 'json')).toBe('Unknown option "--formt": did you mean "--format"?\n');
    expect(await refused('inti')).toBe('No files matching the pattern "inti" were found: did you mean the command "init"?\n');
  });

  it('that are incomplete, or too many, are named', async () => {
    expect(await refused('a.md', '--format')).toBe('Option "-f, --format <name>" needs a value\n');
    expect(await refused('a.md', '--config', '--fix')).toBe('Option "-c, --config <file>" needs a value\n');
    expect(await refused('a.md', '--output-file=')).toBe('Option "-o, --output-file <file>" needs a value\n');
    expect(await refused('a.md', '--fix=yes')).toBe('Option "--fix" takes no value\n');
    expect(await refused('a.md', '--max-warnings', 'some')).toBe('Invalid value "some" for --max-warnings: expected a whole number\n');
    expect(await refused('a.md', '--min-confidence', 'sure')).toBe('Invalid value "sure": expected high, medium or low\n');
    expect(await refused('explain')).toBe('Missing <name>: postlint --help shows how\n');
    expect(await refused('rules', 'profanity')).toBe('Too many arguments for "postlint rules": postlint rules --help shows how\n');
    expect(await refused('rules', '--', 'x')).toBe('"postlint rules" takes no paths\n');
  });

  it('that make no sense together are refused', async () => {
    const together = 'option cannot be used together\n';
    expect(await refused('a.md', '--fix', '--fix-dry-run')).toBe(`The --fix option and the --fix-dry-run ${together}`);
    expect(await refused('-', '--fix')).toBe('The --fix option is not available for piped-in drafts; use --fix-dry-run instead\n');
    expect(await refused('a.md', '--report-unused-disable-directives', '--report-unused-disable-directives-severity', 'warn')).toBe(
      `The --report-unused-disable-directives option and the --report-unused-disable-directives-severity ${together}`,
    );
    expect(await refused('--print-config', 'a.md', 'b.md')).toBe('The --print-config option must be used with exactly one file name\n');
    expect(await refused('--print-config', 'a.md', '--stdin')).toBe('The --print-config option is not available for piped-in drafts\n');
    expect(await refused('--stdin', 'a.md')).toBe('Standard input and files cannot be checked in one run\n');
    expect(await refused('a.md', '--stdin-filename', 'b.md')).toBe(
      'The --stdin-filename option names what --stdin reads: use it with --stdin or -\n',
    );
    expect(await refused('--staged', 'a.md', '--fix')).toBe(
      'The --staged option checks what is staged in git; it takes no files, folders or globs\nThe --fix option is not available with --staged, as a file may differ from what is staged of it; use --fix on the file, then git add\n',
    );
    expect(await refused('--staged', '-')).toBe('The --staged option checks what is staged in git; it is not available for piped-in drafts\n');
    expect(await refused('a.md', '--show-matches')).toBe('The --show-matches option works in a terminal only\n');
    expect(await refused('a.md', '--explain', '-f', 'json')).toBe('The --explain option works with --format stylish only\n');
    expect(await refused('a.md', '--no-inline-config', '--report-unused-disable-directives')).toBe(
      'The --no-inline-config option leaves no directives to report as unused\n',
    );
    const file = await run(['a.md', '--show-matches', '-o', 'out.txt'], { cwd, terminal: true });
    expect(file.stderr).toBe('The --show-matches option works in a terminal only\n');
  });

  it('after -- are paths', async () => {
    const rules = folderWith({ 'rules/a.md': clean, '--fix': '', '-.md': clean });
    expect((await run(['--', 'rules', '-.md'], { cwd: rules })).stdout).toBe('✔ 2 drafts checked, no problems\n');
  });

  it('ask for help and the version', async () => {
    expect(await run(['-v'], { cwd })).toEqual({ code: 0, stdout: 'v0.1.0\n', stderr: '' });
    expect((await run(['--version'], { cwd })).stdout).toBe('v0.1.0\n');
    const { code, stdout, stderr } = await run(['--help'], { cwd });
    expect({ code, stderr, start: stdout.split('\n')[0] }).toEqual({
      code: 0,
      stderr: '',
      start: 'Usage: postlint [options] [files, folders, globs...]',
    });
    expect(stdout.split('\n').filter(line => line.length > 80)).toEqual([]);
    for (const option of ['--stdin-filename', '--report-unused-disable-directives-severity', '-o, --output-file', 'explain <name>'])
      expect(stdout).toContain(option);
    expect((await run(['init', '--help'], { cwd })).stdout).toMatch(
      /^Usage: postlint init \[options\]\n\nWrite a configuration after a few questions\.\n/,
    );
    expect((await run(['help', 'rules'], { cwd })).stdout).toMatch(/^Usage: postlint rules \[options\]\n/);
  });
});

describe('colour', () => {
  it('is decided by the flag, then FORCE_COLOR, then NO_COLOR, then the terminal', () => {
    const terminal = { isTTY: true };
    expect(wantsColour(undefined, {}, terminal)).toBe(true);
    expect(wantsColour(undefined, {}, {})).toBe(false);
    expect(wantsColour(undefined, { TERM: 'dumb' }, terminal)).toBe(false);
    expect(wantsColour(undefined, { NO_COLOR: '1' }, terminal)).toBe(false);
    expect(wantsColour(undefined, { NO_COLOR: '' }, terminal)).toBe(true);
    expect(wantsColour(undefined, { NO_COLOR: '1', FORCE_COLOR: '1' }, {})).toBe(true);
    expect(wantsColour(undefined, { FORCE_COLOR: '' }, {})).toBe(true);
    expect(wantsColour(undefined, { FORCE_COLOR: '0' }, terminal)).toBe(false);
    expect(wantsColour(false, { FORCE_COLOR: '1' }, terminal)).toBe(false);
    expect(wantsColour(true, { FORCE_COLOR: '0', NO_COLOR: '1' }, {})).toBe(true);
  });
});

describe('errors', () => {
  it('of the program itself are one sentence, and with --debug the place, never their message', () => {
    const error = new TypeError('cannot read "07700 900123"');
    expect(describeError(error, false)).toBe('postlint stopped because of a fault of its own: --debug shows where\n');
    expect(describeError(error, true)).toMatch(/^postlint stopped because of a fault of its own: TypeError\n {4}at /);
    expect(describeError(error, true)).not.toContain('07700');
    expect(whereabouts('07700 900123')).toBe('string');
    expect(describeError(new UserError('One.', 'Two.'), true)).toBe('One.\nTwo.\n');
  });

  it('of files are told in words', () => {
    expect(reason(Object.assign(new Error(), { code: 'EACCES' }))).toBe('permission denied');
    expect(reason(Object.assign(new Error(), { code: 'EIO' }))).toBe('EIO');
    expect(() => reason(new Error('another'))).toThrow('another');
  });

  it('that nobody caught make the run fail', async () => {
    const listeners = new Map<string, (error: unknown) => void>();
    const [out, err] = [new Collector(), new Collector()];
    const host = {
      stdin: process.stdin,
      stdout: out,
      stderr: err,
      env: {},
      cwd: () => cwd,
      on: (event: string, listener: (error: unknown) => void) => listeners.set(event, listener),
    };
    const running = main(['a.md'], host);
    listeners.get('unhandledRejection')?.(new Error('07700 900123'));
    expect(await running).toBe(2);
    expect(err.text).toBe('postlint stopped because of a fault of its own: --debug shows where\n');
  });
});

class Collector extends Writable {
  text = '';
  override _write(chunk: Buffer, _: string, done: () => void) {
    this.text += chunk;
    done();
  }
}

describe('output', () => {
  const failing = (code: string) =>
    new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error(code), { code }));
      },
    });

  it('ends quietly when nobody reads it, and loudly when the disk is full', async () => {
    const host = { stdin: process.stdin, stderr: new Collector(), env: {}, cwd: () => cwd };
    await createOutput({ ...host, stdout: failing('EPIPE') }).out('text');
    await expect(createOutput({ ...host, stdout: failing('ENOSPC') }).out('text')).rejects.toThrow(
      'Cannot write to standard output: the disk is full',
    );
    expect(await main(['a.md'], { ...host, stdout: failing('EPIPE') })).toBe(0);
    expect(await main(['a.md'], { ...host, stdout: failing('ENOSPC') })).toBe(2);
    expect(host.stderr.text).toBe('Cannot write to standard output: the disk is full\n');
    expect(await main(['--fixx'], { ...host, stdout: failing('EPIPE'), stderr: failing('ENOSPC') })).toBe(2);
  });
});

describe('a commit', () => {
  it('checked by the pre-commit program ends with the command that shows its findings again', async () => {
    const drafts = folderWith({ ...house, "posts/it's.md": phone, 'posts/b.md': clean });
    const { code, stderr } = await run(['posts'], { cwd: drafts, env: { PRE_COMMIT: '1' } });
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr:
        "Commit stopped: 1 thing to fix in 1 draft\n  posts/it's.md: 1\nTo see them again: pre-commit run postlint --files 'posts/it'\\''s.md'\n",
    });
    expect((await run(['posts/b.md'], { cwd: drafts, env: { PRE_COMMIT: '1' } })).stderr).toBe('');
  });
});
