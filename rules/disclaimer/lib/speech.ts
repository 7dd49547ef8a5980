import {
  type Confidence,
  changedWordLists,
  changedWords,
  firstWithin,
  type Hit,
  type Range,
  rangeAt,
  type Settings,
  type Term,
  type TermChanges,
  type Text,
} from '../../../src/kit/index.ts';
import lists from '../lists/spokesperson.json' with { type: 'json' };
import { quotations } from './quotations.ts';

/** Words by which somebody speaks in the name of a body, or in its own voice. */
interface Speech extends Range {
  readonly confidence: Confidence;
}

type SpeechList = 'voice' | 'behalf' | 'stance' | 'ours' | 'decisions' | 'courtesies' | 'official' | 'hearsay';

const places = new Set(lists.places.split(' '));
const negated =
  /(?:^|[^\p{L}])(?:not|never|nothing|nobody|none|nor|neither|without|cannot|rather than|instead of|ddim|nid)(?!\p{L})|n[’']t(?!\p{L})/iu;
const asked = /(?:^|[^\p{L}])(?:if|whether|why|what|who|how|did|does|do|can|could|would|should)(?!\p{L})/iu;

/** The lists to find, for one organisation and the user's phrases and words for it: each phrase with each of its names. */
export function speechTerms(
  { organisation }: Pick<Settings, 'organisation'>,
  changes: TermChanges,
  bodies: TermChanges,
  decisions: TermChanges,
): Readonly<Record<SpeechList, readonly Term[]>> {
  const own = [...(organisation.name ? [organisation.name] : []), ...organisation.also];
  const names = [...own.flatMap(name => (/^the\s/i.test(name) ? [name] : [name, `the ${name}`])), ...changedWords(lists.bodies, bodies)];
  const terms = (phrases: readonly string[]) => Array.from(new Set(phrases), term => ({ term }));
  const named = (phrases: readonly string[]) => terms(phrases.flatMap(phrase => names.map(name => phrase.replace('{}', () => name))));
  const { voice, behalf, stance, official } = lists;
  const ours = [...lists.ours, ...own.map(name => `our ${name}`)];
  const left = changedWordLists({ voice, behalf, stance, ours, official }, changes);
  return {
    voice: named(left.voice),
    behalf: named(left.behalf),
    stance: named(left.stance),
    ours: terms(left.ours),
    decisions: terms(changedWords(lists.decisions, decisions)),
    courtesies: terms(lists.courtesies),
    hearsay: terms(lists.hearsay),
    official: terms(left.official),
  };
}

/** What in a text speaks for the organisation. The words of others that it quotes or passes on do not, nor does a denial or a question. */
export function speeches(text: Text, hits: (list: SpeechList) => readonly Hit[]): Speech[] {
  let last = 0;
  return [...candidates(text, hits)]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < last) return false;
      last = end;
      return true;
    });
}

function* candidates(text: Text, hits: (list: SpeechList) => readonly Hit[]): Generator<Speech> {
  const { value } = text;
  const quoted = quotations(value);
  const own = (list: SpeechList) => hits(list).filter(({ start, end }) => !rangeAt(quoted, start) && !isThing(value, end));
  const sentence = ({ start, end }: Range) => rangeAt(text.sentences, start) ?? { start, end };
  for (const { start, end } of own('voice')) {
    yield { start, end, confidence: firstWithin(hits('decisions'), end, sentence({ start, end }).end) ? 'high' : 'medium' };
  }
  for (const { start, end } of own('behalf')) {
    const before = value.slice(Math.max(sentence({ start, end }).start, start - 200), start);
    const opens = !/[\p{L}\p{N}]/u.test(before) || /^(?:I|we) /i.test(value.slice(start, start + 3));
    const spoken = opens || firstWithin(hits('courtesies'), Math.max(sentence({ start, end }).start, start - 60), start);
    if (spoken && !negated.test(before)) yield { start, end, confidence: 'medium' };
  }
  for (const { start, end } of own('ours')) {
    const verb = firstWithin(hits('decisions'), end, Math.min(sentence({ start, end }).end, end + 50));
    if (verb && isAdverb.test(value.slice(end, verb.start)) && !isAsked(value, sentence({ start, end }), start)) {
      yield { start, end: verb.end, confidence: 'medium' };
    }
  }
  for (const { start, end } of own('stance')) {
    const within = sentence({ start, end });
    const isSubject = !afterPreposition.test(value.slice(Math.max(0, start - 12), start));
    const isTold = firstWithin(hits('hearsay'), within.start, within.end);
    if (isSubject && !isTold && !isAsked(value, within, start)) yield { start, end, confidence: 'low' };
  }
  for (const { start, end } of own('official').slice(0, 1)) yield { start, end, confidence: 'low' };
}

/** What makes a body the place of those who think: `nobody at the council believes`. */
const afterPreposition = /(?:^|[^\p{L}])(?:at|in|from|of|by|with|inside|within|across|yn|yng|o|gan)\s$/iu;
const isAdverb = /^\s(?:(?:today|now|also|rightly|still|clearly|always|just|finally|last night|has|have|is|are|yesterday)\s)?$/iu;

/** Whether the name goes on into that of a place or a thing: `the council offices`, `the council’s depot`. */
function isThing(value: string, end: number): boolean {
  const next = /^(?:[’']s(?!\p{L})|[\s-](\p{L}{1,12})(?!\p{L}))/u.exec(value.slice(end, end + 16));
  return next !== null && (next[1] === undefined || places.has(next[1].toLowerCase()));
}

/** Whether what stands at a place in a sentence is asked, not said. */
function isAsked(value: string, sentence: Range, start: number): boolean {
  return value.slice(sentence.end - 2, sentence.end).includes('?') || asked.test(value.slice(Math.max(sentence.start, start - 30), start));
}
