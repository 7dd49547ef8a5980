import { type Confidence, type Draft, type Hit, type Range, rangeAt, type Text, termsOf } from '../../../src/kit/index.ts';
import lists from '../lists/press.json' with { type: 'json' };
import { quotations } from './quotations.ts';
import { isReply } from './replies.ts';
import { wordSet } from './targets.ts';

interface PressWords extends Range {
  readonly kind: 'statement' | 'request';
  readonly confidence: Confidence;
}

export const pressTerms = { requests: termsOf(lists.requests), office: termsOf(lists.office) };
export const statementWords = lists.statements;

export type PressList = 'statements' | keyof typeof pressTerms;

const media = wordSet(lists.media);
/** Statements that are said to residents as well, and only count where a journalist is answered. */
const common =
  /^(?:i can tell you that|(?:we|i) can confirm|for the record|no comment|we(?: would|['’]d) say|our position|happy to (?:talk|comment)|llefarydd|off the record)/i;

/** Whether a handle is that of a newspaper, a station or a journalist: one of its words, in any writing, says so. */
function isMedia(handle: string): boolean {
  const parts = handle
    .replace(/^[@＠]/, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return parts.some(part => media.has(part)) || /^(?:the)?\w*(?:news|gazette|herald|echo|tribune|reporter)$/.test(parts.at(-1) ?? '');
}

/** Statements that a draft gives to a journalist, and requests of journalists; not where it sends them to the press office. */
export function findPressWords(draft: Draft, text: Text, hits: (list: PressList) => readonly Hit[]): PressWords[] {
  if (hits('office').length > 0) return [];
  const own = (hit: Hit) => !rangeAt(quotations(text), hit.start) && !rangeAt(text.links, hit.start);
  const found: PressWords[] = hits('requests')
    .filter(own)
    .map(({ start, end }) => ({ start, end, kind: 'request', confidence: 'medium' }));
  if (!isReply(draft, text)) return found;
  const isToMedia = [draft.meta.reply_to ?? '', ...text.mentions.map(({ handle }) => handle)].some(isMedia);
  for (const hit of hits('statements').filter(own)) {
    if (isToMedia || !common.test(text.value.slice(hit.start, hit.end))) {
      found.push({ start: hit.start, end: hit.end, kind: 'statement', confidence: isToMedia ? 'high' : 'medium' });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
