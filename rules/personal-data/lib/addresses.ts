import type { Range } from '../../../src/kit/index.ts';
import areas from '../lists/postcode-areas.json' with { type: 'json' };

/** A house's number and street, a postcode, or both. */
export interface PostalAddress extends Range {
  readonly street: boolean;
  readonly postcode?: string;
  /** It is written without capitals, or its street's name could be something else. */
  readonly weak: boolean;
}

const postcode = /(?<![\p{L}\p{N}])([A-Z]{1,2})(\d[A-Z\d]?)[ \u200b]{0,2}(\d[ABD-HJLNP-UW-Z]{2})(?![\p{L}\p{N}])/giu;
const types =
  'alley|approach|avenue|ave|boulevard|brae|broadway|bypass|circus|close|common|court|crescent|cres|croft|drive|end|estate|fields|gardens|gdns|garth|gate|glade|glebe|green|grove|heights|hill|lane|lawns|mead|meadow|meadows|mews|mount|orchard|parade|park|path|place|quay|rise|road|rd|row|square|street|st|terrace|vale|view|villas|walk|way|wharf|wynd|yard';
/** Types that are ordinary words as well: a number before them is no address by itself. */
const weakType =
  /^(?:approach|common|court|end|estate|fields|gate|green|heights|hill|mead|meadow|meadows|mount|orchard|parade|park|path|place|quay|rise|row|square|view|walk|way|yard)$/i;
const number =
  '(?:(?:flat|apartment|apt\\.?|unit|room|no\\.?|number) (?:\\d{1,4}[A-Z]?|[A-Z]\\d?),? {1,2})?\\d{1,4}[A-D]?(?: ?[-/&] ?\\d{1,4}[A-D]?)?,? {1,3}';
const street = new RegExp(
  `(?<![\\p{L}\\p{N}£$€#.,:/-]|[£$€] )${number}((?:[\\p{L}][\\p{L}\\p{M}'.-]{0,24} {1,2}){1,4}?)(${types})(?![\\p{L}\\p{N}])`,
  'giu',
);
const theStreet =
  /(?<![\p{L}\p{N}£$€#.,:/-])\d{1,4}[A-D]?,? {1,2}(?:The|Y) (?:Avenue|Broadway|Close|Common|Crescent|Drive|Green|Grove|Hill|Lane|Mall|Mount|Orchard|Parade|Quay|Row|Square|Street|Strand|Terrace|Walk)\b/gu;
const welshStreet =
  /(?<![\p{L}\p{N}£$€#.,:/-])\d{1,4}[A-D]?,? {1,2}(?:Bryn|Clos|Cwrt|Ffordd|Gerddi|Heol|Lôn|Maes|Parc|Rhiw|Rhodfa|Stryd|Tan|Trem)(?: [yY]r?)?(?: \p{Lu}[\p{L}\p{M}'-]{1,24}){1,2}/gu;
const house = /(?:\p{Lu}[\p{L}'-]{1,20} ){1,3}(?:Barn|Bungalow|Cottage|Cottages|Croft|Farm|Farmhouse|Lodge|Rectory|Villa)\b/gu;
const notNumber =
  /\b(?:above|about|act|age|aged|all|around|article|bus|class|days?|hours?|junction|just|kg|miles?|minutes?|nearly|noon|over|page|phase|platform|point|regulation|route|section|stage|step|storm|terms?|till|to|under|until|weeks?|year|zone) $/i;
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
    if (nearest && joins(value.slice(nearest.end, code.start))) addresses.push({ ...code, start: nearest.start, street: true, weak: false });
    else addresses.push(...(nearest ? [nearest] : []), code);
  }
  return [...addresses, ...streets.slice(next)];
}

/** Whether what stands between a street and a postcode is the rest of the address: places, commas, a line break. */
const joins = (between: string) => between.length <= 90 && /^[\p{L}\p{M}\s,.'()-]*$/u.test(between) && !/[.!?] \p{Lu}|\n\s*\n/u.test(between);

function findPostcodes(value: string): PostalAddress[] {
  const found: PostalAddress[] = [];
  for (const { 0: code, 1: area = '', 2: district = '', 3: inward = '', index } of value.matchAll(postcode)) {
    const isUpper = code === code.toUpperCase();
    if (!known.has(area.toUpperCase()) || (!isUpper && !/[ \u200b]/.test(code))) continue;
    const normal = `${area}${district} ${inward}`.toUpperCase();
    found.push({ start: index, end: index + code.length, street: false, postcode: normal, weak: !isUpper });
  }
  return found;
}

function findStreets(value: string): PostalAddress[] {
  const found: PostalAddress[] = [];
  for (const { 0: text, 1: name = '', 2: type = '', index } of value.matchAll(street)) {
    if (notNumber.test(value.slice(Math.max(0, index - 14), index)) || notStreet.test(name)) continue;
    const isLower = name === name.toLowerCase();
    if (!isLower && !/^(?:\p{Lu}|(?:of|the|y|yr|de|la|in|on) )/u.test(name)) continue;
    if ((/^(?:19|20)\d\d /.test(text) && !isLower) || /^ \d{1,3}\b/.test(value.slice(index + text.length, index + text.length + 5))) continue;
    found.push({ start: index, end: index + text.length, street: true, weak: isLower || weakType.test(type) });
  }
  for (const pattern of [theStreet, welshStreet]) {
    for (const { 0: text, index } of value.matchAll(pattern)) found.push({ start: index, end: index + text.length, street: true, weak: false });
  }
  return found.sort((a, b) => a.start - b.start).filter((found, at, all) => at === 0 || found.start >= (all[at - 1] as PostalAddress).end);
}

/** Whether a house with a name, not a number, stands just before a place. */
export function hasHouseName(value: string, start: number): boolean {
  const before = value.slice(Math.max(0, start - 90), start);
  const last = [...before.matchAll(house)].at(-1);
  return last !== undefined && joins(before.slice(last.index + last[0].length)) && !/\d/.test(last[0]);
}
