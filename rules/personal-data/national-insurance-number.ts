import { defineRule } from '../../src/kit/index.ts';
import { personalDataClauses } from './lib/clauses.ts';
import { plain } from './lib/plain.ts';
import { rangeAt } from './lib/ranges.ts';

const shape =
  /(?<![\p{L}\p{N}])([A-Z])([A-Z])[ \u200b-]{0,2}(\d{2})[ \u200b-]{0,2}(\d{2})[ \u200b-]{0,2}(\d{2})(?:([ \u200b-]{0,2})([A-D]))?(?![\p{L}\p{N}])/giu;
const cue = /\b(?:nino|n\.?i\.?|national[ _-]?insurance|yswiriant gwladol|insurance n(?:o|umber)|nat(?:ional)? ins)\b/iu;
/** Prefixes that are never given to anybody, and those of the administration's own temporary numbers (HMRC, NIM39110). */
const unusedPrefixes = new Set(['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ', 'NC', 'PP', 'PZ']);

export default defineRule({
  summary: 'Disallow National Insurance numbers',
  why: 'A National Insurance number is for life and, with a name, is enough to claim benefits or open credit as somebody else. No post needs one.',
  clauses: personalDataClauses,
  severity: 'error',
  recommended: true,
  mask: 2,
  options: {},
  messages: { found: 'Disallowed National Insurance number "{{text}}"' },
  suggestions: { found: 'Remove it; QQ 12 34 56 C is the official example, where one is needed' },
  examples: {
    good: [
      'Your National Insurance number looks like QQ 12 34 56 C.',
      'Flight BA 12 34 56 leaves from gate B.',
      'Quote reference GB 12 34 56 A when you call.',
    ],
    bad: [
      { text: 'Hi Priya, we have your NI number as AA 12 34 56 B 👍', messages: ['Disallowed National Insurance number "AA ** ** ** *"'] },
      { text: 'nino: yz614868b', messages: ['Disallowed National Insurance number "yz*******"'] },
    ],
  },
  *check(draft) {
    for (const text of draft.texts) {
      const value = plain(text);
      for (const match of value.matchAll(shape)) {
        const [whole, first = '', second = '', , , , gap, suffix] = match;
        if (/[DFIQUV]/i.test(first) || /[DFIOQUV]/i.test(second) || unusedPrefixes.has((first + second).toUpperCase())) continue;
        const isCued = cue.test(value.slice(Math.max(0, match.index - 60), match.index + whole.length + 40));
        const isUpper = whole === whole.toUpperCase();
        const isWhole = suffix !== undefined && (isUpper || whole === whole.toLowerCase()) && (!/[ -]/.test(gap ?? '') || /\d\D+\d/.test(whole));
        if (!isCued && (!isWhole || rangeAt(text.links, match.index))) continue;
        yield { message: 'found', at: text.span(match.index, match.index + whole.length), confidence: isCued || isUpper ? 'high' : 'medium' };
      }
    }
  },
});
