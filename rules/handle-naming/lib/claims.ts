import { changedLookup, type Settings, type TermChanges } from '../../../src/kit/index.ts';
import services from '../lists/services.json' with { type: 'json' };
import { bareHandle, organisationTokens, skeleton, tokenIn } from './handles.ts';

const words = new Set(services.words);
const plain = (handle: string) => handle.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Abbreviations as short as this are those of other bodies as well: `LBB` counts in `LBBParks`, `LBB_Radio` and `SamLBB`, not in `LBBRowing`. */
const short = 3;
/** Official handles as short as this begin others by chance. */
const shortest = 7;

/** Tells whether a handle reads as one of the organisation's: by its name, by its place and a service, or as an official handle that goes on. */
export function claimTest({ organisation, accounts }: Settings, changes: TermChanges): (handle: string) => boolean {
  const tokens = organisationTokens(organisation);
  const isWord = changedLookup(words, changes);
  const places = organisation.domains.map(domain => domain.split('.')[0]?.toLowerCase() ?? '').filter(place => place.length > 3);
  const official = accounts
    .filter(({ kind }) => kind === 'corporate')
    .flatMap(({ handles }) => Object.values(handles).map(handle => plain(bareHandle(handle))))
    .filter(handle => handle.length >= shortest && !places.includes(handle));
  return handle => {
    const bare = plain(handle);
    if (places.some(place => bare.startsWith(place) && isWord(bare.slice(place.length)))) return true;
    if (official.some(each => bare.startsWith(each) && bare !== each)) return true;
    const key = tokenIn(handle, tokens)?.skeleton;
    if (key === undefined || key.length > short) return key !== undefined;
    const pieces = handle.split(/[^\p{L}\p{N}]+/u).map(skeleton);
    return pieces.includes(key) || skeleton(handle).endsWith(key) || isWord(bare.slice(key.length));
  };
}
