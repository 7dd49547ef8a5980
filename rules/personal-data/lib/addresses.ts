import type { Range } from '../../../src/kit/index.ts';
import areas from '../lists/postcode-areas.json' with { type: 'json' };

/** A house's number and street, a postcode, or both. */
export interface PostalAddress extends Range {
  readonly street: boolean;
  readonly postcode?: string;
  /** A house with a name instead of a number. */
  readonly named?: true;
  /** It is written without capitals, or its street's name could be something else. */
  readonly weak: boolean;
}

const postcode = /(?<![\p{L}\p{N}])(?:([A-Z]{1,2})(\d[A-Z\d]?)[ \u200b]{0,2}(\d[ABD-HJLNP-UW-Z]{2})|(GIR ?0AA))(?![\p{L}\p{N}])/giu;
const types =
  'alley|almshouses|approach|avenue|ave|boulevard|brae|broadway|bungalows|bypass|circus|cl|close|common|cottages|court|crescent|cres|croft|dr|drive|end|estate|fields|gardens|gdns|garth|gate|glade|glebe|green|grove|heights|hill|lane|lawns|ln|mansions|mead|meadow|meadows|mews|mount|orchard|parade|park|path|place|quay|rise|road|rd|row|square|street|st|terrace|vale|view|villas|walk|way|wharf|wynd|yard';
/** Types that are ordinary words as well: a number before them is no address by itself. */
const weakType =
  /^(?:approach|bungalows|cl|common|cottages|court|dr|end|estate|fields|gate|green|heights|hill|mansions|mead|meadow|meadows|mount|orchard|parade|park|path|place|quay|rise|row|square|view|walk|way|yard)$/i;
