import { type Hit, near, type Person, type Range, rangeAt, type Text } from '../../../src/kit/index.ts';
import lists from '../lists/special-categories.json' with { type: 'json' };
import { plain } from './plain.ts';

/**
 * Words of a text for one person: a name, `my neighbour`, what may be a name (unlisted), `the woman from flat 4` or `the man who runs the
 * post office` (located), `a 9-year-old boy from Hendon` (placed), initials, an account, or a pronoun for one of these.
 */
export interface PersonReference extends Range {
  readonly sort: 'name' | 'known' | 'unlisted' | 'located' | 'placed' | 'initials' | 'account' | 'pronoun';
  /** Of a name, and of the name that a pronoun stands for. */
  readonly person?: Person;
  /** Whom a pronoun stands for. */
  readonly antecedent?: PersonReference;
}

const noun =
  'woman|man|lady|gentleman|boy|girl|lad|teenager|toddler|baby|child|tenant|resident|pupil|student|patient|client|couple|family|bloke|chap|guy|mum|dad|mother|father|widow|pensioner|employee|officer';
const placeName = "(?:\\p{Lu}[\\p{L}'-]{1,20} ?){1,4}";
const years = '(?:\\d{1,3}|\\p{L}{3,9})[ -]year[ -]old';
const located = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:[Tt]he|[Aa]n?|[Tt]hat|[Oo]ur) (?:(?:young|elderly|old|little|poor|${years}) ){0,2}(?:${noun})(?:,? (?:aged )?\\d{1,3},?)? (?:who lives |living |staying )?(?:(?:from|at|in|of) (?:[Ff]lat|[Nn]umber|[Nn]o\\.?|[Rr]oom|[Pp]lot|[Hh]ouse) ?\\d{1,4}[a-z]?|(?:above|opposite) the \\p{L}{3,15})`,
  'gu',
);
const busy = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:[Tt]he|[Tt]hat|[Oo]ur) (?:\\p{Ll}{3,8} )?(?:${noun}) who (?:runs?|owns?|manages?|keeps?|drives?|works?|teaches|lives?|sells?|cleans?|plays?|sits|sleeps?|begs|busks)(?: [\\p{L}\\p{N}'-]{1,20}){1,8}?(?= (?:is|has|was|had|have|are|got|needs?|suffers?)(?!\\p{L})|,)`,
  'gu',
);
const placed = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:[Tt]he|[Aa]n?) ${years} (?:${noun}) (?:from|at|in|of)|[Tt]he (?:${noun}) (?:from|at)) (?![Ff]lat)${placeName}`,
  'gu',
);
const teams = lists.teams.map(team => team.replace(/(?<!['\p{L}])\p{Ll}/gu, letter => `[${letter}${letter.toUpperCase()}]`)).join('|');
const team = `(?:from|in|on|at) (?:[Hh][Rr]|I[Tt]|${teams}|(?:the|our|my) (?:[\\p{L}'’-]{2,15} ){0,2}(?:[Tt]eam|office|department|depot|desk|class|street|road|block))(?!\\p{L})`;
/** A team right after a name: `in customer services`. */
export const teamAfterName = new RegExp(`^ ${team}`, 'u');
/** Names that no list has, by what is said of them: `Bob from accounts`, `Grace, who has ...`. */
const cued = new RegExp(
  `(?<![\\p{L}\\p{N}#@])(?!(?:Any|Every|Some|No)(?:one|body) |(?:Children|Drop-in|Help|Life|One|People|Staff|Support|Those|Work) |\\p{L}{1,20}(?:s|ing) )\\p{Lu}\\p{Ll}[\\p{L}'-]{0,20}(?= ${team}|, (?:\\d{1,3}, )?who (?:has|is|was|had|lives|suffers) )`,
  'gu',
);
/** What may be a name that no list has, before a verb: `Bazza has ...`. */
const unlisted = new RegExp(
  `(?<![\\p{L}\\p{N}#@&'-]|(?<!\\p{L})(?:[Ii]n|[Aa]t|[Ff]rom|[Tt]o|[Oo]f|[Tt]he|[Nn]ear|[Ff]or|[Oo]ur|[Aa]n?) |\\p{Lu}[\\p{L}'-]{0,20} )(?!(?:${lists.unnamed.join('|')})(?!\\p{L})|\\p{L}{1,15}(?:ing|tion|ment|ness|ity|ism|ance|ence|ship|ology|cy)(?!\\p{L}))\\p{Lu}\\p{Ll}[\\p{L}'-]{1,15}(?: \\p{Lu}\\p{Ll}[\\p{L}'-]{1,15})?(?= (?:has|had|is|was)(?!\\p{L})|(?<= and \\p{L}{3,20}(?<!s)) (?:have|are) )`,
  'gu',
);
const initials =
  /(?<![\p{L}\p{N}.@#&/-])(?:(?:\p{Lu}\.){2,3}(?!\p{L})|(?:[Cc]lient|[Pp]atient|[Pp]upil|[Tt]enant|[Rr]esident|[Ss]ervice user|[Ss]tudent|Mr|Mrs|Ms|Miss|Mx)\.? \p{Lu}{1,2}(?![\p{L}\p{N}'-])|(?!UK|EU|UN|US|GP|MP|PM|TV|IT|HR|AI|NI|WW|PC|CV|ID|OK|AM|PR|QC|KC|VE|VJ|DC|SEN|FC)\p{Lu}{2}(?=(?:'s| is| was| has) ))/gu;
const pronoun = /(?<!\p{L})(?:(?:he|she|him|mae hi|mae e)(?!\p{L})|(?=(?:his|her)(?!\p{L})))/iu;
const quoteBefore = /[”"],? ?(?:says?|said|adds?|added|explains?|explained|recalls?|remembers|writes|[-–—]) $/u;
const farthestQuote = 400;
const pronounWithin = 120;
const regnal = / [IVX]{1,4}$/;

/**
 * The references to people in a text, in order. `people` are its names, `known` its hits of words for people whom the author knows,
 * `historic` names of the dead and the invented, which are left out.
 */
export function findPersonReferences(text: Text, people: readonly Person[], known: readonly Hit[], historic: readonly Hit[]): PersonReference[] {
  const value = plain(text);
  const living = people.filter(({ name, start, end }) => !regnal.test(name) && near(historic, start, end).next().done);
  const own: PersonReference[] = [
    ...living.map(person => ({ start: person.start, end: person.end, sort: 'name' as const, person })),
    ...known.map(({ start, end }) => ({ start, end, sort: 'known' as const })),
    ...rangesOf(value, cued).map(range => ({ ...range, sort: 'known' as const })),
    ...rangesOf(value, busy).map(range => ({ ...range, sort: 'located' as const })),
    ...rangesOf(value, located).map(range => ({ ...range, sort: 'located' as const })),
    ...rangesOf(value, placed).map(range => ({ ...range, sort: 'placed' as const })),
    ...rangesOf(value, initials).map(range => ({ ...range, sort: 'initials' as const })),
    ...text.mentions.map(({ start, end }) => ({ start, end, sort: 'account' as const })),
  ].filter(({ start }) => !rangeAt(text.links, start));
  const references = apart(own);
  const guesses = rangesOf(value, unlisted).filter(
    ({ start, end }) => near(references, start, end).next().done && near(people, start, end).next().done,
  );
  return withPronouns(
    text,
    apart([...references, ...quotedSelves(value, references), ...guesses.map(range => ({ ...range, sort: 'unlisted' as const }))]),
  );
}

/** `I` in what somebody is quoted as saying: `“I’ve had a stroke,” says Gareth Pugh`. */
function quotedSelves(value: string, references: readonly PersonReference[]): PersonReference[] {
  return references
    .filter(({ sort }) => sort === 'name' || sort === 'known')
    .flatMap(speaker => {
      const closed = quoteBefore.exec(value.slice(Math.max(0, speaker.start - 30), speaker.start));
      if (!closed) return [];
      const end = speaker.start - closed[0].length;
      const start = Math.max(value.lastIndexOf('“', end - 1), value.lastIndexOf('"', end - 1), end - farthestQuote);
      return Array.from(value.slice(start, end).matchAll(/(?<!\p{L})I(?=['’ ])/gu), ({ index }) => ({
        start: start + index,
        end: start + index + 1,
        sort: 'pronoun' as const,
        person: speaker.person,
        antecedent: speaker,
      }));
    });
}

/** References in order, the longer one of two that start together, none that starts inside the one before. */
const apart = (references: PersonReference[]) =>
  references
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((reference, at) => at === 0 || reference.start >= (references[at - 1] as Range).end);

/** Adds the first `he`, `she`, `his` or `her` of a sentence that stands before any person of its own, where one was spoken of just before. */
export function withPronouns(text: Text, references: readonly PersonReference[]): PersonReference[] {
  const all: PersonReference[] = [];
  let next = 0;
  let spokenOf: { readonly by: PersonReference; readonly ago: number } | undefined;
  for (const { start, end } of text.sentences) {
    const from = all.length;
    const nextStart = (references[next] as Range | undefined)?.start ?? end;
    const said = spokenOf && pronoun.exec(text.value.slice(start, Math.min(start + pronounWithin, nextStart, end) + 1));
    if (said && spokenOf) {
      const at = start + said.index;
      all.push({
        start: at,
        end: at + said[0].length,
        sort: 'pronoun',
        person: spokenOf.by.person,
        antecedent: spokenOf.by.antecedent ?? spokenOf.by,
      });
    }
    for (; next < references.length && (references[next] as Range).start < end; next++) all.push(references[next] as PersonReference);
    const by = all.slice(from).find(({ sort }) => sort !== 'account' && sort !== 'unlisted');
    if (by) spokenOf = { by, ago: 0 };
    else if (spokenOf) spokenOf = spokenOf.ago === 0 ? { ...spokenOf, ago: 1 } : undefined;
  }
  return all;
}

const rangesOf = (value: string, pattern: RegExp): Range[] =>
  Array.from(value.matchAll(pattern), ({ 0: found, index }) => ({ start: index, end: index + found.trimEnd().length }));
