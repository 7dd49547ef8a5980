import type { PolicyClause } from '../kit/index.ts';
import guesses from './lists/policy-guesses.json' with { type: 'json' };

/** A clause that was found in a document. */
export interface DraftedClause {
  /** As the document has it (`6.1`), or counted under its heading (`5a/2`). */
  readonly number: string;
  readonly title: string;
  readonly quote: string;
  readonly kind: PolicyClause['kind'];
  /** Guessed; none where nothing fits. */
  readonly rules: readonly string[];
  readonly question?: string;
}

interface Found {
  readonly number: string;
  /** It has a number of its own. */
  readonly numbered: boolean;
  text: string;
}

const markdownHeading = /^#{1,6}\s+(.+?)\s*#*$/;
const numberedHeading = /^(\d{1,2})[.)]?\s+(\p{Lu}[^.:]{2,70})$/u;
const letteredHeading = /^([a-z])[.)]\s+\**(.{2,90}?):?\**:?$/;
const numberedClause = /^\s*(?:[-*•]\s*)?(\d{1,2}(?:\.\d{1,3})+)[.)]?\s+([\p{L}\p{P}].*)$/u;
const bullet = /^(\s*)[-*•]\s+(?:[a-z][.)]\s+)?(\S.*)$/;
const contents = /(?:\t|\.{3,}\s*|\*\*)\d{1,3}\s*$/;

/** The clauses of a policy document, in text or Markdown: numbered paragraphs, and what stands in lists and paragraphs that ask for something under headings. Rules are guessed among those that `isRule` knows. */
export function draftClauses(document: string, isRule: (name: string) => boolean): DraftedClause[] {
  const clauses: Found[] = [];
  let heading = { prefix: '', count: 0 };
  let top = '';
  let open: { clause?: Found; indent: number } = { indent: 0 };
  const add = (text: string, indent: number) => {
    const clause = { number: `${heading.prefix || 'clause'}/${++heading.count}`, numbered: false, text };
    clauses.push(clause);
    open = { clause, indent };
  };
  const enter = (prefix: string) => {
    heading = { prefix, count: 0 };
    open = { indent: 0 };
  };
  for (const line of document.split(/\r\n|[\r\n]/)) {
    const text = line.trim().replace(/\*\*/g, '');
    const title = markdownHeading.exec(line)?.[1] ?? text;
    const isMarked = title !== text;
    const numbered = numberedHeading.exec(title);
    const lettered = letteredHeading.exec(text);
    const clause = numberedClause.exec(line);
    const item = bullet.exec(line);
    if (text === '') open = { ...open, clause: item ? open.clause : undefined };
    else if (contents.test(line)) open = { indent: 0 };
    else if (clause) {
      const found = { number: clause[1] as string, numbered: true, text: clause[2] as string };
      clauses.push(found);
      open = { clause: found, indent: line.search(/\S/) };
    } else if (numbered) {
      top = numbered[1] as string;
      enter(top);
    } else if (isMarked) enter(slug(title));
    else if (lettered && top !== '') enter(`${top}${lettered[1]}`);
    else if (item && open.clause && (item[1] as string).length > open.indent)
      open.clause.text += `${/[:;,]$/.test(open.clause.text) ? '' : ';'} ${item[2]}`;
    else if (item) add(item[2] as string, (item[1] as string).length);
    else if (open.clause) open.clause.text += ` ${text}`;
    else add(text, 0);
  }
  const seen = new Set<string>();
  return clauses
    .map(({ number, numbered, text }) => ({ number, numbered, text: text.replace(/\*\*/g, '').replace(/\s+/g, ' ').trim() }))
    .filter(({ number, numbered, text }) => (numbered || asks(text)) && text.length > 10 && !seen.has(number) && seen.add(number))
    .map(({ number, text }) => drafted(number, text, isRule));
}

const slug = (title: string) =>
  title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40) || 'clause';

/** Whether a paragraph asks for something. */
const asks = (text: string) =>
  /\b(?:must|should|shall|may not|cannot|never|required|not permitted|not allowed|responsible|ensure)\b/i.test(text) ||
  /^(?:do not|don['’]t|be|never|always|respect|avoid|only|make|use|keep|remember|if you)\b/i.test(text);

const hasWord = (text: string, words: readonly string[]) =>
  words.some(word => new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'iu').test(text));

function drafted(number: string, text: string, isRule: (name: string) => boolean): DraftedClause {
  const common = { number, title: shortened(text.split(/(?<=[.;:])\s/)[0] as string, 90).replace(/[.;:]$/, ''), quote: shortened(text, 240) };
  const guessed = guesses.rules.filter(({ words }) => hasWord(text, words)).flatMap(({ rules }) => rules);
  const rules = [...new Set(guessed)].filter(name => isRule(name.replace(/^!/, '')));
  if (rules.length > 0) return { ...common, kind: 'check', rules };
  const signOff = guesses.signOff.find(({ words }) => hasWord(text, words));
  if (signOff && asks(text)) return { ...common, kind: 'sign-off', rules, question: signOff.question };
  return { ...common, kind: asks(text) && !hasWord(text, guesses.outside) ? 'check' : 'outside', rules };
}

function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most).replace(/\s+\S*$/, '')}…`;
}
