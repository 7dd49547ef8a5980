import { type Confidence, type Hit, type Range, rangeAt, type Text } from '../../../src/kit/index.ts';
import lists from '../lists/commerce.json' with { type: 'json' };
import { quotations } from './quotations.ts';
import { wordSet } from './targets.ts';
import { around, isJoined } from './tokens.ts';

interface Promotion extends Range {
  readonly kind: 'interest' | 'scheme' | 'code';
  readonly confidence: Confidence;
}

export type VentureList = 'ventures' | 'promotes' | 'phrases' | 'venues';

const relations = wordSet(lists.relations);
const code =
  /(?<![\p{L}\p{N}])(?:(?:use|using|with|quote|quoting|enter|entering|apply)(?: the| our| my)?(?: discount| promo| voucher)? code|(?:discount|promo|voucher) code:?) ["“'‘]?(?=[A-Z0-9]{3,15}(?![\p{L}\p{N}]))[A-Z0-9]{3,15}/gu;
const shop = /(?:^|[^\p{L}])(?:at|from|with|by|of) (?:the )?(?:@\w|\p{Lu}\p{Ll}+)|@\w|https?:|www\./u;
const saving = /(?:%|£\d|half[ -]price|two for one|2[ -]for[ -]1|bogof|discount)/iu;

/** What a text promotes for the writer, or for family and friends. */
export function findPromotions(text: Text, hits: (list: VentureList) => readonly Hit[]): Promotion[] {
  const isElsewhere = ({ start }: Range) => rangeAt(quotations(text), start) !== undefined || rangeAt(text.links, start) !== undefined;
  const found: Promotion[] = hits('phrases')
    .filter(hit => !isElsewhere(hit))
    .map(({ start, end }) => ({ start, end, kind: 'scheme', confidence: 'medium' }));
  for (const hit of hits('ventures')) {
    const start = hits('promotes').length === 0 || isElsewhere(hit) ? undefined : ownerStart(text, hit);
    if (start) found.push({ start: start.at, end: hit.end, kind: 'interest', confidence: start.confidence });
  }
  if (hits('venues').length === 0 && saving.test(text.value) && shop.test(text.value)) {
    for (const { 0: words, index } of text.value.matchAll(code)) {
      if (!isElsewhere({ start: index, end: index })) found.push({ start: index, end: index + words.length, kind: 'code', confidence: 'low' });
    }
  }
  let last = 0;
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < last) return false;
      last = end;
      return true;
    });
}

/** Where the words for the owner of a venture begin: `my wife’s little` ... `bakery`, `my` ... `Etsy shop`. */
function ownerStart(text: Text, hit: Hit): { at: number; confidence: Confidence } | undefined {
  const { before, gapBefore, after } = around(text, hit);
  if (!isJoined(gapBefore) || /^(?:was|were|had|used)$/.test(after[0]?.word ?? '')) return undefined;
  for (let i = before.length - 1, left = 5; i >= 0 && left > 0; i--, left--) {
    const { word, start, gap } = before[i] as (typeof before)[number];
    if (word === 'my' || word === "mate's" || word === "friend's") {
      const isKin = before.slice(i).some(token => relations.has(token.word));
      const isFirst = before.slice(0, i).some(token => /^(?:grew|remember|remembers|was|were|had|ran|worked|opened|when)$/.test(token.word));
      if (isFirst || (!isKin && left < 4)) return undefined;
      return { at: start, confidence: 'medium' };
    }
    if (/^(?:the|our|your|his|their|this|that|and|or|in|at|for|favourite|nearest|local|usual|first)$/.test(word) || !isJoined(gap)) return undefined;
  }
  return undefined;
}
