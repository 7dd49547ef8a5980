import { type Hit, near, type Range, rangeAt, type Text, termsOf } from '../../../src/kit/index.ts';
import lists from '../lists/internal-matters.json' with { type: 'json' };

const { source: _source, date: _date, ...words } = lists;

export type List = keyof typeof words;
type Message = 'aside' | 'unannounced' | 'leak' | 'meeting' | 'negotiation' | 'evaluation' | 'staffing';

export interface Matter extends Range {
  readonly message: Message;
  readonly confidence: 'medium' | 'low';
}

export const matterTerms = Object.fromEntries(Object.entries(words).map(([list, entries]) => [list, termsOf(entries)]));

/** How far a sentence, and the one before and after it, may reach. */
const reach = 300;

interface Scene {
  /** Whether a word of a list stands in the sentence. */
  says(list: List): boolean;
  /** Whether one stands in the sentence or close to it. */
  tells(list: List): boolean;
}

interface Test {
  readonly message: Message;
  readonly cue: List;
  readonly confidence: Matter['confidence'];
  readonly holds: (scene: Scene) => boolean;
}

/** What makes a cue a matter of the organisation's inside: what else its sentence, and its surroundings, have to say and must not say. */
const tests: readonly Test[] = [
  { message: 'aside', cue: 'asides', confidence: 'medium', holds: ({ tells }) => tells('matters') && !tells('playful') },
  {
    message: 'unannounced',
    cue: 'unannounced',
    confidence: 'low',
    holds: ({ says, tells }) => tells('matters') && tells('disclosing') && !says('public') && !tells('playful'),
  },
  {
    message: 'unannounced',
    cue: 'unpublished',
    confidence: 'low',
    holds: ({ says, tells }) => tells('matters') && tells('revealing') && !says('public'),
  },
  { message: 'leak', cue: 'leaks', confidence: 'low', holds: ({ says }) => !says('public') },
  { message: 'meeting', cue: 'meetings', confidence: 'low', holds: ({ says, tells }) => says('reporting') && !tells('public') },
  {
    message: 'negotiation',
    cue: 'negotiating',
    confidence: 'low',
    holds: ({ says }) => says('ours') && says('terms') && !says('public') && !says('others'),
  },
  {
    message: 'evaluation',
    cue: 'evaluating',
    confidence: 'low',
    holds: ({ says, tells }) => (says('ours') || says('evaluating') || tells('asides')) && !tells('public'),
  },
  {
    message: 'staffing',
    cue: 'staffing',
    confidence: 'low',
    holds: ({ says, tells }) => says('ours') && says('ahead') && !says('others') && !tells('public') && !tells('services'),
  },
];

/** The places in a text that tell of what is internal, in order, one a sentence. `hits` gives the words of a list. */
export function findMatters(text: Text, hits: (list: List) => readonly Hit[]): Matter[] {
  const found = tests.flatMap(({ message, cue, confidence, holds }) => {
    return hits(cue).flatMap((hit): Matter[] => {
      const sentence = rangeAt(text.sentences, hit.start) ?? hit;
      const within = (list: List, start: number, end: number) => {
        for (const other of near(hits(list), start, end))
          if (other.end <= hit.start || other.start >= hit.end || list === 'matters' || list === 'others') return true;
        return false;
      };
      const from = Math.max(sentence.start, hit.start - reach);
      const to = Math.min(sentence.end, hit.end + reach);
      const scene: Scene = {
        says: list => within(list, from, to),
        tells: list => within(list, Math.max(0, hit.start - reach), hit.end + reach),
      };
      return holds(scene) ? [{ message, confidence, start: hit.start, end: hit.end }] : [];
    });
  });
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let last: Range | undefined;
  return found.filter(({ start, end }) => {
    const sentence = rangeAt(text.sentences, start) ?? { start, end };
    const isNew = sentence.start !== last?.start;
    last = sentence;
    return isNew;
  });
}
