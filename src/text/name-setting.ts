import {
  addressedBefore,
  cueAfter,
  cueBefore,
  describedAfter,
  describedBefore,
  greetedAfter,
  greetedBefore,
  joiner,
  ownAfter,
  ownBefore,
  personalAfter,
  placeAfter,
  placeBefore,
  quotedAfter,
  quotedBefore,
  roleBefore,
  saint,
  spokenBefore,
  vessel,
  welshAfter,
  welshVerb,
} from './name-cues.ts';
import type { NamePart } from './name-parts.ts';
import type { NameWords } from './name-words.ts';

/** What the words around say of a name. */
export class NameSetting {
  readonly #words: NameWords;

  constructor(words: NameWords) {
    this.#words = words;
  }

  /** Whether the words around make it a place, an organisation or an event: `Martin Luther King Day`, `St Helens`, `Marks & Spencer`. */
  isThing(from: number, to: number): boolean {
    const { lists, parts } = this.#words;
    const next = parts[to + 1];
    const after = this.#words.after(to);
    const isOwned = /^['’]s? /.test(after) && next !== undefined && next.start - (parts[to] as NamePart).end <= 3;
    if (next?.capital && (next.joined || isOwned) && (lists.isHead(next.text) || (isOwned && lists.isSoftHead(next.text)))) return true;
    if (placeAfter.test(after) || vessel.test(this.#words.text(from - 1))) return true;
    if (/^ ?& ?\p{L}/u.test(after) && !lists.givenStrength(next?.text ?? '')) return true;
    const before = parts[from]?.joined ? this.#words.text(from - 1) : '';
    const isShow = to > from && next?.joined && !next.capital && !joiner.test(next.text) && lists.familyStrength(this.#words.text(to)) === 'strong';
    return saint.test(before) || (/^the$/i.test(before) && !isShow) || / & $/.test(this.#words.before(from).slice(-3));
  }

  isCued = (from: number, to: number) => cueBefore.test(this.#words.before(from)) || cueAfter.test(this.#words.after(to));

  /** Whether an age, a home, a relative or the like says that it is somebody. */
  isDescribed = (from: number, to: number) => {
    const before = this.#words.before(from);
    return describedBefore.test(before) || roleBefore.test(before) || describedAfter.test(this.#words.after(to));
  };

  /** `I’m Hrefna Bragason, from Foulby`. */
  isOwn = (from: number, to: number) => ownBefore.test(this.#words.before(from)) && ownAfter.test(this.#words.after(to));

  isAddressed = (from: number) => addressedBefore.test(this.#words.before(from));

  /** Whether it stands where none but people do: said to have said something, greeted, under a quotation. */
  isSpokenOf(from: number, to: number): boolean {
    const before = this.#words.before(from);
    const after = this.#words.after(to);
    if (spokenBefore.test(before) || personalAfter.test(after)) return true;
    return (greetedBefore.test(before) && greetedAfter.test(after)) || (quotedBefore.test(before) && quotedAfter.test(after));
  }

  /** Whether what is before it takes a place: `in`, `near`. */
  isPlaced = (from: number) => placeBefore.test(this.#words.before(from));

  /** A Welsh verb or preposition before a name: `Mae Gwenllian Tudur yn canu`, `Mae Rhys yn canu`. */
  isVerb(from: number): boolean {
    const next = welshVerb.test(this.#words.text(from)) ? this.#words.follows(from) : undefined;
    if (!next?.capital || !this.#words.lists.givenStrength(next.text)) return false;
    const after = this.#words.parts[from + 2];
    return after?.joined === true && (after.capital || welshAfter.test(after.text));
  }

  /** How many parts, from one on, are a thing that looks like somebody. */
  lookalike(from: number): number {
    const { lists } = this.#words;
    const first = this.#words.parts[from] as NamePart;
    const longest = first.capital ? lists.lookalikeLength(first.text) : 0;
    let found = 0;
    let phrase = first.text;
    for (let count = 2; count <= longest; count++) {
      const next = this.#words.follows(from + count - 2);
      if (!next) break;
      phrase += ` ${next.text}`;
      if (lists.isLookalike(phrase)) found = count;
    }
    return found;
  }
}
