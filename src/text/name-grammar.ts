import type { Confidence, Person } from '../kit/index.ts';
import { landBefore, landName, placeEnding, plainTitle, title } from './name-cues.ts';
import type { nameLists } from './name-lists.ts';
import type { NamePart } from './name-parts.ts';
import { type Family, NameRuns } from './name-runs.ts';
import { NameSetting } from './name-setting.ts';
import { isUpper, NameWords } from './name-words.ts';

/**
 * What must be asked of the tagger: `words`, whether a part of the name is an ordinary word where it stands, and `given`, the first part
 * anywhere; `family`, whether the last part is one anywhere; `parts`, all of that; `person`, whether it takes the name for a person's.
 */
type Doubt = 'words' | 'given' | 'family' | 'parts' | 'person';

/** What looks like a person's name. */
export interface Candidate extends Person {
  readonly doubt?: Doubt;
}

interface Verdict {
  readonly confidence: Confidence;
  readonly doubt?: Doubt;
}

interface Reading {
  readonly name?: Candidate;
  readonly to: number;
}

const sure = (confidence: Confidence): Verdict => ({ confidence });
const asked = (doubt: Doubt, confidence: Confidence = 'medium'): Verdict => ({ confidence, doubt });

/** Reads names in a text's words, by their lists and their setting. */
export class NameGrammar {
  readonly #words: NameWords;
  readonly #runs: NameRuns;
  readonly #setting: NameSetting;
  #last?: Candidate;

  constructor(value: string, parts: readonly NamePart[], lists: ReturnType<typeof nameLists>) {
    this.#words = new NameWords(value, parts, lists);
    this.#runs = new NameRuns(this.#words);
    this.#setting = new NameSetting(this.#words);
  }

  /** Everything that looks like a name, in order and apart. */
  candidates(): Candidate[] {
    const found: Candidate[] = [];
    for (let at = 0; at < this.#words.parts.length; ) {
      const read =
        this.#lookalike(at) ??
        this.#titled(at) ??
        this.#initialled(at) ??
        this.#lowerCase(at) ??
        this.#eastern(at) ??
        this.#surname(at) ??
        this.#named(at);
      if (read?.name) found.push(read.name);
      this.#last = read?.name ?? this.#last;
      at = read ? read.to + 1 : at + 1;
    }
    return found;
  }

