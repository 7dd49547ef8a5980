import { changedLookup, nearest, type TermChanges } from '../../../src/kit/index.ts';
import others from '../lists/others.json' with { type: 'json' };

/** Handles as short as this are near to too many others. */
const shortest = 7;
/** Two letters of as many as these are a slip. */
const long = 14;

const endings = new Set(others.endings.split(' '));
const opposites = new RegExp(others.opposites.join('|'));
const letters = (handle: string) => Array.from(handle).sort().join('');

/** Whether two handles of nearly the same letters are those of different bodies: the council's and the football club's, a place's and its neighbour's. */
function areOthers(one: string, other: string, isOthers: (word: string) => boolean): boolean {
  if (isOthers(one)) return true;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  const rests = [one.slice(same), other.slice(same)];
  const [opposite, its] = [opposites.exec(one)?.[0], opposites.exec(other)?.[0]];
  return (isOthers(rests[0]!) && rests.every(rest => rest.length <= 5)) || (opposite !== its && opposite !== undefined && its !== undefined);
}

const isLong = (handle: string, close: string) => Math.min(handle.length, close.length) >= long && !handle.startsWith(close);

/** The handle, of some in lower case, that one in lower case is a slip of the keys away from; with the user's changes to endings, and handles, of others. */
export function mistyped(handle: string, names: readonly string[], changes: TermChanges): string | undefined {
  if (handle.length < shortest) return undefined;
  const usual = names.filter(name => name.length >= shortest);
  const close = nearest(handle, usual, 1) ?? nearest(handle, usual, 2);
  if (!close || areOthers(handle, close, changedLookup(endings, changes))) return undefined;
  const isSlip = nearest(handle, [close], 1) !== undefined || letters(close) === letters(handle) || isLong(handle, close);
  return isSlip ? close : undefined;
}
