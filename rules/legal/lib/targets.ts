import { type Confidence, type Hit, type Person, type Range, rangeAt, type Text } from '../../../src/kit/index.ts';
import lists from '../lists/accusations.json' with { type: 'json' };

/**
 * Somebody whom readers can identify: a person or an organisation by name, an account, somebody by their role (`my manager`), a pronoun
 * for one of these, and in a reply the person to whom it is written.
 */
export interface Target extends Range {
  readonly sort: 'person' | 'organisation' | 'account' | 'role' | 'reader' | 'pronoun';
  readonly confidence: Confidence;
}

const word = "\\p{Lu}[\\p{L}\\p{N}'’-]{0,24}";
const named = new RegExp(`(?<![\\p{L}\\p{N}@#&'’/.-])(?:The )?${word}(?: (?:& |and |of )?${word}){1,5}`, 'gu');
/** A single name that a verb in the plural shows to be a body's: `Serco are`. */
const single =
  /(?<![\p{L}\p{N}@#&'’/.-])(?!(?:All|Both|Children|Few|Half|Here|How|Many|Men|Most|People|Police|Some|Staff|There|These|They|Those|We|What|Where|Who|Women|You|Youth) )\p{Lu}[\p{L}\p{N}-]{2,24}(?<!s)(?= (?:are|have|were) )/gu;
const pronoun = /(?<![\p{L}\p{N}'’])(?:he|she|they|it)(?![\p{L}\p{N}-])/giu;
const you = /(?<![\p{L}\p{N}'’])you(?=['’]re | are | have | lied | stole | conned | robbed )/giu;
const determiner = /(?:^|[^\p{L}])((?:my|our)(?: (?:current|deputy|former|local|new|old|own))?) $/iu;
const storm = /(?:Hurricane|Storm) \p{L}+$/u;
const openings = new Set(lists.openings);
/** How far before a pronoun its name may stand, in characters. */
const recalled = 160;

const rangesOf = (value: string, pattern: RegExp): Range[] =>
  Array.from(value.matchAll(pattern), ({ 0: found, index }) => ({ start: index, end: index + found.length }));

/** The targets in a text, in order and apart. `people` are its names; `roles` its hits of words for people by what they do. */
export function targetsIn(text: Text, people: readonly Person[], roles: readonly Hit[], isReply: boolean): Target[] {
  const { value } = text;
  const found: Target[] = [
    ...people.map(({ start, end, confidence }) => ({ start, end, sort: 'person' as const, confidence })),
    ...text.mentions.map(({ start, end }) => ({ start, end, sort: 'account' as const, confidence: 'high' as const })),
    ...text.hashtags
      .filter(({ tag }) => /^\p{Lu}[\p{Ll}\p{N}]+\p{Lu}/u.test(tag))
      .map(({ start, end }) => ({ start, end, sort: 'organisation' as const, confidence: 'low' as const })),
    ...rangesOf(value, named).flatMap(range => withoutOpening(value, range)),
    ...rangesOf(value, single).map(range => ({ ...range, sort: 'organisation' as const, confidence: 'low' as const })),
    ...roles.flatMap(({ start, end }) => {
      const before = determiner.exec(value.slice(Math.max(0, start - 24), start))?.[1];
      return before ? [{ start: start - before.length - 1, end, sort: 'role' as const, confidence: 'low' as const }] : [];
    }),
    ...(isReply ? rangesOf(value, you).map(range => ({ ...range, sort: 'reader' as const, confidence: 'medium' as const })) : []),
  ];
  const every = apart(found.filter(({ start, end }) => !rangeAt(text.links, start) && !storm.test(value.slice(Math.max(0, start - 10), end))));
  return [...every, ...pronouns(value, every)].sort((a, b) => a.start - b.start);
}

/** A run of capitalised words, without a first one that only opens the sentence: `Avoid Kingsbeck Roofing Ltd`. */
function withoutOpening(value: string, { start, end }: Range): Target[] {
  const words = value.slice(start, end).split(' ');
  const isOpening = openings.has((words[0] ?? '').toLowerCase().replace(/’/g, "'"));
  const left = isOpening ? words.slice(1) : words;
  if (left.length === 0 || (isOpening && left.length === 1 && words.length < 3)) return [];
  return [{ start: end - left.join(' ').length, end, sort: 'organisation', confidence: 'medium' }];
}

/** Of targets that overlap, people before what merely is capitalised, and the first. */
function apart(found: readonly Target[]): Target[] {
  const kept: Target[] = [];
  const first = (target: Target) => (target.sort === 'person' ? 0 : 1);
  for (const target of [...found].sort((a, b) => a.start - b.start || first(a) - first(b) || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || target.start >= last.end) kept.push(target);
    else if (target.sort === 'person' && last.sort === 'organisation' && last.end <= target.end) kept[kept.length - 1] = target;
  }
  return kept;
}

/** The pronouns for a target that stands shortly before them: he and she for a person, they and it for a body. */
function pronouns(value: string, targets: readonly Target[]): Target[] {
  let next = 0;
  return rangesOf(value, pronoun).flatMap(range => {
    while (next < targets.length && targets[next]!.end <= range.start) next++;
    const target = targets[next - 1];
    if (!target || range.start - target.end > recalled) return [];
    const isPerson = /^s?he$/i.test(value.slice(range.start, range.end));
    const fits = isPerson ? target.sort !== 'organisation' : target.sort === 'organisation' || target.sort === 'account';
    return fits ? [{ ...range, sort: 'pronoun', confidence: 'low' }] : [];
  });
}
