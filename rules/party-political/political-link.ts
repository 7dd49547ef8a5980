import type { Span } from '../../src/kit/index.ts';
import { defineRule, option } from '../../src/kit/index.ts';
import { neutralOptions } from './lib/accounts.ts';
import { isPartyLink } from './lib/links.ts';
import { standingOf } from './lib/standing.ts';

export default defineRule({
  summary: 'Disallow links to political parties',
  why: 'Neutrality extends to what a post links to: a link lends a party the readers, and the name, of the body that posts it.',
  severity: 'warn',
  recommended: true,
  mask: 'none',
  options: {
    ...neutralOptions,
    domains: option.terms('Domains to report links to as well, and domains that may be linked; each with all below it.'),
    handles: option.terms('Handles of parties whose profiles may not be linked either, and handles whose profiles may.'),
  },
  messages: {
    party: 'Disallowed link to a political party "{{text}}"{{when}}: publicity stays politically neutral',
  },
  suggestions: {
    party: "Link to the Electoral Commission, or to the council's own page",
  },
  examples: {
    good: [
      'Apply to vote by post: https://www.gov.uk/apply-postal-vote',
      'Figures for the borough: https://www.nomisweb.co.uk/reports/lmp/la/labour',
      'Our group on the canal: https://hythe-greens-allotments.example.org',
      {
        text: 'The strike of 1911: https://archive.labour.org.uk/1911 and https://x.com/labour_heritage',
        options: { domains: { remove: ['archive.labour.org.uk'] }, handles: { remove: ['labour_heritage'] } },
      },
    ],
    bad: [
      {
        text: 'More on the new park: https://news.hythefirst.example/park and https://x.com/hythe1st',
        options: { domains: { add: ['hythefirst.example'] }, handles: { add: ['@Hythe1st'] } },
        messages: [
          'Disallowed link to a political party "https://news.hythefirst.example/park": publicity stays politically neutral',
          'Disallowed link to a political party "https://x.com/hythe1st": publicity stays politically neutral',
        ],
      },
      {
        text: 'More on the new park: https://hythelibdems.org.uk/park',
        messages: ['Disallowed link to a political party "https://hythelibdems.org.uk/park": publicity stays politically neutral'],
      },
      {
        text: 'More on the new park: action.labour.org.uk/park or x.com/CamdenLabour',
        meta: { scheduled: '2026-04-14T09:00' },
        config: { elections: [{ kind: 'local', poll: '2026-05-07' }] },
        messages: [
          'Disallowed link to a political party "action.labour.org.uk/park" in the pre-election period of the local election on 7 May 2026: publicity stays politically neutral',
          'Disallowed link to a political party "x.com/CamdenLabour" in the pre-election period of the local election on 7 May 2026: publicity stays politically neutral',
        ],
      },
    ],
  },
  *check(draft, { options, ...settings }) {
    const standing = standingOf(draft, { options, ...settings });
    if (!standing) return;
    const found: Span[] = draft.texts.flatMap(text =>
      text.links.filter(({ url, host }) => isPartyLink(url, host, options)).map(({ start, end }) => text.span(start, end)),
    );
    const { link } = draft.meta;
    const host = link && /^(?:https?:\/\/)?(?:www\.)?([^/?#:]+)/i.exec(link)?.[1]?.toLowerCase();
    if (link && host && isPartyLink(link, host, options)) found.push(draft.fieldSpan('link'));
    for (const at of found) yield standing.finding('party', at);
  },
});
