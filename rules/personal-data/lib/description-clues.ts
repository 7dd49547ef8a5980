import type { Range, Text } from '../../../src/kit/index.ts';
import { plain } from './plain.ts';

/** How somebody is told from others: what they are, how old, where they live or are, what happened to them. */
export type Clue = 'role' | 'age' | 'home' | 'place' | 'event' | 'trait' | 'uniqueness';

/** A clue in a text, and what it says for a person's being known by it: three points are enough. */
export interface FoundClue extends Range {
  readonly clue: Clue;
  readonly points: number;
  /** It says more than who is meant. */
  readonly isPrivate: boolean;
}

const people =
  'woman|man|lady|gentleman|boy|girl|lad|lass|mum|dad|mother|father|pensioner|widow|widower|person|resident|tenant|brothers|sisters|siblings|twins|boys|girls';
const age =
  /(?<![\p{L}\p{N}])(?:(?:\p{L}{3,7}-)?[\p{L}\d]{1,9}[ -]years?[ -]old|aged \d{1,3}|in (?:her|his|their) (?:early |mid[ -]|late )?(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|\d0s)|year \d{1,2}(?= (?:pupil|boy|girl|student|child))|in (?:reception|nursery|year \d{1,2})|teenage|(?<=\p{L}, )\d{1,2}(?=,)|(?<=(?:is|was|turned|turns) )\d{2,3}(?=[,.!?;]| and )|o flwyddyn oed|\d{1,3} oed)(?![\p{L}\p{N}])/giu;
const ageOf = new RegExp(`(?<=(?:${people}) )of \\d{1,3}(?![\\p{L}\\p{N}-])`, 'giu');
const vagueAge = /(?<![\p{L}\p{N}])(?:elderly|older|young|retired|pensioner|oap)(?![\p{L}\p{N}])/giu;
const residential =
  'Close|Crescent|Avenue|Ave|Gardens|Drive|Mews|Court|Grove|Terrace|Rise|Cottages|Flats|Towers?|Estate|Walk|Row|Croft|Fold|Way|Cottage|House';
const street = `${residential}|Road|Rd|Street|Lane|Square|Hill|Bank|Place|Parade|Green|Brow|Wynd`;
const roadName = "(?:\\p{L}[\\p{L}'-]{1,20} ){1,2}";
const address = `\\d{1,4}[a-z]?,? ${roadName}(?:${street})`;
const building =
  '(?:house|flat|bungalow|cottage|caravan|tent|hostel|terrace|hovel|houseboat|narrowboat|maisonette|farmhouse|lodge|hut|shed|lighthouse|almshouses)';
const home = words([
  '(?:liv(?:es?|ed|ing)|sleep(?:s|ing)?|stay(?:s|ing)|lodg(?:es|ing)|resid(?:es|ing)|camp(?:ed|ing))(?: \\p{L}{2,12}){0,2} (?:above|over|below|beneath|under|behind|beside|opposite|across from|next to|next door|round the corner|two doors|a few doors|at the end of|on the corner of|in (?:the|his|her|a) (?:\\p{L}{2,12} )?(?:flat|house|bungalow|cottage|caravan|tent|bus shelter|doorway|car|van|underpass|churchyard|car park|woods|park|shed|garage))',
  'on (?:the|a|his|her) (?:narrow|house)?(?:boat|barge)',
  '(?:above|opposite|next door to|across from|two doors (?:down )?from|round the corner from) (?:the|our|my) \\p{L}{3,20}',
  'over the (?:\\p{L}{3,12} )?(?:shop|pub|chippy|bookies|bookmakers|launderette|laundrette|takeaway|café|cafe|bank|bakery|barbers|salon|chemist|garage)',
  '(?:at|in|from|of) (?:flat|apartment|apt|pitch|plot|room|number|no\\.?|house number) ?\\d{1,4}[a-z]?',
  `(?:from|lives? (?:at|in|on|off)|living (?:at|in|on|off)) (?:\\d{1,4}[a-z]?,? )?${roadName}(?:${street})`,
  `(?:at|of|in|into) ${address}`,
  `(?:in|from|into) (?:the|his|her) (?:\\p{L}{2,12}[ -]){0,2}${building}`,
  'next[ -]door(?! to)',
  "(?:yn|sy'n) byw (?:uwchben|uwch ben|gyferbyn|drws nesaf|yn|ar)",
]);
const capital =
  "(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|Spring|Summer|Autumn|Winter|English|Welsh|I)(?!\\p{L}))\\p{Lu}[\\p{L}'-]{1,30}(?: \\p{Lu}[\\p{L}'-]{1,30}){0,3}";
