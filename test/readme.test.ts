import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

it('the README shows what its first command prints', () => {
  const command = /^npm ci && node (\S+) (\S+)$/m.exec(readme)!;
  const { status, stdout, stderr } = spawnSync(process.execPath, [command[1]!, command[2]!, '--at', '2026-11-20T09:00'], {
    cwd: root,
    encoding: 'utf8',
  });
  const block = /holds this block to it -->\n```\n([\s\S]*?)```/.exec(readme)![1];
  expect([status, stderr]).toEqual([1, '']);
  expect(block).toBe(stdout.replaceAll(`${root}/`, '').trim().concat('\n'));
});
