import type { Range } from '../../../src/kit/index.ts';
import lists from '../lists/accusations.json' with { type: 'json' };

const copulas = new Set(lists.copulas);
const modifiers = new Set(lists.modifiers);
const auxiliaries = new Set(lists.auxiliaries);
const beings = new Set(['is', 'are', 'was', 'were', 'been', 'be', 'being', 'got', "'re"]);
const negations = new Set(lists.negations);
const relatives = new Set(['who', 'that', 'which']);

const all = (words: readonly string[], allowed: ReadonlySet<string>) => words.every(word => allowed.has(word));

/** `Dean Hollis` ... `is nothing but a` ... `conman`; `is a disgrace and a` ... `bigot`. */
export function isPredicate(words: readonly string[]): boolean {
  const next = words.lastIndexOf('and') + 1;
  if (next > 1 && copulas.has(words[next] ?? '') && words.length <= 12) return isPredicate(words.slice(next));
  const copula = words.findIndex(word => copulas.has(word));
  if (copula < 0 || copula > 3 || words.length > 9 || !all(words.slice(0, copula), auxiliaries)) return false;
  const rest = words.slice(copula + 1);
  const joined = rest.indexOf('and');
  return all(joined > 1 && !negations.has(rest[0]!) ? rest.filter((_, at) => at !== joined - 1) : rest, modifiers);
}

/** `Smith & Co` ... `have once again` ... `faked`, or `took our money and` ... `robbed`; not `was` ... `robbed`, which makes a victim of them. */
export function isActive(words: readonly string[], verb: string): boolean {
  if (words.at(-1) === 'and' && words.length > 2)
    return (
      words.length <= 12 && (/(?:ed|stole|lied)\b/.test(verb) || verb.includes(' ')) && !words.some(word => beings.has(word) || negations.has(word))
    );
  if (words.length > 6 || !all(words, auxiliaries)) return false;
  const be = words.findLastIndex(word => beings.has(word));
  return be < 0 || /ing\b/.test(verb) || words.slice(be + 1).some(word => relatives.has(word));
}

const noObject =
  /^(?:[^\p{L}\p{N}\s]|\s*$|\s+(?:again|after|and|as|at|before|by|during|for|from|in|last|near|of|off|on|out|over|overnight|since|this|to|today|twice|when|while|with|yesterday)(?!\p{L})|\s+[^\p{L}\p{N}£“"])/iu;

/** Whether a verb without an auxiliary may be a headline's passive, with nobody that it is done to after it: `Mill Lane Garage burgled`. */
export const isHeadline = (words: readonly string[], verb: string, rest: string) =>
  words.length === 0 && /^(?!lied)\p{L}+ed$/u.test(verb) && noObject.test(rest);

/** `Dean Hollis` ... `, the` ... `conman`; `#GreenacreHomes = ` ... `con artists` */
export function isApposition(between: string): boolean {
  if (between.length > 40) return false;
  if (/^[^\p{L}\p{N}.!?\n]{0,6}(?:=|:\s|\s[–—-]\s)[^\p{L}\p{N}.!?\n]{0,6}$/u.test(between)) return true;
  const words = /^,\s(.{0,30})$/.exec(between)?.[1]?.trim().toLowerCase().split(/\s+/);
  return words !== undefined && words[0] !== 'and' && words[0] !== 'or' && words[0] !== '' && all(words, modifiers);
}

/** `fraudster` ... `Dean Hollis`, `thieves at` ... `Norbridge Estates` */
export const isTitle = (between: string) => /^(?: (?:at|like|called|named|such as|known as)(?: the)?)? ["“‘']?$/u.test(between);

/** `Total cowboy` ... `, that` ... `Steve Hurley` */
export const isAfterthought = (between: string) => /^, (?:that|this|is|was) ["“‘']?$/u.test(between);

/** Whether words before an accusation lead it in as a remark of its own: `What a bunch of` ... `crooks`. */
export const isRemark = (words: readonly string[] | undefined) =>
  words !== undefined && words.length <= 4 && words.every(word => modifiers.has(word) || word === 'what' || word === 'more');

const warned =
  /(?<!\p{L})(?:avoid|beware of|boycott|don['’]t (?:buy|touch|trust|use)|never (?:again|use)|steer clear of|warning about|word of warning)(?!\p{L})/iu;
const ends = /^(?:\s*(?:$|[.!?,…\n]|\p{Extended_Pictographic})|\s+(?:all of them|anyone|pure and simple|plain and simple|the lot))/u;

/** Whether a remark ends soon after its accusation, or goes on about people whom the text warns of: `Rogue traders who vanish`. */
export function goesOnAsRemark(value: string, { end }: Range, sentence: Range): boolean {
  const rest = value.slice(end, end + 20);
  if (ends.test(rest)) return true;
  return /^\s(?:who|that)\s/.test(rest) && warned.test(value.slice(Math.max(0, sentence.start - 160), sentence.start));
}

const belongings =
  /^(?:an?|always|been|business|charity|club|company|firm|garage|just|not|nothing|restaurant|school|shop|so|staff|such|takeaway|team|the)$/;

/** Whether something that belongs to a target is meant, not it or its business: `Tomos Rees’s mate`; `’s a crook` is short for `is`. */
export const isOwned = (words: readonly string[]) => words[0] === "'s" && !belongings.test(words[1] ?? '');

/** Where what is said of a target begins: after the comma that closes its name off, an age, a home, or the comma before `where staff`: `The treasurer, Malcolm Eddy, 54,`. */
export function predicateStart(value: string, { start, end }: Range): number {
  const age = /^,? \(?\d{1,3}\)?,/.exec(value.slice(end, end + 8));
  if (age) return end + age[0].length;
  const home =
    / (?:at|from|in|of|on) (?:(?:flat|no\.?|number|plot|room) \d{1,4}[a-z]?|(?:the )?\p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}[\p{L}’'-]{1,20})?)/uy;
  home.lastIndex = end;
  const from = home.exec(value);
  if (from) return end + from[0].length;
  if (/^, (?:where|who|whose|which) /.test(value.slice(end, end + 9))) return end + 1;
  return value.charAt(end) === ',' && /[,–—] ?(?:one )?$/.test(value.slice(Math.max(0, start - 6), start)) ? end + 1 : end;
}
