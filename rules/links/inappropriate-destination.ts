import { changedWords, defineRule, option } from '../../src/kit/index.ts';
import lists from './lists/destinations.json' with { type: 'json' };

export default defineRule({
  summary: 'Disallow links to inappropriate places, and links that hide where they lead',
  why: 'A link lends the organisation’s name to whatever is behind it. A shortened one can lead anywhere, today or after its owner has changed it, and readers are told not to follow it.',
  severity: 'error',
  recommended: false,
  mask: 'none',
  options: {
    sites: option.terms('Other sites that may not be linked to; sites that may.'),
    shorteners: option.terms('Other services that hide where a link leads; ones that may be used.'),
  },
  messages: {
    site: 'Disallowed link "{{text}}": the site is {{kind}}',
    shortened: 'Disallowed link "{{text}}": it hides where it leads',
    address: 'Disallowed link "{{text}}": it leads to a bare address, not a named site',
  },
  suggestions: {
    site: 'Leave the link out, or link to a page of your own that says what readers need',
    shortened: 'Write the address in full: platforms count every link alike',
    address: 'Link to the site by its name',
  },
  examples: {
    good: [
      'Planning portal: https://www.example.gov.uk/planning, and youtu.be/abc123',
      { text: 'Our survey: https://bit.ly/abc123', options: { shorteners: { remove: ['bit.ly'] } } },
      { text: 'The old newspaper is on www.4chan.org', options: { sites: { remove: ['4chan.org'] } } },
    ],
    bad: [
      { text: 'See https://www.pornhub.com/view', messages: ['Disallowed link "https://www.pornhub.com/view": the site is for adults'] },
      { text: 'Have your say: https://bit.ly/abc123', messages: ['Disallowed link "https://bit.ly/abc123": it hides where it leads'] },
      {
        text: 'Log in at http://192.0.2.17/login',
        messages: ['Disallowed link "http://192.0.2.17/login": it leads to a bare address, not a named site'],
      },
      {
        text: 'See https://shady.example/x and https://tiny.example/y',
        options: { sites: { add: ['shady.example'] }, shorteners: { add: ['tiny.example'] } },
        messages: [
          'Disallowed link "https://shady.example/x": the site is not allowed',
          'Disallowed link "https://tiny.example/y": it hides where it leads',
        ],
      },
    ],
  },
  *check(draft, { options }) {
    const linking = draft.texts.filter(({ links }) => links.length > 0);
    if (linking.length === 0) return;
    const only = options.sites.only;
    const sites = new Map(
      only
        ? []
        : Object.entries(lists.sites).flatMap(([kind, hosts]) =>
            hosts.map((host): [string, string] => [host, lists.kinds[kind as keyof typeof lists.kinds]]),
          ),
    );
    for (const host of [...(only ?? []), ...(options.sites.add ?? [])]) sites.set(host, 'not allowed');
    for (const host of options.sites.remove ?? []) sites.delete(host);
    const shorteners = new Set(changedWords(lists.shorteners, options.shorteners));
    for (const text of linking) {
      for (const { start, end, host } of text.links) {
        const at = text.span(start, end);
        const kind =
          parents(host)
            .map(each => sites.get(each))
            .find(found => found !== undefined) ?? (lists.domains.some(domain => host.endsWith(domain)) ? lists.kinds.adult : undefined);
        if (kind) yield { message: 'site', at, data: { kind } };
        else if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(host)) yield { message: 'address', at };
        else if (parents(host).some(each => shorteners.has(each))) yield { message: 'shortened', at, confidence: 'low' };
      }
    }
  },
});

/** A host and the domains above it: `a.b.c`, `b.c`. */
function parents(host: string): string[] {
  const labels = host.split('.');
  return labels.slice(0, -1).map((_, i) => labels.slice(i).join('.'));
}
