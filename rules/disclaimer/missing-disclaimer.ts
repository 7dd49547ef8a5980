import { changedWords, type Draft, defineRule, option, platformLimits } from '../../src/kit/index.ts';
import { statementTest } from './lib/statement.ts';
import { aboutWork, workTerms } from './lib/work.ts';
import statements from './lists/statements.json' with { type: 'json' };

const places = {
  either: 'in the post and in the registered profile',
  post: 'in the post',
  profile: 'in the registered profile',
} as const;

export default defineRule({
  summary: "Require the organisation's disclaimer on personal posts",
  why: "Readers who know where somebody works take a personal opinion for the organisation's. The statement tells them whose view it is, and protects the author as much as the employer.",
  severity: 'warn',
  recommended: true,
  mask: 'none',
  options: {
    statement: option.string('The views expressed here are my own and not those of my employer.', 'The words that the disclaimer must have.'),
    accept: option.terms('Other words that do as well (`views my own`); words that do not.'),
    where: option.oneOf(
      ['either', 'post', 'profile'],
      'either',
      "Where it must stand: in the post, in the account's registered profile, or in either.",
    ),
    when: option.oneOf(['work', 'always'], 'work', 'Whether posts need it that are about work, or all.'),
    terms: option.terms(
      'Words of work that count as well, besides the name of the organisation (`my job`, `seabirds`); words, and phrases that hold one, that do not.',
    ),
    accounts: option.someOf(['personal', 'professional'], ['personal'], 'Kinds of accounts whose posts need it.'),
  },
  messages: {
    missing: 'Missing disclaimer {{place}}: "{{statement}}"',
    noRoom: 'Missing disclaimer {{place}}, with no room for it in the post: "{{statement}}"',
  },
  suggestions: {
    missing: "Put it in the account's profile and in the register of accounts; or in the post, where --fix appends it",
    noRoom: "Put it in the account's profile, and the profile's text in the register of accounts",
  },
  terms: ({ terms }, settings) => workTerms(terms, settings),
  examples: {
    good: [
      {
        text: 'Proud of what my colleagues did in the floods. Views my own.',
        meta: { account: 'sam' },
        config: { accounts: [{ id: 'sam', kind: 'personal' }] },
      },
      { text: 'Lovely sunset over the mere tonight.', meta: { account: 'sam' }, config: { accounts: [{ id: 'sam', kind: 'personal' }] } },
      {
        text: 'Big day at work tomorrow!',
        meta: { account: 'sam' },
        config: {
          accounts: [{ id: 'sam', kind: 'personal', profile: 'Ecologist.\nThe views expressed here are my own, and not those of my employer' }],
        },
      },
      {
        text: 'Another Monday at work. My own nonsense.',
        meta: { account: 'sam' },
        options: { accept: { add: ['my own nonsense'] } },
        config: { accounts: [{ id: 'sam', kind: 'personal' }] },
      },
      'Our residents told us what they think of the new park.',
      {
        text: 'Our customers at the cake stall loved the scones.',
        meta: { account: 'sam' },
        options: { terms: { remove: ['our customers'] } },
        config: { accounts: [{ id: 'sam', kind: 'personal' }] },
      },
    ],
    bad: [
      {
        text: 'Another Monday at work. Tweets my own.',
        meta: { account: 'sam' },
        options: { accept: { remove: ['tweets my own'] } },
        config: { accounts: [{ id: 'sam', kind: 'personal' }] },
        messages: [
          'Missing disclaimer in the post and in the registered profile: "The views expressed here are my own and not those of my employer."',
        ],
      },
      {
        text: 'The chalkface was quiet today.',
        meta: { account: 'sam' },
        options: { terms: { add: ['the chalkface'] } },
        config: { accounts: [{ id: 'sam', kind: 'personal' }] },
        messages: [
          'Missing disclaimer in the post and in the registered profile: "The views expressed here are my own and not those of my employer."',
        ],
      },
      {
        text: 'Another Monday at work, another broken lift.',
        meta: { account: 'sam', platforms: ['x'] },
        config: { accounts: [{ id: 'sam', kind: 'personal', profile: 'Dad, runner' }] },
        messages: [
          'Missing disclaimer in the post and in the registered profile: "The views expressed here are my own and not those of my employer."',
        ],
        output: 'Another Monday at work, another broken lift.\n\nThe views expressed here are my own and not those of my employer.',
      },
      {
        text: `${'Our residents deserve to hear how the flood defences were chosen. '.repeat(4).trim()}`,
        meta: { account: 'sam', platforms: ['x'] },
        config: { accounts: [{ id: 'sam', kind: 'personal' }] },
        messages: [
          'Missing disclaimer in the post and in the registered profile, with no room for it in the post: "The views expressed here are my own and not those of my employer."',
        ],
      },
    ],
  },
  *check(draft, { options, hits, ...settings }) {
    const { account, body } = draft;
    if (!account || !(options.accounts as readonly string[]).includes(account.kind)) return;
    const says = statementTest([options.statement, ...changedWords(statements.accepted, options.accept)]);
    if (options.where !== 'profile' && draft.texts.some(text => says(text.value))) return;
    if (options.where !== 'post' && says(account.profile ?? '')) return;
    const [about] = aboutWork(draft, hits, settings);
    if (!about && options.when === 'work') return;
    const written = body.value.trimEnd().length;
    const appended = `\n\n${options.statement.charAt(0).toUpperCase()}${options.statement.slice(1)}`;
    const data = { place: places[options.where], statement: options.statement };
    const at = about ?? body.span(0, written);
    if (options.where === 'profile') yield { message: 'missing', at, data };
    else if (hasRoom(draft, appended)) yield { message: 'missing', at, data, fix: { at: body.span(written, written), text: appended } };
    else yield { message: 'noRoom', at, data };
  },
});

/** Whether the post fits with a text appended, on every platform of the draft. */
const hasRoom = ({ body, platforms }: Draft, appended: string) =>
  platforms.every(platform => body.lengthOn(platform, appended) <= (platformLimits[platform].limit ?? Number.POSITIVE_INFINITY));
