import type { Confidence, Person } from '../kit/index.ts';
import {
  addressedBefore,
  cueAfter,
  cueBefore,
  describedAfter,
  describedBefore,
  joiner,
  numeral,
  ownAfter,
  ownBefore,
  particle,
  placeBefore,
  placeEnding,
  plainTitle,
  saint,
  sureParticle,
  title,
  welshAfter,
  welshVerb,
} from './name-cues.ts';
import type { nameLists } from './name-lists.ts';
import type { NamePart } from './name-parts.ts';

type Lists = ReturnType<typeof nameLists>;

type Family = 'strong' | 'weak' | 'unknown' | 'given' | 'initial';

/**
 * What must be asked of the tagger: `words`, whether a part of the name is an ordinary word where it stands, and `given`, the first part
 * anywhere; `family`, whether the last part is one anywhere; `parts`, all of that; `person`, whether it takes the name for a person's.
 */
type Doubt = 'words' | 'given' | 'family' | 'parts' | 'person';

/** What looks like a person's name. */
export interface Candidate extends Person {
  readonly doubt?: Doubt;
}

/** The parts `from` to `to` of a text, and the sort of family name that ends them. */
interface Run {
  readonly to: number;
  readonly family?: Family;
}

const longestName = 6;

/** Reads names in a text's words, by their lists and their setting. */
export class NameGrammar {
  readonly #value: string;
  readonly #parts: readonly NamePart[];
  readonly #lists: Lists;

  constructor(value: string, parts: readonly NamePart[], lists: Lists) {
    this.#value = value;
    this.#parts = parts;
    this.#lists = lists;
  }

  /** Everything that looks like a name, in order and apart. */
  candidates(): Candidate[] {
    const found: Candidate[] = [];
    for (let at = 0; at < this.#parts.length; ) {
      const lookalike = this.#lookalike(at);
      if (lookalike > 0) {
        at += lookalike;
        continue;
      }
      const read = this.#titled(at) ?? this.#initialled(at) ?? this.#lowerCase(at) ?? this.#named(at);
      if (read?.name) found.push(read.name);
      at = read ? read.to + 1 : at + 1;
    }
    return found;
  }

