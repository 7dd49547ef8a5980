import {
  addedWords,
  type Confidence,
  changedWordLists,
  changedWords,
  firstAfter,
  type Hit,
  type Range,
  type TermChanges,
  type Text,
  termsOf,
} from '../../../src/kit/index.ts';
import lists from '../lists/government.json' with { type: 'json' };
import { isExclaimed, isJoinedAfter, isJoinedBefore, isRemark, isReproach, type Judgement, wordsBetween } from './criticism-grammar.ts';
import { overlapsAny } from './words.ts';

/** Words that judge a government, with the word for it. */
interface Criticism extends Range {
  readonly confidence: Confidence;
}

const judgements: readonly Judgement[] = ['verdicts', 'harms', 'qualities', 'mild', 'sins', 'acts', 'feelings', 'questions'];
type ListName = Judgement | 'targets' | 'safe' | 'attribution' | 'past';

const foreign = new Set(lists.foreign.split(' '));
const british = new Set(lists.british.split(' '));
const longAgo = /\b1[0-8]\d\d\b|\b19[0-8]\d\b/;
const supposed = /(?:^|\s)(?:if|whether|unless|when)\s(?:\S+\s){0,2}$/i;
const homeNations = /^(?:UK|Wales|Scotland|England|Britain|Great|United|Northern)$/;
/** How far apart, in characters, a judgement and what is judged may stand. */
const reach = 160;
/** How many words for a government around a judgement are looked at. */
const nearest = 3;

/** The lists to find, with the user's changes. */
export function criticismTerms({ targets, words, contexts }: Readonly<Record<'targets' | 'words' | 'contexts', TermChanges>>) {
  const { qualities, verdicts, harms, mild, sins, acts, feelings, questions } = lists;
  const judging = changedWordLists({ qualities, verdicts, harms, mild, sins, acts, feelings, questions }, words);
  const { past, attribution } = changedWordLists({ past: lists.past, attribution: lists.attribution }, contexts);
  return {
    ...Object.fromEntries(judgements.map(name => [name, termsOf(judging[name])])),
    targets: termsOf(changedWords(lists.targets, targets)),
    safe: termsOf(changedWords(lists.safe, { add: targets.remove, remove: addedWords(targets) })),
    attribution: termsOf(attribution),
    past: termsOf(past),
  };
}

/** What in a text criticises a government, its ministers or its policies, one of each judgement. What others are reported to say does not. */
export function criticisms(text: Text, hits: (list: ListName) => readonly Hit[]): Criticism[] {
  const targets = hits('targets').filter(hit => !overlapsAny(hits('safe'), hit) && isBritish(text.value, hit));
  if (targets.length === 0 || hits('past').length > 0 || longAgo.test(text.value)) return [];
  const found: Criticism[] = [];
  for (const list of judgements) {
    for (const hit of hits(list)) {
      const sentence = text.sentences[firstAfter(text.sentences, hit.start)] ?? { start: 0, end: text.value.length };
      const target = judged(text.value, list, hit, sentence, targets);
      if (!target) continue;
      const range = { start: Math.min(target.start, hit.start), end: Math.max(target.end, hit.end) };
      const said = hits('attribution')[firstAfter(hits('attribution'), sentence.start)];
      if ((said && said.start < range.start) || supposed.test(text.value.slice(Math.max(sentence.start, range.start - 30), range.start))) continue;
      const isReported = said !== undefined && said.start < sentence.end;
      found.push({ ...range, confidence: isReported || list === 'mild' || list === 'questions' || target.end < sentence.start ? 'low' : 'medium' });
    }
  }
  return withoutOverlaps(found);
}

/** What a judgement is about: the word for a government that grammar joins to it, or that it follows as a remark. */
function judged(value: string, list: Judgement, hit: Hit, sentence: Range, targets: readonly Hit[]): Hit | undefined {
  const rest = value.slice(hit.end, hit.end + 4);
  const opening = value.slice(Math.max(sentence.start, hit.start - 40), hit.start);
  if (list === 'questions' && !isReproach(value.slice(sentence.start, Math.min(sentence.end, hit.end + reach)))) return undefined;
  if (/ go$/.test(hit.term.term) && !endsClause.test(rest)) return undefined;
  const index = firstAfter(targets, hit.start);
  const before = targets.slice(Math.max(0, index - nearest), index).reverse();
  const after = targets.slice(index, index + nearest);
  const isNear = (target: Range) => target.end > sentence.start && hit.start - target.end <= reach && target.start - hit.end <= reach;
  const lead = wordsBetween(value, Math.max(sentence.start, hit.start - 40), hit.start)?.at(-1);
  return (
    before.find(target => isNear(target) && isJoinedBefore(list, wordsBetween(value, target.end, hit.start))) ??
    after.find(target => isNear(target) && target.end <= sentence.end && isJoinedAfter(list, wordsBetween(value, hit.end, target.start), lead)) ??
    after.find(
      target => isNear(target) && isExclaimed(opening, wordsBetween(value, hit.end, target.start), value.slice(target.end, target.end + 10)),
    ) ??
    before
      .slice(0, 1)
      .find(target => hit.start - target.end <= reach && isRemark(list, remarkLead(value, target.end, hit.start, sentence.start), rest))
  );
}

const endsClause = /^\s*(?:[.!?,…]|$|[^\p{L}\p{N}\p{P}\s])/u;

/** The words of a remark before its judgement: from the start of its sentence, or from a colon, a dash or dots. */
function remarkLead(value: string, from: number, to: number, sentenceStart: number): string[] | undefined {
  if (from <= sentenceStart) return wordsBetween(value, sentenceStart, to);
  const lead = /(?:[:?]\s|\s[–—-]\s|…\s?)([^:?–—…]{0,40})$/u.exec(value.slice(from, to))?.[1];
  return lead === undefined ? undefined : wordsBetween(lead, 0, lead.length);
}

/** Whether a word for a government means one of the United Kingdom's; in `government-backed` it means none. */
function isBritish(value: string, { start, end }: Hit): boolean {
  const [, gap = '', word = ''] = /(^|[.!?…\n]\s{0,3})?([\p{L}]+)(?:['’]s)?[\s-]$/u.exec(value.slice(Math.max(0, start - 24), start)) ?? [];
  const lower = word.toLowerCase();
  const of = /^\s(?:of|in)\s(?:the\s)?(\p{Lu}\p{L}+)/u.exec(value.slice(end, end + 40))?.[1];
  if (foreign.has(lower) || (of !== undefined && !homeNations.test(of)) || /^-\p{L}/u.test(value.slice(end, end + 2))) return false;
  return !/^\p{Lu}/u.test(word) || british.has(lower) || gap !== '' || start <= 24;
}

function withoutOverlaps(found: Criticism[]): Criticism[] {
  let last = 0;
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < last) return false;
      last = end;
      return true;
    });
}
