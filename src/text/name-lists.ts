import { addedWords, decisions, type NameChanges, type TermChanges } from '../kit/index.ts';
import familyNames from './lists/family-names.json' with { type: 'json' };
import givenNames from './lists/given-names.json' with { type: 'json' };
import customs from './lists/name-customs.json' with { type: 'json' };
import notNames from './lists/not-names.json' with { type: 'json' };
import places from './lists/places.json' with { type: 'json' };

/** How surely a word is a name of a kind: `weak` where it is an English word, a place or a brand as well. */
type NameStrength = 'strong' | 'weak' | undefined;

const undecomposed: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ð: 'd', þ: 'th' };

/** A name as the lists write it: no case, no diacritics, no apostrophes. */
function fold(name: string): string {
  const lower = name.toLowerCase();
  if (/^[a-z-]+$/.test(lower)) return lower;
  return lower
    .trim()
    .replace(/\s+/g, ' ')
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ‘]/gu, '')
    .replace(/[łøđßæœıðþ]/g, letter => undecomposed[letter] as string);
}

const given = strengths(givenNames.names, givenNames.weak);
const family = strengths(familyNames.names, familyNames.weak);
const eponyms = new Set(givenNames.eponyms);
const heads = new Set(notNames.heads);
const softHeads = new Set(notNames.softHeads);
const words = new Set(notNames.words);
const placePrefixes = new Set(notNames.placePrefixes);
const lookalikes = new Set(notNames.lookalikes.map(fold));
const placeNames = new Set([...places.found, ...places.names]);
const lookalikeLengths = lengthsOf([...lookalikes, ...placeNames]);
const singlePlaces = new Set(places.single);
const easternFamilies = new Set(customs.easternFamilies);
const easternSyllables = new Set(customs.easternSyllables);
const followed = new Set(customs.followed);
const doubled = new Set(customs.doubled);
const saints = new Set(customs.saints);

/** How sure the lists are of a word. */
function strengths(names: readonly string[], weak: readonly string[]): (word: string) => NameStrength {
  const [strongOnes, weakOnes] = [new Set(names), new Set(weak)];
  return word => (weakOnes.has(word) ? 'weak' : strongOnes.has(word) ? 'strong' : undefined);
}

/** How many words the phrases have, at most, that begin with a word. */
function lengthsOf(phrases: Iterable<string>): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  for (const phrase of phrases) {
    const [first = '', ...rest] = phrase.split(' ');
    lengths.set(first, Math.max(lengths.get(first) ?? 0, rest.length + 1));
  }
  return lengths;
}

const best = (strengths: readonly NameStrength[]): NameStrength =>
  strengths.includes('strong') ? 'strong' : strengths.includes('weak') ? 'weak' : undefined;

const parts = (name: string) => fold(name).split(/[-‐‑]/);

/** Endings that only family names have, in the languages of Europe and of South and West Asia and Japan, and words that have them too. */
const ending =
  /.{3,}(?:[aeiou]vich|[aeio]vic|[^b]rev|ov|[^r]ev|[^l]ova|[^n]eva|skaya|[^i]sky|owicz|ewicz|czyk|czak|wski|wska|nski|nska|dzki|dzka|escu|eanu|oglu|poulos|poulou|idis|[^y]akis|shvili|[ai]dze|enko|[cl]huk|auskas|auskiene|aitis|dottir|sson|ssen|qvist|quist|strom|stein|berg|berger|baum|witz|lund|gaard|(?:[aeou]|[^l]i)nen|osyan|anyan|elli|acci|ucci|zadeh|lingam|swamy|samy|krishnan|kumar|subramaniam|ratnam|singhe|wardene|wardana|wardena|durai|nayagam|moorthy|sekera|nayake|wala|uddin|eddin|ullah|rahman|chukwu|moto|yama|mura|[gk]awa|bayashi|guchi|hashi|zawa|guez|ndez|nchez)$/;
const notEnding =
  /^(?:angstrom|caisson|cavesson|coleslaw|delicatessen|frisson|iceberg|llanelli|maelstrom|moldova|mujaheddin|pohutukawa|pranayama|supernova|tortelli|tsarevich|ventriloquist|vermicelli)$/;
