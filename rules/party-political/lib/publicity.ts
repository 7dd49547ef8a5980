import { changedLookup, type Hit, type Range, type TermChanges, type Text } from '../../../src/kit/index.ts';
import lists from '../lists/pre-election.json' with { type: 'json' };
import { neighbours } from './words.ts';

const launched = new Set(lists.launched.split(' '));
const statutory = new Set(lists.statutory.split(' '));
const aboutVoting = /\b(?:register to vote|polling (?:station|place|card)|voter id|photo id|postal vot|proxy vot|ballot|gofrestru i bleidleisio)/i;

/** What publicises the body's own policies and successes, and topics that were named as controversial; with the user's changes to the words for what is launched. */
export function* publicity(
  text: Text,
  hits: (list: string) => readonly Hit[],
  changes: TermChanges,
): Generator<Range & { readonly kind: 'launch' | 'achievement' | 'topic' }> {
  const isLaunched = changedLookup(launched, changes);
  for (const hit of aboutVoting.test(text.value) ? [] : hits('launches')) {
    const { after } = neighbours(text, hit, 5);
    const at = after.findIndex(({ lower }) => isLaunched(lower));
    if (at < 0 || after.slice(0, at).some(({ lower }) => statutory.has(lower))) continue;
    yield { kind: 'launch', start: hit.start, end: after[at]?.end ?? hit.end };
  }
  for (const hit of hits('consultations')) {
    const { before, after } = neighbours(text, hit, 6);
    if (![...before, ...after].some(({ lower }) => statutory.has(lower))) yield { kind: 'launch', start: hit.start, end: hit.end };
  }
  for (const { start, end } of hits('achievements')) yield { kind: 'achievement', start, end };
  for (const { start, end } of hits('topics')) yield { kind: 'topic', start, end };
}
