import { type Confidence, type Hit, type Range, rangeAt, type Text, termsOf } from '../../../src/kit/index.ts';
import lists from '../lists/cases.json' with { type: 'json' };
import { quotations } from './quotations.ts';
import { firstIn } from './ranges.ts';
import { wordSet } from './targets.ts';
import { around, isJoined } from './tokens.ts';

interface CaseWords extends Range {
  readonly confidence: Confidence;
}

export const caseTerms = { statuses: termsOf(lists.statuses), dealings: termsOf(lists.dealings), safe: termsOf(lists.safe) };
export const matterWords = lists.matters;

export type CaseList = 'matters' | keyof typeof caseTerms;

const kin = wordSet(lists.kin.map(phrase => phrase.replace(' ', '_')).join(' '));
const general = /(?:^|[^\p{L}])(?:if|when|once|until|unless|check|checking|whether|how|where|please|everyone|anyone)(?!\p{L})/iu;
/** What shows that a certain person's case is meant: a sum, a date, a reference. */
const detail =
  /£\s?\d|(?<!\d)\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December)|(?<![\p{L}\d])[A-Z]{1,4}[-/]?\d{4,}/u;
/** How far after `your claim` its state may be told. */
const reach = 50;

/** What a reply tells one person, before all others, of their own case: `your claim has been refused`, `you owe`. */
export function findCases(text: Text, hits: (list: CaseList) => readonly Hit[]): CaseWords[] {
  if (hits('safe').length > 0) return [];
  const found: CaseWords[] = [];
  for (const hit of hits('matters')) {
    const { before, gapBefore, sentence } = around(text, hit);
    const owner = before.slice(-3).findLast(({ word }) => /^(?:your|ur|his|her|their|mrs?|ms|eich)$/.test(word) || word.endsWith("'s"));
    if (!owner || !isJoined(gapBefore)) continue;
    const status = firstIn(hits('statuses'), hit.end, Math.min(sentence.end, hit.end + reach));
    if (!status || isGeneral(text, { start: owner.start, end: status.end }, sentence)) continue;
    found.push({ start: owner.start, end: status.end, confidence: confidenceOf(text) });
  }
  for (const hit of hits('dealings')) {
    const sentence = rangeAt(text.sentences, hit.start) ?? hit;
    const isKin = kin.has(text.value.slice(hit.start, hit.end).toLowerCase().replace(/[’‘]/g, "'").replace(' ', '_'));
    const matter = isKin ? firstIn(hits('matters'), hit.end, hit.end + 25) : undefined;
    if ((isKin && !matter) || isGeneral(text, hit, sentence)) continue;
    found.push({ start: hit.start, end: matter?.end ?? hit.end, confidence: confidenceOf(text) });
  }
  let last = 0;
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < last || rangeAt(quotations(text), start) || rangeAt(text.links, start)) return false;
      last = end;
      return true;
    });
}

/** Whether a sentence tells all readers how it goes, or asks: `Once your claim has been approved, ...`. */
function isGeneral({ value }: Text, { start, end }: Range, sentence: Range): boolean {
  return general.test(value.slice(Math.max(sentence.start, start - 60), start)) || /\?/.test(value.slice(end, Math.min(sentence.end, end + 80)));
}

const confidenceOf = ({ value }: Text): Confidence => (detail.test(value.slice(0, 2000)) ? 'high' : 'medium');
