import { type Hit, type Person, type Range, type Term, type Text, termsOf } from '../../../src/kit/index.ts';
import publicNames from '../lists/public-names.json' with { type: 'json' };
import lists from '../lists/special-categories.json' with { type: 'json' };
import { type PersonReference, teamAfterName } from './person-references.ts';
import { near, rangeAt } from './ranges.ts';

/** What a detail is about: the special categories of UK GDPR article 9, offences (article 10), and what does the same harm. */
export const kinds = ['health', 'care', 'offence', 'immigration', 'faith', 'orientation', 'origin', 'union', 'politics', 'hardship'] as const;

export type Kind = (typeof kinds)[number];

/** How a word is tied to somebody: they have it (`cancer`), are it (`deaf`), are in it (`in care`), or are called it (`refugee`). */
type Form = 'things' | 'qualities' | 'states' | 'labels';

export interface Detail {
  readonly form: Form;
  /** `own` is what the organisation added. */
  readonly kind: Kind | 'own';
}

/** A detail about somebody. */
export interface SensitiveDetail extends Range {
  readonly kind: Kind | 'own';
  readonly about: PersonReference;
  /** The grammar ties it to them, not mere closeness. */
  readonly sure: boolean;
}

const forms = ['things', 'qualities', 'states', 'labels'] as const;

/** The words for details of some kinds. */
export const detailTerms = (wanted: readonly Kind[]): Term<Detail>[] =>
  forms.flatMap(form =>
    Object.entries<readonly string[]>(lists[form])
      .filter(([kind]) => wanted.includes(kind as Kind))
      .flatMap(([kind, terms]) => terms.map(term => ({ term, data: { form, kind: kind as Kind } }))),
  );

export const contextTerms = {
  people: termsOf(lists.people),
  elsewhere: termsOf(lists.elsewhere),
  animals: termsOf(lists.animals),
  proceedings: termsOf(lists.proceedings),
  appeals: termsOf(lists.appeals),
  historic: termsOf(publicNames.names),
};

const groups = new Set(lists.groups);
const after = new Set(lists.after);
const farthest = 90;

