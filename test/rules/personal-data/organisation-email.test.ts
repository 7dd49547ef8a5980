import { describe, expect, it } from 'vitest';
import organisationEmail from '../../../rules/personal-data/organisation-email.ts';
import { RuleTester } from '../../../src/rule-tester.ts';
import { hostile, placesOf } from './places.ts';

RuleTester.describe = describe;
RuleTester.it = it;

const organisation = { also: [], domains: ['fellmarsh.gov.uk', 'www.Fellmarsh.example'], contacts: ['Info@fellmarsh.gov.uk'] };
const accounts = [
  { id: 'corporate', kind: 'corporate', handles: {} },
  { id: 'ngozi', kind: 'personal', handles: {}, email: 'ngozi@example.com' },
  { id: 'siân', kind: 'personal', handles: {}, email: 'S.Llewelyn@Fellmarsh.gov.uk' },
  { id: 'wojtek', kind: 'personal', handles: {}, profile: 'Ranger 🌳 (wojtek@it.fellmarsh.example.)' },
  { id: 'libraries', kind: 'service', handles: {}, email: 'libraries@fellmarsh.gov.uk', profile: 'libraries@fellmarsh.gov.uk' },
] as const;
const config = { organisation, accounts };
const everywhere = { accounts: ['corporate', 'service', 'member', 'professional', 'personal'] };
const good = (text: string, account?: string, options?: Record<string, unknown>) => ({
  text,
  config,
  ...(account && { meta: { account } }),
  options: options ?? everywhere,
});
const bad = (text: string, ...shown: string[]) => ({
  ...good(text),
  messages: shown.map(masked => `Disallowed e-mail address "${masked}": addresses at fellmarsh.gov.uk are never displayed`),
});

new RuleTester().run('personal-data/organisation-email', organisationEmail, {
  valid: [
    good('Write to info@fellmarsh.gov.uk or INFO@FELLMARSH.GOV.UK ✉️'),
    good('Find us at https://www.fellmarsh.gov.uk/contact and @FellmarshBC'),
    good('Box office: tickets@alhambra.example 🎭'),
    good('Thanks @kasia@fellmarsh.gov.uk for the photos!'),
    good('Not ours: hello@notfellmarsh.gov.uk, hello@fellmarsh.gov.uk.example'),
    good('Parkrun done: 27:41 🏃🏿', 'ngozi'),
    good('My allotment: ngozi@example.com', 'ngozi'),
    good('Rhyme time at ten 📚', 'libraries'),
    good('Questions: libraries@fellmarsh.gov.uk', 'libraries', { accounts: ['personal'] }),
    good('Press: media@fellmarsh.gov.uk', undefined, { ...everywhere, allowAddresses: ['Media@Fellmarsh.gov.uk '] }),
    { text: 'Press: media@fellmarsh.gov.uk', options: everywhere },
    { text: 'Press: media@fellmarsh.gov.uk', config },
  ],
  invalid: [
    bad('Questions about your bin? ♻️ waste@fellmarsh.gov.uk', 'was*******************'),
    bad('Ebostiwch cymraeg@fellmarsh.gov.uk 🏴󠁧󠁢󠁷󠁬󠁳󠁿', 'cym*********************'),
    bad('oluwaseun.adeyemi@fellmarsh.gov.uk runs the walk', 'olu*******************************'),
    bad('[Napisz](mailto:a.nowak@fellmarsh.gov.uk), proszę', 'a.no********************'),
    bad('“events@fellmarsh.gov.uk”, ‘jobs@it.fellmarsh.gov.uk’', 'eve********************', 'job*********************'),
    bad('parks [at] fellmarsh [dot] gov [dot] uk 🌳', 'par** **** ********* ***** *** ***** **'),
    bad('请写信至 li.na@fellmarsh.gov.uk', 'li.n******************'),
    bad('LICENSING@FELLMARSH.GOV.UK', 'LIC***********************'),
    {
      ...bad('hello@fellmarsh.example'),
      messages: ['Disallowed e-mail address "hel********************": addresses at fellmarsh.example are never displayed'],
    },
    { ...bad('Vote!', 'pol*******************'), meta: { poll: ['Yes', 'Ask polls@fellmarsh.gov.uk'] } },
    {
      ...good('Selling my bike: ngozi.eze@fellmarsh.gov.uk 🚲', 'ngozi', { accounts: ['personal'] }),
      messages: ['Disallowed e-mail address "ngo***********************" on a personal account: it is the organisation’s'],
    },
    {
      ...good('Haf hapus! ☀️', 'siân'),
      messages: ['Disallowed registration of a personal account with an e-mail address at fellmarsh.gov.uk'],
    },
    { ...good('Dzień dobry', 'wojtek'), messages: ['Disallowed e-mail address at fellmarsh.example in the profile of a personal account'] },
  ],
});

describe('the places of addresses', () => {
  it.each([
    ['👍 waste@fellmarsh.gov.uk\r\nمرحبا jobs@fellmarsh.gov.uk', ['text 3-25', 'text 33-54']],
    [{ text: 'Haf', account: 'siân' }, ['account 0-4']],
    ['https://x.example/?to=waste@fellmarsh.gov.uk', ['text 22-44']],
  ])('%j', async (draft, places) => {
    const shown = await placesOf(organisationEmail, draft, { settings: config, options: everywhere });
    expect(shown.map(place => place.replace(/ Disallowed.*$/, ''))).toEqual(places);
  });
});

it('hostile texts are read through', async () => {
  for (const text of [...hostile, 'a@fellmarsh.gov.u '.repeat(50_000)])
    expect(await placesOf(organisationEmail, text, { settings: config, options: everywhere })).toEqual([]);
});
