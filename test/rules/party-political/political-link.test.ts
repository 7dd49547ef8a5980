import { describe, expect, it } from 'vitest';
import rule from '../../../rules/party-political/political-link.ts';
import { RuleTester } from '../../../src/rule-tester.ts';
import { findingsOf } from '../findings.ts';

RuleTester.describe = describe;
RuleTester.it = it;

const links = (...found: string[]) => found.map(link => `Disallowed link to a political party "${link}": publicity stays politically neutral`);

new RuleTester().run('party-political/political-link', rule, {
  valid: [
    { text: 'https://hythe.libdems.org.uk', options: { domains: { remove: ['LibDems.org.uk'] } } },
    { text: 'https://nothythefirst.example', options: { domains: { add: ['hythefirst.example'] } } },
    'https://www.electoralcommission.org.uk/i-am-a/voter and https://whocanivotefor.co.uk',
    'https://www.hythe.gov.uk/labour-market and https://conservatives.hythe.gov.uk/minutes',
    'https://stories.org.uk https://factories.co.uk https://laboratories.com',
    'https://www.endchildlabour.org https://www.ilo.org/forced-labour',
    'https://www.greenparty-supplies.co.uk https://reformjudaism.org.uk',
    'https://x.com/HytheCouncil https://www.facebook.com/hytheStories',
    'https://www.bbc.co.uk/news/labour-conservatives-libdems',
    'https://www.gov.scot/snp https://www.ncbi.nlm.nih.gov/snp/rs123',
    'https://notlabour.example.com/a.labour.org.uk',
    { text: 'From https://archive.labour.org.uk', options: { domains: { remove: ['archive.labour.org.uk'] } } },
  ],
  invalid: [
    {
      text: 'https://www.hythefirst.example and https://bsky.app/profile/hythe1st',
      options: { domains: { add: ['HytheFirst.example'] }, handles: { add: ['hythe1st'] } },
      messages: links('https://www.hythefirst.example', 'https://bsky.app/profile/hythe1st'),
    },
    { text: 'labour.org.uk and https://www.conservatives.com/plan', messages: links('labour.org.uk', 'https://www.conservatives.com/plan') },
    { text: 'https://hythe.laboursites.org/news', messages: links('https://hythe.laboursites.org/news') },
    { text: 'https://www.hytheconservatives.co.uk', messages: links('https://www.hytheconservatives.co.uk') },
    { text: '[Sign](https://www.libdems.org.uk/save-our-pool)', messages: links('https://www.libdems.org.uk/save-our-pool') },
    { text: 'https://bristol.greenparty.org.uk https://greens.scot', messages: links('https://bristol.greenparty.org.uk', 'https://greens.scot') },
    { text: 'https://reformparty.uk https://www.reformuk.com', messages: links('https://reformparty.uk', 'https://www.reformuk.com') },
    { text: 'https://www.snp.org https://www.partyof.wales', messages: links('https://www.snp.org', 'https://www.partyof.wales') },
    { text: 'https://mydup.com https://www.sinnfein.ie', messages: links('https://mydup.com', 'https://www.sinnfein.ie') },
    { text: 'https://twitter.com/UKLabour/status/1', messages: links('https://twitter.com/UKLabour/status/1') },
    { text: 'https://bsky.app/profile/libdems.org.uk', messages: links('https://bsky.app/profile/libdems.org.uk') },
    { text: 'More on the pool', meta: { link: 'https://www.hythe-labour.org.uk/pool' }, messages: links('https://www.hythe-labour.org.uk/pool') },
  ],
});

it('reports the link of the metadata where it stands', async () => {
  const [finding] = await findingsOf(rule, { text: 'More', meta: { link: 'https://ukip.org' } });
  expect(finding).toMatchObject({ field: 'link', range: [0, 16], severity: 1 });
});
