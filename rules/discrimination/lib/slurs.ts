import { changedTerms, type Hit, near, rangeAt, type Term, type TermChanges, type Text } from '../../../src/kit/index.ts';
import lists from '../lists/slurs.json' with { type: 'json' };
import type { Characteristic } from './characteristics.ts';

/** What is known of a slur: `own` is one that the organisation added. */
export interface Slur {
  readonly of: Characteristic | 'own';
  /** It is also a name: `Coon`. */
  readonly name: boolean;
  /** It counts only as a word for people: `a cripple`, not `cripples the town`. */
  readonly noun: boolean;
  /** Topics beside which it means something else, or is no insult. */
  readonly unless: readonly string[];
}

interface Entry {
  readonly of: string;
  readonly names?: boolean;
  readonly nouns?: boolean;
  readonly unless?: readonly string[];
  readonly words: readonly string[];
  readonly start?: readonly string[];
  readonly part?: readonly string[];
}

/** How near a word of a topic has to stand, in characters. */
const reach = 150;

/** `retard -s -ed` stands for retard, retards, retarded; a space in it for a hyphen as well. */
function forms(entry: string): string[] {
  const [stem = '', ...endings] = entry.split(/ -(?=\S)/);
  return ['', ...endings].map(ending => stem + ending).flatMap(word => (word.includes(' ') ? [word, word.replaceAll(' ', '-')] : [word]));
}

const listed: Term<Slur>[] = (lists.slurs as readonly Entry[]).flatMap(
  ({ of, names = false, nouns = false, unless = [], words, start = [], part = [] }) => {
    const data: Slur = { of: of as Characteristic, name: names, noun: nouns, unless };
    const term = (word: string, match: Term['match']) => ({ term: word, match, disguises: !nouns, data });
    return [
      ...words.flatMap(forms).map(word => term(word, 'word')),
      ...start.map(word => term(word, 'start')),
      ...part.map(word => term(word, 'part')),
    ];
  },
);

const topicsOf = new Map<string, string[]>();
for (const [topic, words] of Object.entries(lists.topics)) {
  for (const word of words) topicsOf.set(word, [...(topicsOf.get(word) ?? []), topic]);
}
const topics: Term<readonly string[]>[] = Array.from(topicsOf, ([term, data]) => ({ term, data }));

/** The slurs to find, each once, the phrases that hold one and are innocent, and the words for what else a word may mean. */
export function slurTerms(changes: TermChanges) {
  const seen = new Set<string>();
  const own: Slur = { of: 'own', name: false, noun: false, unless: [] };
  const slurs = changedTerms(listed, changes, term => ({ term, disguises: true, data: own })).filter(
    ({ term, match = 'word' }) => seen.size < seen.add(`${match} ${term}`).size,
  );
  return { slurs, safe: [...lists.safe, ...(changes.remove ?? [])].map(term => ({ term })), topics };
}

const lead =
  /(?:^|[^\p{L}\p{N}])(?:an?|another|the|this|that|these|those|them|you|some|all|any|no|of|by|with|for|from|and|as|like|more|most|many|two|few|bloody|damn|dirty|filthy|fucking|stupid|smelly|old|silly|ugly|useless|little|lazy|poor|typical)\s+$/iu;
const goesOn =
  /^(?:$|[^\p{L}\p{N}\s'’-]|['’]s?\s|\s+(?:$|[^\p{L}\p{N}\s]|(?:again|always|and|are|around|as|at|before|by|came|can|come|coming|do|don['’]t|for|from|get|go|had|has|have|here|in|is|keep|like|live|need|of|off|on|only|or|out|over|should|that|there|to|want|wanted|was|were|who|will|with|would)(?!\p{L})))/iu;

/** Whether a word stands for people: no noun follows it, and in the singular an article or the like stands before it. */
function isNoun({ value }: Text, { start, end }: Hit): boolean {
  if (!goesOn.test(value.slice(end, end + 12))) return false;
  return value.charAt(end - 1) === 's' || lead.test(value.slice(Math.max(0, start - 16), start));
}

const isCapitalised = (word: string) => /^\p{Lu}/u.test(word) && word !== word.toUpperCase();

/** Tells which hits in a text are innocent: those in a safe phrase, a link or a mention, names, nouns that are none, those beside their other meaning. */
export function innocence(text: Text, safe: readonly Hit[], topics: readonly Hit<readonly string[]>[]): (hit: Hit<Slur>) => boolean {
  return hit => {
    const { name, noun, unless } = hit.term.data!;
    if (!near(safe, hit.start, hit.end).next().done || rangeAt(text.links, hit.start) || rangeAt(text.mentions, hit.start)) return true;
    if ((name && isCapitalised(text.value.slice(hit.start, hit.end))) || (noun && !isNoun(text, hit))) return true;
    if (unless.length === 0) return false;
    return [...near(topics, hit.start - reach, hit.end + reach)].some(({ term }) => term.data!.some(topic => unless.includes(topic)));
  };
}
