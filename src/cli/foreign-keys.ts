const mostNamed = 8;

/** A key's name can be told only where it cannot be somebody's number or address. */
const isPlain = (key: string) => /^[A-Za-z][\w .[\]-]{0,40}$/.test(key) && key.replace(/\D/g, '').length <= 3;

/** Counts, over a whole run, the metadata keys that postlint does not read. */
export class ForeignKeys {
  readonly #counts = new Map<string, number>();
  #drafts = 0;

  /** Takes one file's keys, with the number of drafts in which each stands. */
  add(keys: ReadonlyMap<string, number>): void {
    let drafts = 0;
    for (const [key, count] of keys) {
      this.#counts.set(key, (this.#counts.get(key) ?? 0) + count);
      drafts = Math.max(drafts, count);
    }
    this.#drafts += drafts;
  }

  /** One line for the whole run; empty where there were none. */
  describe(): string {
    if (this.#drafts === 0) return '';
    const sorted = [...this.#counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const plain = sorted.filter(([key]) => isPlain(key));
    const named = plain.slice(0, mostNamed).map(([key, count]) => `${key} (${count})`);
    const more = sorted.length - named.length;
    const keys = [...named, ...(more > 0 ? [`${more} ${named.length > 0 ? 'more' : 'with names that cannot be shown'}`] : [])].join(', ');
    const drafts = this.#drafts === 1 ? '1 draft has' : `${this.#drafts} drafts have`;
    return `${drafts} keys that postlint does not read: ${keys}. Map or silence them with "keys" in the configuration.\n`;
  }
}
