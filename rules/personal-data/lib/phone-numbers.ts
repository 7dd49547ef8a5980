import type { Confidence, Range, Text } from '../../../src/kit/index.ts';
import shortAreas from '../lists/short-area-codes.json' with { type: 'json' };
import { digitsIn, withoutLinks } from './plain.ts';

/** A phone number that may be somebody's own: freephone, non-geographic, premium and short numbers are not. */
export interface PhoneNumber extends Range {
  /** E.164. */
  readonly number: string;
  readonly kind: 'mobile' | 'landline' | 'abroad';
  readonly confidence: Confidence;
}

/** A run of digits, the letter O among them taken for a zero. */
interface Group extends Range {
  readonly digits: string;
  readonly letters: boolean;
}

/** Groups that may make one number. */
interface Shape extends Range {
  readonly digits: string;
  readonly country: 'GB' | 'abroad';
  readonly kind: PhoneNumber['kind'] | 'public';
  readonly groups: number;
  readonly confidence: Confidence;
}

const group = /(?<!\p{L})[\dOo]+(?:\u200b{1,3}[\dOo]+)*(?!\p{L})/gu;
const gap = /^[ \u200b]{0,4}[-.()/*~·•_]{0,2}[ \u200b]{0,4}\(?$|^[ -]?\r?\n[ \u200b]{0,4}$/;
const phoneLink = /^(?:https?:\/\/)?(?:wa\.me\/|api\.whatsapp\.com\/)/i;
const cue =
  /(?:\b(?:call|dial|fax|mobile|mob|number|phone|reach|ring|sms|tel|telephone|text|texting|txt|whatsapp|ffoniwch|ffôn|ffon|galwch|rhif|symudol)\b|[\u{1f4de}\u{1f4f1}\u{1f4f2}\u{1f4f3}\u260e\u2706])[^\d\n]{0,25}$/iu;
const cueAfter =
  /^ ?[(–-]? ?(?:(?:is|was|[’']s|=) )?(?:on )?(?:(?:my|his|her|their|our|your|the|new|own|personal|private|home|work) ){0,3}(?:cell|mob|mobile|phone|sms|tel|telephone|whatsapp|(?<=(?:my|his|her|their|our|your|own) )number)\b/iu;
/** Says that a phone number follows, even one with a digit too few. */
const plainCue =
  /\b(?:call|dial|fax|mobile|mob|phone|ring|tel|telephone|text|whatsapp|ffoniwch|ffôn)\b[^\p{L}\p{N}\n]{0,6}(?:(?:me|her|him|us|no|number)\b[^\p{L}\p{N}\n]{0,4})?(?:on )?$/iu;
const referenceCue =
  /\b(?:account|application|booking|case|charity|company|invoice|isbn|issn|licence|order|permit|ref|reference|registration|serial|ticket|uprn|utr)\b\.? ?(?:code|id|no|number)?\.? ?[:#]? ?$/iu;
const extension = /^,?[ ]{0,2}(?:extension|extn|ext|x)\.?[ ]{0,2}\d{1,6}(?![\p{L}\p{N}])/iu;
const alphanumeric = /^(?:[\p{L}\p{N}]|_[\p{L}\p{N}])/u;

/** The phone numbers of a text that may be somebody's own, in order. The library is loaded only for what looks like a number of another country. */
export async function findPhoneNumbers(text: Text): Promise<PhoneNumber[]> {
  if (digitsIn(text) < 6) return [];
  const value = withoutLinks(text, url => phoneLink.test(url));
  const found: PhoneNumber[] = [];
  for (const { kind, start, end, digits, country, confidence } of findShapes(value, findGroups(value))) {
    if (kind !== 'public' && (country === 'GB' || (await isAbroad(digits)))) found.push({ start, end, kind, confidence, number: digits });
  }
  return found;
}

/** Whether a number that begins with `+` is valid in its country's numbering plan. */
async function isAbroad(number: string): Promise<boolean> {
  const { parsePhoneNumberFromString } = await import('libphonenumber-js/min');
  return parsePhoneNumberFromString(number)?.isValid() ?? false;
}

/** The E.164 form of a published contact that is a phone number. */
export async function contactNumber(contact: string): Promise<string | undefined> {
  if (contact.includes('@') || contact.replace(/\D/g, '').length < 5) return undefined;
  const { parsePhoneNumberFromString } = await import('libphonenumber-js/min');
  return parsePhoneNumberFromString(contact, 'GB')?.number;
}

function findGroups(value: string): Group[] {
  const groups: Group[] = [];
  for (const { 0: run, index } of value.matchAll(group)) {
    if (!/\d/.test(run)) continue;
    groups.push({ start: index, end: index + run.length, digits: run.replace(/o/gi, '0').replace(/\D/g, ''), letters: /o/i.test(run) });
  }
  return groups;
}

function findShapes(value: string, groups: readonly Group[]): Shape[] {
  const shapes: Shape[] = [];
  for (let at = 0; at < groups.length; ) {
    const shape = canStart(value, groups, at) ? shapeAt(value, groups, at) : undefined;
    if (shape) shapes.push(shape);
    at += shape?.groups ?? 1;
  }
  return shapes;
}

/** Whether a number may begin at a group: not inside a word, a price, a decimal, a time or a longer reference. */
function canStart(value: string, groups: readonly Group[], at: number): boolean {
  const start = (groups[at] as Group).start;
  const before = value.slice(Math.max(0, start - 3), start);
  const isMobile = /^07\d{9}$/.test((groups[at] as Group).digits);
  if (/[\p{L}\p{N}@£$€\\]$|[\p{L}\p{N}]_$/u.test(before) || (before.endsWith('#') && !isMobile) || /\d[.,:'-]$/.test(before)) return false;
  const previous = groups[at - 1];
  if (!previous) return true;
  const between = value.slice(previous.end, start);
  return !gap.test(between) || /[ /\n]/.test(between);
}

/** The longest number that the groups from `at` on make. */
function shapeAt(value: string, groups: readonly Group[], at: number): Shape | undefined {
  const first = groups[at] as Group;
  const lead = leadOf(value, first);
  if (!lead.plus && !/^(?:0|[47]\d)/.test(first.digits)) return undefined;
  let digits = '';
  let best: Shape | undefined;
  for (let last = at; last < groups.length && digits.length < 16; last++) {
    const next = groups[last] as Group;
    if (last > at && !gap.test(value.slice(groups[last - 1]?.end, next.start))) break;
    if (!lead.plus || !isBracketedZero(value, next)) digits += next.digits;
    if (digits.length < 8 || digits.length > 16) continue;
    best = numberOf(value, groups.slice(at, last + 1), digits, lead) ?? best;
  }
  return best;
}

/** What stands before a number. */
interface Lead {
  /** The length of a `+` and what belongs to it. */
  readonly plus: number;
  /** The number is a link's: `tel:`, `wa.me/`. */
  readonly linked: boolean;
  readonly text: string;
}

function leadOf(value: string, { start }: Group): Lead {
  const text = value.slice(Math.max(0, start - 50), start);
  return { text, plus: /\+[ (]?$/.exec(text)?.[0].length ?? 0, linked: /(?:wa\.me\/|phone=|tel:)\+?$/i.test(text) };
}

function numberOf(value: string, groups: readonly Group[], joined: string, lead: Lead): Shape | undefined {
  const first = groups[0] as Group;
  const end = (groups.at(-1) as Group).end;
  const international = lead.plus > 0 ? joined : /^00(?:\d{2}|$)/.test(first.digits) ? joined.slice(2) : '';
  const isCued = () => lead.linked || cue.test(lead.text) || cueAfter.test(value.slice(end, end + 50));
  const national = nationalNumber(joined, international, isCued) ?? mistyped(joined, international, lead);
  if (!national && (international.length < 8 || international.startsWith('44') || (lead.plus === 0 && groups.length < 2 && !isCued())))
    return undefined;
  if (!endsWell(value, groups) || (national && !international && !plausibleGroups(value, groups))) return undefined;
  if (value.slice(first.start, end).includes('\n') && !international && !/^07\d{3}$/.test(first.digits) && !isCued()) return undefined;
  const isOpened = /\($/.test(lead.text.slice(0, lead.text.length - lead.plus)) && value.slice(first.end, end).includes(')');
  const place = {
    start: first.start - lead.plus - (isOpened ? 1 : 0),
    end: end + (extension.exec(value.slice(end, end + 20))?.[0].length ?? 0),
    groups: groups.length,
  };
  if (!national) return { ...place, digits: `+${international}`, country: 'abroad', kind: 'abroad', confidence: 'high' };
  const kind = ukKind(national);
  const reference = referenceCue.test(lead.text);
  if (!kind || (reference && kind === 'landline')) return undefined;
  const weak = national.length < 10 || groups.some(({ letters }) => letters) || (!lead.linked && !international && !joined.startsWith('0'));
  const confidence = reference ? 'low' : weak || kind === 'landline' ? 'medium' : 'high';
  return { ...place, digits: `+44${national}`, country: 'GB', kind, confidence };
}

const isBracketedZero = (value: string, { start, end, digits }: Group) => digits === '0' && value[start - 1] === '(' && value[end] === ')';

/** The number without its prefix, if it is British: 10 digits, or 9 in some areas. */
function nationalNumber(joined: string, international: string, isCued: () => boolean): string | undefined {
  if (international) return international.startsWith('44') ? rightLength(international.slice(2).replace(/^0/, '')) : undefined;
  if (joined.startsWith('0')) return rightLength(joined.slice(1));
  if (/^447\d{9}$/.test(joined) || (/^440?[127]\d{9}$/.test(joined) && isCued())) return rightLength(joined.slice(2).replace(/^0/, ''));
  return /^7[1-9]\d{8}$/.test(joined) && isCued() ? joined : undefined;
}

/** A number that lost a digit, where the words before it say what it is. */
function mistyped(joined: string, international: string, { text }: Lead): string | undefined {
  return !international && /^0[127]\d{8}$/.test(joined) && plainCue.test(text) ? joined.slice(1) : undefined;
}

function rightLength(national: string): string | undefined {
  if (national.length === 10) return national;
  const short = national.length === 9 && (shortAreas.codes.some(code => `0${national}`.startsWith(code)) || /^(?:800|808)/.test(national));
  return short ? national : undefined;
}

function ukKind(national: string): Shape['kind'] | undefined {
  if (national.startsWith('7')) return 'mobile';
  if (/^(?:1[1-9]|2[03489])/.test(national)) return 'landline';
  return /^[3589]/.test(national) ? 'public' : undefined;
}

/** Whether the groups are set as phone numbers are: not as dates, book numbers or lists of times. */
function plausibleGroups(value: string, groups: readonly Group[]): boolean {
  const [first, second, third] = groups as [Group, Group?, Group?];
  if (groups.every(({ digits }) => digits.length === 1)) return true;
  if (groups.length > 6) return false;
  if (first.digits.length === 1) return value.startsWith('(', first.end) || value.startsWith(' (', first.end) || /^7\d{3}/.test(second?.digits ?? '');
  if (second?.digits.length === 2 && first.digits.length === 2 && /^(?:19|20)\d\d/.test(third?.digits ?? '')) return false;
  if (first.digits.length === 2) return first.digits === '07' && groups.length > 1 && (second as Group).digits.length >= 3;
  const single = groups.slice(1).filter(({ digits }) => digits.length === 1).length;
  return single === 0 || (single === 1 && /^07\d{3}$/.test(first.digits));
}

/** Whether a number may end after these groups: nothing that belongs to a longer code follows. */
function endsWell(value: string, groups: readonly Group[]): boolean {
  const end = (groups.at(-1) as Group).end;
  const after = value.slice(end, end + 3);
  if (alphanumeric.test(after) && !extension.test(value.slice(end, end + 20))) return false;
  if (/^\/(?![\d+( ])/.test(after) && alphanumeric.test(after.slice(1))) return false;
  const within = value.slice(groups[0]?.start, end);
  return !(/^[-.]\d/.test(after) && within.includes(after.charAt(0)));
}
