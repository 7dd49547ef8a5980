import { type Hit, near, type Person, type Range, rangeAt, type Term, type Text, termsOf } from '../../../src/kit/index.ts';
import publicNames from '../lists/public-names.json' with { type: 'json' };
import lists from '../lists/special-categories.json' with { type: 'json' };
import { type PersonReference, teamAfterName } from './person-references.ts';
import { type Form, isTied, isTiedToReader, mayBeTied } from './ties.ts';

/** What a detail is about: the special categories of UK GDPR article 9, offences (article 10), and what does the same harm. */
export const kinds = [
  'health',
  'care',
  'offence',
  'immigration',
  'faith',
  'orientation',
  'origin',
  'union',
  'politics',
  'hardship',
  'abuse',
] as const;

export type Kind = (typeof kinds)[number];

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

const forms = ['things', 'qualities', 'states', 'labels', 'owned', 'crimes'] as const;

const allDetails: readonly Term<Detail>[] = forms.flatMap(form =>
  Object.entries<readonly string[]>(lists[form]).flatMap(([kind, terms]) => terms.map(term => ({ term, data: { form, kind: kind as Kind } }))),
);

/** The words for details of some kinds; of all kinds the same array, so that rules that share it have it looked for once. */
export function detailTerms(wanted: readonly Kind[]): readonly Term<Detail>[] {
  const isWanted = ({ data }: Term<Detail>) => data !== undefined && (wanted as readonly string[]).includes(data.kind);
  return kinds.every(kind => wanted.includes(kind)) ? allDetails : allDetails.filter(isWanted);
}

export const contextTerms = {
  people: termsOf(lists.people),
  elsewhere: termsOf(lists.elsewhere),
  fiction: termsOf(lists.fiction),
  animals: termsOf(lists.animals),
  proceedings: termsOf(lists.proceedings),
  appeals: termsOf(lists.appeals),
  historic: termsOf(publicNames.names),
};

const after = new Set(lists.after);
const farthest = 140;

/** Words before a name that make it a third person's: `Ring Priya about your claim`. */
const spokenOf =
  /(?<!\p{L})(?:ring|call|phone|text|email|e-mail|message|contact|ask|see|meet|visit|write to|speak to|speak with|talk to|talk with|by|from|with) $/iu;
const greeting =
  /^[\p{P}\p{S}\s]*(?:(?:hi|hiya|hello|hey|dear|thanks|thank you|sorry|morning|good morning|good afternoon|good evening|helo|annwyl)(?: there| again)?,? )?$/iu;
