import type { Range } from '../../../src/kit/index.ts';

/** The one of the ranges, in order and apart, that a place stands in. */
export function rangeAt<R extends Range>(ranges: readonly R[], place: number): R | undefined {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as R).end <= place) low = middle + 1;
    else high = middle;
  }
  const range = ranges[low];
  return range && range.start <= place ? range : undefined;
}

/** The ranges, of those in order, that overlap a stretch. */
export function* near<R extends Range>(ranges: readonly R[], start: number, end: number): Generator<R> {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as R).end <= start) low = middle + 1;
    else high = middle;
  }
  for (; low < ranges.length && (ranges[low] as R).start < end; low++) yield ranges[low] as R;
}
