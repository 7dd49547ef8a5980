import type { Hit, Text } from '../../../src/kit/index.ts';
import words from '../lists/context.json' with { type: 'json' };
import type { PartyTerm } from './parties.ts';
import { isCapitalised, neighbours } from './words.ts';

const titles = new Set(words.titles.split(' '));
const near = new Set(words.near.split(' '));
const opened = /^[^\S\n\r]\($/;
const spaced = /^[^\S\n\r]$/;
const closed = /^(?:\)|\/\p{L}|[^\S\n\r]?[-–—][^\S\n\r]?\p{Lu})/u;
const located = /^,[^\S\n\r]\p{Lu}/u;

export const isLabel = ({ term }: Hit<PartyTerm>) => term.data?.mode === 'label' || term.data?.mode === 'code';

/** Parties by their short labels in brackets after a politician's name: `Cllr Jo Roe (Lab)`, `Jo Roe (Con, Hythe)`. */
export function labelled(text: Text, hits: readonly Hit<PartyTerm>[]): Hit<PartyTerm>[] {
  const inBrackets = hits.filter(hit => text.value.charAt(hit.start - 1) === '(');
  let isPolitical: boolean | undefined;
  const parties = new Set(inBrackets.map(({ term }) => term.data?.party));
  return inBrackets.filter(hit => {
    const { before } = neighbours(text, hit, 5);
    const [last, first] = before;
    const after = text.value.slice(hit.end, hit.end + 4);
    const hasSeat = located.test(after);
    if (!last || !opened.test(last.gap) || !(hasSeat || closed.test(after))) return false;
    if (before.some(({ lower }) => titles.has(lower))) return true;
    if (hit.term.data?.mode === 'code' || !first || !spaced.test(first.gap) || !isCapitalised(first.text) || !isCapitalised(last.text)) return false;
    isPolitical ??= text.words.some(word => near.has(word.text.toLowerCase()));
    return hasSeat || parties.size > 1 || isPolitical;
  });
}
