import {
  type Confidence,
  changedTerms,
  type Hit,
  type Range,
  rangeAt,
  type Term,
  type TermChanges,
  type Text,
  termsOf,
} from '../../../src/kit/index.ts';
import lists from '../lists/endorsement.json' with { type: 'json' };
import { quotations } from './quotations.ts';
import { firstIn } from './ranges.ts';
import { type Cast, phraseAt, wordSet, words } from './targets.ts';
import { type Around, around, aroundIn, isJoined } from './tokens.ts';

type Sort = 'recommend' | 'hire' | 'phrase' | 'need' | 'own';

interface Endorsement extends Range {
  readonly confidence: Confidence;
}

const withSort = (list: readonly string[], data: Sort): Term<Sort>[] => list.map(term => ({ term, data }));
const praises = [
  ...withSort(lists.phrases, 'phrase'),
  ...withSort(lists.recommends, 'recommend'),
  ...withSort(lists.hires, 'hire'),
  ...withSort(lists.needs, 'need'),
];

/** The lists to find, with phrases that the user adds or removes. */
export const endorsementTerms = (changes: TermChanges) => ({
  praises: changedTerms(praises, changes, term => ({ term, data: 'own' as const })),
  trades: termsOf(lists.trades),
  work: termsOf(lists.work),
  elsewhere: termsOf(lists.elsewhere),
});

export type EndorsementList = keyof ReturnType<typeof endorsementTerms>;

const calls = wordSet(lists.calls);
const strong = wordSet(lists.strong);

/** Recommendations of single people for work, and references for them. */
export function findEndorsements(text: Text, hits: (list: EndorsementList) => readonly Hit[], cast: Cast): Endorsement[] {
  if (hits('elsewhere').length > 0) return [];
  const found: Endorsement[] = [];
  let last = 0;
  for (const hit of hits('praises') as readonly Hit<Sort>[]) {
    const { start } = hit;
    if (start < last || rangeAt(quotations(text), start) || rangeAt(text.links, start) || rangeAt(text.hashtags, start)) continue;
    const end = endOf(text, hit, hits, cast);
    if (end === undefined) continue;
    found.push({ start, end: end.at, confidence: end.confidence });
    last = end.at;
  }
  return found;
}

type End = { readonly at: number; readonly confidence: Confidence } | undefined;

function endOf(text: Text, hit: Hit<Sort>, hits: (list: EndorsementList) => readonly Hit[], cast: Cast): End {
  const near = around(text, hit);
  const sort = hit.term.data as Sort;
  const isDenied = near.before
    .slice(-4)
    .some(({ word }) => /^(?:not|never|don't|won't|do|who|whether|if|scheme|service|to)$/.test(word) && !/^(?:to|if)$/.test(word));
  if (sort === 'own') return { at: hit.end, confidence: 'medium' };
  if (sort === 'phrase') return isDenied || /n't$/.test(near.before.at(-1)?.word ?? '') ? undefined : { at: hit.end, confidence: 'medium' };
  if (sort === 'need') return needed(text, hit, hits, cast, near);
  const object = objectOf(near, cast);
  if (!object || (sort === 'hire' && near.before.some(({ word }) => words.self.has(word) || words.bodies.has(word)))) return undefined;
  if (sort === 'hire') return { at: object.end, confidence: 'medium' };
  const lead = near.before.slice(-4);
  const isStrong =
    lead.some(({ word }) => strong.has(word)) || /^(?:enough|for|to|as|if)$/.test(near.after.find(({ start }) => start >= object.end)?.word ?? '');
  if (isDenied && !isStrong) return undefined;
  return isStrong || hits('work').length > 0 || hits('trades').length > 0 ? { at: object.end, confidence: isStrong ? 'medium' : 'low' } : undefined;
}

/** The one person who is recommended; not what belongs to them, nor a group. */
function objectOf({ after, gapAfter }: Around, cast: Cast): Range | undefined {
  const [first, second] = after;
  if (!first || !isJoined(gapAfter)) return undefined;
  const isPronoun =
    /^(?:him|her)$/.test(first.word) && (!second || !isJoined(second.gap) || words.boundary.has(second.word) || second.word === 'enough');
  if (isPronoun) return first;
  const target = phraseAt(after, cast);
  if (target?.kind !== 'person' && target?.kind !== 'account') return undefined;
  const rest = cast.text.value.slice(target.end, target.end + 2);
  return /^[’']s?/.test(rest) ? undefined : target;
}

/** `If you need a plumber, call Dave`: a trade, and in the same breath somebody by name. */
function needed(text: Text, hit: Hit<Sort>, hits: (list: EndorsementList) => readonly Hit[], cast: Cast, { sentence }: Around): End {
  const trade = firstIn(hits('trades'), hit.end, Math.min(sentence.end + 1, hit.end + 40));
  if (!trade) return undefined;
  const { after } = aroundIn(text.value, trade, { start: sentence.start, end: Math.min(text.value.length, trade.end + 90) });
  const verb = after.findIndex(({ word }) => calls.has(word));
  if (verb < 0) return undefined;
  const from = after
    .slice(verb + 1)
    .findIndex(({ word }) => !/^(?:for|to|my|mate|no|further|than|on|up|with|cousin|friend|brother|sister|neighbour)$/.test(word));
  const object = from < 0 ? undefined : phraseAt(after.slice(verb + 1 + from), cast);
  if (object?.kind !== 'person' && object?.kind !== 'account') return undefined;
  return { at: object.end, confidence: object.kind === 'person' ? 'medium' : 'low' };
}
