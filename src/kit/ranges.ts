import type { Range } from './span.ts';

/** The index of the first of sorted ranges that ends after a place. */
export function firstAfter(ranges: readonly Range[], place: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.end <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The one of the ranges, in order and apart, that a place stands in. */
export function rangeAt<R extends Range>(ranges: readonly R[], place: number): R | undefined {
  const range = ranges[firstAfter(ranges, place)];
  return range && range.start <= place ? range : undefined;
}

/** The ranges, of those in order, that overlap a stretch. */
export function* near<R extends Range>(ranges: readonly R[], start: number, end: number): Generator<R> {
  for (let at = firstAfter(ranges, start); at < ranges.length && ranges[at]!.start < end; at++) yield ranges[at]!;
}

/** The first of the ranges, in order, that lies whole in a stretch. */
export function firstWithin<R extends Range>(ranges: readonly R[], start: number, end: number): R | undefined {
  for (const range of near(ranges, start, end)) if (range.start >= start && range.end <= end) return range;
  return undefined;
}