  /** `Mrs Patel`, `Cllr Dr Ada Okafor`, `mr wenger`. */
  #titled(from: number): { name?: Candidate; to: number } | undefined {
    let first = from;
    while (title.test(this.#text(first)) && this.#follows(first) && first - from < 3) first++;
    if (first === from) return undefined;
    const isPlain = plainTitle.test(this.#text(first - 1));
    let named = first;
    while (this.#isInitial(named) && this.#follows(named) && named - first < 3) named++;
    const start = this.#parts[named] as NamePart;
    const isName = this.#lists.givenStrength(start.text) !== undefined || this.#lists.familyStrength(start.text) !== undefined;
    if (this.#isOrdinary(named) || !(isName || (isPlain && start.capital))) return undefined;
    if (!start.capital && !(isPlain && this.#parts[first - 1]?.capital === false && !/^miss$/i.test(this.#text(first - 1)))) return undefined;
    if (start.capital && /^miss$/.test(this.#text(first - 1))) return undefined;
    const { to } = this.#run(first);
    if (this.#isThing(from, to) || (!isPlain && to > first && this.#lists.isSoftHead(this.#text(to)))) return { to };
    const withTitle = this.#value.slice((this.#parts[from] as NamePart).start, (this.#parts[first - 1] as NamePart).end);
    return { name: { ...this.#candidate(from, to, 'high'), title: withTitle }, to };
  }

  /** `J. K. Rowling`, `P Okafor`. */
  #initialled(from: number): { name?: Candidate; to: number } | undefined {
    let first = from;
    while (this.#isInitial(first) && this.#follows(first) && first - from < 4) first++;
    if (first === from || !this.#parts[first]?.capital || this.#isOrdinary(first)) return undefined;
    const isArticle = first - from === 1 && /^[AI]$/.test(this.#text(from)) && this.#value[(this.#parts[from] as NamePart).end] !== '.';
    if (
      isArticle ||
      this.#text(first).length < 3 ||
      isUpper(this.#text(first)) ||
      this.#lists.familyStrength(this.#text(first)) !== 'strong' ||
      this.#isThing(from, first)
    )
      return undefined;
    return { name: this.#candidate(from, first, 'medium'), to: first };
  }

  /** A given name, or an unknown one before a family name. */
  #named(from: number): { name?: Candidate; to: number } | undefined {
    const first = this.#parts[from] as NamePart;
    if (!first.capital || first.text.length < 2 || this.#isVerb(from)) return undefined;
    const given = this.#lists.givenStrength(first.text);
    if (!given && (this.#isOrdinary(from) || this.#lists.familyStrength(first.text) === 'weak')) return undefined;
    if (!given && this.#isGivenOnly(from + 1)) return undefined;
    const { to, family } = given ? this.#run(from) : this.#short(from);
    if (this.#isThing(from, to)) return { to };
    if (!family) return given === 'strong' && !this.#lists.isWord(first.text) ? { name: this.#candidate(from, to, 'low'), to } : undefined;
    const verdict = this.#verdict(from, to, given, family);
    if (!verdict) return undefined;
    const doubt = verdict === 'high' || verdict === 'medium' || verdict === 'low' ? undefined : verdict;
    return { name: this.#candidate(from, to, doubt ? 'medium' : (verdict as Confidence), doubt), to };
  }

  #verdict(from: number, to: number, given: 'strong' | 'weak' | undefined, family: Family): Confidence | Doubt | undefined {
    const cued = this.#isCued(from, to);
    const first = this.#text(from);
    if (isUpper(first) && isUpper(this.#text(to)) && (family === 'unknown' || !given)) return undefined;
    if (isUpper(first) && first.length < 4 && !isUpper(this.#text(to))) return undefined;
    const isSomebody = this.#isAddressed(from) || this.#isDescribed(from, to);
    if (this.#lists.isPlacePrefix(first) && !((given && !placeEnding.test(first) && cued) || isSomebody)) return undefined;
    if (!given && family === 'weak') return this.#lists.isPinyin(first) && !this.#lists.isWord(this.#text(to)) ? 'words' : undefined;
    if (!given && family === 'strong') {
      if (this.#lists.isPinyin(first) && this.#isDescribed(from, to)) return 'medium';
      if (isSomebody) return 'given';
      if (placeEnding.test(first) || placeBefore.test(this.#before(from)) || this.#lists.familyStrength(first) === 'strong') return undefined;
      return cued || (this.#parts.length > 3 && this.#text(to).length > 4) ? 'given' : undefined;
    }
    if (!given && family !== 'unknown') return undefined;
    if (!given) return this.#isDescribed(from, to) ? 'given' : this.#isOwn(from, to) ? 'parts' : undefined;
    if (family === 'strong') return given === 'strong' ? 'high' : 'medium';
    if (family === 'initial') return given === 'strong' || cued ? 'medium' : undefined;
    if (family === 'given') return given === 'strong' ? 'medium' : 'person';
    if (family === 'unknown' && given === 'strong') return 'words';
    if (family === 'unknown') return isSomebody ? 'family' : cued ? 'person' : undefined;
    const isPlace = this.#lists.isSoftHead(this.#text(to)) && (this.#lists.isEponym(first) || placeBefore.test(this.#before(from)));
    if (isPlace) return cued ? 'person' : undefined;
    if (given === 'weak') return cued || !this.#lists.isWord(this.#text(to)) ? 'person' : undefined;
    return this.#lists.isWord(this.#text(to)) && !cued ? 'words' : 'high';
  }

  /** Names written without capitals, or without that of the family name: only where both parts are surely names. */
  #lowerCase(from: number): { name?: Candidate; to: number } | undefined {
    const first = this.#text(from);
    const last = this.#follows(from);
    if (!last || last.capital || first.length < 3 || last.text.length < 4 || this.#isOrdinary(from + 1)) return undefined;
    const given = this.#lists.givenStrength(first);
    if (this.#lists.familyStrength(last.text) !== 'strong' || !given || (given === 'weak' && last.text.length < 5)) return undefined;
    if (this.#parts.length < 3 || (this.#parts.length < 4 && this.#lists.givenStrength(last.text))) return undefined;
    return { name: this.#candidate(from, from + 1, 'medium'), to: from + 1 };
  }

  /** A part and the family name after it. */
  #short(from: number): Run {
    const next = this.#follows(from);
    const isCode = isUpper(next?.text ?? '') && !isUpper(this.#text(from));
    const last = sureParticle.test(next?.text ?? '') && !next?.capital ? this.#run(from) : undefined;
    if (last?.family === 'strong') return last;
    if (this.#isInitial(from + 1) && this.#parts[from + 2]?.joined) {
      const after = this.#short(from + 1);
      const isName = after.family === 'strong' || (after.family === 'unknown' && this.#value[next?.end ?? 0] === '.');
      return isName ? { to: after.to, family: 'strong' } : { to: from };
    }
    const family = next?.capital && !isCode ? this.#kind(from + 1, undefined) : undefined;
    return family ? { to: from + 1, family } : { to: from };
  }

  /** How far the name that begins at a part goes, and what ends it. */
  #run(from: number): Run {
    let to = from;
    let family: Family | undefined;
    while (to - from < longestName) {
      const next = this.#follows(to);
      if (!next) break;
      let last = to + 1;
      while (last < to + 3 && particle.test(this.#text(last)) && this.#follows(last)) last++;
      if (last > to + 1 && !family && this.#parts[last]?.capital && !this.#isOrdinary(last)) {
        const isSure = sureParticle.test(this.#text(to + 1)) || this.#lists.familyStrength(this.#text(last));
        return { to: last, family: isSure ? 'strong' : 'unknown' };
      }
      if (!next.capital) break;
      if (numeral.test(next.text)) return { to: to + 1, family: 'strong' };
      const kind = this.#kind(to + 1, family);
      if (!kind) break;
      family = kind === 'initial' ? (family ?? kind) : family === 'initial' && kind === 'unknown' && !isUpper(next.text) ? 'strong' : kind;
      to++;
    }
    return { to, family };
  }

  /** What a part adds to a name whose family name so far is `family`; undefined where the name ends before it. */
  #kind(index: number, family: Family | undefined): Family | undefined {
    const { text } = this.#parts[index] as NamePart;
    const strength = this.#lists.familyStrength(text);
    if (family && family !== 'given' && family !== 'initial') {
      if (strength === 'weak' && this.#lists.givenStrength(this.#text(index - 1)) === 'strong') return 'weak';
      return strength === 'strong' && !this.#isOrdinary(index) ? 'strong' : undefined;
    }
    if (this.#isInitial(index)) return 'initial';
    if (this.#lists.isHead(text) || (this.#lists.isWord(text) && !strength)) return undefined;
    if (strength) return strength;
    if (this.#lists.givenStrength(text)) return 'given';
    return isUpper(text) && !isUpper(this.#text(index - 1)) ? undefined : 'unknown';
  }

  /** Whether the words around make it a place, an organisation or an event: `Martin Luther King Day`, `St Helens`, `Marks & Spencer`. */
  #isThing(from: number, to: number): boolean {
    const next = this.#parts[to + 1];
    const end = (this.#parts[to] as NamePart).end;
    const after = this.#value.slice(end, end + 6);
    const isOwned = /^['’]s? /.test(after) && next !== undefined && next.start - end <= 3;
    if (next?.capital && (next.joined || isOwned) && (this.#lists.isHead(next.text) || (isOwned && this.#lists.isSoftHead(next.text)))) return true;
    if (/^ ?& ?\p{L}/u.test(after) && !this.#lists.givenStrength(next?.text ?? '')) return true;
    const before = this.#parts[from]?.joined ? this.#text(from - 1) : '';
    const isShow = to > from && next?.joined && !next.capital && !joiner.test(next.text) && this.#lists.familyStrength(this.#text(to)) === 'strong';
    return saint.test(before) || (/^the$/i.test(before) && !isShow) || / & $/.test(this.#before(from).slice(-3));
  }

  #isCued = (from: number, to: number) => {
    const end = (this.#parts[to] as NamePart).end;
    return cueBefore.test(this.#before(from)) || cueAfter.test(this.#value.slice(end, end + 24));
  };

  /** Whether a part joined to the one before is a given name whose family name may follow. */
  #isGivenOnly(index: number): boolean {
    const found = this.#follows(index - 1);
    if (!found || !this.#lists.givenStrength(found.text)) return false;
    return this.#lists.familyStrength(found.text) !== 'strong' || (this.#follows(index)?.capital === true && !this.#isOrdinary(index + 1));
  }

  /** Whether an age, a home or the like says that it is somebody. */
  #isDescribed = (from: number, to: number) => {
    const end = (this.#parts[to] as NamePart).end;
    return describedBefore.test(this.#before(from)) || describedAfter.test(this.#value.slice(end, end + 24));
  };

  /** `I’m Hrefna Bragason, from Foulby`. */
  #isOwn = (from: number, to: number) => {
    const end = (this.#parts[to] as NamePart).end;
    return ownBefore.test(this.#before(from)) && ownAfter.test(this.#value.slice(end, end + 24));
  };

  #isAddressed = (from: number) => addressedBefore.test(this.#before(from));

  /** A Welsh verb or preposition before a name: `Mae Gwenllian Tudur yn canu`, `Mae Rhys yn canu`. */
  #isVerb(from: number): boolean {
    const next = welshVerb.test(this.#text(from)) ? this.#follows(from) : undefined;
    if (!next?.capital || !this.#lists.givenStrength(next.text)) return false;
    const after = this.#parts[from + 2];
    return after?.joined === true && (after.capital || welshAfter.test(after.text));
  }

  /** How many parts, from one on, are a thing that looks like somebody. */
  #lookalike(from: number): number {
    const first = this.#parts[from] as NamePart;
    const longest = first.capital ? this.#lists.lookalikeLength(first.text) : 0;
    let found = 0;
    let phrase = first.text;
    for (let count = 2; count <= longest; count++) {
      const next = this.#follows(from + count - 2);
      if (!next) break;
      phrase += ` ${next.text}`;
      if (this.#lists.isLookalike(phrase)) found = count;
    }
    return found;
  }

  /** A part that is an ordinary word or names a sort of place. */
  #isOrdinary = (index: number) => this.#lists.isWord(this.#text(index)) || this.#lists.isHead(this.#text(index)) || saint.test(this.#text(index));

  #isInitial(index: number): boolean {
    const found = this.#parts[index];
    return found !== undefined && /^\p{Lu}$/u.test(found.text) && (found.text !== 'I' || this.#value[found.end] === '.');
  }

  #text = (index: number) => this.#parts[index]?.text ?? '';

  /** The part after one, if both may be of one name. */
  #follows(index: number): NamePart | undefined {
    const next = this.#parts[index + 1];
    return next?.joined ? next : undefined;
  }

  #before(from: number): string {
    const { start } = this.#parts[from] as NamePart;
    return this.#value.slice(Math.max(0, start - 24), start);
  }

  #candidate(from: number, to: number, confidence: Confidence, doubt?: Doubt): Candidate {
    const { start } = this.#parts[from] as NamePart;
    const { end } = this.#parts[to] as NamePart;
    return { start, end, name: this.#value.slice(start, end), confidence, doubt };
  }
}

const isUpper = (text: string) => text.length > 1 && text === text.toUpperCase();
