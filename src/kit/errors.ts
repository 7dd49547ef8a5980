/** An error that the user can mend. Each sentence names what is wrong, where, and what was expected; the program prints them and exits with 2. */
export class UserError extends Error {
  readonly sentences: readonly string[];

  constructor(...sentences: string[]) {
    super(sentences.join('\n'));
    this.name = 'UserError';
    this.sentences = sentences;
  }
}