const number = '\\d{1,4}[A-D]?(?: ?[-/&] ?\\d{1,4}[A-D]?)?';
const numbers = `(?:(?:flat|apartment|apt\\.?|unit|room|no\\.?|number) (?:\\d{1,4}[A-Z]?|[A-Z]\\d?),? {1,2})?(?:${number}(?:,| and| &|, and) ){0,6}${number},? {1,3}`;
const street = new RegExp(
  `(?<![\\p{L}\\p{N}£$€#.,:/-]|[£$€] |[\\p{N}], )${numbers}((?:[\\p{L}][\\p{L}\\p{M}'.-]{0,24} {1,2}){1,4}?)(${types})(?![\\p{L}\\p{N}])`,
  'giu',
);
/** A street after a house's or a row's name. */
const ofStreet = `,? {1,2}(?:\\p{Lu}[\\p{L}\\p{M}'.-]{1,24} ){1,3}(?:${types.replace(/[a-z]+/g, type => type[0]?.toUpperCase() + type.slice(1))})(?!\\p{L})`;
const row = new RegExp(`^(?:${ofStreet})`, 'u');
const flat = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:[Ff]lat|[Aa]partment|[Mm]aisonette) (?:[Nn]o\\.? )?(?:\\d{1,4}[A-Z]?|[A-Z]\\d{0,2}),? (?:[Tt]he )?(?:\\p{Lu}[\\p{L}'.-]{1,24} ){1,4}(?:Building|Court|Gate|Grange|Hall|Heights|House|Lodge|Mansions|Mill|Place|Point|Quay|Tower|Towers|View|Villas?|Wharf|Works)(?!\\p{L})(?:${ofStreet})?`,
  'gu',
);
const theStreet =
  /(?<![\p{L}\p{N}£$€#.,:/-])\d{1,4}[A-D]?,? {1,2}(?:The|Y) (?:Avenue|Broadway|Close|Common|Crescent|Drive|Green|Grove|Hill|Lane|Mall|Mount|Orchard|Parade|Quay|Row|Square|Street|Strand|Terrace|Walk)\b/gu;
/** Welsh names begin with the type: `Heol y Bryn`, `Maes-y-dre`. */
const welshStreet =
  /(?<![\p{L}\p{N}£$€#.,:/-])\d{1,4}[A-D]?,? {1,2}(Allt|Bro|Bryn|Cae|Cefn|Cilgant|Clos|Coed|Coedlan|Cwrt|Dôl|Erw|Ffordd|Gerddi|Glan|Heol|Llys|Lôn|Maes|Min|Parc|Pant|Pen|Plas|Pentre|Rhes|Rhiw|Rhodfa|Sgwâr|Stryd|Tan|Teras|Trem|Tyddyn|Waun)(?:'r)?((?:[ -](?:[yY]r?|ar|[Uu]chaf|[Ii]saf))?(?:[ -][\p{Lu}][\p{L}\p{M}'-]{1,24}){1,2}|(?:-\p{Ll}[\p{Ll}\p{M}']{0,24}){1,3})(?![\p{L}\p{N}])/gu;
/** Types of which the words after them say more than a street's name does: `Parc Cenedlaethol`, `Bryn Terfel`. */
const weakWelsh = /^(?:Allt|Bro|Bryn|Cae|Cefn|Coed|Glan|Llys|Maes|Min|Pant|Parc|Pen|Pentre|Plas|Tan)$/;
const notWelshStreet = /^ (?:Antur|Awyr|Busnes|Cenedlaethol|Chwarae|Goron|Gwledig|Gwyliau|Manwerthu|Parcio|Sglefrio)/;
const house = /(?:\p{Lu}[\p{L}'-]{1,20} ){1,3}(?:Barn|Bungalow|Cottage|Cottages|Croft|Farm|Farmhouse|Lodge|Rectory|Villa)\b/gu;
/** A house that has a name, not a number, and its street. */
const namedHouse = new RegExp(
  `(?<![\\p{L}\\p{N}'-])(?:\\p{Lu}[\\p{L}'-]{1,20} ){1,3}(?:Barn|Bungalow|Cottage|Croft|Farm|Farmhouse|House|Lodge|Manse|Rectory|Vicarage|Villa)(?:${ofStreet.replace(',?', ',')})`,
  'gu',
);
/** A house's number and name where words say that somebody lives there: a street's type is not needed. */
const lived =
  /(?<=\b(?:address is|lived?|lives|living|resides?|stays?|staying|byw)(?: at| yn| ar)? (?:number |no\.? )?)\d{1,4}[A-D]?,? \p{Lu}[\p{L}\p{M}'-]{2,24}(?: \p{Lu}[\p{L}\p{M}'-]{1,24}){0,2}/gu;
/** Cheap tests: without one of these words there is no such address. */
const streetWord = new RegExp(`(?:${types})(?![a-z])`, 'i');
const flatWord = /flat|apartment|maisonette/i;
const houseAndComma = /(?:Barn|Bungalow|Cottage|Croft|Farm|Farmhouse|House|Lodge|Manse|Rectory|Vicarage|Villa), /;
const notNumber =
  /(?:\b(?:above|about|act|age|aged|all|around|article|bus|buses|class|days?|hours?|junctions?|just|kg|miles?|minutes?|nearly|noon|over|page|phase|platform|point|regulation|routes?|section|stage|step|storm|terms?|till|under|until|up to|weeks?|year|zone)|\d(?:am|pm)? to) $/i;
const notStreet =
  /\b(?:am|and|april|august|bus|cars?|childr\w+|city|day|days|december|february|for|from|friday|free|general|homes?|hours?|houses?|in|january|july|june|march|may|metres?|miles?|minutes?|monday|months?|more|new|november|october|of the|on|parking|people|per|places?|pm|saturday|september|spaces|star|storeys?|sunday|thursday|times?|to|tonnes?|trees?|tuesday|wednesday|weeks?|years?)\b/i;
const known = new Set(areas.areas);

/** The postal addresses of a plain text, in order. */
export function findAddresses(value: string): PostalAddress[] {
  const streets = findStreets(value);
  const addresses: PostalAddress[] = [];
  let next = 0;
  for (const code of findPostcodes(value)) {
    let nearest: PostalAddress | undefined;
    while (next < streets.length && (streets[next] as PostalAddress).start < code.start) {
      if (nearest) addresses.push(nearest);
      nearest = streets[next++];
    }
    if (nearest && joins(value.slice(nearest.end, code.start))) addresses.push({ ...nearest, end: code.end, postcode: code.postcode, weak: false });
    else addresses.push(...(nearest ? [nearest] : []), ...(code.exists ? [code] : []));
  }
  return [...addresses, ...streets.slice(next)];
}

/** Whether what stands between a street and a postcode is the rest of the address: places, commas, a line break. */
const joins = (between: string) => between.length <= 90 && /^[\p{L}\p{M}\s,.'()-]*$/u.test(between) && !/[.!?] \p{Lu}|\n\s*\n/u.test(between);

/** What is shaped as a postcode, and whether its area exists. */
function findPostcodes(value: string): (PostalAddress & { exists: boolean })[] {
  const found: (PostalAddress & { exists: boolean })[] = [];
  if (!/\d[ABD-HJLNP-UW-Z]{2}(?![A-Z\d])/i.test(value)) return found;
  for (const { 0: code, 1: area = '', 2: district = '', 3: inward = '', 4: girobank, index } of value.matchAll(postcode)) {
    const isUpper = code === code.toUpperCase();
    if (!isUpper && !/[ \u200b]/.test(code)) continue;
    const normal = (girobank ?? `${area}${district} ${inward}`).toUpperCase();
    const exists = girobank !== undefined || known.has(area.toUpperCase());
    const weak = !isUpper && value.trim() !== code;
    if (exists || isUpper) found.push({ start: index, end: index + code.length, street: false, postcode: normal, weak, exists });
  }
  return found;
}

function findStreets(value: string): PostalAddress[] {
  const found: PostalAddress[] = [];
  const add = (start: number, length: number, weak = false) => found.push({ start, end: start + length, street: true, weak });
  const hasNumber = /\d/.test(value);
  for (const { 0: text, 1: name = '', 2: type = '', index } of hasNumber && streetWord.test(value) ? value.matchAll(street) : []) {
    if (notNumber.test(value.slice(Math.max(0, index - 14), index)) || notStreet.test(name) || /^(?:of|the|in|on|at|by|an?) $/i.test(name)) continue;
    const isLower = name === name.toLowerCase();
    if (!isLower && !/^(?:\p{Lu}|(?:of|the|y|yr|de|la|in|on) )/u.test(name)) continue;
    const end = index + text.length;
    if ((/^(?:19|20)\d\d /.test(text) && !isLower) || /^ \d{1,3}\b/.test(value.slice(end, end + 5))) continue;
    const more = weakType.test(type) ? (row.exec(value.slice(end, end + 90))?.[0].length ?? 0) : 0;
    add(index, text.length + more, more === 0 && (isLower || weakType.test(type)));
  }
  const others = [...(hasNumber ? [theStreet, lived] : []), ...(flatWord.test(value) ? [flat] : [])];
  for (const { 0: text, index } of others.flatMap(pattern => [...value.matchAll(pattern)])) add(index, text.length);
  for (const { 0: text, 1: type = '', 2: name = '', index } of hasNumber ? value.matchAll(welshStreet) : []) {
    if (!notWelshStreet.test(name)) add(index, text.length, weakWelsh.test(type) && !/^[ -](?:y|yr|ar)[ -]|^-/iu.test(name));
  }
  for (const { 0: text, index } of houseAndComma.test(value) ? value.matchAll(namedHouse) : [])
    found.push({ start: index, end: index + text.length, street: true, weak: true, named: true });
  let end = 0;
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(address => {
      if (address.start < end) return false;
      end = address.end;
      return true;
    });
}

/** Whether a house with a name, not a number, stands just before a place. */
export function hasHouseName(value: string, start: number): boolean {
  const before = value.slice(Math.max(0, start - 90), start);
  const last = [...before.matchAll(house)].at(-1);
  return last !== undefined && joins(before.slice(last.index + last[0].length)) && !/\d/.test(last[0]);
}
