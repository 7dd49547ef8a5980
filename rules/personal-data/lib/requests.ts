import { type Confidence, type Hit, near, type Range, rangeAt, type Term, type Text, termsOf } from '../../../src/kit/index.ts';
import lists from '../lists/requests.json' with { type: 'json' };

/** How people are asked: in public; in public if a word for the place says so; without saying where; only plausible in a reply; by direct message. */
export type Ask = keyof typeof lists.asks;
/** What they are asked for: where they are to be reached, or what opens their case, account or identity. */
export type Item = keyof typeof lists.items;

/** A request for personal data; the range is what is asked for. */
export interface DataRequest extends Range {
  readonly channel: 'public' | 'private';
  readonly item: Item;
  readonly confidence: Confidence;
}

const grouped = <Data extends string>(groups: Record<Data, readonly string[]>): Term<Data>[] =>
  Object.entries<readonly string[]>(groups).flatMap(([data, terms]) => terms.map(term => ({ term, data: data as Data })));

export const requestTerms = {
  asks: grouped(lists.asks),
  items: grouped(lists.items),
  places: termsOf(lists.places),
  private: termsOf(lists.private),
  direct: termsOf(lists.direct),
  refusals: termsOf(lists.refusals),
  warnings: termsOf(lists.warnings),
};

/** The lists of words around a request. */
export const contexts = ['places', 'private', 'direct', 'refusals', 'warnings'] as const;

export type RequestContexts = Readonly<Record<(typeof contexts)[number], readonly Hit[]>>;

interface RequestHits extends RequestContexts {
  readonly asks: readonly Hit<Ask>[];
  readonly items: readonly Hit<Item>[];
}

/** How far from the verb what is asked for may begin. */
const reach: Record<Ask, number> = { public: 90, placed: 30, open: 90, reply: 45, private: 90 };
const whose =
  /(?<!\p{L})(?:your|ur|yr|eich|[’']ch|dy|their|his|her)(?:[ ,&/]+(?!(?:the|an?|this|that|for|of|on|about|at|in|from|with|to|who|how|if|nearest)(?!\p{L}))[\p{L}’'-]+){0,6}[ ,&/(:]*$/iu;
const bare = /^[ :]{0,3}(?:(?:full|home|an?)[ ])?$/iu;
const goesOn =
  /^(?:[ ]*(?:$|[\r\n]|[^\p{L}\s’'])|\s+(?:and|or|so|to|please|pls|plz|below|if|when|with|for|we|we'll|we’ll|in|on|then|here|by|via|that|i|i'll|i’ll|at|as|too|thanks|where|first|a|atom|i ni|os|isod)(?!\p{L}))/iu;
const joins = /^[ ,&/+]*(?:and|or|plus|a)?[ ]*(?:your|eich|the)?[ ]*$/iu;
const greeting =
  /^\W{0,4}(?:hi|hiya|hello|hey|dear|morning|afternoon|evening|good (?:morning|afternoon|evening)|thanks|thank you|sorry|oh no|helo|shwmae)(?!\p{L})/iu;

/** Requests for personal data in a text, one a sentence. */
export function findRequests(text: Text, hits: RequestHits, isReply: boolean): DataRequest[] {
  const found: DataRequest[] = [];
  const lastMention = text.mentions.at(-1)?.end ?? Number.NEGATIVE_INFINITY;
  const reply = isReply || (text.mentions[0]?.start ?? 99) < 12 || text.value.length - lastMention < 3 || greeting.test(text.value.slice(0, 40));
  let done = 0;
  for (const ask of hits.asks) {
    if (ask.start < done || rangeAt(text.links, ask.start) || rangeAt(text.hashtags, ask.start)) continue;
    const sentence = rangeAt(text.sentences, ask.start) ?? ask;
    const items = itemsAsked(text, ask, hits.items, sentence);
    if (!items) continue;
    const channel = channelOf(text, ask, { start: ask.start, end: items.end }, hits, sentence, reply);
    if (!channel) continue;
    found.push({ ...items, ...channel });
    done = sentence.end;
  }
  return found;
}

/** The things that an ask is for: the first of them near enough, and those that are listed with it. */
function itemsAsked(text: Text, ask: Hit<Ask>, items: readonly Hit<Item>[], sentence: Range): (Range & { item: Item }) | undefined {
  const kind = ask.term.data as Ask;
  const inReach = [...near(items, ask.end, Math.min(ask.end + reach[kind] + 120, sentence.end))];
  for (const [at, first] of inReach.entries()) {
    if (first.start - ask.end > reach[kind]) return undefined;
    const between = text.value.slice(ask.end, first.start);
    const owner = whose.exec(between);
    if (owner && (kind === 'reply' || kind === 'placed') && /^(?:their|his|her)/i.test(owner[0])) continue;
    if (!owner && !(kind === 'public' && bare.test(between) && between !== '')) continue;
    const listed = [first];
    for (const next of inReach.slice(at + 1)) {
      if (!joins.test(text.value.slice((listed.at(-1) as Hit).end, next.start))) break;
      listed.push(next);
    }
    const end = (listed.at(-1) as Hit).end;
    if (!goesOn.test(text.value.slice(end, end + 20))) continue;
    return { start: owner ? ask.end + owner.index : first.start, end, item: listed.some(({ term }) => term.data === 'case') ? 'case' : 'contact' };
  }
  return undefined;
}

/** Where the answer is to go; undefined for a safe way, a warning, or no request at all. */
function channelOf(
  { value, links }: Text,
  ask: Hit<Ask>,
  range: Range,
  hits: RequestHits,
  sentence: Range,
  reply: boolean,
): { channel: DataRequest['channel']; confidence: Confidence } | undefined {
  const kind = ask.term.data as Ask;
  const [start, end] = [Math.max(sentence.start, range.start - 60), Math.min(sentence.end, range.end + 60)];
  for (const refusal of near(hits.refusals, ask.start - 30, ask.start)) {
    if (!/[,.;:!?–—]/.test(value.slice(refusal.end, ask.start))) return undefined;
  }
  if (hasOne(hits.warnings, range.start - 150, range.end + 100) || (kind === 'reply' && !reply)) return undefined;
  const [aside] = near(hits.private, start, end);
  if (kind === 'private' || (aside && !/(?<!\p{L})or[ ]?$/iu.test(value.slice(Math.max(0, aside.start - 4), aside.start)))) {
    return { channel: 'private', confidence: 'medium' };
  }
  if (kind === 'public') return { channel: 'public', confidence: 'high' };
  if (hasOne(hits.direct, start, end) || hasOne(links, range.start - 60, range.end + 80)) return undefined;
  if (hasOne(hits.places, start, end)) return { channel: 'public', confidence: 'high' };
  return kind === 'placed' ? undefined : { channel: 'public', confidence: 'medium' };
}

const hasOne = (ranges: readonly Range[], start: number, end: number) => !near(ranges, start, end).next().done;
