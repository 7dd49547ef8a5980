import { defineRule, option, rangeAt } from '../../src/kit/index.ts';
import { hasIbanCheckDigits } from './lib/checksums.ts';
import { isDate } from './lib/dates.ts';
import { digitsIn, plain } from './lib/plain.ts';
import list from './lists/iban-lengths.json' with { type: 'json' };

const lengths: Readonly<Record<string, number>> = list.lengths;
const iban = /(?<![\p{L}\p{N}])[A-Z]{2}[ \u200b]?\d{2}(?:[ \u200b-]?[A-Z\d]){11,30}(?![\p{L}\p{N}])/giu;
const sortCode = /(?<![\p{L}\p{N}.,:/£$€-])(\d{2})([ -]?)(\d{2})\2(\d{2})(?![\p{L}\p{N}/]|[.:-]\d)/gu;
const account = /(?<![\p{L}\p{N}.,/£$€-])\d{4}[ -]?\d{4}(?![\p{L}\p{N}/]|[.:-]\d)/gu;
const sortCue = /\b(?:sort ?code|sort|s\/c|cod didoli)\b[^\d\n]{0,15}$/iu;
const sortWord = /\b(?:sort ?code|sort|s\/c|cod didoli)\b/iu;
const accountCue = /\b(?:account|acc|acct|a\/c|cyfrif)\b[^\d\n]{0,25}$/iu;
const farthest = 60;

export default defineRule({
  summary: 'Disallow bank account details',
  why: "A sort code and an account number, or an IBAN, are enough to set up direct debits in somebody's name and to make a fraud look real.",
  severity: 'error',
  recommended: true,
  mask: 2,
  options: { allowAccounts: option.strings([], "Account numbers and IBANs that may be published, such as an appeal fund's.") },
  messages: { account: 'Disallowed bank details "{{text}}"', iban: 'Disallowed IBAN "{{text}}"' },
  suggestions: { account: 'Link to a secure payment page instead', iban: 'Link to a secure payment page instead' },
  examples: {
    good: [
      'Council tax is due on 12-05-26. Pay online: https://www.example.gov.uk/pay',
      'Polling day 07-05-26, count from 10000000 steps',
      { text: 'Flood appeal: sort code 20-00-00, account 55779911', options: { allowAccounts: ['55779911'] } },
    ],
    bad: [
      {
        text: 'Refund sent to sort code 20-00-00, account number 55779911 ✅',
        messages: ['Disallowed bank details "20******* ******* ****** ********"'],
      },
      { text: 'IBAN: GB82 WEST 1234 5698 7654 32', messages: ['Disallowed IBAN "GB** **** **** **** **** **"'] },
    ],
  },
  *check(draft, { options }) {
    const allowed = new Set(options.allowAccounts.map(bare));
    for (const text of draft.texts) {
      if (digitsIn(text) < 12) continue;
      const value = plain(text);
      for (const { 0: found, index } of value.matchAll(iban)) {
        const number = wholeIban(found);
        if (!number || allowed.has(bare(number)) || rangeAt(text.links, index)) continue;
        yield { message: 'iban', at: text.span(index, index + number.length) };
      }
      let previous = -1;
      for (const code of value.matchAll(sortCode)) {
        const after = accountNear(value, code);
        if (!after || after.start < previous || allowed.has(bare(after.number))) continue;
        previous = after.end;
        const at = text.span(Math.min(code.index, after.start), Math.max(code.index + code[0].length, after.end));
        yield { message: 'account', at, confidence: after.isCued ? 'high' : 'medium' };
      }
    }
  },
});

const bare = (number: string) => number.replace(/[^A-Z\d]/gi, '').toUpperCase();

/** As much of a run of letters and digits as is an IBAN: of its country's length, with the right check digits. */
function wholeIban(found: string): string | undefined {
  const length = lengths[found.slice(0, 2).toUpperCase()];
  let end = 0;
  for (let count = 0; end < found.length && count < (length ?? 0); end++) if (/[A-Z\d]/i.test(found.charAt(end))) count++;
  const number = found.slice(0, end);
  const isEnd = end === found.length || /[ \u200b]/.test(found.charAt(end));
  return length && isEnd && bare(number).length === length && hasIbanCheckDigits(bare(number)) ? number : undefined;
}

/** The account number near a sort code: eight digits after it, or before it where it is labelled or stands right there. */
function accountNear(value: string, { 0: code, 1: day, 2: gap, 3: month, 4: year, index }: RegExpExecArray) {
  const end = index + code.length;
  const isLabelled = sortCue.test(value.slice(Math.max(0, index - 30), index));
  if (gap !== '-' && !isLabelled) return undefined;
  const isDay = isDate(Number(`20${year}`), Number(month), Number(day));
  for (const from of [end, Math.max(0, index - farthest)]) {
    const window = value.slice(from, from === end ? end + farthest + 9 : index);
    for (const { 0: number, index: at } of window.matchAll(account)) {
      const isCued = accountCue.test(value.slice(Math.max(0, from + at - 40), from + at));
      const between = from === end ? window.slice(0, at) : window.slice(at + number.length);
      const isBeside = between.replace(sortWord, '').trim().length <= 3 && (isLabelled || !isDay);
      if (!isCued && !(isLabelled && from === end) && !isBeside) continue;
      return { number, start: from + at, end: from + at + number.length, isCued: isCued || isLabelled };
    }
  }
  return undefined;
}