const modifier = "(?: (?!(?:of|in|about|for|to|from|at|by|into|against|towards|on|with)(?!\\p{L}))[\\p{L}\\p{N}'’-]+){0,4}";
const possessive = new RegExp(`^(?:['’]s|['’])${modifier} $`, 'u');
const having = new RegExp(
  `(?<!\\p{L})(?:has|had|have|having|got|gets|with|suffer(?:s|ed|ing)?(?: (?:from|with))?|diagnosed(?: (?:with|as having))?|battl(?:es|ed|ing)|fight(?:s|ing)|fought|beat(?:s|en|ing)?|surviv(?:es|ed|ing)|(?:recover(?:s|ed|ing)|off|ill|sick|home|away) from|struggl(?:es|ed|ing) with|(?:treated|treatment|therapy|surgery|operation|medication|tested|scans?|off|in hospital) for|after|because of|due to|(?:going|went|goes) through|undergo(?:ing|ne|es)|underwent|(?:is|was|['’]s|been|still|back|went|put) (?:on|under)|needs?|receiv(?:es|ed|ing)|fac(?:es|ed|ing)|ow(?:es|ed)|claim(?:s|ed|ing)|contracted|caught|developed|tested positive for|given|â|mae gan|['’]i)${modifier} $`,
  'iu',
);
const being =
  /(?:(?<!\p{L})(?:is|was|are|were|been|being|be|became|becomes|as|now|born|went|turned|yn|openly)|['’](?:s|re))(?: (?:also|now|still|very|severely|profoundly|partially|totally|clinically|openly|heavily|six|seven|eight|nine|\d{1,2}|weeks|months|both|an?|\p{L}+ and)){0,3} $/iu;
const apposed = /^(?:,| ?[(–—])? ?(?:who (?:is|was) )?$|, who(?: is|['’]s| was) $/iu;
const entered =
  /(?:(?<!\p{L})(?:is|was|are|were|be|been|being|has|had|got|gets|getting|went|goes|still|again|back|now|just|recently|currently|also|later|sadly|and|then|who|put|placed|kept|held|mae|wedi|yn)|['’]s|,|–|—)\s*$|^\s*$/iu;
const secondPerson = new RegExp(
  `(?<!\\p{L})(?:(?:your|ur)${modifier}|(?:you['’]re|you are|you have|you['’]ve(?: been| got)?|you were|you had))(?: (?:an?|the|still|also|now))? $`,
  'iu',
);
/** Words before a name that make it a third person's: `Ring Priya about your claim`. */
const spokenOf =
  /(?<!\p{L})(?:ring|call|phone|text|email|e-mail|message|contact|ask|see|meet|visit|write to|speak to|speak with|talk to|talk with|by|from|with) $/iu;
const goesOn =
  /^(?:[^\p{L} ]|$| (?:[^\p{L}]|(?:and|but|or|so|too|again|now|as|since|with|in|at|on|by|to|because|after|before|when|while|who|from|for|due|following|yet|today|then|a|ac|xx?)(?!\p{L})))/iu;
const topicBefore = /(?<!\p{L})(?:on|about|of) (?:being|coming|growing|having|living|losing)(?!\p{L})/iu;
const longAgo = /(?:in|since|from|of|by|[(–-]) ?(?:1[0-8]\d\d|19[0-2]\d)(?!\d)/iu;
const ofAccount = /^(?:['’]s| (?:is|was|has|had|got)(?= )|,? who )/u;
const endOfSentence = /[!?…\r\n]|\.\s+(?!\p{Ll})/u;
const welshHaving = /(?<!\p{L})(?:mae|roedd) (?:gan|ar|gyda) $/iu;
const bearer =
  /^[ -](?:(?:patient|sufferer|survivor|victim|pupil|student|boy|girl|man|woman|teenager|teen|resident|tenant|client|mum|dad|mother|father|claimant|offender|refugee)s?,? ?)$/iu;

/** Details about people in a text: each hit that a person's name, or another reference, is tied to in its sentence. */
export function findSensitiveDetails(
  text: Text,
  hits: readonly Hit<Detail>[],
  references: readonly PersonReference[],
  { elsewhere, isReply }: { elsewhere: readonly Hit[]; isReply: boolean },
): SensitiveDetail[] {
  const found: SensitiveDetail[] = [];
  for (const hit of hits) {
    const sentence = rangeAt(text.sentences, hit.start);
    if (!sentence || rangeAt(text.links, hit.start) || rangeAt(text.hashtags, hit.start) || rangeAt(text.mentions, hit.start)) continue;
    if (
      (hit.term.data?.form === 'things' && isShort(text.value, hit)) ||
      isTopic(text.value, hit) ||
      longAgo.test(text.value.slice(Math.max(0, hit.start - 120), hit.end + 120))
    )
      continue;
    if (!near(elsewhere, Math.max(sentence.start, hit.start - 150), Math.min(sentence.end, hit.end + 150)).next().done) continue;
    const about = bearerOf(text, hit, references, sentence) ?? addressee(text, hit, references, sentence, isReply);
    if (about) found.push({ start: hit.start, end: hit.end, kind: (hit.term.data as Detail).kind, ...about });
  }
  return found;
}

/** `MS` is an illness, `Ms` a title. */
const isShort = (value: string, { start, end }: Range) => end - start < 4 && value.slice(start, end) !== value.slice(start, end).toUpperCase();

/** Whether a word after the hit makes it a service, an event or a body: `cancer screening`, `asylum team`. */
function isTopic(value: string, { end }: Range): boolean {
  const next = /^[ -]([\p{L}'’]+)/u.exec(value.slice(end, end + 24))?.[1];
  return next !== undefined && after.has(next.toLowerCase());
}

/** The person whom the sentence says it of: one of the two before the hit, or the one right after it. */
function bearerOf(
  { value }: Text,
  hit: Hit<Detail>,
  references: readonly PersonReference[],
  sentence: Range,
): Pick<SensitiveDetail, 'about' | 'sure'> | undefined {
  const { form, kind } = hit.term.data as Detail;
  const inReach = [...near(references, hit.start - farthest, hit.start)].filter(({ end }) => end <= hit.start);
  for (const about of inReach.slice(-2).reverse()) {
    const between = value.slice(about.end, hit.start).replace(/^\. /, ' ').replace(teamAfterName, '');
    if (endOfSentence.test(between) || (about.sort === 'account' && !ofAccount.test(between))) continue;
    const isWelsh = between === ' ' && form === 'things' && welshHaving.test(value.slice(Math.max(0, about.start - 12), about.start));
    if (isWelsh || isTied(between, form, value.slice(hit.end, hit.end + 20)))
      return { about, sure: about.sort !== 'account' && about.sort !== 'pronoun' };
  }
  const [next] = near(references, hit.end, Math.min(sentence.end, hit.end + 30));
  if (!next || next.start < hit.end || next.sort !== 'name') return undefined;
  const between = value.slice(hit.end, next.start);
  const isBare = /^[:,]? $/.test(between) && (form === 'labels' || (form === 'qualities' && (kind === 'health' || kind === 'hardship')));
  return isBare || (form !== 'states' && bearer.test(between)) ? { about: next, sure: false } : undefined;
}

function isTied(between: string, form: Form, rest: string): boolean {
  if (words(between).some(word => groups.has(word))) return false;
  if (topicBefore.test(between)) return false;
  if (form === 'things') return possessive.test(between) || having.test(between);
  if (form === 'states') return entered.test(between);
  if (!goesOn.test(rest)) return false;
  return being.test(between) || (/^(?:,| ?[(–—])/.test(between) && apposed.test(between));
}

/** In a reply, the person who is spoken to: `Hi @sam, sorry about your depression`. */
function addressee(
  { value }: Text,
  hit: Hit<Detail>,
  references: readonly PersonReference[],
  sentence: Range,
  isReply: boolean,
): Pick<SensitiveDetail, 'about' | 'sure'> | undefined {
  const [vocative] = near(references, hit.end + 2, hit.end + 3);
  if (vocative?.sort === 'name' && value.slice(hit.end, vocative.start) === ', ') return spokenTo(value, hit, sentence, vocative);
  const first = references[0];
  const isAddressed = first && first.start < 25 && (first.sort === 'account' || first.sort === 'name') && !spokenOf.test(value.slice(0, first.start));
  if (!isAddressed && !isReply) return undefined;
  return spokenTo(value, hit, sentence, isAddressed ? first : { start: hit.start, end: hit.start, sort: 'account' });
}

function spokenTo(value: string, hit: Range, sentence: Range, about: PersonReference): Pick<SensitiveDetail, 'about' | 'sure'> | undefined {
  const ahead = value.slice(Math.max(sentence.start, hit.start - 60), hit.start);
  if (!secondPerson.test(ahead) || /(?<!\p{L})(?:if|whether|when|do|does|are|could|may|might)(?!\p{L})/iu.test(ahead)) return undefined;
  return { about, sure: false };
}

const words = (text: string) =>
  text
    .toLowerCase()
    .replace(/’/g, "'")
    .match(/[\p{L}']+/gu) ?? [];

const office =
  /(?<!\p{L})(?:mayor|minister|mp|msp|councillor|cllr|leader|president|commissioner|king|queen|prince|princess|pope|sir|dame|lord)(?!\p{L})[^.!?]{0,12}$/iu;

/** Whether a name is that of a holder of public office, by the words before it. */
export const holdsOffice = (value: string, { start, title = '' }: Person) => office.test(`${value.slice(Math.max(0, start - 30), start)}${title}`);
