import type { Person, Range, Text } from '../../../src/kit/index.ts';
import grammar from '../lists/grammar.json' with { type: 'json' };
import { firstIn } from './ranges.ts';
import type { Token } from './tokens.ts';

export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Small words by what they do in a sentence. */
export const words = {
  you: wordSet(grammar.you),
  self: wordSet(grammar.self),
  others: wordSet(grammar.others),
  things: wordSet(grammar.things),
  owners: wordSet(grammar.owners),
  determiners: wordSet(grammar.determiners),
  copulas: wordSet(grammar.copulas),
  modifiers: wordSet(grammar.modifiers),
  auxiliaries: wordSet(grammar.auxiliaries),
  hypothetical: wordSet(grammar.hypothetical),
  negations: wordSet(grammar.negations),
  conditions: wordSet(grammar.conditions),
  thoughts: wordSet(grammar.thoughts),
  conjunctions: wordSet(grammar.conjunctions),
  boundary: wordSet(grammar.boundary),
  people: wordSet(grammar.people),
  persons: wordSet(grammar.persons),
  bodies: wordSet(grammar.bodies),
};

/** Who is spoken to or of: the reader, the writers themselves, an account, somebody by name, people by what they do, a body, or a pronoun. */
export type Kind = 'you' | 'self' | 'account' | 'person' | 'people' | 'body' | 'other' | 'thing';

export interface Target extends Range {
  readonly kind: Kind;
  /** It is `my` or `our` own. */
  readonly own: boolean;
}

/** Who a text can speak of, besides what its words tell: the people that it names, and the names of bodies that were found in it. */
export interface Cast {
  readonly text: Text;
  readonly people: readonly Person[];
  readonly bodies: readonly Range[];
}

const bodyName =
  /(?:Council|Trust|Agency|Authority|Association|Ltd|Limited|plc|PLC|Partnership|Society|University|College|School|Academy|Hospital|Constabulary|Police|Commission|Committee|Board|Services?|Group|Water|Rail|Railway|Homes|Housing|Lettings|Highways|Buses|Wildlife|England|Wales|Scotland|Heritage|Nature|Developments?|Contractors|Solutions|Federation|Union|Office|Department)$/;

/** What a run of tokens, the subject or the object of a verb, stands for; undefined where it is nobody. */
export function targetOf(run: readonly Token[], cast: Cast): Target | undefined {
  const last = run.at(-1);
  if (!last) return undefined;
  const at = (kind: Kind, from = last, to = last, own = false): Target => ({ kind, start: from.start, end: to.end, own });
  if (words.you.has(last.word)) return at('you');
  if (words.self.has(last.word)) return at('self');
  if (/^[@＠]/.test(last.word)) return at('account');
  if (words.others.has(last.word)) return at('other');
  if (words.things.has(last.word)) return at('thing');
  let found: Target | undefined;
  for (let i = 0; i < run.length; i++) {
    const opens = i === 0 || words.conjunctions.has((run[i - 1] as Token).word);
    const target = opens ? phraseAt(run.slice(i), cast) : undefined;
    if (target && target.kind !== 'self') return target;
    found ??= target;
  }
  return named(run, cast) ?? found;
}

/** Who the phrase at the start of a run stands for: `you lot`, `our planning team who ...`, `@name`, `Derek Halloway`. */
export function phraseAt(run: readonly Token[], cast: Cast): Target | undefined {
  const [first, second] = run;
  if (!first) return undefined;
  const at = (kind: Kind, to = first, own = false): Target => ({ kind, start: first.start, end: to.end, own });
  if (words.you.has(first.word)) return at('you');
  if (words.self.has(first.word)) return at('self');
  if (/^[@＠]/.test(first.word)) return at('account');
  if (words.others.has(first.word)) return at('other');
  const name = named(run, cast, first.start);
  if (name) return name;
  const own = words.owners.has(first.word);
  const from = words.determiners.has(first.word) ? 1 : 0;
  if (from && second && words.people.has(second.word) && isHead(run, 1)) return at('people', second, own);
  for (let i = from; i < Math.min(run.length, from + 4); i++) {
    const { word, gap } = run[i] as Token;
    if (i > 0 && !/^[ \u00a0“”"‘’'*_&/]{0,6}$/.test(gap)) return undefined;
    if (i > 0 && words.determiners.has(word)) return phraseAt(run.slice(i), cast);
    if (words.persons.has(word) && isHead(run, i)) return at('people', run[i], own);
    if (words.bodies.has(word) && isHead(run, i)) return at('body', run[i], own);
    if (i > 0 && words.people.has(word) && isHead(run, i)) return at('people', run[i], own);
    if (words.boundary.has(word)) return first.word === 'those' || first.word === 'people' ? at('people') : undefined;
  }
  return words.people.has(first.word) && isHead(run, 0) ? at('people') : undefined;
}

/** Whether a token ends its phrase: what follows is no noun that it qualifies, as in `the team sheet`. */
function isHead(run: readonly Token[], index: number): boolean {
  const next = run[index + 1];
  if (next && /^[’']/.test(next.gap)) return false;
  return (
    !next || !/^[ \u00a0]$/.test(next.gap) || words.boundary.has(next.word) || words.auxiliaries.has(next.word) || /(?:ing|ed|ly)$/.test(next.word)
  );
}

/** Somebody or something that a run names: at a place in it, or at its end. */
function named(run: readonly Token[], { text, people, bodies }: Cast, place?: number): Target | undefined {
  const [first, last] = [run[0] as Token, run.at(-1) as Token];
  const fits = ({ start, end }: Range) => (place === undefined ? end >= last.end : start <= place);
  const body = firstIn(bodies, first.start, last.end);
  if (body && fits(body)) return { kind: 'body', start: body.start, end: body.end, own: false };
  const person = firstIn(people, first.start, last.end);
  const lengthened = person && run.find(({ start }) => start >= person.end);
  const isBody = person && bodyName.test(text.value.slice(person.start, lengthened?.capital ? lengthened.end : person.end));
  if (person && !isBody && fits(person)) return { kind: 'person', start: person.start, end: person.end, own: false };
  const from = place === undefined ? run.findLastIndex(({ capital }) => !capital) + 1 : /^(?:the|our)$/.test(first.word) ? 1 : 0;
  let to = from;
  while (run[to]?.capital) to++;
  const title = run.slice(from, to);
  const [head, end] = [title[0], title.at(-1)];
  if (head && end && title.length > 1 && bodyName.test(text.value.slice(end.start, end.end)))
    return { kind: 'body', start: head.start, end: end.end, own: false };
  return undefined;
}

/** How messages call each. */
export const kindNames: Readonly<Record<Kind, string>> = {
  you: 'the reader',
  self: 'the writer',
  account: 'an account',
  person: 'a person',
  people: 'people',
  body: 'an organisation',
  other: 'a person',
  thing: 'a thing',
};
