import { defineRule, rangeAt } from '../../src/kit/index.ts';
import { hasLuhnCheckDigit } from './lib/checksums.ts';
import { digitsIn, plain } from './lib/plain.ts';
import list from './lists/card-issuers.json' with { type: 'json' };

interface Issuer {
  readonly from: string;
  readonly to: string;
  readonly lengths: readonly number[];
  readonly weak?: boolean;
}

const issuers: readonly Issuer[] = list.issuers;
const shape = /(?<![\p{L}\p{N}_@#£$€+])(?<!\d[ .,:/\u200b-])\d(?:[ ._\u200b-]{0,2}\d){11,18}(?![\p{L}\p{N}_])(?![ .,:/-]\d)/gu;
/** Digits set as on a card. */
const set = /^\d{4}(\D)\d{4}\1\d{4}\1\d{4}|^\d{4}(\D)\d{6}\2\d{5}$/;
const cue = /\b(?:american express|amex|card|cards|cc|credit|cvv|debit|expir\w+|maestro|mastercard|pan|payment|valid thru|visa|cerdyn)\b/iu;

export default defineRule({
  summary: 'Disallow payment card numbers',
  why: 'A card number in a post is spent before it is deleted, and the card industry’s rules (PCI DSS) forbid showing more than a part of it anywhere.',
  severity: 'error',
  recommended: true,
  mask: 4,
  options: {},
  messages: { found: 'Disallowed payment card number "{{text}}"' },
  suggestions: { found: 'Remove it; speak of the card by its last four digits, in private' },
  examples: {
    good: ['Pay by Visa or Mastercard: any card will do 💳', 'UPRN 100061380353, barcode 4006381333931', 'Card ending 1111? Call 0300 123 4567.'],
    bad: [
      { text: 'We took £30 from 4111 1111 1111 1111 by mistake', messages: ['Disallowed payment card number "4111 **** **** ****"'] },
      { text: 'card no. 378282246310005 exp 12/27', messages: ['Disallowed payment card number "3782***********"'] },
    ],
  },
  *check(draft) {
    for (const text of draft.texts) {
      if (digitsIn(text) < 12) continue;
      const value = plain(text);
      for (const { 0: written, index } of value.matchAll(shape)) {
        const digits = written.replace(/\D/g, '');
        const strength = issuerStrength(digits);
        if (/[._]/.test(written) && !set.test(written)) continue;
        if (!strength || /^(\d)\1+$/.test(digits) || !hasLuhnCheckDigit(digits) || rangeAt(text.links, index)) continue;
        const isCued = cue.test(value.slice(Math.max(0, index - 60), index)) || cue.test(value.slice(index, index + written.length + 40));
        if (strength === 'weak' && !isCued) continue;
        yield { message: 'found', at: text.span(index, index + written.length), confidence: isCued || set.test(written) ? 'high' : 'medium' };
      }
    }
  },
});

/** How much a number's first digits and length say that it is a card's. */
function issuerStrength(digits: string): 'strong' | 'weak' | undefined {
  const matching = issuers.filter(({ from, to, lengths }) => {
    const start = digits.slice(0, from.length);
    return lengths.includes(digits.length) && start >= from && start <= to;
  });
  return matching.some(({ weak }) => !weak) ? 'strong' : matching.length > 0 ? 'weak' : undefined;
}
