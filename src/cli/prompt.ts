import { createInterface } from 'node:readline';
import type { Host } from './host.ts';

/** The input ended before the last answer. */
export class InputEnded extends Error {}

/** Questions in a terminal, one a line. */
export interface Prompt {
  /** The answer, or what an empty answer stands for. Rejects with InputEnded. */
  ask(question: string, otherwise: string): Promise<string>;
  say(sentence: string): void;
  close(): void;
}

export function createPrompt({ stdin, stdout }: Host): Prompt {
  const lines = createInterface({ input: stdin, terminal: false });
  const answers = lines[Symbol.asyncIterator]();
  return {
    async ask(question, otherwise) {
      stdout.write(`${question}${otherwise ? ` [${otherwise}]` : ''}: `);
      const { done, value } = await answers.next();
      if (done) throw new InputEnded();
      return value.trim() || otherwise;
    },
    say: sentence => void stdout.write(`${sentence}\n`),
    close: () => lines.close(),
  };
}
