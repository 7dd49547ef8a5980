import { type Range, rangeAt, type Text } from '../../../src/kit/index.ts';
import lists from '../lists/capitals.json' with { type: 'json' };
import { quotations } from './quotations.ts';
import { wordSet } from './targets.ts';

/** A run of words in capitals. */
export interface Shout extends Range {
  readonly count: number;
}

const warnings = wordSet(lists.warnings);
/** Words of statements that custom sets in capitals, such as disclaimers. */
const statements = wordSet(lists.statements);
const small = wordSet(lists.small);
/** Small words that stand in names, as in `HMS PRINCE OF WALES`. */
const naming = wordSet('of the and in at on a an y yr ar');
const capitals = /^\p{Lu}[\p{Lu}\p{M}\p{N}'’]*$/u;
const figure = /^[\p{N}]/u;
/** The most words of a heading, and of a warning, that may stand in capitals; how far, in characters, the rest of a heading's line is read. */
const longest = { heading: 7, warning: 9, line: 60 };

/** Runs of at least `least` words in capitals that are sentences: no acronyms, names, headings, warnings, quoted signs. */
export function findShouts(text: Text, least: number): Shout[] {
  const found: Shout[] = [];
  let run: Range[] = [];
  const close = () => {
    if (run.length >= least && isSentence(text, run))
      found.push({ start: (run[0] as Range).start, end: (run.at(-1) as Range).end, count: run.length });
    run = [];
  };
  for (const word of text.words) {
    if (rangeAt(text.links, word.start) || rangeAt(text.hashtags, word.start) || rangeAt(text.mentions, word.start)) continue;
    const last = run.at(-1);
    if (last && /[\n\r“”"«».!?…]/.test(text.value.slice(last.end, word.start))) close();
    if (capitals.test(word.text)) run.push(word);
    else if (!(run.length > 0 && figure.test(word.text))) close();
  }
  close();
  return found;
}

const wordAt = (text: Text, { start, end }: Range) => text.value.slice(start, end).toLowerCase().replace(/’/g, "'");

function isSentence(text: Text, run: readonly Range[]): boolean {
  const [first, last] = [run[0] as Range, run.at(-1) as Range];
  if (rangeAt(quotations(text), first.start)) return false;
  const all = run.map(range => wordAt(text, range));
  const joining = all.filter(word => (small.has(word) && word.length > 1) || word === 'i').length;
  const plain = joining + all.filter(word => !small.has(word) && word.length > 4).length;
  const isName = all.every(word => !small.has(word) || naming.has(word));
  if (isName || plain < Math.max(3, run.length / 2)) return false;
  if (run.length <= longest.warning && all.some(word => warnings.has(word))) return false;
  if (all.filter(word => statements.has(word)).length > 1) return false;
  return !(run.length <= longest.heading && isHeading(text.value, first.start, last.end));
}

/** Whether a run is a line of its own above others, or what a colon follows, and no exclamation. */
function isHeading(value: string, start: number, end: number): boolean {
  const before = value.slice(Math.max(0, start - longest.line), start);
  const after = value.slice(end, end + longest.line);
  if (/[\p{L}\p{N}][^\n]*$/u.test(before)) return false;
  return /^\s{0,2}[:–—|]/u.test(after) || /^[^\p{L}\p{N}!\n]*\n/u.test(after);
}
