import { type Hit, type Range, type Text, termsOf } from '../../../src/kit/index.ts';
import lists from '../lists/markings.json' with { type: 'json' };

export type Kind = 'classification' | 'handling' | 'exempt';

/** How a word stands on its line: the whole of it, before a colon or a dash, in brackets, or within a sentence. */
type Place = 'alone' | 'heading' | 'bracketed' | 'closing' | 'sentence';

interface Standing {
  readonly place: Place;
  /** A descriptor of the marking stands beside it: `COMMERCIAL`, `[PERSONAL]`. */
  readonly described: boolean;
  /** The line on which it stands. */
  readonly line: Range;
  readonly first: boolean;
}

const descriptor = new RegExp(
  `^(?:[ \\t]*[-–—:[(/]{1,2}[ \\t]*|[ \\t]+)(?:${[...lists.descriptors].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}])[\\])]?`,
  'iu',
);
const opening = /^[\s*_#|~=>–—"“‘']*$/u;
const closing = /^[\s*_#|~=.!"”’'–—-]*$/u;
const joining = /^[\s*_"”’']{0,6}(?:[:|]|[–—-]{1,2}\s|[.]\s)/u;

/** How much of a line is looked at before and after a marking. */
const reach = 400;

/** How a marking stands in a text. */
function standing({ value }: Text, { start, end }: Range): Standing {
  const near = value.slice(Math.max(0, start - reach), start);
  const from = start - near.length + near.lastIndexOf('\n') + 1;
  const next = value.slice(end, end + reach);
  const to = end + (next.includes('\n') ? next.indexOf('\n') : next.length);
  const before = value.slice(from, start);
  const rest = value.slice(end, Math.min(to, end + 200));
  const described = descriptor.exec(rest);
  const after = described ? rest.slice(described[0].length) : rest;
  const first = from < reach && value.slice(0, from).trim() === '';
  const base = { described: described !== null, line: { start: from, end: to }, first };
  if (/[[(【]\s{0,3}$/.test(before) && (/^\s{0,3}[\])】]/.test(rest) || described)) return { ...base, place: 'bracketed' };
  const opens = opening.test(before);
  if (opens && closing.test(after)) return { ...base, place: 'alone' };
  if (opens && (described || joining.test(after))) return { ...base, place: 'heading' };
  if (/[–—|-]\s{0,3}$/.test(before) && closing.test(after)) return { ...base, place: 'closing' };
  return { ...base, place: 'sentence' };
}

export interface Marking {
  readonly kind: Kind;
  readonly alone: boolean;
}

const termsOfKind = (alone: boolean, byKind: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(byKind).flatMap(([kind, words]) => words.map(term => ({ term, data: { kind: kind as Kind, alone } })));

/** The markings: those that are one wherever they stand, and the words that are one only where they stand alone. */
export const markingTerms = [...termsOfKind(false, lists.anywhere), ...termsOfKind(true, lists.alone)];

export const contextTerms = {
  scheme: termsOf(lists.scheme),
  ...Object.fromEntries(Object.entries(lists.ordinary).map(([word, words]) => [word, termsOf(words)])),
};

/** The word whose ordinary company makes a marking an ordinary word; none for the rest. */
const ordinaryOf = (term: string) => (['secret', 'restricted', 'confidential', 'official', 'staff'] as const).find(word => term.includes(word));

/** How sure it is that a hit is a marking; undefined where it is none. `near` tells whether a word of a list stands in a stretch. */
export function judge(text: Text, hit: Hit<Marking>, near: (list: string, range: Range) => boolean): 'high' | 'medium' | undefined {
  const { place, described, line, first } = standing(text, hit);
  const words = text.value.slice(hit.start, hit.end);
  const isCapital = words === words.toUpperCase();
  if (!hit.term.data?.alone) {
    if (place !== 'sentence' || (isCapital && hit.term.data?.kind === 'classification' && !near('scheme', line))) return 'high';
    return near('scheme', line) || near('goods', line) ? undefined : 'medium';
  }
  if (place === 'sentence') return undefined;
  if (isCapital && described) return 'high';
  const ordinary = ordinaryOf(hit.term.term);
  const around =
    ordinary === 'secret' ? { start: 0, end: text.value.length } : { start: line.start, end: Math.min(text.value.length, line.end + 120) };
  if (ordinary && near(ordinary, around)) return undefined;
  if (place !== 'bracketed' && /\p{Extended_Pictographic}/u.test(text.value.slice(line.start, line.end))) return undefined;
  if (hit.term.data.kind === 'classification') {
    const weak = /^(?:official|protect)$/.test(hit.term.term);
    return isCapital && (!weak || (place === 'alone' && first && hit.term.term === 'official'))
      ? place === 'heading'
        ? 'medium'
        : 'high'
      : undefined;
  }
  if (place === 'bracketed' || (first && place === 'alone') || isCapital) return isCapital ? 'high' : 'medium';
  return first && place === 'heading' ? 'medium' : undefined;
}
