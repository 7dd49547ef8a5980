import type { Account, Draft, Platform } from '../../src/kit/index.ts';
import { changedWords, defineRule, option, platformLimits, termsOf } from '../../src/kit/index.ts';
import { bareHandle, handlesOf } from './lib/handles.ts';
import greetings from './lists/greetings.json' with { type: 'json' };

/** Platforms where a typed handle tells the account of the post. */
const tagging = new Set<Platform>(['x', 'facebook', 'instagram', 'linkedin', 'threads', 'bluesky', 'mastodon', 'tiktok', 'youtube']);
/** A greeting with more words than these is about something besides. */
const longestGreeting = 15;
/** Another handle that starts as the official one does. */
const goesOn = /^(?:_|-[a-z0-9])/i;
const repost = /^\s*[RQM]T:?\s*[@＠]/;
const reply = /^\s*[@＠]\w/;
/** A later post of a thread, `2/5`; the first one carries the tag. */
const continuation = /^\s*\(?[2-9]\/\d{0,2}\)?(?!\S)|\([2-9]\/\d{0,2}\)\s*$/;

const isCorporate = ({ kind }: Account) => kind === 'corporate';

export default defineRule({
  summary: "Expect posts of staff on their work to tag the organisation's official account",
  why: 'The tag lets the corporate account see the post and share it, and shows readers where the official word is to be found.',
  severity: 'warn',
  recommended: false,
  mask: 'none',
  options: { greetings: option.terms('Greetings that need no tag either; greetings that do.') },
  messages: {
    missing: 'Missing tag of the official {{platform}} account, "{{tag}}"',
  },
  suggestions: {
    missing: 'Add {{tag}} to the post',
  },
  terms: (options, { accounts }) => ({
    tags: accounts
      .filter(isCorporate)
      .flatMap(({ handles }) => Object.values(handles).flatMap(writings))
      .map(term => ({ term })),
    greetings: termsOf(changedWords(greetings.terms, options.greetings)),
  }),
  examples: {
    good: [
      {
        text: 'Day three on Skomer with @NatureAgencyUK: 214 puffin burrows so far.',
        meta: { account: 'rhian', platforms: ['x'] },
        config: {
          accounts: [
            { id: 'rhian', kind: 'professional' },
            { id: 'corporate', kind: 'corporate', handles: { x: 'NatureAgencyUK' } },
          ],
        },
      },
      {
        text: 'Day three on Skomer: 214 puffin burrows so far.',
        meta: { account: 'rhian', platforms: ['flickr'] },
        config: {
          accounts: [
            { id: 'rhian', kind: 'professional' },
            { id: 'corporate', kind: 'corporate', handles: { x: 'NatureAgencyUK' } },
          ],
        },
      },
      {
        text: 'Slow Sunday, everybody!',
        meta: { account: 'rhian', platforms: ['x'] },
        options: { greetings: { add: ['slow Sunday'] } },
        config: {
          accounts: [
            { id: 'rhian', kind: 'professional' },
            { id: 'corporate', kind: 'corporate', handles: { x: 'NatureAgencyUK' } },
          ],
        },
      },
      'Day three on Skomer: 214 puffin burrows so far.',
    ],
    bad: [
      {
        text: 'Happy Friday from the peat bog!',
        meta: { account: 'rhian', platforms: ['x'] },
        options: { greetings: { remove: ['happy Friday'] } },
        config: {
          accounts: [
            { id: 'rhian', kind: 'professional' },
            { id: 'corporate', kind: 'corporate', handles: { x: 'NatureAgencyUK' } },
          ],
        },
        messages: ['Missing tag of the official X account, "@NatureAgencyUK"'],
      },
      {
        text: 'Day three on Skomer: 214 puffin burrows so far.',
        meta: { account: 'rhian', platforms: ['x', 'bluesky'] },
        config: {
          accounts: [
            { id: 'rhian', kind: 'professional' },
            { id: 'corporate', kind: 'corporate', handles: { x: 'NatureAgencyUK' } },
          ],
        },
        messages: ['Missing tag of the official X account, "@NatureAgencyUK"'],
      },
    ],
  },
  *check(draft, { hits, accounts }) {
    const { account, body, texts, platforms } = draft;
    if (account?.kind !== 'professional' || !isOwnPost(draft)) return;
    if (hits(body, 'greetings').length > 0 && body.words.length <= longestGreeting) return;
    if (texts.some(text => hits(text, 'tags').some(({ end }) => !goesOn.test(text.value.slice(end, end + 2))))) return;
    const official = accounts.filter(isCorporate).flatMap(handlesOf);
    const wanted = official.find(({ platform }) => platforms.includes(platform) && tagging.has(platform));
    if (!wanted) return;
    const data = { platform: platformLimits[wanted.platform].name, tag: `@${wanted.handle}` };
    yield { message: 'missing', at: body.span(0, body.value.trimEnd().length), confidence: 'low', data };
  },
});

/** As a post may write a handle: in full, or without its server or default domain. */
const writings = (handle: string) => [...new Set([handle.replace(/^[@＠]/, ''), bareHandle(handle)])].map(each => `@${each}`);

/** Whether a draft says something of its own: a reply tells its own readers, and a repost carries its author's tags. */
const isOwnPost = ({ meta, body }: Draft) =>
  meta.reply_to === undefined && !repost.test(body.value) && !reply.test(body.value) && !continuation.test(body.value) && body.words.length > 0;
