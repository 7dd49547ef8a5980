import { createInterface } from 'node:readline/promises';
import type { Host } from './host.ts';

/** Questions in a terminal, one a line. */
export interface Prompt {
  /** The answer, or what an empty answer stands for. Rejects with an AbortError on Ctrl-C or at the end of input. */
  ask(question: string, otherwise: string): Promise<string>;
  confirm(question: string, otherwise: boolean): Promise<boolean>;
  say(sentence: string): Promise<void>;
  close(): void;
}

export function createPrompt({ stdin, stdout }: Host): Prompt {
  const lines = createInterface({ input: stdin, output: stdout, terminal: false });
  const stop = new AbortController();
  lines.on('SIGINT', () => stop.abort());
  lines.on('close', () => stop.abort());
  const ask = async (question: string, otherwise: string) => {
    const answer = await lines.question(`${question}${otherwise ? ` [${otherwise}]` : ''}: `, { signal: stop.signal });
    return answer.trim() || otherwise;
  };
  return {
    ask,
    async confirm(question, otherwise) {
      const answer = await ask(`${question}? (y/n)`, otherwise ? 'y' : 'n');
      return /^y/i.test(answer);
    },
    say: async sentence => void stdout.write(`${sentence}\n`),
    close: () => lines.close(),
  };
}
