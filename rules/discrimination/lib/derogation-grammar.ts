import { type Hit, type Range, rangeAt, type Text } from '../../../src/kit/index.ts';
import lists from '../lists/derogatory.json' with { type: 'json' };

const copulas = new Set(lists.copulas);
const auxiliaries = new Set(lists.auxiliaries);
const connecting = new Set(lists.connecting);
const modifiers = new Set(lists.modifiers);
const reports = new Set(lists.reports);
const quoted = new Set(lists.quoted);

const negations = new Set(['not', "aren't", "weren't"]);
const clauseEnd = /[^\p{L}\p{M}\p{N}\s'’“”"‘=+-]/u;

/** The words between two places, in lower case; undefined where a clause ends between them. */
export function wordsBetween(value: string, from: number, to: number): string[] | undefined {
  const between = value.slice(from, to);
  if (clauseEnd.test(between)) return undefined;
  return between
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .split(/[\s“”"]+/)
    .filter(word => word !== '');
}

const all = (words: readonly string[], allowed: ReadonlySet<string>) => words.every(word => allowed.has(word));

/** `immigrants` ... `in this town are all` ... `scroungers`: nothing but a copula and what may stand around it, or `are poachers and`. */
export function isPredicate(words: readonly string[]): boolean {
  const copula = words.findIndex(word => copulas.has(word));
  const rest = words.slice(copula + 1);
  const isJoined = rest.length <= 3 && rest.at(-1) === 'and' && !negations.has(rest[0] ?? '');
  return copula >= 0 && copula <= 5 && all(words.slice(0, copula), connecting) && (isJoined || all(rest, modifiers));
}

/** `travellers` ... `have once again` ... `infested`: at most auxiliaries and adverbs. */
export function isAct(words: readonly string[]): boolean {
  return words.length <= 6 && words.every(word => auxiliaries.has(word) || connecting.has(word));
}

/** `girls` ... `just aren't` ... `cut out for` */
export const isLack = (words: readonly string[]) =>
  words.length <= 4 &&
  words.some(word => negations.has(word)) &&
  words.every(word => negations.has(word) || copulas.has(word) || modifiers.has(word));

/** `refugees` ... `should all be` ... `deported` */
export const isFate = (words: readonly string[]) =>
  words.at(-1) === 'be' && words.length <= 5 && words.some(word => /^(?:should|must|ought|deserve)$/.test(word));

/** `get rid of` ... `all those` ... `refugees` */
export const isModified = (words: readonly string[] | undefined) => words !== undefined && words.length <= 4 && all(words, modifiers);

const alsoSaid = /(?:everybody|everyone|they all) (?:know|say)s?/iu;

/** Whether words are put in somebody else's mouth: a word such as `said` or `myth` stands before them in their sentence, or `comments like` before the quotation. */
export function isReported({ value, sentences }: Text, { start }: Range): boolean {
  const from = Math.max(rangeAt(sentences, start)?.start ?? 0, start - 60);
  const before = value.slice(from, start);
  if (alsoSaid.test(before)) return false;
  const words =
    before
      .toLowerCase()
      .replace(/say (?:it|so)/g, '')
      .match(/[\p{L}'’]+/gu) ?? [];
  const introduced = /([\p{L}'’]+)[^\p{L}]{0,4}[“"‘«][^“"”»]*$/u.exec(before)?.[1] ?? '';
  return quoted.has(introduced.toLowerCase()) || words.slice(-6).some(word => reports.has(word));
}

/** Whether a range is all that its sentence says: `Women drivers!` */
export function isWhole({ value, sentences }: Text, { start, end }: Range): boolean {
  const sentence = rangeAt(sentences, start);
  if (!sentence) return false;
  const around = `${value.slice(sentence.start, start)} ${value.slice(end, sentence.end)}`;
  return (
    around.length < 40 &&
    !/[\p{N},:]/u.test(around) &&
    (around.match(/\p{L}+/gu) ?? []).every(word => /^(?:ah|oh|ugh|bloody|typical|yet|another|more)$/i.test(word))
  );
}

const afterRemark =
  /^(?:\s*(?:$|[^\p{L}\p{N}\s'’?-])|\s+(?:about|and|at|but|because|if|for|lol|mate|or|so|tbh|then|today|this|when|with)(?!\p{L}))/iu;

/** Whether nothing goes on from an adjective: `so gay 😂`, not `so gay couples`. */
export const endsRemark = ({ value }: Text, { end }: Range) => afterRemark.test(value.slice(end, end + 16));

const passing = /^(?:confused|crazy|desperate|dirty|emotional|filthy|lazy|mad|mental|sick|simple|slow|the worst)$/;
const state = /^ (?:about|affected|at|by|for|from|hit|of|off|on|over|paid|represented|served|that|to|when|with)(?!\p{L})/iu;

/** Whether a word tells what somebody goes through, not what they are: `sick of waiting`, `the worst affected`. */
export const isState = (value: string, { end, term }: Hit) => passing.test(term.term) && state.test(value.slice(end, end + 14));

const shut = /^(?:\s*(?:$|[^\p{L}\p{N}\s])|\s+(?:at|here|in|on|to (?:where|your))(?!\p{L}))/iu;

/** Whether an order to go or to stay out ends: `Foreigners keep out!`, not `keep out of hospital` or `go back to school`. */
export const endsShunning = (value: string, { end }: Range) => shut.test(value.slice(end, end + 12));
