import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** The package as npm packs it, installed in an empty folder beside the example plugin. */
describe('the installed package', { timeout: 180_000 }, () => {
  let project: string;

  const npm = (...args: string[]) =>
    execFileSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], { cwd: project, encoding: 'utf8' });
  const postlint = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(join(project, 'node_modules/.bin/postlint'), args, { cwd: project, encoding: 'utf8' });
    return { status, stdout, stderr };
  };

  beforeAll(() => {
    project = mkdtempSync(join(tmpdir(), 'postlint-package-'));
    writeFileSync(join(project, 'package.json'), '{ "private": true }');
    const packed = npm('pack', root, '--ignore-scripts', '--json');
    const { filename } = (JSON.parse(packed) as { filename: string }[])[0]!;
    npm('install', `./${filename}`, '--omit=dev');
    cpSync(join(root, 'fixtures/plugins/postlint-plugin-tone'), join(project, 'node_modules/postlint-plugin-tone'), { recursive: true });
    writeFileSync(join(project, 'post.md'), 'Bins are late today!! Sorry. Ring 07700 900123.\n');
  }, 180_000);
  afterAll(() => rmSync(project, { recursive: true }));

  it('checks a draft', () => {
    const { status, stdout, stderr } = postlint('post.md');
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toBe(
      `\n${join(project, 'post.md')}\n  1:35  error  Disallowed phone number "07700 9*****": no consent is registered  personal-data/phone-number\n\n✖ 1 problem (1 error, 0 warnings)\n`,
    );
  });

  it('loads a plugin from npm', () => {
    writeFileSync(join(project, 'postlint.config.yaml'), 'plugins: [tone]\nrules:\n  "*": off\n  tone/exclamations: [error, { max: 0 }]\n');
    const { status, stdout } = postlint('--format', 'json', 'post.md');
    expect(status).toBe(1);
    expect((JSON.parse(stdout) as { messages: unknown[] }[])[0]!.messages).toMatchObject([
      { ruleId: 'tone/exclamations', severity: 2, message: 'Too many exclamation marks: 2, maximum 0', line: 1, column: 20 },
    ]);
  });

  it('gives plugin authors RuleTester and types', () => {
    writeFileSync(
      join(project, 'tone.test.mjs'),
      `import { describe, it } from 'node:test';
import { RuleTester } from 'postlint';
import tone from 'postlint-plugin-tone';
RuleTester.describe = describe;
RuleTester.it = it;
new RuleTester().run('tone/exclamations', tone.rules.exclamations, {
  valid: [{ text: 'Hooray!!!', options: { max: 3 } }],
  invalid: [{ text: 'Hooray!', options: { max: 0 }, messages: ['Too many exclamation marks: 1, maximum 0'] }],
});
`,
    );
    const run = spawnSync(process.execPath, ['--test', 'tone.test.mjs'], {
      cwd: project,
      encoding: 'utf8',
      env: { ...process.env, NODE_TEST_CONTEXT: undefined },
    });
    expect(run.stdout).toContain('# pass 6');
    expect(run.status).toBe(0);
  });
});
