import { changedWords, defineRule, near, option, type Range, rangeAt, termsOf } from '../../src/kit/index.ts';
import { findPlaces, judgeLink } from './lib/workplace.ts';
import lists from './lists/workplace.json' with { type: 'json' };

export default defineRule({
  summary: 'Disallow links into the workplace, and passing on what colleagues wrote there',
  why: 'The public cannot open the link, and where its sharing is set too wide, they can: a working paper, a chat, a site before its launch. What colleagues write to each other was not written for everybody.',
  notes:
    'On Yammer alone such links may stand, as only colleagues read them. Links to join a meeting, to published forms and to documents shared to be read are for everybody.',
  severity: 'error',
  recommended: true,
  mask: 16,
  options: {
    sites: option.strings([], 'Sites that the public can open though they look internal, by host (`fellmarsh.sharepoint.com`).'),
    networks: option.terms('Names of places where only colleagues write (`the staff room forum`); names of open ones.'),
  },
  messages: {
    tool: 'Disallowed link "{{text}}": it leads to {{kind}}',
    staging: 'Disallowed link "{{text}}": the site is not for the public',
    network: 'Disallowed link "{{text}}": it works inside the organisation only',
    file: 'Disallowed path "{{text}}": it leads to a file of the organisation',
    quoted: 'Disallowed words from "{{text}}": conversations of colleagues are not for the public',
  },
  suggestions: {
    tool: 'Link to a public page, or publish the document on the website first',
    staging: 'Link to the page on the public site, once it is there',
    network: 'Link to a page on the public site',
    file: 'Publish the document on the website and link to it there',
    quoted: 'Leave it out, or ask the colleague for words that may be published',
  },
  terms: ({ networks }) => ({
    networks: termsOf(changedWords(lists.networks, networks)),
    quoting: termsOf(lists.quoting),
    inviting: termsOf(lists.inviting),
  }),
  examples: {
    good: [
      'Watch live: https://teams.microsoft.com/l/meetup-join/19%3ameeting',
      'Tell us what you think: https://forms.office.com/e/Ab3xY9',
      { text: 'Minutes: https://fellmarsh.sharepoint.com/sites/team/minutes.docx', meta: { platforms: ['yammer'] } },
      { text: 'Open data: https://fellmarsh.sharepoint.com/sites/opendata', options: { sites: ['fellmarsh.sharepoint.com'] } },
      { text: 'Kofi said on Yammer that cake is a vegetable', options: { networks: { remove: ['yammer'] } } },
    ],
    bad: [
      {
        text: 'Full report: https://fellmarsh.sharepoint.com/sites/team/report.docx',
        messages: ['Disallowed link "https://fellmarsh.sh***********************************": it leads to a document of SharePoint or OneDrive'],
      },
      {
        text: 'New look! https://staging.example.gov.uk/bins',
        messages: ['Disallowed link "https://staging.ex*****************": the site is not for the public'],
      },
      { text: 'Rota: S:\\Comms\\rota.xlsx', messages: ['Disallowed path "S:\\Comms\\r********": it leads to a file of the organisation'] },
      { text: 'Form: http://intranet/leave', messages: ['Disallowed link "http://intra*********": it works inside the organisation only'] },
      {
        text: '“The new boss is a menace,” said a colleague on Yammer 😂',
        messages: ['Disallowed words from "Yam***": conversations of colleagues are not for the public'],
      },
      {
        text: 'Great thread in the Kettle Corner today',
        options: { networks: { add: ['kettle corner'] } },
        messages: ['Disallowed words from "Kettle ******": conversations of colleagues are not for the public'],
      },
    ],
  },
  *check(draft, { options, organisation, hits }) {
    if (draft.platforms.length > 0 && draft.platforms.every(platform => platform === 'yammer')) return;
    const isOpen = (host: string) => options.sites.some(site => host === site.toLowerCase() || host.endsWith(`.${site.toLowerCase()}`));
    const judge = (link: { host: string; url: string }) => (isOpen(link.host) ? undefined : judgeLink(link, organisation));
    const { link } = draft.meta;
    if (link !== undefined) {
      const host = /^[a-z]+:\/\/([^/:?#]{1,255})/i
        .exec(link)?.[1]
        ?.toLowerCase()
        .replace(/^www\./, '');
      const found = host ? (judge({ host, url: link }) ?? findPlaces(link)[0]) : findPlaces(link)[0];
      if (found)
        yield 'kind' in found
          ? { message: 'tool', at: draft.fieldSpan('link'), confidence: found.confidence, data: { kind: found.kind } }
          : { message: found.message, at: draft.fieldSpan('link') };
    }
    for (const text of draft.texts) {
      const places = findPlaces(text.value);
      for (const { message, start, end } of places) if (message !== 'tool') yield { message, at: text.span(start, end) };
      for (const each of text.links) {
        const found = rangeAt(places, each.start) ? undefined : judge(each);
        const at = text.span(each.start, each.end);
        if (found)
          yield 'kind' in found ? { message: 'tool', at, confidence: found.confidence, data: { kind: found.kind } } : { message: found.message, at };
      }
      for (const { start, end } of hits(text, 'networks')) {
        const sentence = rangeAt(text.sentences, start) ?? { start, end };
        const stands = (list: string, range: Range) =>
          !near(hits(text, list), Math.max(range.start, start - 120), Math.min(range.end, end + 120)).next().done;
        if (rangeAt(text.links, start) || !stands('quoting', sentence) || stands('inviting', sentence)) continue;
        yield { message: 'quoted', at: text.span(start, end), confidence: 'medium' };
      }
    }
  },
});