const place = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:in|from|at|near|of|under|behind|opposite|outside|o|yn|ym) (?:the |our )?${capital}|by the ${capital}|(?:on|off|along) (?:\\p{Lu}[\\p{L}'-]{1,20} ){1,2}(?:${street}|Broadway|Promenade|Esplanade|Quay|Wharf|Gate|Side|Row|End))(?![\\p{L}\\p{N}])`,
  'gu',
);
const post = words([
  "(?:in|on|at|from) (?:our|the) (?:[\\p{L}'-]{2,15} ){0,3}(?:team|office|depot|department|crew|branch)",
  'of the (?:number )?\\d{1,3}(?= (?:bus|on|to|from))',
]);
const occupation = words(['who (?:also )?(?:runs?|owns?|drives|manages|teaches|sells|cleans|delivers)']);
const habit = words(['who (?:always |still |just )?(?:gets|catches|walks|sits|feeds|rides|sings|begs|busks|smokes|parks|keeps|left)']);
const few = words(['one of (?:the |our )?(?:only )?(?:two|three|four)(?= \\p{L})']);
const homeStreet = new RegExp(
  `^(?:'s family)?,?(?: (?:from|at|in) the \\p{L}{3,10}(?: \\p{L}{3,10})?)? (?:(?:from|of|at) ${roadName}(?:${street})|(?:on|in|off) ${roadName}(?:${residential}))(?![\\p{L}\\p{N}])`,
  'u',
);
const addressBefore = new RegExp(`(?<![\\p{L}\\p{N}])${address}(?![\\p{L}\\p{N}])`, 'gu');

/** The clues of a text that grammar alone tells. */
export function findClues(text: Text): readonly (readonly FoundClue[])[] {
  const value = plain(text);
  return [
    found(value, age, 'age', 1, true),
    found(value, ageOf, 'age', 1, true),
    found(value, vagueAge, 'age', 0.5, false),
    found(value, home, 'home', 2, true),
    found(value, place, 'place', 1, false),
    found(value, post, 'place', 1, false),
    found(value, occupation, 'role', 1, false),
    found(value, habit, 'event', 1, true),
    found(value, few, 'uniqueness', 2, false),
  ];
}

/** The street where somebody lives, right after the word for them: `lady on Alder Close`. */
export function streetAfter(value: string, end: number): FoundClue | undefined {
  const length = homeStreet.exec(value.slice(end, end + 70))?.[0].length;
  return length === undefined ? undefined : { clue: 'home', points: 2, isPrivate: true, start: end, end: end + length };
}

/** Addresses, which the sentence after speaks of: `We were called to 14 Laurel Road. The woman ...`. */
export const findAddresses = (text: Text) => found(plain(text), addressBefore, 'home', 2, true);

const found = (value: string, pattern: RegExp, clue: Clue, points: number, isPrivate: boolean): FoundClue[] =>
  Array.from(value.matchAll(pattern), ({ 0: { length }, index }) => ({ clue, points, isPrivate, start: index, end: index + length }));

function words(patterns: readonly string[]): RegExp {
  return new RegExp(patterns.map(pattern => `(?:(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}]))`).join('|'), 'giu');
}
