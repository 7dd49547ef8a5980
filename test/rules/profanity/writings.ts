/** Ways to write a word so that a filter misses it: each hands over the word written so, or nothing where it has not the letters for it. */

type Way = (word: string) => string | undefined;

const pairs = (from: string, to: string) => new Map(Array.from(from, (letter, i) => [letter, Array.from(to)[i] ?? ''] as const));
const each = (word: string, to: (letter: string, at: number) => string) => Array.from(word, to).join('');
const isVowel = (letter: string) => 'aeiou'.includes(letter);

/** The word with its first letter of some kind changed, the word's own first letter apart. */
function first(word: string, isMeant: (letter: string) => boolean, to: (letter: string) => string): string | undefined {
  const at = Array.from(word).findIndex((letter, i) => i > 0 && isMeant(letter));
  return at < 0 ? undefined : word.slice(0, at) + to(word.charAt(at)) + word.slice(at + 1);
}
const inMap = (map: ReadonlyMap<string, string>) => (word: string) =>
  first(
    word,
    letter => map.has(letter),
    letter => map.get(letter) ?? '',
  );
const firstVowel = (to: string) => (word: string) => first(word, isVowel, () => to);
const other = (word: string, written: string) => (written === word ? undefined : written);
const replaced = (from: string, to: string) => (word: string) => (word.includes(from) ? word.replaceAll(from, to) : undefined);
const replacedOnce = (from: string, to: string) => (word: string) => (word.includes(from) ? word.replace(from, to) : undefined);
const split = (word: string, at: number) => `${word.slice(0, at)} ${word.slice(at)}`;
const lettersFrom = (codePoint: number) => (word: string) => each(word, letter => String.fromCodePoint(codePoint + letter.charCodeAt(0) - 97));

const digits = pairs('aeiostg', '4310579');
const signs = pairs('ais', '@!$');
const cyrillic = pairs('aceopxyisk', 'асеорхуіѕк');
const smallCaps = pairs('abcdefghijklmnoprstuvwyz', 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ');
const accents = pairs('aeiou', 'áéíóú');
const turned = pairs('abcdefghijklmnopqrstuvwxyz', 'ɐqɔpǝɟƃɥᴉɾʞlɯuodbɹsʇnʌʍxʎz');
const drawn = new Map(Object.entries({ u: '(_)', h: '|-|', w: '\\/\\/', k: '|<', v: '\\/', o: '()', d: '|)' }));

export const ways: Readonly<Record<string, Way>> = {
  'a digit': inMap(digits),
  'every digit': word =>
    other(
      word,
      each(word, (letter, i) => (i > 0 ? (digits.get(letter) ?? letter) : letter)),
    ),
  'a sign': inMap(signs),
  'a vowel masked': firstVowel('*'),
  'vowels masked': word =>
    other(
      word,
      each(word, (letter, i) => (i > 0 && isVowel(letter) ? '*' : letter)),
    ),
  'a hash for a vowel': firstVowel('#'),
  'the first letter': word => word.charAt(0) + '*'.repeat(word.length - 1),
  'the first letter and the last': word => word.charAt(0) + '*'.repeat(word.length - 2) + word.slice(-1),
  hyphens: word => Array.from(word).join('-'),
  stops: word => Array.from(word).join('.'),
  spaces: word => Array.from(word).join(' '),
  'spaced capitals': word => Array.from(word.toUpperCase()).join(' '),
  underscores: word => Array.from(word).join('_'),
  asterisks: word => Array.from(word).join('*'),
  'split after two letters': word => split(word, 2),
  'split after one letter': word => split(word, 1),
  'split before the last letter': word => split(word, word.length - 1),
  'split in the middle': word => split(word, Math.floor(word.length / 2) + 1),
  'one stop': word => `${word.charAt(0)}.${word.slice(1)}`,
  'a stretched vowel': word => {
    const at = Math.max(1, Array.from(word).findIndex(isVowel));
    const from = isVowel(word.charAt(0)) ? 0 : at;
    return word.slice(0, from) + word.charAt(from).repeat(4) + word.slice(from + 1);
  },
  'a stretched end': word => word + word.slice(-1).repeat(3),
  'a doubled letter': word => word.slice(0, 3) + word.slice(2),
  'no vowels': word => {
    const written = each(word, (letter, i) => (i > 0 && isVowel(letter) ? '' : letter));
    return written.length > 2 ? other(word, written) : undefined;
  },
  'a vowel less': firstVowel(''),
  'letters swapped': word => word.charAt(0) + word.charAt(2) + word.charAt(1) + word.slice(3),
  'last letters swapped': word => word.slice(0, -2) + word.slice(-1) + word.slice(-2, -1),
  'k for ck': replaced('ck', 'k'),
  'q for ck': replaced('ck', 'q'),
  'kk for ck': replaced('ck', 'kk'),
  'a for er': word => (word.endsWith('er') ? `${word.slice(0, -2)}a` : undefined),
  'ah for er': word => (word.endsWith('er') ? `${word.slice(0, -2)}ah` : undefined),
  'in for ing': word => (word.endsWith('ing') ? word.slice(0, -1) : undefined),
  'z for s': word => (word.endsWith('s') && !word.endsWith('ss') ? `${word.slice(0, -1)}z` : undefined),
  'v for u': replacedOnce('u', 'v'),
  'a cross for a vowel': firstVowel('x'),
  'y for i': replaced('i', 'y'),
  'ee for i': replacedOnce('i', 'ee'),
  'oo for u': replacedOnce('u', 'oo'),
  'a Cyrillic letter': inMap(cyrillic),
  'full width': lettersFrom(0xff41),
  'bold of mathematics': lettersFrom(0x1d41a),
  circles: lettersFrom(0x24d0),
  squares: lettersFrom(0x1f170),
  flags: word => Array.from(word, letter => lettersFrom(0x1f1e6)(letter)).join(' '),
  'marks on every letter': word => each(word, letter => `${letter}\u0336\u0301`),
  accents: word => each(word, letter => accents.get(letter) ?? letter),
  'zero-width spaces': word => Array.from(word).join('\u200b'),
  'soft hyphens': word => Array.from(word).join('\u00ad'),
  'small capitals': word => each(word, letter => smallCaps.get(letter) ?? letter),
  'one letter a line': word => Array.from(word).join('\n'),
  'a drawn letter': inMap(drawn),
  'an emoji for a vowel': firstVowel('🤬'),
  'a digit for any vowel': firstVowel('8'),
  backwards: word => Array.from(word).reverse().join(''),
  'a year after it': word => `${word}2026`,
  'asterisks around it': word => `***${word}***`,
  'its first letter in quotation marks': word => `"${word.charAt(0)}"${word.slice(1)}`,
  'after another word': word => `you${word}`,
  'in a hashtag': word => `#Total${word.charAt(0).toUpperCase()}${word.slice(1)}`,
  'an apostrophe for a letter': word => `${word.charAt(0)}'${word.slice(2)}`,
  'upside down': word =>
    Array.from(word, letter => turned.get(letter) ?? letter)
      .reverse()
      .join(''),
};
