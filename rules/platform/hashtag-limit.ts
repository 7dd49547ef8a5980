import { defineRule, platformLimits } from '../../src/kit/index.ts';
import hashtags from './lists/hashtags.json' with { type: 'json' };

const limits: Readonly<Record<string, number>> = hashtags.limits;

export default defineRule({
  summary: 'Disallow more hashtags than a platform allows',
  why: 'A platform refuses a post with too many hashtags, or shows none of them, and readers take a block of them for spam.',
  severity: 'warn',
  recommended: true,
  mask: 'none',
  options: {},
  messages: {
    tooMany: 'Too many hashtags for {{platform}}: {{count}}, maximum {{limit}}',
  },
  suggestions: {
    tooMany: 'Keep the {{limit}} that readers look for',
  },
  examples: {
    good: [
      { text: 'Out on the marsh 🐦 #birds #marsh #kent', meta: { platforms: ['instagram'] } },
      { text: '#one #two #three #four #five #six', meta: { platforms: ['x'] } },
    ],
    bad: [
      {
        text: 'Out on the marsh 🐦 #birds #marsh #kent #autumn #waders #walks',
        meta: { platforms: ['instagram'] },
        messages: ['Too many hashtags for Instagram: 6, maximum 5'],
      },
    ],
  },
  *check({ platforms, body, texts }) {
    const first = texts.find(({ field }) => field === 'first_comment');
    const tags = [...body.hashtags, ...(first?.hashtags ?? [])];
    for (const platform of platforms) {
      const limit = limits[platform];
      if (limit === undefined || tags.length <= limit) continue;
      const over = body.hashtags[limit];
      const at = over ? body.span(over.start, over.end) : body.span(0, body.value.length);
      yield { message: 'tooMany', at, data: { platform: platformLimits[platform].name, count: tags.length, limit } };
    }
  },
});
