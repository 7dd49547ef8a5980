import type { Hashtag, Link, Mention, NameChanges, Person, Platform, Range, Span, Text, Word } from '../kit/index.ts';
import { findHashtags, findMentions } from './entities.ts';
import { lengthOn } from './length.ts';
import { findLinks } from './links.ts';
import { findSentences, findWords } from './words.ts';

let people: Promise<typeof import('./people.ts')> | undefined;

/** What is part of the character before it: the second half of a surrogate pair, a variation selector, the cap of a key. */
const belongsToLast = /[\udc00-\udfff]|\ufe0f|\u20e3/;

/** A published text whose derived views are made on first use and kept. */
class LazyText implements Text {
  readonly field: string;
  readonly value: string;
  readonly #names?: NameChanges;
  #mentions?: readonly Mention[];
  #hashtags?: readonly Hashtag[];
  #links?: readonly Link[];
  #words?: readonly Word[];
  #sentences?: readonly Range[];
  #people?: Promise<readonly Person[]>;

  constructor(field: string, value: string, names?: NameChanges) {
    this.field = field;
    this.value = value;
    this.#names = names;
  }

  get mentions() {
    this.#mentions ??= findMentions(this.value, this.links);
    return this.#mentions;
  }

  get hashtags() {
    this.#hashtags ??= findHashtags(this.value, this.links);
    return this.#hashtags;
  }

  get links() {
    this.#links ??= findLinks(this.value);
    return this.#links;
  }

  get words() {
    this.#words ??= findWords(this.value);
    return this.#words;
  }

  get sentences() {
    this.#sentences ??= findSentences(this.value);
    return this.#sentences;
  }

  people() {
    people ??= import('./people.ts');
    this.#people ??= people.then(({ findPeople }) => findPeople(this, this.#names));
    return this.#people;
  }

  lengthOn(platform: Platform, appended = '') {
    if (appended === '') return lengthOn(this.value, this.links, platform);
    const value = this.value + appended;
    return lengthOn(value, findLinks(value), platform);
  }

  span(start: number, end: number): Span {
    let to = end;
    while (to > start && belongsToLast.test(this.value.charAt(to))) to++;
    return { field: this.field, start, end: to };
  }
}

/** What rules see of a published text; `names` is what the user changes in the lists of names. */
export function createText(field: string, value: string, names?: NameChanges): Text {
  return new LazyText(field, value, names);
}
