import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll } from 'vitest';
import type { Host } from '../../src/cli/host.ts';
import { main } from '../../src/cli/main.ts';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A new folder with files in it, by path; its own name has a space in it unless told otherwise. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}, name = 'postlint '): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), name)));
  folders.push(folder);
  addFiles(folder, files);
  return folder;
}

export function addFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Git's environment without the user's or the surrounding repository's settings. */
export const gitEnv: Record<string, string> = {
  PATH: process.env.PATH ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A. Writer',
  GIT_AUTHOR_EMAIL: 'writer@example.gov.uk',
  GIT_COMMITTER_NAME: 'A. Writer',
  GIT_COMMITTER_EMAIL: 'writer@example.gov.uk',
};

export function git(cwd: string, ...args: string[]): string {
  return execFileSync('git', ['-c', 'init.defaultBranch=main', '-c', 'protocol.file.allow=always', ...args], {
    cwd,
    env: gitEnv,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

export interface RunOptions {
  readonly cwd: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Standard output is a terminal of 80 columns; standard input and standard error are terminals as well. */
  readonly terminal?: boolean;
}

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program in this process. */
export async function run(argv: readonly string[], { cwd, stdin = '', env = {}, terminal = false }: RunOptions): Promise<Run> {
  const [stdout, stderr] = [collector(terminal), collector(terminal)];
  const host: Host = {
    stdin: Object.assign(Readable.from(stdin === '' ? [] : [Buffer.from(stdin)]), { isTTY: terminal }),
    stdout: stdout.stream,
    stderr: stderr.stream,
    env: { ...gitEnv, ...env },
    argv: ['node', '/opt/postlint/bin/postlint.js'],
    cwd: () => cwd,
  };
  const code = await main(argv, host);
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

function collector(terminal: boolean) {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream: Object.assign(stream, terminal && { isTTY: true, columns: 80 }), text: () => Buffer.concat(chunks).toString() };
}
