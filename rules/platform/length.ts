import { defineRule, platformLimits } from '../../src/kit/index.ts';

export default defineRule({
  summary: 'Disallow posts that are longer than their platform allows',
  why: 'A scheduler refuses a post that is too long at the hour when it should go out, or cuts it off before the telephone number. Platforms count links, emoji and letters each in their own way.',
  severity: 'error',
  recommended: true,
  mask: 'none',
  options: {},
  messages: {
    tooLong: 'Too many characters for {{platform}}: {{length}}, maximum {{limit}}',
  },
  suggestions: {
    tooLong: 'Cut {{over}}, or make a thread of it',
  },
  examples: {
    good: [
      { text: 'Bins as usual on Monday.', meta: { platforms: ['x', 'bluesky'] } },
      { text: `${'Read more '.repeat(20)}https://www.example.gov.uk/${'a'.repeat(200)}`, meta: { platforms: ['x'] } },
      `No platform, no limit. ${'Words '.repeat(60)}`,
      {
        text: 'Bins as usual on Monday. '.repeat(12).trim(),
        meta: { account: 'corporate' },
        config: { accounts: [{ id: 'corporate', kind: 'corporate', handles: { x: 'HytheCouncil', facebook: 'hythecouncil' } }] },
      },
    ],
    bad: [
      {
        text: 'Bins as usual on Monday. '.repeat(12).trim(),
        meta: { platforms: ['x', 'bluesky', 'facebook'] },
        messages: ['Too many characters for X: 299, maximum 280'],
      },
    ],
  },
  *check({ platforms, body, meta, account }) {
    const over = platforms.flatMap(platform => {
      const { name, limit } = platformLimits[platform];
      const length = limit === undefined ? 0 : body.lengthOn(platform);
      return limit === undefined || length <= limit ? [] : [{ platform: name, length, limit, over: length - limit }];
    });
    const isChosen = meta.platforms !== undefined || !account || platforms.some(platform => account.handles[platform] === undefined);
    if (!isChosen && over.length < platforms.length) return;
    for (const data of over) yield { message: 'tooLong', at: body.span(0, body.value.length), data };
  },
});
