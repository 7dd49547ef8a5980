import { UserError } from '../kit/index.ts';

const most = 200;

/** What is wrong with a configuration, gathered so that it is all reported at once. */
export class Problems {
  readonly sentences: string[] = [];

  add(...sentences: readonly string[]): void {
    for (const sentence of sentences) this.sentences.push(sentence);
  }

  /** What a step gives; undefined where it throws a UserError, whose sentences are kept. */
  async attempt<Value>(step: () => Promise<Value>): Promise<Value | undefined> {
    try {
      return await step();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      this.add(...error.sentences);
      return undefined;
    }
  }

  /** Throws them all, each once. */
  throwIfAny(): void {
    const all = [...new Set(this.sentences)];
    if (all.length === 0) return;
    const rest = all.length - most;
    throw new UserError(...all.slice(0, most), ...(rest > 0 ? [`${rest} more problems like these in the configuration`] : []));
  }
}
