import lists from '../lists/government.json' with { type: 'json' };

const set = (list: string) => new Set(list.split(' '));
const british = set(lists.british);
const copulas = set(lists.copulas);
const modifiers = set(lists.modifiers);
const auxiliaries = set(lists.auxiliaries);
const breakers = set(lists.breakers);
const prepositions = set(lists.prepositions);
const determiners = set(lists.determiners);
const relatives = new Set(['that', 'who', 'which']);

/** The lists of words that judge, by how they are joined to what they judge. */
export type Judgement = 'verdicts' | 'harms' | 'qualities' | 'mild' | 'sins' | 'acts' | 'feelings' | 'questions';

const otherMark = /[^\p{L}\p{M}\p{N}\s'’%£&+“”"‘.-]|\.(?!\d)|\n|\s-\s/u;

/** The words between two places, in lower case, a possessive ending as one of its own; undefined where a clause ends between them. */
export function wordsBetween(value: string, from: number, to: number): string[] | undefined {
  const between = value.slice(from, to);
  if (otherMark.test(between)) return undefined;
  const plain = between.toLowerCase().replace(/[’‘]/g, "'").replace(/[“”"]/g, '');
  return plain.split(/\s+/).filter(word => word !== '');
}

const isPossessive = (word: string | undefined) => word === "'s" || word === "'";
const all = (words: readonly string[], allowed: ReadonlySet<string>) => words.every(word => allowed.has(word));

/** Whether words go on from a noun as one phrase: no verb, no clause, an article only after a preposition. */
function continuesNoun(words: readonly string[], most: number): boolean {
  return (
    words.length <= most &&
    words.every((word, i) => {
      if (copulas.has(word) || (auxiliaries.has(word) && !prepositions.has(word))) return false;
      if (determiners.has(word)) return prepositions.has(words[i - 1] ?? '');
      return !breakers.has(word);
    })
  );
}

const withoutLast = (words: readonly string[], dropped: ReadonlySet<string>) => words.slice(0, words.findLastIndex(word => !dropped.has(word)) + 1);

/** `government’s targets are a` ... `joke` */
function isPredicate(words: readonly string[]): boolean {
  if (words[0] === "'s" && words.length > 1 && all(words.slice(1), modifiers)) return true;
  const copula = words.findLastIndex(word => copulas.has(word));
  if (copula < 0 || !all(words.slice(copula + 1), modifiers)) return false;
  const subject = withoutLast(words.slice(isPossessive(words[0]) ? 1 : 0, copula), auxiliaries);
  return continuesNoun(relatives.has(subject[0] ?? '') ? subject.slice(1) : subject, 9);
}

/** `ministers’` ... `shameful record` */
const isOwned = (words: readonly string[]) => isPossessive(words[0]) && words.length <= 2 && continuesNoun(words.slice(1), 1);

/** `government’s new bill will` ... `wreck` */
function isActor(words: readonly string[]): boolean {
  const owns = isPossessive(words[0]);
  const rest = withoutLast(words.slice(owns || relatives.has(words[0] ?? '') ? 1 : 0), auxiliaries);
  return continuesNoun(rest, 6) && (owns || !rest.some(word => prepositions.has(word)));
}

/** `betrayal` ... `of nature by this` ... `government`; the judgement follows what makes a noun of it, or opens the sentence. */
function isFrom(words: readonly string[], lead: string | undefined): boolean {
  const rest = withoutLast(words, british);
  const isNoun = lead === undefined || modifiers.has(lead) || determiners.has(lead) || lead === 'of' || lead === 'more';
  if (!isNoun) return false;
  if (words.join(' ') === 'of a') return true;
  return /^(?:from|by)$/.test(rest.at(-1) ?? '') && continuesNoun(rest.slice(0, -1), 5);
}

/** Whether a judgement is joined to a word for a government before it, by the words between. */
export function isJoinedBefore(list: Judgement, words: readonly string[] | undefined): boolean {
  if (words === undefined || list === 'feelings') return false;
  if (list === 'questions') return words.length < 4 && continuesNoun(words, 3);
  if (list === 'acts') return isActor(words);
  return isPredicate(words) || (list === 'sins' && words.length === 0) || (list !== 'harms' && list !== 'mild' && isOwned(words));
}

/** Whether it is joined to one after it; `lead` is the word before the judgement. */
export function isJoinedAfter(list: Judgement, words: readonly string[] | undefined, lead: string | undefined): boolean {
  if (words === undefined || list === 'acts' || list === 'questions') return false;
  if (list === 'harms' || list === 'mild') return false;
  if (list === 'feelings') return words.length <= 5 && words.every(word => british.has(word) || word === 'what' || word === 'how');
  if (list === 'qualities' && words.length <= 1 && all(words, british) && !words.some(word => determiners.has(word))) return true;
  return isFrom(words, lead);
}

/** Whether a judgement is exclaimed of a word for a government after it: `What a shambles` ... `this` ... `government is`. */
export function isExclaimed(before: string, words: readonly string[] | undefined, after: string): boolean {
  return (
    /\bwhat\s(?:\S+\s){0,3}$/i.test(before) &&
    words !== undefined &&
    all(words, british) &&
    /^\s*(?:(?:is|are|was|were|has|have)\b|[.!…]|$)/.test(after)
  );
}

/** Whether a sentence asks as those do who have given up on the answer: `How can ministers sleep at night?` */
export function isReproach(sentence: string): boolean {
  return /^\W*(?:so |and |but )?(?:do|does|did|has|have|can|will|when will|how can|how could|how do|how does|why won['’]t|why can['’]t|why do|why does|why should)\b[^?]{0,200}\?/i.test(
    sentence,
  );
}

const remarked: ReadonlySet<Judgement> = new Set(['verdicts', 'qualities']);

/** Whether a judgement is a remark of its own: `A joke.` */
export function isRemark(list: Judgement, before: readonly string[] | undefined, rest: string): boolean {
  const ends = /^\s*(?:[.!…]|$|\n|[^\p{L}\p{N}\p{P}\s])/u.test(rest) || (list === 'qualities' && before?.length === 0 && /^, /.test(rest));
  return ends && remarked.has(list) && before !== undefined && all(before, modifiers);
}
