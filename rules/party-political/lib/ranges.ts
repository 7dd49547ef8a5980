import type { Range } from '../../../src/kit/index.ts';

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