const longAgo = /(?:in|since|from|of|by|[(–-]) ?(?:1[0-8]\d\d|19[0-2]\d)(?!\d)/iu;
const outing =
  /(?<!\p{L})(?:to|at|after|for|during|before|watch(?:ed|ing|es)?|see(?:ing|s)?|saw|lov(?:e[sd]?|ing)|enjoy(?:s|ed|ing)?|our) (?:(?:the|our|this|last|that|an?|your|my|year|night|week|year['’]s|night['’]s|christmas|school|village) ){0,3}$/iu;
const storyOf = /^ (?:about|of|in which|where|that|starring|with) /iu;
const ofAccount = /^(?:['’]s| (?:is|was|has|had|got)(?= )|,? who )/u;
/** What only a person has or is, so that it makes a name of a word with a capital. */
const personal: ReadonlySet<Detail['kind']> = new Set(['health', 'care', 'immigration', 'orientation', 'abuse']);
const direct =
  /^(?:'s|’s| (?:has|had|have|is|was|are))(?: (?:got|had|been|also|now|just|recently|sadly|still|back|both|off|very|an?|the|nasty|severe)){0,3} $/u;
const vague: ReadonlySet<PersonReference['sort']> = new Set(['account', 'pronoun', 'unlisted']);
const endOfSentence = /[!?…\r\n]|\.\s+(?!\p{Ll})/u;
const welshHaving = /(?<!\p{L})(?:mae|roedd) (?:gan|ar|gyda) $/iu;
const bearer =
  /^[ -](?:(?:patient|sufferer|survivor|victim|pupil|student|boy|girl|man|woman|teenager|teen|resident|tenant|client|mum|dad|mother|father|claimant|offender|refugee)s?,? ?)$/iu;

/** The hits that may be of somebody, by the words around them: names are looked for where there is one. */
export const plausibleDetails = ({ value }: Text, hits: readonly Hit<Detail>[]) =>
  hits.filter(hit => {
    const detail = hit.term.data as Detail;
    if ((detail.form === 'things' && isShort(value, hit)) || isTopic(value, hit)) return false;
    return mayBeTied(value.slice(Math.max(0, hit.start - farthest), hit.start), detail, value.slice(hit.end, hit.end + 40));
  });

/** Details about people in a text: each of the plausible hits that a person's name, or another reference, is tied to in its sentence. */
export function findSensitiveDetails(
  text: Text,
  hits: readonly Hit<Detail>[],
  references: readonly PersonReference[],
  around: { readonly elsewhere: readonly Hit[]; readonly fiction: readonly Hit[]; readonly isReply: boolean },
): SensitiveDetail[] {
  const found: SensitiveDetail[] = [];
  for (const hit of hits) {
    const sentence = rangeAt(text.sentences, hit.start);
    const detail = hit.term.data as Detail;
    if (!sentence || [text.links, text.hashtags, text.mentions].some((ranges: readonly Range[]) => rangeAt(ranges, hit.start))) continue;
    if (isOfThePast(text.value, hit, sentence, around)) continue;
    const about = bearerOf(text, hit, references, sentence) ?? addressee(text, hit, references, sentence, around.isReply);
    const last = found.at(-1);
    const isSameAct = detail.form === 'crimes' && last?.kind === 'offence' && last.end > hit.start - 30;
    if (about && !isSameAct) found.push({ start: hit.start, end: hit.end, kind: detail.kind, ...about });
  }
  return found;
}

/** `MS` is an illness, `Ms` a title. */
const isShort = (value: string, { start, end }: Range) => end - start < 4 && value.slice(start, end) !== value.slice(start, end).toUpperCase();

/** Whether a word after the hit makes it a service, an event or a body: `cancer screening`, `flu and Covid jabs`. */
function isTopic(value: string, { end }: Range): boolean {
  const [, next, later] =
    /^(?:[ -]([\p{L}'’]+)|,? (?:and|or|&) (?!(?:an?|the|may|will|can|is|was|has|had)(?!\p{L}))[\p{L}\p{N}-]{1,20} ([\p{L}'’]+))/u.exec(
      value.slice(end, end + 50),
    ) ?? [];
  return [next, later].some(word => word !== undefined && after.has(word.toLowerCase()));
}

/** Whether the words around speak of the dead, of history, or of a story rather than of an outing to one. */
function isOfThePast(
  value: string,
  { start, end }: Range,
  sentence: Range,
  { elsewhere, fiction }: { readonly elsewhere: readonly Hit[]; readonly fiction: readonly Hit[] },
): boolean {
  if (longAgo.test(value.slice(Math.max(0, start - 120), end + 120))) return true;
  const [from, to] = [Math.max(sentence.start, start - 150), Math.min(sentence.end, end + 150)];
  if (!near(elsewhere, from, to).next().done) return true;
  return [...near(fiction, from, Math.min(to, end + 25))].some(
    story =>
      (story.start < start || !/[,;]| and | but /.test(value.slice(end, story.start))) &&
      !(outing.test(value.slice(Math.max(0, story.start - 40), story.start)) && !storyOf.test(value.slice(story.end, story.end + 20))),
  );
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
    if (about.sort === 'unlisted' && !(personal.has(kind) && direct.test(between))) continue;
    const isWelsh = between === ' ' && form === 'things' && welshHaving.test(value.slice(Math.max(0, about.start - 12), about.start));
    if (isWelsh || isTied(between, form, value.slice(hit.end, hit.end + 20))) return { about, sure: !vague.has(about.sort) };
  }
  const [next] = near(references, hit.end, Math.min(sentence.end, hit.end + 30));
  if (!next || next.start < hit.end || next.sort !== 'name') return undefined;
  const between = value.slice(hit.end, next.start);
  const isBare = /^[:,]? $/.test(between) && (form === 'labels' || (form === 'qualities' && (kind === 'health' || kind === 'hardship')));
  return isBare || (form !== 'states' && bearer.test(between)) ? { about: next, sure: false } : undefined;
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
  const isAddressed = first && first.start < 25 && (first.sort === 'account' ? !spokenOf.test(value.slice(0, first.start)) : isGreeted(value, first));
  if (!isAddressed && !isReply) return undefined;
  return spokenTo(value, hit, sentence, isAddressed ? first : { start: hit.start, end: hit.start, sort: 'account' });
}

/** `Hi Sam, ...`, `Sam, ...`. */
const isGreeted = (value: string, { sort, start, end }: PersonReference) =>
  sort === 'name' && greeting.test(value.slice(0, start)) && /^ ?[,!.:;–—-]|^\s*[\r\n]/u.test(value.slice(end, end + 3));

function spokenTo(value: string, hit: Hit<Detail>, sentence: Range, about: PersonReference): Pick<SensitiveDetail, 'about' | 'sure'> | undefined {
  const ahead = value.slice(Math.max(sentence.start, hit.start - 80), hit.start);
  if (!isTiedToReader(ahead, hit.term.data as Detail, value.slice(hit.end, Math.min(sentence.end, hit.end + 40)))) return undefined;
  return { about, sure: false };
}

const office =
  /(?<!\p{L})(?:mayor|minister|mp|msp|councillor|cllr|leader|president|commissioner|king|queen|prince|princess|pope|sir|dame|lord)(?!\p{L})[^.!?]{0,12}$/iu;

/** Whether a name is that of a holder of public office, by the words before it. */
export const holdsOffice = (value: string, { start, title = '' }: Person) => office.test(`${value.slice(Math.max(0, start - 30), start)}${title}`);
