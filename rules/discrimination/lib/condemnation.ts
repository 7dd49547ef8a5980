import { type Hit, near, type Range, type Term, type Text } from '../../../src/kit/index.ts';
import lists from '../lists/condemnation.json' with { type: 'json' };

const terms = (words: readonly string[]): Term[] => words.map(term => ({ term }));

/** The lists of words that tell who condemns hatred, or tells of the past, from who voices it. */
export const condemnationTerms = {
  condemnation: terms(lists.condemnation),
  excuses: terms(lists.excuses),
  past: terms(lists.past),
  telling: terms(lists.telling),
};

export type CondemnationHits = Readonly<Record<keyof typeof condemnationTerms, readonly Hit[]>>;

/** How far from words of hatred what condemns them may stand, in characters. */
const reach = 220;
/** How far before them a word for saying them may stand. */
const told = 40;
const opened = /(?:^|[\s(:–—-])[“"‘'«][^”"»\n]{0,80}$/u;
const closed = /^[^“"«\n]{0,80}[”"’'»](?![\p{L}\p{N}])/u;

/** Whether hatred is condemned, reported or put into the past near a range. What only excuses it, `not racist, but`, does not condemn it. */
export function isCondemned({ start, end }: Range, { condemnation, excuses, past }: CondemnationHits): boolean {
  const speaksAgainst = [...near(condemnation, start - reach, end + reach)].some(
    hit => (hit.end <= start || hit.start >= end) && near(excuses, hit.start, hit.end).next().done,
  );
  return speaksAgainst || !near(past, start - reach, end + reach).next().done;
}

/** Whether words are passed on as somebody's: in quotation marks, or after a word such as `called` or `shouting`. */
export function isTold({ value }: Text, { start, end }: Range, { telling }: CondemnationHits): boolean {
  if (!near(telling, start - told, start).next().done) return true;
  return opened.test(value.slice(Math.max(0, start - 90), start)) && closed.test(value.slice(end, end + 90));
}
