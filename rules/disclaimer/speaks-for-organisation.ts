import { defineRule, option } from '../../src/kit/index.ts';
import { speeches, speechTerms } from './lib/speech.ts';

export default defineRule({
  summary: 'Disallow personal posts that speak for the organisation',
  why: 'A private opinion in the words of the organisation is quoted, and answered, as its position. Nobody approved it, and taking it back needs a statement that is read more widely than the post.',
  severity: 'warn',
  recommended: true,
  mask: 'none',
  options: {
    accounts: option.someOf(['member', 'professional', 'personal'], ['personal'], 'Kinds of accounts that speak for their holder alone.'),
    phrases: option.terms('Phrases that speak for the organisation as well, and phrases that may stand; `{}` is the place of its name: `we at {}`.'),
    bodies: option.terms('Words for the organisation besides its names (`the council`); words that mean another.'),
    decisions: option.terms('What an organisation does, after `our council` (`has decided`); what anybody may.'),
  },
  messages: {
    speaks: 'Disallowed in a personal post: "{{text}}" speaks for the organisation',
  },
  suggestions: {
    speaks: 'Say it as your own, in the first person ("I think ..."); or leave it to an official account, and share that post',
  },
  terms: ({ accounts, phrases, bodies, decisions }, settings) =>
    settings.accounts.some(({ kind }) => accounts.some(each => each === kind)) ? speechTerms(settings, phrases, bodies, decisions) : {},
  examples: {
    good: [
      {
        text: 'I work at the council, and I think the new park is a fine idea. I don’t speak for the council, mind.',
        meta: { account: 'sam' },
        config: { accounts: [{ id: 'sam', kind: 'personal' }] },
      },
      {
        text: 'RT @HytheCouncil: We at the council believe every child should learn to swim.',
        meta: { account: 'sam' },
        config: { accounts: [{ id: 'sam', kind: 'personal' }] },
      },
      {
        text: 'We at the council believe every child should learn to swim.',
        meta: { account: 'corporate' },
        config: {
          accounts: [
            { id: 'corporate', kind: 'corporate' },
            { id: 'sam', kind: 'personal' },
          ],
        },
      },
      'We at the council believe every child should learn to swim.',
      {
        text: 'Our council has agreed.',
        meta: { account: 'sam' },
        options: { decisions: { remove: ['has agreed', 'agreed'] } },
        config: { accounts: [{ id: 'sam', kind: 'personal' }] },
      },
      {
        text: 'We at the agency love a good lunch.',
        meta: { account: 'sam' },
        options: { bodies: { remove: ['the agency'] } },
        config: { accounts: [{ id: 'sam', kind: 'personal' }] },
      },
      {
        text: 'No more biscuits, we at the council agree.',
        meta: { account: 'sam' },
        options: { phrases: { remove: ['we at {}'] } },
        config: { accounts: [{ id: 'sam', kind: 'personal' }] },
      },
    ],
    bad: [
      {
        text: 'Our council plights its troth to the sea.',
        meta: { account: 'sam' },
        options: { decisions: { add: ['plights'] } },
        config: { accounts: [{ id: 'sam', kind: 'personal' }] },
        messages: ['Disallowed in a personal post: "Our council plights" speaks for the organisation'],
      },
      {
        text: 'We at the burgh believe every child should learn to swim.',
        meta: { account: 'sam' },
        options: { bodies: { add: ['the burgh'] } },
        config: { accounts: [{ id: 'sam', kind: 'personal' }] },
        messages: ['Disallowed in a personal post: "We at the burgh" speaks for the organisation'],
      },
      {
        text: 'Here at NTAG HQ the kettle is always on. Message from NTAG: stay off the ice.',
        meta: { account: 'sam' },
        options: { phrases: { add: ['message from {}'] } },
        config: { organisation: { also: ['NTAG'] }, accounts: [{ id: 'sam', kind: 'personal' }] },
        messages: ['Disallowed in a personal post: "Message from NTAG" speaks for the organisation'],
      },
      {
        text: 'We at the council believe the bypass has to be built.',
        meta: { account: 'sam' },
        config: { accounts: [{ id: 'sam', kind: 'personal' }] },
        messages: ['Disallowed in a personal post: "We at the council" speaks for the organisation'],
      },
      {
        text: 'Our council has decided, and rightly so! Thanks to all on behalf of NTAG.',
        meta: { account: 'sam' },
        config: { organisation: { also: ['NTAG'] }, accounts: [{ id: 'sam', kind: 'personal' }] },
        messages: [
          'Disallowed in a personal post: "Our council has decided" speaks for the organisation',
          'Disallowed in a personal post: "on behalf of NTAG" speaks for the organisation',
        ],
      },
    ],
  },
  *check(draft, { options, hits }) {
    const { account } = draft;
    if (!account || !options.accounts.some(kind => kind === account.kind)) return;
    for (const text of draft.texts) {
      for (const { start, end, confidence } of speeches(text, list => hits(text, list)))
        yield { message: 'speaks', at: text.span(start, end), confidence };
    }
  },
});
