import type { Hit, Range, Text } from '../../../src/kit/index.ts';
import lists from '../lists/contexts.json' with { type: 'json' };
import type { Ambiguous } from './terms.ts';

/** Kinds of words that count in prose alone, not in links. */
const weak = new Set(['mild', 'suggestive']);

/** How near, in characters, a word of a topic has to stand. */
const near = 150;

/** Whether a range overlaps one of some ranges, widened by a distance. Both come in order, so the cost is linear. */
function overlapWith(ranges: readonly Range[], distance = 0): (range: Range) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while (next < ranges.length && ranges[next]!.end + distance <= start) next++;
    return next < ranges.length && ranges[next]!.start - distance < end;
  };
}

/** `Dick`, but neither `dick` nor `DICK`. */
function isCapitalised(word: string): boolean {
  const first = String.fromCodePoint(word.codePointAt(0)!);
  return first !== first.toLowerCase() && word !== word.toUpperCase();
}

const streetAfter = new RegExp(`^[^\\S\\n\\r]?(${lists.streets.words.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

/** Whether a word is the name of a street or a place: `Slag Lane`, `SLAG LANE`, `#SlagLane`. */
function isStreet(value: string, { start, end }: Range): boolean {
  const street = streetAfter.exec(value.slice(end, end + 12))?.[1];
  if (street === undefined) return false;
  const name = value.slice(start, end);
  return (isCapitalised(name) && isCapitalised(street)) || (name === name.toUpperCase() && street === street.toUpperCase());
}

const letters = /^\p{L}+$/u;
const letterOrDigit = /[\p{L}\p{N}]/u;

const isWholeWord = (value: string, { start, end }: Range) => !letterOrDigit.test(value.charAt(start - 1)) && !letterOrDigit.test(value.charAt(end));

/**
 * Tells which hits in a text are innocent, asked for each in order: those in a safe phrase, names of people and streets, words beside a word
 * of a topic in which they mean something else; in an account's name suggestive ones and ones with digits or signs; and in links weak ones
 * and all but plain whole words, as links hold random letters.
 */
export function innocence(text: Text, safe: readonly Hit[], contexts: readonly Hit<readonly string[]>[]): (hit: Hit<Ambiguous>) => boolean {
  const isSafe = overlapWith(safe);
  const isLink = overlapWith(text.links);
  const isMention = overlapWith(text.mentions);
  const topics = new Map<string, (range: Range) => boolean>();
  const isNear = (topic: string, hit: Range) => {
    const told =
      topics.get(topic) ??
      overlapWith(
        contexts.filter(({ term }) => term.data!.includes(topic)),
        near,
      );
    topics.set(topic, told);
    return told(hit);
  };
  return hit => {
    const { kind, hidden, name, abbreviation, street, topics: spared } = hit.term.data!;
    if (isSafe(hit) || (hidden && !hit.disguised)) return true;
    if ((hit.disguised || weak.has(kind) || !isWholeWord(text.value, hit)) && isLink(hit)) return true;
    const written = text.value.slice(hit.start, hit.end);
    const wholeMention = written.startsWith('@') && !/\w/.test(text.value.charAt(hit.end));
    if (!letters.test(written) && !wholeMention && isMention(hit)) return true;
    if (kind === 'suggestive' && isMention(hit)) return true;
    if (street && !hit.disguised && isStreet(text.value, hit)) return true;
    if (abbreviation && written === written.toUpperCase()) return true;
    return (name && isCapitalised(written)) || spared.some(topic => isNear(topic, hit));
  };
}
