import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { gitEnv, type Run } from '../cli/harness.ts';

export const root = resolve(import.meta.dirname, '../..');

/** Runs a command in a process of its own. */
export function spawned(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = gitEnv): Promise<Run> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', fail);
    child.on('close', code => done({ code: code ?? -1, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }));
  });
}
