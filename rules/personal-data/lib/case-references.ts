import {
  changedTerms,
  changedWords,
  type Hit,
  near,
  type Range,
  rangeAt,
  type Term,
  type TermChanges,
  type Text,
  termsOf,
} from '../../../src/kit/index.ts';
import lists from '../lists/case-references.json' with { type: 'json' };
import { digitsIn, plain } from './plain.ts';

/** What a word before a reference says of it: somebody's case; the police's; or anything that has a reference. */
type Cue = keyof typeof lists.cues;

export interface CaseReference extends Range {
  /** It says itself whose case it is, or that it is one. */
  readonly sure: boolean;
}

const listed: readonly Term<Cue>[] = Object.entries(lists.cues).flatMap(([data, terms]) => terms.map(term => ({ term, data: data as Cue })));

/** The words to find before references, and those for public registers, with the user's changes. */
export const referenceTerms = (cues: TermChanges, registers: TermChanges) => ({
  cues: changedTerms(listed, cues, term => ({ term, data: 'case' as const })),
  public: termsOf(changedWords(lists.public, registers)),
});

const joint =
  /(?:[ \u200b]{0,2}(?:[.:#(=–-]|(?:a\/c|acct?|account|application|badge|case|claim|file|id|is|no|nr|number|num|ref|reference|rhif|was)(?![\p{L}\p{N}]))){0,6}[ \u200b]{0,2}/iuy;
const referenceWord = /(?<!\p{L})(?:#|id|no|nr|number|num|ref|reference|rhif)/iu;
const token = /(?:\p{Lu}{1,5}[ ](?=\d{4}))?(?=[^\s\d]{0,24}\d)[\p{L}\d]{1,16}(?:[/._-][\p{L}\d]{1,16}){0,4}(?:[ ]\d{2,6}(?![\p{L}\d:/.-])){0,3}/uy;
const notReference =
  /^(?:(?:19|20)\d\d|(?:19|20)\d\d[/-](?:19|20)?\d\d|\d{1,2}[/.-]\d{1,2}[/.-](?:\d\d|\d{4})|\d{4}-\d\d-\d\d|0[\d ]{9,12}|\d{1,2}[.:]\d\d(?:am|pm)?|\d{1,3}(?: \d{3})+|[CT]-\d{1,4}\/\d\d|\d{1,4}(?:st|nd|rd|th|am|pm|k|m|km|mm|kg))$/iu;
/** The forms of public registers: planning, the Planning Portal, planning appeals, freedom of information. */
const publicForm = /^(?:\d{2,4}[/-]\d{3,6}[/-]\p{L}{2,6}\d?|PP-\d{8}|P\d{4}\/\d{2,5}.*|APP\/.*|(?:FOI|EIR)[-\d/ ]*)$/iu;
const whose =
  /(?<!\p{L})(?:[Yy]our|[Yy]r|[Uu]r|[Hh]is|[Hh]er|[Tt]heir|[Ee]ich|(?:Mrs?|Ms|Miss|Mx|Dr)\.? \p{Lu}[\p{L}'-]{0,30}|(?!Council|Court|Committee|Government)\p{Lu}[\p{L}-]{1,30}'s)(?!\p{L})/u;
const forYou = /(?<!\p{L})(?:for|to|with) you(?!\p{L})/iu;
/** Asks whoever reads it to give the number: an appeal. */
const quoting = /(?<!\p{L})(?:quote|quoting|cite|citing|use|using|with)(?!\p{L})/iu;
const appeal =
  /(?<!\d)(?:101|0800 ?555 ?111)(?!\d)|crimestoppers|witness|appeal|information|police|heddlu|constabulary|dash-?cam|cctv|were you|did you (?:see|hear)/iu;

/** The references of a text that follow a word for a case. On an `internal` network every one counts, in a public post only a person's own. */
export function findCaseReferences(
  text: Text,
  cues: readonly Hit<Cue>[],
  publicHits: readonly Hit[],
  { internal, reply }: { internal: boolean; reply: boolean },
): CaseReference[] {
  if (digitsIn(text) < 2) return [];
  const value = plain(text);
  const found: CaseReference[] = [];
  for (const cue of cues) {
    if (cue.start < (found.at(-1)?.end ?? 0) || rangeAt(text.links, cue.start) || rangeAt(text.hashtags, cue.start)) continue;
    const read = readReference(value, cue);
    if (!read || rangeAt(text.links, read.start)) continue;
    const kind = cue.term.data as Cue;
    const ahead = value.slice(Math.max(0, cue.start - 60), cue.start);
    const isTheirs = reply || whose.test(ahead.slice(-45)) || forYou.test(value.slice(read.end, read.end + 30));
    const [before, after] = kind === 'reference' ? [80, 25] : [35, 0];
    const isPublic = !near(publicHits, cue.start - before, read.end + after).next().done;
    if (publicForm.test(read.form) || isPublic) {
      if (!internal || !cue.term.term.startsWith('case')) continue;
    } else if (!internal && !isTheirs) {
      if (kind === 'reference' || quoting.test(ahead.slice(-25))) continue;
      if (kind === 'police' && appeal.test(value.slice(Math.max(0, cue.start - 200), read.end + 200))) continue;
    }
    found.push({ start: read.start, end: read.end, sure: kind === 'case' || isTheirs });
  }
  return found;
}

/** The reference that follows a cue: enough digits, and neither a date, a time, an amount nor a year. */
function readReference(value: string, cue: Hit<Cue>): (Range & { form: string }) | undefined {
  joint.lastIndex = cue.end;
  const between = joint.exec(value)?.[0] ?? '';
  if (between === '') return undefined;
  const start = cue.end + between.length;
  token.lastIndex = start;
  const form = token.exec(value)?.[0] ?? '';
  if (!/\d/.test(form)) return undefined;
  const end = start + form.length;
  const digits = form.replace(/\D/g, '').length;
  const isNamed = referenceWord.test(between) || referenceWord.test(value.slice(cue.start, cue.end));
  const isPlain = /^[\d ]+$/.test(form);
  const isCad = cue.term.term === 'cad';
  if (cue.term.data === 'police' && !isNamed && !isCad) return undefined;
  const least = isNamed ? 3 : isCad ? 2 : !isPlain ? 4 : cue.term.term === 'case' ? 5 : 6;
  if (digits < least || (notReference.test(form) && !(isNamed && isPlain)) || /^(?:[,.:]\d|%|[\p{L}\d_])/u.test(value.slice(end, end + 2)))
    return undefined;
  if (/(?<!\p{L})(?:in|just in) $/iu.test(value.slice(Math.max(0, cue.start - 8), cue.start)) && !isNamed) return undefined;
  return { start, end, form };
}