  /** A place or another thing that looks like somebody, and is one only where an age or the like is beside it. */
  #lookalike(from: number): Reading | undefined {
    const count = this.#setting.lookalike(from);
    if (count === 0) return undefined;
    const to = from + count - 1;
    const isNamed = this.#words.lists.givenStrength(this.#words.text(from)) && this.#words.lists.familyStrength(this.#words.text(to));
    if (!isNamed || count > 2 || !this.#setting.isDescribed(from, to) || this.#setting.isThing(from, to)) return { to };
    return { name: this.#candidate(from, to, sure('low')), to };
  }

  /** `Mrs Patel`, `Cllr Dr Ada Okafor`, `mr wenger`. */
  #titled(from: number): Reading | undefined {
    const { parts, lists } = this.#words;
    let first = from;
    while (
      title.test(this.#words.text(first)) &&
      (first === from ? this.#words.follows(first) : this.#words.follows(first)?.capital) &&
      first < from + 3
    )
      first++;
    if (first === from) return undefined;
    const isPlain = plainTitle.test(this.#words.text(first - 1));
    let named = first;
    while (this.#words.isInitial(named) && this.#words.follows(named) && named - first < 3) named++;
    const start = parts[named] as NamePart;
    const isFamily = lists.familyStrength(start.text) !== undefined || lists.isSoftHead(start.text);
    const isBorne = isFamily && start.capital && /^(?:Mrs?|Ms|Mx|Dr|Prof|Cllr|Rev)$/.test(this.#words.text(first - 1));
    const isName = isFamily || lists.givenStrength(start.text) !== undefined;
    if ((this.#words.isOrdinary(named) && !isBorne) || !(isName || (isPlain && start.capital))) return undefined;
    if (!start.capital && !(isPlain && parts[first - 1]?.capital === false && !/^miss$/i.test(this.#words.text(first - 1)))) return undefined;
    if (start.capital && /^miss$/.test(this.#words.text(first - 1))) return undefined;
    const to = this.#runs.eastern(first) ?? this.#runs.run(first).to;
    if (this.#setting.isThing(from, to) || (!isPlain && to > first && lists.isSoftHead(this.#words.text(to)))) return { to };
    const withTitle = this.#words.value.slice((parts[from] as NamePart).start, (parts[first - 1] as NamePart).end);
    return { name: { ...this.#candidate(from, to, sure('high')), title: withTitle }, to };
  }

  /** `J. K. Rowling`, `P Okafor`. */
  #initialled(from: number): Reading | undefined {
    let first = from;
    while (this.#words.isInitial(first) && this.#words.follows(first) && first - from < 4) first++;
    if (first === from || !this.#words.parts[first]?.capital || this.#words.isOrdinary(first)) return undefined;
    const isDotted = this.#words.value[(this.#words.parts[from] as NamePart).end] === '.';
    const isArticle = first - from === 1 && /^[AI]$/.test(this.#words.text(from)) && !isDotted;
    const last = this.#words.text(first);
    if (isArticle || last.length < 3 || isUpper(last) || this.#words.lists.familyStrength(last) !== 'strong') return undefined;
    return this.#setting.isThing(from, first) ? undefined : { name: this.#candidate(from, first, sure('medium')), to: first };
  }

  /** Names written without capitals, or without that of the family name: only where both parts are surely names. */
  #lowerCase(from: number): Reading | undefined {
    const { lists, parts } = this.#words;
    const first = this.#words.text(from);
    const last = this.#words.follows(from);
    if (!last || last.capital || first.length < 3 || last.text.length < 4 || this.#words.isOrdinary(from + 1)) return undefined;
    const given = lists.givenStrength(first);
    if (lists.familyStrength(last.text) !== 'strong' || !given || (given === 'weak' && last.text.length < 5)) return undefined;
    if (parts.length < 3 || (parts.length < 4 && lists.givenStrength(last.text))) return undefined;
    return { name: this.#candidate(from, from + 1, sure('medium')), to: from + 1 };
  }

  #eastern(from: number): Reading | undefined {
    const to = this.#runs.eastern(from);
    if (!to) return undefined;
    if (this.#setting.isThing(from, to)) return { to };
    const { lists } = this.#words;
    const isListed = lists.givenStrength(this.#words.text(from)) === 'strong' && lists.familyStrength(this.#words.text(to)) === 'strong';
    return { name: this.#candidate(from, to, sure(isListed ? 'high' : 'medium')), to };
  }

  /** A family name alone, with its particle: `De Jong scores`. */
  #surname(from: number): Reading | undefined {
    const next = /^(?:D[aeiu]|Dos|V[ao]n)$/.test(this.#words.text(from)) ? this.#words.follows(from) : undefined;
    if (!next?.capital || next.text.length < 4 || this.#words.isOrdinary(from + 1)) return undefined;
    const to = from + 1;
    if (this.#words.follows(to)?.capital || !this.#setting.isCued(from, to) || this.#setting.isPlaced(from)) return undefined;
    const verdict = this.#words.lists.familyStrength(next.text) === 'strong' ? sure('medium') : asked('family', 'low');
    return this.#setting.isThing(from, to) ? { to } : { name: this.#candidate(from, to, verdict), to };
  }

  /** A given name, or an unknown one before a family name. */
  #named(from: number): Reading | undefined {
    const { lists } = this.#words;
    const first = this.#words.parts[from] as NamePart;
    if (!first.capital || first.text.length < 2 || this.#setting.isVerb(from)) return undefined;
    const given = lists.givenStrength(first.text);
    if (!given && (this.#words.isOrdinary(from) || lists.familyStrength(first.text) === 'weak')) return undefined;
    if (!given && this.#isGivenOnly(from + 1)) return undefined;
    const { to, family } = given ? this.#runs.run(from) : this.#runs.short(from);
    if (this.#setting.isThing(from, to)) return { to };
    if (!family) {
      const isAlone = given === 'strong' && !lists.isWord(first.text) && !(lists.isPlace(first.text) && this.#setting.isPlaced(from));
      if (!isAlone) return undefined;
      if (this.#isListed(from)) return { name: this.#candidate(from, to + 1, sure('medium')), to: to + 1 };
      return { name: this.#candidate(from, to, sure('low')), to };
    }
    const verdict = this.#verdict(from, to, given, family);
    return verdict && { name: this.#candidate(from, to, verdict), to };
  }

  #verdict(from: number, to: number, given: 'strong' | 'weak' | undefined, family: Family): Verdict | undefined {
    const { lists } = this.#words;
    const [first, last] = [this.#words.text(from), this.#words.text(to)];
    const isSomebody = this.#setting.isAddressed(from) || this.#setting.isDescribed(from, to);
    const cued = isSomebody || this.#setting.isCued(from, to);
    if (isUpper(first) && isUpper(last) && (family === 'unknown' || !given)) {
      const isAmongSmall = cued && [from - 1, to + 1].every(index => !isUpper(this.#words.text(index)));
      return given === 'strong' && (isSomebody || isAmongSmall) ? asked('family') : undefined;
    }
    if (isUpper(first) && first.length < 4 && !isUpper(last)) return undefined;
    if (lists.isPlacePrefix(first) && !isSomebody) {
      const isName = given === 'strong' && family === 'strong' && !lists.isPlace(last);
      if (!given || !(placeEnding.test(first) ? cued && isName : cued || isName)) return undefined;
    }
    if (!given) return this.#unknownGiven(from, to, family, cued, isSomebody);
    if (family === 'strong') return sure(given === 'strong' ? 'high' : 'medium');
    if (family === 'initial') return given === 'strong' || cued ? sure('medium') : undefined;
    if (family === 'given') return given === 'strong' ? sure('medium') : asked('person');
    if (family === 'unknown' && given === 'strong') return asked('words');
    if (family === 'unknown') return isSomebody ? asked('family') : cued ? asked('person') : undefined;
    if (lists.isSoftHead(last) && (lists.isEponym(first) || this.#setting.isPlaced(from))) return cued ? asked('person') : undefined;
    if (given === 'strong' && landName.test(last) && this.#words.parts.length > 2)
      return landBefore.test(this.#words.before(from)) ? undefined : sure('medium');
    if (given === 'weak') return cued || !lists.isWord(last) ? asked('person') : undefined;
    return lists.isWord(last) && !cued ? asked('words') : sure('high');
  }

  /** Of a name whose first part no list has. */
  #unknownGiven(from: number, to: number, family: Family, cued: boolean, isSomebody: boolean): Verdict | undefined {
    const { lists } = this.#words;
    const [first, last] = [this.#words.text(from), this.#words.text(to)];
    if (family === 'weak') return lists.isPinyin(first) && !lists.isWord(last) ? asked('words') : undefined;
    if (family === 'strong') {
      if (lists.isFollowed(this.#words.text(from + 1)) || (lists.isPinyin(first) && lists.isEasternFamily(last))) return sure('medium');
      if (lists.isPinyin(first) && this.#setting.isDescribed(from, to)) return sure('medium');
      if (isSomebody || this.#setting.isSpokenOf(from, to)) return asked('given');
      if (placeEnding.test(first) || this.#setting.isPlaced(from) || lists.familyStrength(first) === 'strong') return undefined;
      const isLong = this.#words.parts.length > 3 && last.length > 4;
      return cued || isLong ? asked('given') : undefined;
    }
    if (family !== 'unknown') return undefined;
    if (this.#setting.isDescribed(from, to)) return asked('given');
    if (this.#setting.isOwn(from, to)) return asked('parts');
    return this.#setting.isSpokenOf(from, to) ? asked('parts', 'low') : undefined;
  }

  /** Whether a given name stands in a list of people, before a word that must be its family name: `Nigel Okafor, Malcolm Bore and …`. */
  #isListed(from: number): boolean {
    const next = this.#words.follows(from);
    if (!next?.capital || !this.#last?.name.includes(' ') || this.#words.lists.isHead(next.text) || isUpper(next.text)) return false;
    return /^(?:,|,? and|,? ac?| &) $/.test(this.#words.value.slice(this.#last.end, this.#words.parts[from]?.start));
  }

  /** Whether a part joined to the one before is a given name whose family name may follow. */
  #isGivenOnly(index: number): boolean {
    const { lists } = this.#words;
    const found = this.#words.follows(index - 1);
    if (!found || !lists.givenStrength(found.text)) return false;
    return lists.familyStrength(found.text) !== 'strong' || (this.#words.follows(index)?.capital === true && !this.#words.isOrdinary(index + 1));
  }

  #candidate(from: number, to: number, { confidence, doubt }: Verdict): Candidate {
    const { start } = this.#words.parts[from] as NamePart;
    const { end } = this.#words.parts[to] as NamePart;
    return { start, end, name: this.#words.value.slice(start, end), confidence, doubt };
  }
}
