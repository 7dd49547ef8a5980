import { type Confidence, changedTerms, type Hit, near, type Range, rangeAt, type TermChanges, type Text } from '../../../src/kit/index.ts';
import lists from '../lists/contempt.json' with { type: 'json' };
import proceedings from '../lists/proceedings.json' with { type: 'json' };
import { type Hits, plainTerms, termLists, wordsBetween } from './words.ts';

const { active, concluded, guilt, insults, labels, record, evidence, outcome, juries, recordings } = lists;
const fixed = {
  ...termLists({ active, concluded, insults, labels, record, evidence, outcome, juries, recordings }),
  ...termLists({ fiction: proceedings.fiction, history: proceedings.history }),
};

export const prejudiceLists = [...(Object.keys(fixed) as (keyof typeof fixed)[]), 'guilt', 'safe'] as const;

export type PrejudiceHits = Hits<(typeof prejudiceLists)[number]>;

/** The words that show proceedings to be active or over, and those that may prejudice them, those of the organisation among them. */
export const prejudiceTerms = (changes: TermChanges) => ({
  ...fixed,
  guilt: changedTerms(plainTerms(guilt), changes, term => ({ term })),
  safe: plainTerms(changes.remove ?? []),
});

/** What words do to active proceedings. */
const harms = {
  guilt: 'they take guilt for granted',
  insults: 'they take guilt for granted',
  labels: 'they take guilt for granted',
  record: 'they tell of earlier offences',
  evidence: 'they judge the evidence',
  outcome: 'they call for a result',
} as const;

export interface Prejudice extends Range {
  readonly harm: (typeof harms)[keyof typeof harms];
  readonly confidence: Confidence;
}

/** How far from words that show proceedings to be active others bear on them, in characters. */
const reach = 300;
const supposing = new Set(lists.supposing);
const linking = new Set(lists.linking);
const longAgo = /(?<!\d)(?:1[0-8]\d\d|19[0-8]\d)(?!\d)/;

/** Whether a text shows that proceedings are active: neither over, nor of a story, nor of long ago. */
export function isActive({ value }: Text, hits: PrejudiceHits): boolean {
  return hits.active.length > 0 && !isOver(value, hits) && hits.fiction.length === 0 && hits.history.length === 0 && !longAgo.test(value);
}

const isOver = (value: string, { concluded, record }: PrejudiceHits) =>
  concluded.some(hit => near(record, hit.start, hit.end).next().done && !isSupposed(value, hit));

/** What in a text of a draft that shows proceedings to be active may prejudice them, in order, one for each place. */
export function prejudices(text: Text, hits: PrejudiceHits): Prejudice[] {
  if (isOver(text.value, hits)) return [];
  const found = (Object.keys(harms) as (keyof typeof harms)[]).flatMap(list => hits[list].flatMap(hit => bearing(text, list, hit, hits) ?? []));
  let last = 0;
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < last) return false;
      last = end;
      return true;
    });
}

/** Words that bear on active proceedings near them, or in another text of the draft; a label for somebody who broke the law only where it means who is before the court. */
function bearing(text: Text, list: keyof typeof harms, hit: Hit, hits: PrejudiceHits): Prejudice | undefined {
  const { value, sentences } = text;
  if (rangeAt(text.links, hit.start) || !near(hits.safe, hit.start, hit.end).next().done || isSupposed(value, hit)) return undefined;
  const around = [...near(hits.active, hit.start - reach, hit.end + reach)].filter(({ start, end }) => end <= hit.start || start >= hit.end);
  if (around.length === 0 && hits.active.length > 0) return undefined;
  const range = list === 'labels' || list === 'insults' ? meant(value, hit, around) : hit;
  if (!range) return undefined;
  const sentence = rangeAt(sentences, hit.start);
  const isSame = around.some(({ start }) => sentence !== undefined && start >= sentence.start && start < sentence.end);
  return { start: range.start, end: range.end, harm: harms[list], confidence: isSame && list !== 'labels' && list !== 'outcome' ? 'medium' : 'low' };
}

const pointing = /(?<!\p{L})(?:this|that|these|those|such an?|what an?|the) (?:\p{L}{2,12} )?$/iu;

/** The range of a label that means those before the court: `burglars arrested`, `charged the thief`, `this thug`. */
function meant(value: string, hit: Hit, around: readonly Hit[]): Range | undefined {
  for (const step of around) {
    const [first, second] = step.start < hit.start ? [step, hit] : [hit, step];
    const words = second.start - first.end < 60 ? wordsBetween(value, first.end, second.start) : undefined;
    if (words && words.length <= 5 && words.every(word => linking.has(word))) return { start: first.start, end: second.end };
  }
  const before = pointing.exec(value.slice(Math.max(0, hit.start - 24), hit.start))?.[0].trimStart() ?? '';
  return /^(?:this|that|these|those|such|what)/i.test(before) ? { start: hit.start - before.length, end: hit.end } : undefined;
}

/** Whether words are only supposed, denied or alleged: `if he is found guilty`, `suspected burglar`. */
function isSupposed(value: string, { start }: Range): boolean {
  const clause = /[^.!?;\n]*$/.exec(value.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  const words =
    clause
      .toLowerCase()
      .replace(/’/g, "'")
      .match(/[\p{L}']+/gu) ?? [];
  return words.slice(-4).some(word => supposing.has(word) || word.endsWith("n't"));
}
