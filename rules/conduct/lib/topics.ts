import { type Hit, type Range, rangeAt, type Term, type Text, termsOf } from '../../../src/kit/index.ts';
import lists from '../lists/topics.json' with { type: 'json' };
import type { Body } from './cast.ts';
import { quotations } from './quotations.ts';
import { firstIn } from './ranges.ts';
import { wordSet, words } from './targets.ts';
import { around, isJoined, type Token } from './tokens.ts';

/** What a sensitive matter is about. */
export type Topic = keyof typeof lists.topics;
export const topics = Object.keys(lists.topics) as readonly Topic[];

interface Word {
  readonly topic: Topic;
  /** It has other meanings, and only counts right beside its owner. */
  readonly isLoose: boolean;
}

/** The words for the topics that are wanted. */
export const topicWords = (wanted: readonly Topic[]): readonly Term<Word>[] =>
  wanted.flatMap(topic => [
    ...lists.topics[topic].certain.map(term => ({ term, data: { topic, isLoose: false } })),
    ...lists.topics[topic].loose.map(term => ({ term, data: { topic, isLoose: true } })),
  ]);

export const topicContexts = { good: termsOf(lists.good), open: termsOf(lists.open) };

export type TopicList = 'topics' | 'bodies' | keyof typeof topicContexts;

const owners = wordSet(lists.owners);
/** How many words before a topic, and after it, its owner may stand. */
const reach = { before: 7, after: 6 };

/** What a text says of the organisation's own sensitive matters: not of good news, nor where it only tells readers what is published or where to get help. */
export function findTopics(text: Text, hits: (list: TopicList) => readonly Hit[]): (Range & { readonly topic: Topic })[] {
  const found: (Range & { topic: Topic })[] = [];
  let done = -1;
  for (const hit of hits('topics') as readonly Hit<Word>[]) {
    const { start, end } = hit;
    if (start < done || rangeAt(quotations(text), start) || rangeAt(text.links, start) || rangeAt(text.hashtags, start)) continue;
    const { before, after, sentence } = around(text, hit);
    if (firstIn(hits('good'), sentence.start, sentence.end) || firstIn(hits('open'), sentence.start, sentence.end)) continue;
    const stop = after.findIndex(({ gap }) => !isJoined(gap));
    const near = [...before.slice(-reach.before), ...after.slice(0, stop < 0 ? reach.after : Math.min(stop, reach.after))];
    if (near.some(({ word }) => words.you.has(word) || /^(?:your|residents?|customers?|tenants?|businesses|employers?)$/.test(word))) continue;
    const { topic, isLoose } = hit.term.data as Word;
    const bodies = hits('bodies') as readonly Hit<Body>[];
    if (isLoose ? !isOwnClosely(before, after, bodies) : !isOwn(before, after, bodies, hit)) continue;
    found.push({ start, end, topic });
    done = sentence.end;
  }
  return found;
}

/** Whether a topic belongs to the organisation: `our worst inspection`, `redundancies at Fellmarsh Council`, `we are being sued`. */
function isOwn(before: readonly Token[], after: readonly Token[], bodies: readonly Hit<Body>[], { start, end }: Range): boolean {
  const from = before.at(-reach.before)?.start ?? before[0]?.start ?? start;
  const to = after[Math.min(reach.after, after.length) - 1]?.end ?? end;
  for (const [at, until] of [
    [from, start],
    [end, to],
  ] as const) {
    if (firstIn(bodies, at, until)?.term.data === 'own') return true;
  }
  if (before.slice(-reach.before).some(({ word }) => owners.has(word))) return true;
  const i = after.slice(0, reach.after).findIndex(({ word }) => owners.has(word));
  return i > 0 && after.slice(0, i).some(({ word }) => /^(?:at|in|into|of|on|for|against|by|here)$/.test(word));
}

/** The same of words with other meanings: `our` or the organisation's name stands right before, or the name follows at once. */
function isOwnClosely(before: readonly Token[], after: readonly Token[], bodies: readonly Hit<Body>[]): boolean {
  const isOwnBody = (from: number, to: number) => firstIn(bodies, from, to)?.term.data === 'own';
  const [next, first, second] = after;
  if (next && first && /^(?:at|in|of|for)$/.test(next.word)) {
    if (isOwnBody(first.start, (second ?? first).end)) return true;
    if (/^(?:at|in)$/.test(next.word) && after.slice(1, 5).some(({ word }) => words.owners.has(word))) return true;
    if (next.word === 'of') return false;
  }
  const close = before.slice(-3);
  const at = close.findLastIndex(({ word, start, end }) => words.owners.has(word) || (/'s$/.test(word) && isOwnBody(start, end)));
  return at >= 0 && !close.slice(at + 1).some(({ word }) => words.boundary.has(word) || words.conjunctions.has(word));
}
