import type { Hit, Person, Range, Text } from '../../../src/kit/index.ts';
import lists from '../lists/special-categories.json' with { type: 'json' };
import { plain } from './plain.ts';
import { near, rangeAt } from './ranges.ts';

/**
 * Words of a text for one person: a name, `my neighbour`, `the woman from flat 4` (located), `a 9-year-old boy from Hendon` (placed),
 * initials, an account, or a pronoun for one of these.
 */
export interface PersonReference extends Range {
  readonly sort: 'name' | 'known' | 'located' | 'placed' | 'initials' | 'account' | 'pronoun';
  /** Of a name, and of the name that a pronoun stands for. */
  readonly person?: Person;
}

const noun =
  'woman|man|lady|gentleman|boy|girl|lad|teenager|toddler|baby|child|tenant|resident|pupil|student|patient|client|couple|family|bloke|employee|officer';
const placeName = "(?:\\p{Lu}[\\p{L}'-]{1,20} ?){1,4}";
const years = '(?:\\d{1,3}|\\p{L}{3,9})[ -]year[ -]old';
const located = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:[Tt]he|[Aa]n?|[Tt]hat|[Oo]ur) (?:(?:young|elderly|old|little|poor|${years}) ){0,2}(?:${noun})(?:,? (?:aged )?\\d{1,3},?)? (?:who lives |living |staying )?(?:(?:from|at|in|of) (?:[Ff]lat|[Nn]umber|[Nn]o\\.?|[Rr]oom|[Pp]lot|[Hh]ouse) ?\\d{1,4}[a-z]?|(?:above|opposite) the \\p{L}{3,15})`,
  'gu',
);
const placed = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:[Tt]he|[Aa]n?) ${years} (?:${noun}) (?:from|at|in|of)|[Tt]he (?:${noun}) (?:from|at)) (?![Ff]lat)${placeName}`,
  'gu',
);
const teams = lists.teams.map(team => team.replace(/(?<!['\p{L}])\p{Ll}/gu, letter => `[${letter}${letter.toUpperCase()}]`)).join('|');
const team = `(?:from|in|on|at) (?:[Hh][Rr]|I[Tt]|${teams}|(?:the|our|my) (?:\\p{L}{2,15} ){0,2}(?:[Tt]eam|office|department|depot|desk|class|street|road|block))(?!\\p{L})`;
/** A team right after a name: `in customer services`. */
export const teamAfterName = new RegExp(`^ ${team}`, 'u');
/** Names that no list has, by what is said of them: `Bob from accounts`, `Grace, who has ...`. */
const cued = new RegExp(
  `(?<![\\p{L}\\p{N}#@])(?!(?:Any|Every|Some|No)(?:one|body) |(?:Children|Drop-in|Help|Life|One|People|Staff|Support|Those|Work) |\\p{L}{1,20}(?:s|ing) )\\p{Lu}\\p{Ll}[\\p{L}'-]{0,20}(?= ${team}|, (?:\\d{1,3}, )?who (?:has|is|was|had|lives|suffers) )`,
  'gu',
);
const initials =
  /(?<![\p{L}\p{N}.@#&/-])(?:(?:\p{Lu}\.){2,3}(?!\p{L})|(?:[Cc]lient|[Pp]atient|[Pp]upil|[Tt]enant|[Rr]esident|[Ss]ervice user|[Ss]tudent|Mr|Mrs|Ms|Miss|Mx)\.? \p{Lu}{1,2}(?![\p{L}\p{N}'-])|(?!UK|EU|UN|US|GP|MP|PM|TV|IT|HR|AI|NI|WW|PC|CV|ID|OK|AM|PR|QC|KC|VE|VJ|DC|SEN|FC)\p{Lu}{2}(?=(?:'s| is| was| has) ))/gu;
const sayingPronoun = /^[\p{P}\p{S}\s]{0,4}(?:he|she|mae hi|mae e)(?!\p{L})/iu;

/**
 * The references to people in a text, in order. `people` are its names, `known` its hits of words for people whom the author knows,
 * `historic` names of the dead and the invented, which are left out.
 */
export function findPersonReferences(text: Text, people: readonly Person[], known: readonly Hit[], historic: readonly Hit[]): PersonReference[] {
  const value = plain(text);
  const living = people.filter(({ start, end }) => near(historic, start, end).next().done);
  const own: PersonReference[] = [
    ...living.map(person => ({ start: person.start, end: person.end, sort: 'name' as const, person })),
    ...known.map(({ start, end }) => ({ start, end, sort: 'known' as const })),
    ...rangesOf(value, cued).map(range => ({ ...range, sort: 'known' as const })),
    ...rangesOf(value, located).map(range => ({ ...range, sort: 'located' as const })),
    ...rangesOf(value, placed).map(range => ({ ...range, sort: 'placed' as const })),
    ...rangesOf(value, initials).map(range => ({ ...range, sort: 'initials' as const })),
    ...text.mentions.map(({ start, end }) => ({ start, end, sort: 'account' as const })),
  ].filter(({ start }) => !rangeAt(text.links, start));
  const references = own
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((reference, at) => at === 0 || reference.start >= (own[at - 1] as Range).end);
  return withPronouns(text, references);
}

/** Adds `He` and `She` at the start of a sentence where the one before it has a person. */
function withPronouns(text: Text, references: readonly PersonReference[]): PersonReference[] {
  const all: PersonReference[] = [];
  let next = 0;
  let before: PersonReference | undefined;
  for (const sentence of text.sentences) {
    const from = all.length;
    const pronoun = before && sayingPronoun.exec(text.value.slice(sentence.start, sentence.start + 12))?.[0];
    if (pronoun && before) all.push({ start: sentence.start, end: sentence.start + pronoun.length, sort: 'pronoun', person: before.person });
    for (; next < references.length && (references[next] as Range).start < sentence.end; next++) all.push(references[next] as PersonReference);
    before = all.slice(from).find(({ sort }) => sort !== 'account');
  }
  return all;
}

const rangesOf = (value: string, pattern: RegExp): Range[] =>
  Array.from(value.matchAll(pattern), ({ 0: found, index }) => ({ start: index, end: index + found.trimEnd().length }));
