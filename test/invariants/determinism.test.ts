import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** Makes every way to the network fail loudly. */
const noNetwork = `data:text/javascript,${encodeURIComponent(`
  import net from 'node:net'; import dns from 'node:dns'; import dgram from 'node:dgram';
  const stop = name => () => { process.stderr.write('network: ' + name); process.exit(99); };
  net.Socket.prototype.connect = stop('connect'); net.Server.prototype.listen = stop('listen');
  dns.lookup = stop('lookup'); dns.promises.lookup = stop('lookup'); dgram.createSocket = stop('socket');
  globalThis.fetch = stop('fetch');
`)}`;

function run(format: string, env: Readonly<Record<string, string>> = {}, node: readonly string[] = []) {
  const args = [...node, 'bin/postlint.js', 'fixtures/drafts', 'fixtures/breaking', '--format', format, '--at', '2026-11-20T09:00'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...env },
    maxBuffer: 1 << 27,
  });
  return { status, stdout, stderr };
}

describe.each(['stylish', 'json'])('the format %s', format => {
  const usual = run(format);

  it('finds something', () => {
    expect(usual.status).toBe(1);
    expect(usual.stdout.length).toBeGreaterThan(10_000);
  });

  it.each([
    { TZ: 'Asia/Tokyo' },
    { TZ: 'America/St_Johns' },
    { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    { LANG: 'C', LC_ALL: 'C' },
    { COLUMNS: '40' },
  ])('is the same bytes under %j', env => {
    expect(run(format, env as unknown as Record<string, string>)).toEqual(usual);
  });

  it('is the same without a network, which is never asked for', () => {
    expect(run(format, {}, ['--import', noNetwork])).toEqual(usual);
  });
});
