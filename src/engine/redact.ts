import type { RawDraft } from '../kit/index.ts';
import { buildScanner } from '../text/index.ts';
import { type Mask, maskText } from './mask.ts';
import type { Problem } from './run.ts';

const mostRemembered = 2_000;
const shortest = 5;

/** Covers what the rules found: in the fields that messages quote, and in the file's source, wherever else the same words stand in it. */
export class Redactor {
  readonly #fields = new Map<string, { readonly units: string[]; whole?: string }>();
  readonly #values = new Map<string, Mask>();
  readonly #source: string[] = [];
  readonly #original: string;
  #unread = false;
  #scanner?: ReturnType<typeof buildScanner>;

  constructor(source: string) {
    this.#original = source;
  }

  /** Takes note of one draft's findings. `fieldOf` gives a field's value. */
  add(raw: RawDraft, problems: readonly Problem[], fieldOf: (field: string) => string) {
    for (const { rule, finding } of problems) {
      const mask = rule.mask ?? 'initials';
      if (mask === 'none') continue;
      const { field, start, end } = finding.at;
      const value = fieldOf(field);
      const found = value.slice(start, end);
      const covered = maskText(found, mask);
      const key = `${raw.position} ${field}`;
      const known = this.#fields.get(key) ?? { units: value.split('') };
      this.#fields.set(key, known);
      for (let i = 0; i < covered.length; i++) if (covered[i] !== found[i]) known.units[start + i] = '*';
      this.#coverSource(raw, field, start, covered, found);
      if (this.#values.size < mostRemembered && found.replace(/[^\p{L}\p{N}]/gu, '').length >= shortest) this.#values.set(found, mask);
    }
  }

  #coverSource(raw: RawDraft, field: string, start: number, covered: string, found: string) {
    for (let i = 0; i < found.length; i++) {
      if (covered[i] === found[i]) continue;
      const to = raw.locate(field, start + i + 1);
      for (let at = raw.locate(field, start + i); at < to; at++) this.#source[at] = '*';
    }
  }

  /** Covers what no rule has looked at: the line at an offset, or all of a source in which nothing could be read. */
  addUnread(offset: number, all: boolean) {
    this.#unread ||= all;
    if (all) return;
    const source = this.#original;
    const lineEnd = source.indexOf('\n', offset);
    const to = lineEnd < 0 ? source.length : lineEnd;
    for (let at = source.lastIndexOf('\n', offset - 1) + 1; at < to; at++) if (/\S/.test(source[at] as string)) this.#source[at] = '*';
  }

  /** The field's value with every finding in it covered, whichever rule found it. */
  field(raw: RawDraft, field: string): string | undefined {
    const known = this.#fields.get(`${raw.position} ${field}`);
    if (known) known.whole ??= known.units.join('');
    return known?.whole;
  }

  /** A text with everything that was found covered, when all findings are known: the source itself, a later state of it, or words about it. */
  text(text: string): string {
    if (this.#unread) return text.replace(/\S/g, '*');
    const cover: string[] = text === this.#original ? this.#source : [];
    if (this.#values.size > 0) {
      const terms = () => Array.from(this.#values, ([term, data]) => ({ term, data, match: 'part' as const }));
      this.#scanner ??= buildScanner([{ key: 'found', terms: terms() }]);
      for (const hit of this.#scanner.scan(text).get('found') ?? []) {
        const found = text.slice(hit.start, hit.end);
        const covered = maskText(found, hit.term.data as Mask);
        for (let i = 0; i < found.length; i++) if (covered[i] !== found[i]) cover[hit.start + i] = '*';
      }
    }
    let out = '';
    let from = 0;
    for (const key in cover) {
      const at = Number(key);
      if (/[\r\n]/.test(text[at] as string)) continue;
      out += `${text.slice(from, at)}*`;
      from = at + 1;
    }
    return out + text.slice(from);
  }
}
