import { UserError } from '../kit/index.ts';
import { reason } from './errors.ts';
import type { Host, OutputStream } from './host.ts';

/** Where a command writes. Both resolve once the text is out, or once nobody reads any more. */
export interface Output {
  out(text: string): Promise<void>;
  /** Never rejects: there is nowhere left to complain. */
  err(text: string): Promise<void>;
}

/** Writes to the process's streams. A reader that has gone away (`postlint | head`) ends the output quietly; a full disk is an error. */
export function createOutput({ stdout, stderr }: Host): Output {
  for (const stream of [stdout, stderr]) stream.on('error', () => {});
  return {
    out: text => write(stdout, text),
    err: text => write(stderr, text).catch(() => {}),
  };
}

function write(stream: OutputStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error?: (Error & { code?: string }) | null) => {
      if (!error || error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') resolve();
      else reject(new UserError(`Cannot write to standard output: ${reason(error)}`));
    });
  });
}

/** Whether to colour what goes to a stream: the flag, else FORCE_COLOR, else NO_COLOR, else whether it is a terminal. */
export function wantsColour(flag: boolean | undefined, env: Host['env'], stream: Pick<OutputStream, 'isTTY'>): boolean {
  if (flag !== undefined) return flag;
  const { FORCE_COLOR: force, NO_COLOR: none, TERM: terminal } = env;
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (none) return false;
  return stream.isTTY === true && terminal !== 'dumb';
}
