/** Where lines start in a source; lines end as ESLint says, with LF, CRLF, CR, U+2028 or U+2029. */
export class Lines {
  readonly #starts: number[] = [0];

  constructor(source: string) {
    for (const match of source.matchAll(/\r\n|[\r\n\u2028\u2029]/g)) this.#starts.push(match.index + match[0].length);
  }

  /** 1-based line and column of a UTF-16 offset. */
  at(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] as number) + 1 };
  }
}
