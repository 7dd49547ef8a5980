import { type Cast, type Target, targetOf, words } from './targets.ts';
import { type Around, isJoined, isListed, lastClause, type Token } from './tokens.ts';

/** What a predicate, such as `clueless` or `got this wrong`, is said of. */
export interface Predication {
  readonly subject: Target | undefined;
  /** The words of the subject, its verb left out. */
  readonly run: readonly Token[];
  /** `not clueless`. */
  readonly negated: boolean;
  /** `would be clueless`, `if you are clueless`, `feel clueless`. */
  readonly supposed: boolean;
  /** `are you clueless`. */
  readonly asked: boolean;
}

const contraction = /^(.+)'(re|s|m)$/;
const misspelt: Readonly<Record<string, string>> = { ur: 'you', youre: 'you', theyre: 'they', hes: 'he', shes: 'she', im: 'i' };

/** The index at which the words that intensify what follows begin: `an absolute` ... `clown`. */
export function modifiersFrom(run: readonly Token[], gapAfter: string, isModifier: (word: string) => boolean): number {
  let from = run.length;
  let gap = gapAfter;
  while (from > 0 && isListed(gap) && isModifier((run[from - 1] as Token).word)) {
    from--;
    gap = (run[from] as Token).gap;
  }
  return from;
}

/** What is said to be something: the subject of the copula before it, if there is one. */
export function copulaBefore({ before, gapBefore, after }: Around, cast: Cast, isModifier: (word: string) => boolean): Predication | undefined {
  const from = modifiersFrom(before, gapBefore, word => isModifier(word) || words.negations.has(word));
  const between = before.slice(from);
  const gap = between[0]?.gap ?? gapBefore;
  const verb = before[from - 1];
  if (!verb || !isJoined(gap)) return undefined;
  const negated = between.some(({ word }) => words.negations.has(word)) || /n't$/.test(verb.word);
  const [, stem, ending] = contraction.exec(verb.word) ?? [];
  if (stem !== undefined || misspelt[verb.word]) {
    if (ending === 's' && between.length === 0 && !words.others.has(stem ?? '')) return undefined;
    const base: Token = { ...verb, word: misspelt[verb.word] ?? (stem as string), end: verb.start + (stem ?? verb.word).length };
    return judge([...before.slice(0, from - 1), base], negated, cast);
  }
  if (verb.word === 'your' && /^(?:an?|such|so|just|all|too)$/.test(between[0]?.word ?? '')) {
    return judge([...before.slice(0, from - 1), { ...verb, word: 'you' }], negated, cast);
  }
  const isMade = /^ma(?:de|kes?|king)$/.test(verb.word) && after[0]?.word === 'of' && /sel(?:f|ves)$/.test(after[1]?.word ?? '');
  if (isMade || words.copulas.has(verb.word) || /^(?:is|are|was|were|ai)n't$/.test(verb.word)) return judge(before.slice(0, from - 1), negated, cast);
  const copula = before[from - 2];
  const isAsked = copula && words.you.has(verb.word) && /^(?:are|r|were)$/.test(copula.word) && isJoined(verb.gap);
  return isAsked ? { subject: targetOf([verb], cast), run: [verb], negated, supposed: false, asked: true } : undefined;
}

/** Who does what a predicate with its own verb says: `the contractors have` ... `messed up`. */
export function actorBefore({ before, gapBefore }: Around, cast: Cast): Predication | undefined {
  return isJoined(gapBefore) ? judge(before, false, cast) : undefined;
}

function judge(run: readonly Token[], negated: boolean, cast: Cast): Predication {
  let end = run.length;
  let isNegated = negated;
  let supposed = false;
  const isAuxiliary = (word: string) => words.auxiliaries.has(word) || words.negations.has(word) || words.hypothetical.has(word);
  while (end > 0 && isAuxiliary((run[end - 1] as Token).word)) {
    const { word } = run[--end] as Token;
    isNegated ||= words.negations.has(word);
    supposed ||= words.hypothetical.has(word);
  }
  let subject = lastClause(run.slice(0, end));
  const last = subject.at(-1);
  const short = last && /^(.+)'(d|ll|ve|re|m|s)$/.exec(last.word);
  if (last && short) {
    supposed ||= short[2] === 'd';
    subject = [...subject.slice(0, -1), { ...last, word: short[1] as string, end: last.start + (short[1] as string).length }];
  }
  const target = targetOf(subject, cast);
  const first = target ? subject.findIndex(({ start }) => start >= target.start) : 0;
  return { subject: target, run: subject, negated: isNegated, supposed: supposed || isSupposed(subject, first), asked: false };
}

/** How many words after `if` its clause has surely ended, with or without a comma. */
const farFromCondition = 6;

/** Whether what is said of the token at an index is a condition, or a thought of somebody other than the writer. */
function isSupposed(run: readonly Token[], index: number): boolean {
  const lead = run[index - 1]?.word ?? '';
  if (words.conditions.has(lead) || (index < farFromCondition && words.conditions.has(run[0]?.word ?? ''))) return true;
  return words.thoughts.has(lead) && !run.slice(0, index - 1).some(({ word }) => word === 'i' || word === 'we');
}
