import { near, type Range } from '../../../src/kit/index.ts';

/** The first of the ranges, of those in order, that overlaps a stretch. */
export const firstIn = <R extends Range>(ranges: readonly R[], start: number, end: number): R | undefined =>
  near(ranges, start, end).next().value ?? undefined;
