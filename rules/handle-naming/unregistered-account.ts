import type { Platform } from '../../src/kit/index.ts';
import { defineRule, option, platformLimits } from '../../src/kit/index.ts';
import { claimTest } from './lib/claims.ts';
import { bareHandle, registeredPlatforms } from './lib/handles.ts';
import { misplacedOn, readMentions } from './lib/mentions.ts';

/** Its finding at the same place says less. */
const replaces = 'handle-naming/invalid-handle';

export default defineRule({
  summary: "Disallow accounts in the organisation's name that the register does not list",
  why: 'An account that nobody approved has no moderator, no business case and no place on the list by which residents tell official accounts from others.',
  severity: 'error',
  recommended: false,
  mask: 'none',
  options: {
    services: option.terms(
      "Words that make a handle the organisation's where they follow the name of its place (`Beach` in @HytheBeach); words that do not.",
    ),
  },
  messages: {
    account: 'Unknown account: the register of accounts does not list it',
    mention: 'Unknown account "{{text}}": it has the name of the organisation, and the register does not list it',
    elsewhere: 'Unknown account "{{text}}" on {{here}}: the register lists the handle on {{there}} alone',
  },
  suggestions: {
    account: 'Post from a registered account, or register this one under accounts once it is approved',
    mention: 'Mention a registered account, or register this one under accounts if it is official',
    elsewhere: 'Mention the account that is registered on {{here}}, or say which platform the handle is on',
  },
  examples: {
    good: [
      {
        text: 'Well played @HytheRFC and @HytheStar. More from @HytheCouncil.',
        meta: { account: 'corporate' },
        config: {
          organisation: { name: 'Hythe Council', domains: ['hythe.gov.uk'] },
          accounts: [{ id: 'corporate', kind: 'corporate', handles: { x: 'HytheCouncil' } }],
        },
      },
      {
        text: 'On Facebook we are @HytheCouncil, here @HytheBC.',
        meta: { platforms: ['x'] },
        config: {
          organisation: { name: 'Hythe Council', domains: ['hythe.gov.uk'] },
          accounts: [{ id: 'corporate', kind: 'corporate', handles: { x: 'HytheBC', facebook: 'HytheCouncil' } }],
        },
      },
      'A post without an account',
      {
        text: 'The market of @HytheEvents is on Friday.',
        options: { services: { remove: ['events'] } },
        config: { organisation: { name: 'Hythe Council', domains: ['hythe.gov.uk'] } },
      },
    ],
    bad: [
      {
        text: 'The tide is out: ask @HytheBeach.',
        options: { services: { add: ['Beach'] } },
        config: { organisation: { name: 'Hythe Council', domains: ['hythe.gov.uk'] } },
        messages: ['Unknown account "@HytheBeach": it has the name of the organisation, and the register does not list it'],
      },
      {
        text: 'The beach is open.',
        meta: { account: '@HytheBeach' },
        config: { accounts: [{ id: 'corporate', kind: 'corporate', handles: { x: 'HytheCouncil' } }] },
        messages: ['Unknown account: the register of accounts does not list it'],
      },
      {
        text: 'Story time on Monday: ask @HytheLibraries or @HytheCouncilNews.',
        config: { organisation: { name: 'Hythe Council', domains: ['hythe.gov.uk'] } },
        messages: [
          'Unknown account "@HytheLibraries": it has the name of the organisation, and the register does not list it',
          'Unknown account "@HytheCouncilNews": it has the name of the organisation, and the register does not list it',
        ],
      },
      {
        text: 'Follow @HytheCouncil and @HytheCouncil@social.example',
        meta: { platforms: ['x'] },
        config: {
          organisation: { name: 'Hythe Council', domains: ['hythe.gov.uk'] },
          accounts: [{ id: 'corporate', kind: 'corporate', handles: { x: 'HytheBC', facebook: 'HytheCouncil' } }],
        },
        messages: [
          'Unknown account "@HytheCouncil" on X: the register lists the handle on Facebook alone',
          'Unknown account "@HytheCouncil@social.example": it has the name of the organisation, and the register does not list it',
        ],
      },
    ],
  },
  *check(draft, { options, ...settings }) {
    if (draft.accountName !== undefined && !draft.account) yield { message: 'account', at: draft.fieldSpan('account') };
    const claims = claimTest(settings, options.services);
    const official = settings.accounts.filter(({ kind }) => kind !== 'personal');
    for (const text of draft.texts) {
      for (const mention of readMentions(text)) {
        if (settings.organisation.domains.includes(mention.handle.toLowerCase())) continue;
        const at = text.span(mention.start, mention.end);
        const there = registeredPlatforms(mention.handle, official);
        const here = misplacedOn(text, mention, draft.platforms, there);
        if (here) yield { message: 'elsewhere', at, confidence: 'medium', data: { here: names([here]), there: names(there) } };
        else if (there.length === 0 && claims(bareHandle(mention.handle)) && registeredPlatforms(mention.handle, settings.accounts).length === 0)
          yield { message: 'mention', at, confidence: 'medium', replaces };
      }
    }
  },
});

const names = (platforms: readonly Platform[]) => [...new Set(platforms.map(platform => platformLimits[platform].name))].join(' and ');
