import { changedTermLists, changedTerms, defineRule, option } from '../../src/kit/index.ts';
import { type Ask, contexts, findRequests, type Item, type RequestContexts, requestTerms } from './lib/requests.ts';

export default defineRule({
  summary: 'Disallow asking people for personal data in public',
  why: 'People answer where they are asked: an address, a birth date or an account number under a post is open to burglars and fraudsters before anybody can delete it. A direct message keeps case data on a company’s servers, where the organisation cannot protect it.',
  severity: 'error',
  recommended: true,
  mask: 'none',
  options: {
    directMessages: option.oneOf(
      ['allow', 'without-cases', 'disallow'],
      'without-cases',
      'Asking by direct message: for anything; for nothing that opens a case, an account or an identity (account and reference numbers, birth dates, bank details); or for nothing at all.',
    ),
    terms: option.terms('Data to report requests for as well, and data that may be asked for.'),
    asks: option.terms('Words that ask for data as well (`whisper us`); words that do not.'),
    channels: option.terms('Private ways to answer, by which data may be asked for (`at the front desk`); ways that do not count.'),
    warnings: option.terms('Words of warnings, which quote what others ask for (`scam`); words that warn of nothing.'),
  },
  messages: {
    public: 'Disallowed request in public for "{{text}}"',
    message: 'Disallowed request by direct message for "{{text}}"',
  },
  suggestions: {
    public: 'Send people to a secure form or give the phone number; if you must, ask in a direct message for what you need and no more',
    message: "Give the contact centre's number or a secure form instead",
  },
  terms: ({ terms, asks, channels, warnings }) => ({
    ...requestTerms,
    items: changedTerms(requestTerms.items, terms, term => ({ term, data: 'case' as const })),
    asks: changedTerms(requestTerms.asks, asks, term => ({ term, data: 'open' as const })),
    ...changedTermLists({ direct: requestTerms.direct, private: requestTerms.private, places: requestTerms.places }, channels, term => ({ term })),
    warnings: changedTerms(requestTerms.warnings, warnings, term => ({ term })),
  }),
  examples: {
    good: [
      'Missed bin? Tell us your address and which bin on our online form: https://www.example.gov.uk/missed-bin',
      'Sorry to hear that! DM us your address and we’ll ask the crew to come back 🚛',
      'Scam alert: never reply with your bank details, whoever asks.',
      'Call us on 0300 123 4500 with your account number to hand.',
      { text: 'Tell us your address at the front desk.', options: { channels: { add: ['at the front desk'] } } },
      { text: 'Phone pests say: tell us your address!', options: { warnings: { add: ['phone pests'] } } },
      { text: 'Reply with your address!', options: { asks: { remove: ['reply with'] } } },
      { text: 'Comment your postcode below to win 🎟️', options: { terms: { remove: ['your postcode', 'postcode'] } } },
    ],
    bad: [
      {
        text: 'Whisper us your address below.',
        options: { asks: { add: ['whisper us'] } },
        messages: ['Disallowed request in public for "your address"'],
      },
      {
        text: 'Call us, or tell us your address!',
        options: { channels: { remove: ['call us'] } },
        messages: ['Disallowed request in public for "your address"'],
      },
      {
        text: 'Scam bingo tonight! Tell us your address.',
        options: { warnings: { remove: ['scam'] } },
        messages: ['Disallowed request in public for "your address"'],
      },
      { text: 'Reply with your address and we’ll look into it', messages: ['Disallowed request in public for "your address"'] },
      { text: 'Comment your postcode below to win 🎟️', messages: ['Disallowed request in public for "your postcode"'] },
      {
        text: 'DM us your account number and we’ll sort your council tax',
        messages: ['Disallowed request by direct message for "your account number"'],
      },
      {
        text: 'DM us your full name and phone number 📱',
        options: { directMessages: 'disallow' },
        messages: ['Disallowed request by direct message for "your full name and phone number"'],
      },
      {
        text: 'Comment with your allotment plot to win',
        options: { terms: { add: ['allotment plot'] } },
        messages: ['Disallowed request in public for "your allotment plot"'],
      },
    ],
  },
  *check(draft, { options, hits }) {
    for (const text of draft.texts) {
      const items = hits<Item>(text, 'items');
      const asks = hits<Ask>(text, 'asks');
      if (items.length === 0 || asks.length === 0) continue;
      const around = Object.fromEntries(contexts.map(list => [list, hits(text, list)])) as RequestContexts;
      const found = findRequests(text, { ...around, items, asks }, draft.meta.reply_to !== undefined);
      for (const { start, end, channel, item, confidence } of found) {
        const at = text.span(start, end);
        if (channel === 'public') yield { message: 'public', at, confidence };
        else if (options.directMessages === 'disallow' || (options.directMessages === 'without-cases' && item === 'case')) {
          yield { message: 'message', at, confidence };
        }
      }
    }
  },
});
