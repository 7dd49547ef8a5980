import { describedAfter, numeral, particle, saint, sureParticle } from './name-cues.ts';
import type { NamePart } from './name-parts.ts';
import { isUpper, type NameWords } from './name-words.ts';

export type Family = 'strong' | 'weak' | 'unknown' | 'given' | 'initial';

/** Parts of a text up to one, and the sort of family name that ends them. */
export interface Run {
  readonly to: number;
  readonly family?: Family;
}

const longestName = 6;

/** Reads how far names go. */
export class NameRuns {
  readonly #words: NameWords;

  constructor(words: NameWords) {
    this.#words = words;
  }

  /** A part and the family name after it. */
  short(from: number): Run {
    const { parts, value } = this.#words;
    const next = this.#words.follows(from);
    const isCode = isUpper(next?.text ?? '') && !isUpper(this.#words.text(from));
    const isLonger = sureParticle.test(next?.text ?? '') || (next?.capital && this.#words.lists.isFollowed(next.text));
    const last = isLonger ? this.run(from) : undefined;
    if (last?.family === 'strong') return last;
    if (this.#words.isInitial(from + 1) && parts[from + 2]?.joined) {
      const after = this.short(from + 1);
      const isName = after.family === 'strong' || (after.family === 'unknown' && value[next?.end ?? 0] === '.');
      return isName ? { to: after.to, family: 'strong' } : { to: from };
    }
    const family = next?.capital && !isCode ? this.#kind(from + 1, undefined) : undefined;
    return family ? { to: from + 1, family } : { to: from };
  }

  /** How far the name that begins at a part goes, and what ends it. */
  run(from: number): Run {
    let to = from;
    let family: Family | undefined;
    while (to - from < longestName) {
      const next = this.#words.follows(to);
      if (!next) break;
      const afterParticle = this.#afterParticles(to, family);
      if (afterParticle) {
        family = sureParticle.test(next.text) || this.#words.lists.familyStrength(this.#words.text(afterParticle)) ? 'strong' : 'unknown';
        to = afterParticle;
        continue;
      }
      if (!next.capital || (family && next.text === this.#words.text(from))) break;
      if (numeral.test(next.text)) return { to: to + 1, family: 'strong' };
      if (saint.test(next.text) && this.#words.lists.isSaint(this.#words.text(to + 2)) && this.#words.follows(to + 1))
        return { to: to + 2, family: 'strong' };
      const kind = this.#kind(to + 1, family);
      if (!kind) break;
      family = kind === 'initial' ? (family ?? kind) : family === 'initial' && kind === 'unknown' && !isUpper(next.text) ? 'strong' : kind;
      to++;
    }
    return { to, family };
  }

  /** The part after particles that follow one: of `Rhys ap Owain`, the last. */
  #afterParticles(to: number, family: Family | undefined): number | undefined {
    let last = to + 1;
    while (last < to + 4 && this.#isParticle(last) && this.#words.follows(last)) last++;
    const isFirst = !family || family === 'given' || sureParticle.test(this.#words.text(to + 1));
    return last > to + 1 && isFirst && this.#words.parts[last]?.capital && !this.#words.isOrdinary(last) ? last : undefined;
  }

  /** Whether what only people do or have follows: `Aisha Bello Maikano lives`. */
  #isBefore = (index: number) => !this.#words.lists.isPlace(this.#words.text(index)) && describedAfter.test(this.#words.after(index));

  #isParticle(index: number): boolean {
    const text = this.#words.text(index);
    return particle.test(text) || (text === 'an' && /^mac$/i.test(this.#words.text(index - 1)));
  }

  /** What a part adds to a name whose family name so far is `family`; undefined where the name ends before it. */
  #kind(index: number, family: Family | undefined): Family | undefined {
    const { lists } = this.#words;
    const { text } = this.#words.parts[index] as NamePart;
    const before = this.#words.text(index - 1);
    const strength = lists.familyStrength(text);
    if (family && family !== 'given' && family !== 'initial') {
      if (strength === 'weak' && lists.givenStrength(before) === 'strong' && !lists.isHead(text)) return 'weak';
      if (this.#words.isOrdinary(index)) return undefined;
      const isBetween = lists.isFollowed(before) || (family === 'strong' && (lists.isDoubled(before) || this.#isBefore(index)));
      if (strength === 'strong' || (isBetween && !isUpper(text))) return 'strong';
      return lists.givenStrength(before) === 'strong' && lists.givenStrength(text) === 'strong' && family === 'strong' ? 'strong' : undefined;
    }
    if (this.#words.isInitial(index)) return 'initial';
    if (lists.isHead(text) || (lists.isWord(text) && !strength)) return undefined;
    if (strength) return strength;
    if (lists.givenStrength(text)) return 'given';
    return isUpper(text) && !isUpper(before) ? undefined : 'unknown';
  }

  /**
   * Names of East Asia, the last part of them: the family name first, and two syllables, `Chan Tai Man`, or a word of two, `Zhu Xinyi`; or
   * the family name last, `Mei Ling Tan`.
   */
  eastern(from: number): number | undefined {
    const { lists } = this.#words;
    const first = this.#words.text(from);
    const isWord = lists.isWord(first) && /^\p{ASCII}+$/u.test(first);
    if (!this.#words.parts[from]?.capital || !this.#words.follows(from)?.capital || (isWord && first.length < 3)) return undefined;
    if (lists.isEasternFamily(first)) {
      const isSure = !isWord && (first.length < 3 || lists.familyStrength(first) === 'strong');
      const to = this.#syllables(from + 1, 3, isSure);
      if (to && !(isWord && this.#isAnyOrdinary(from + 1, to))) return to;
    }
    const to = lists.isSyllable(first) && !isWord ? this.#syllables(from, 2) : undefined;
    const isLast =
      to && this.#words.follows(to)?.capital && !lists.isHead(this.#words.text(to + 1)) && lists.isEasternFamily(this.#words.text(to + 1));
    return isLast ? to + 1 : undefined;
  }

  /** The last part of a given name that begins at one: two syllables or `most`, with a hyphen or without, or a word of two. */
  #syllables(from: number, most: number, orWord = false): number | undefined {
    const { lists } = this.#words;
    const first = this.#words.text(from);
    let to = from;
    while (to < from + most - 1 && lists.isSyllable(this.#words.text(to)) && this.#isNextSyllable(to)) to++;
    if (to > from) return first === this.#words.text(to) ? undefined : to;
    const isWhole = (orWord && lists.isPinyin(first) && !this.#words.isOrdinary(from)) || (/[-‐‑]/.test(first) && lists.isSyllable(first));
    return isWhole ? from : undefined;
  }

  #isAnyOrdinary = (from: number, to: number) => this.#words.isOrdinary(from) || this.#words.isOrdinary(to);

  #isNextSyllable(index: number): boolean {
    const next = this.#words.follows(index);
    return next?.capital === true && this.#words.lists.isSyllable(next.text);
  }
}