/** The same of given names, of the Punjab, of the Slavs, of the Yoruba and the Igbo. */
const givenForm = /^(?:oluwa|chukwu|abd[aeou][lrnszt])|.{3}(?:preet|jit|jeet|[vjp]inder|deep|meet|want|slav|slaw|slava|slawa)$/;

/** `O’…`, `Mc…`, `D’…`, `Fitz…`, `Al-…` and `Ben-…`, and letters and endings that only family names have. */
const familyForm = /^(?:(?:Ma?c|Fitz)\p{Lu}|[OD]['’ʼ]\p{Lu}|(?:Al|El|Ben|Abu|Abd)[-‐‑]\p{Lu})\p{L}{2}|\p{L}{2}(?:i[ćč]|ová|[sc]ký|ğlu|gård)$/u;

const syllable =
  '(?:[bpmf](?:[aou]|ai|ei|ao|ou|an|en|ang|eng|i|ie|iao|iu|ian|in|ing)|[dtnl](?:[aeiu]|ai|ei|ao|ou|an|ang|eng|ong|ie|iao|iu|ian|iang|in|ing|uo|ui|uan|un)|[gkh](?:[aeu]|ai|ei|ao|ou|an|en|ang|eng|ong|ua|uo|uai|ui|uan|un|uang)|[jqx](?:[iu]|ia|ie|iao|iu|ian|iang|in|ing|iong|ue|uan|un)|(?:[zcs]h?|r)(?:[aeiu]|ai|ei|ao|ou|an|en|ang|eng|ong|ua|uo|uai|ui|uan|un|uang)|y(?:[aeiou]|ao|ou|an|ang|in|ing|ong|ue|uan|un)|w(?:[aou]|ai|ei|an|en|ang|eng)|ai|an|ang|ao|ei|en|er|ou)';
const pinyin = new RegExp(`^${syllable}${syllable}$`);

/** What the user decided of whole names, and of the parts of hyphenated ones. */
const decided = ({ add, remove, only }: TermChanges = {}) => ({
  whole: decisions({ add, remove }, fold),
  part: decisions({ add, remove, only }, fold),
  isReplaced: only !== undefined,
});

const strengthOf = (isName: boolean | undefined, listed: NameStrength): NameStrength =>
  isName === undefined ? listed : isName ? 'strong' : undefined;

function listsWith(changes: NameChanges) {
  const ownGiven = decided(changes.given);
  const ownFamily = decided(changes.family);
  const noName = decided(changes.not_names);
  const place = decided(changes.places);
  const isNoName = noName.part;
  const ownLengths = lengthsOf([changes.not_names ?? {}, changes.places ?? {}].flatMap(addedWords).map(fold));

  /** Whether the user leaves a word in the lists of what is no name. */
  const isLeft = (word: string) => isNoName(word) ?? !(ownGiven.whole(word) || ownFamily.whole(word));

  const givenPart = (part: string): NameStrength => {
    if (isNoName(part)) return undefined;
    const form = givenForm.test(part) && !notEnding.test(part) ? 'strong' : undefined;
    return strengthOf(ownGiven.part(part), given(part) ?? form);
  };

  const familyPart = (part: string): NameStrength => {
    if (isNoName(part)) return undefined;
    const form = ending.test(part) && !notEnding.test(part) ? 'strong' : undefined;
    return strengthOf(ownFamily.part(part), family(part) ?? form);
  };

  /** A given name, single or hyphenated: `Jean-Paul`. */
  const givenStrength = (name: string): NameStrength => {
    const [first = '', ...rest] = parts(name);
    const own = isNoName(fold(name)) ? false : ownGiven.whole(fold(name));
    return strengthOf(own, rest.every(part => givenPart(part)) ? givenPart(first) : undefined);
  };

  /** A family name, single or double-barrelled; some need no list. */
  const familyStrength = (name: string): NameStrength => {
    const own = isNoName(fold(name)) ? false : ownFamily.whole(fold(name));
    if (own !== undefined) return strengthOf(own, undefined);
    if (familyForm.test(name) && !ownFamily.isReplaced) return 'strong';
    const strength = best(parts(name).map(familyPart));
    return strength === 'strong' && name.length < 3 ? 'weak' : strength;
  };

  /** Much used in the names of streets, parks and buildings. */
  const isEponym = (name: string) => eponyms.has(fold(name));

  /** Makes what stands before it a place, an organisation or an event. */
  const isHead = (name: string) => {
    const all = parts(name);
    return all.some(part => heads.has(part) && isLeft(part)) && !(all.length > 1 && all.some(part => familyPart(part) === 'strong'));
  };

  /** An English word that headings capitalise. */
  const isWord = (name: string) => parts(name).every(part => (words.has(part) ? isLeft(part) : isNoName(part) === true));

  /** Begins the names of many places: `Newton Stewart`, `Weston Underwood`. */
  const isPlacePrefix = (name: string) => placePrefixes.has(fold(name)) && isLeft(fold(name));

  /** A place, a greeting or another thing that looks like somebody: `Saffron Walden`, `Eid Mubarak`. */
  const isLookalike = (phrase: string) => {
    const folded = fold(phrase);
    const isListed = (words: string) => (noName.part(words) ?? lookalikes.has(words)) || (place.part(words) ?? placeNames.has(words));
    return noName.whole(folded) ?? place.whole(folded) ?? (isListed(folded) || (folded.endsWith('s') && isListed(folded.slice(0, -1))));
  };

  /** How many words such a thing has, at most, that begins with a word. */
  const lookalikeLength = (word: string) => Math.max(lookalikeLengths.get(fold(word)) ?? 0, ownLengths.get(fold(word)) ?? 0);

  /** Two syllables of Chinese, as most given names are: `Jincheng`. */
  const isPinyin = (name: string) => name.length > 3 && pinyin.test(fold(name)) && !ownGiven.isReplaced;

  /** Such a word, and a common family name: `Hall`, `Hill`. */
  const isSoftHead = (name: string) => softHeads.has(fold(name)) && isLeft(fold(name));

  /** A town or village, and a given name or family name: `Beverley`, `Lancaster`. */
  const isPlace = (name: string) => (place.part(fold(name)) ?? singlePlaces.has(fold(name))) && isLeft(fold(name));

  return {
    ...{ isPinyin, isFollowed, isDoubled, isSaint, isEponym, isSoftHead, isPlace, isLookalike },
    givenStrength: remembered(givenStrength),
    familyStrength: remembered(familyStrength),
    isEasternFamily: remembered(isEasternFamily),
    isSyllable: remembered(isSyllable),
    isHead: remembered(isHead),
    isWord: remembered(isWord),
    isPlacePrefix: remembered(isPlacePrefix),
    lookalikeLength: remembered(lookalikeLength),
  };
}

/** What was told of so many words is remembered, at most. */
const rememberedAtMost = 20_000;

/** The same, computed once a word. */
function remembered<T>(tell: (word: string) => T): (word: string) => T {
  const known = new Map<string, { readonly told: T }>();
  return word => {
    const found = known.get(word);
    if (found) return found.told;
    if (known.size >= rememberedAtMost) known.clear();
    const told = tell(word);
    known.set(word, { told });
    return told;
  };
}

/** A family name of East Asia, which stands first: `Chan`. */
const isEasternFamily = (name: string) => easternFamilies.has(fold(name));

/** A syllable of given names of East Asia, or some of them with hyphens: `Ming`, `Min-jun`. */
const isSyllable = (name: string) => parts(name).every(part => easternSyllables.has(part));

/** A name after which another follows: `Kaur`, `Abdul`. */
const isFollowed = (name: string) => followed.has(fold(name));

/** A family name of people who bear two: `García`, of `García Lorca`. */
const isDoubled = (name: string) => doubled.has(fold(name)) || /[aeiou](?:n|r|d|v|l)ez$/.test(fold(name));

/** A family name after `St`: `Hilaire`. */
const isSaint = (name: string) => saints.has(fold(name));

const listed = listsWith({});
const made = new WeakMap<NameChanges, NameLists>();

type NameLists = ReturnType<typeof listsWith>;

/** What the name lists say of a word, as the user changed them. */
export function nameLists(changes?: NameChanges): NameLists {
  if (!changes) return listed;
  const lists = made.get(changes) ?? listsWith(changes);
  made.set(changes, lists);
  return lists;
}
