import type { Host } from './host.ts';
import type { Output } from './output.ts';

/** All of standard input. In a terminal it says how to end. */
export async function readStdin({ stdin }: Host, output: Output): Promise<Uint8Array> {
  if (stdin.isTTY) await output.err('Paste or type the post. To end, press Enter and then Ctrl-D.\n');
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}
