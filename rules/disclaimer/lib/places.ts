import type { Range } from '../../../src/kit/index.ts';

/** The index of the first of sorted ranges that ends after a place. */
function firstAfter(ranges: readonly Range[], place: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.end <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The one of sorted ranges that holds a place. */
export function holding(ranges: readonly Range[], place: number): Range | undefined {
  const range = ranges[firstAfter(ranges, place)];
  return range && range.start <= place ? range : undefined;
}

/** The first of sorted ranges that lies whole between two places. */
export function firstWithin<R extends Range>(ranges: readonly R[], from: number, to: number): R | undefined {
  for (let i = firstAfter(ranges, from); i < ranges.length && ranges[i]!.start < to; i++) {
    if (ranges[i]!.start >= from && ranges[i]!.end <= to) return ranges[i];
  }
  return undefined;
}
