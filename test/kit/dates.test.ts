import { describe, expect, it } from 'vitest';
import { londonTime, readTime } from '../../src/kit/index.ts';

describe('readTime', () => {
  it.each([
    ['2026-04-14', '2026-04-14T00:00'],
    ['2026-04-14T09:00', '2026-04-14T09:00'],
    ['2026-04-14T09:00:59', '2026-04-14T09:00'],
    ['2026-04-14T09:00:59.123', '2026-04-14T09:00'],
    ['2026-04-14 9:00', '2026-04-14T09:00'],
    [' 2026-04-14t09:00 ', '2026-04-14T09:00'],
    ['2026-04-14T09:00Z', '2026-04-14T10:00'],
    ['2026-01-14T09:00:00.5Z', '2026-01-14T09:00'],
    ['2026-04-14T09:00+01:00', '2026-04-14T09:00'],
    ['2026-04-14 23:30 -05', '2026-04-15T05:30'],
    ['2026-12-31T23:30-0100', '2027-01-01T00:30'],
    ['2024-02-29', '2024-02-29T00:00'],
    ['2000-02-29', '2000-02-29T00:00'],
    ['2026-03-29T00:59', '2026-03-29T00:59'],
    ['2026-03-29T02:00', '2026-03-29T02:00'],
    ['2026-03-29T01:30Z', '2026-03-29T02:30'],
    ['2026-03-28T01:30', '2026-03-28T01:30'],
    ['2026-10-25T01:30', '2026-10-25T01:30'],
    ['2026-10-25T01:30Z', '2026-10-25T01:30'],
    ['2026-10-25T00:30Z', '2026-10-25T01:30'],
  ])('reads %j', (written, time) => {
    expect(readTime(written)).toEqual({ time });
  });

  it.each([
    ['', 'expected YYYY-MM-DD or YYYY-MM-DDTHH:mm'],
    ['14/04/2026', 'expected YYYY-MM-DD or YYYY-MM-DDTHH:mm'],
    ['2026-4-14', 'expected YYYY-MM-DD or YYYY-MM-DDTHH:mm'],
    ['2026-04-14T09', 'expected YYYY-MM-DD or YYYY-MM-DDTHH:mm'],
    ['2026-04-14T09:00 BST', 'expected YYYY-MM-DD or YYYY-MM-DDTHH:mm'],
    ['20260414', 'expected YYYY-MM-DD or YYYY-MM-DDTHH:mm'],
    ['2026-02-30', 'there is no such day'],
    ['2026-02-29', 'there is no such day'],
    ['1900-02-29', 'there is no such day'],
    ['2026-13-01', 'there is no such day'],
    ['2026-00-10', 'there is no such day'],
    ['2026-04-00', 'there is no such day'],
    ['2026-04-31T09:00', 'there is no such day'],
    ['2026-04-14T24:00', 'there is no such time'],
    ['2026-04-14T09:60', 'there is no such time'],
    ['2026-04-14T09:00:60', 'there is no such time'],
    ['2026-04-14T09:00+15:00', 'there is no such time'],
    ['2026-03-29T01:00', 'there is no such time, as the clocks go forward from 01:00 to 02:00 on that day'],
    ['2027-03-28T01:59', 'there is no such time, as the clocks go forward from 01:00 to 02:00 on that day'],
  ])('refuses %j', (written, fault) => {
    expect(readTime(written)).toEqual({ fault });
  });
});

describe('londonTime', () => {
  it.each([
    ['2026-01-05T00:00:00Z', '2026-01-05T00:00'],
    ['2026-07-05T23:59:59Z', '2026-07-06T00:59'],
    ['2026-03-29T00:59:00Z', '2026-03-29T00:59'],
    ['2026-03-29T01:00:00Z', '2026-03-29T02:00'],
  ])('of %s', (instant, time) => {
    expect(londonTime(new Date(instant))).toBe(time);
  });
});
