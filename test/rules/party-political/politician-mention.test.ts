import { describe, expect, it } from 'vitest';
import { politicianHandle } from '../../../rules/party-political/lib/politicians.ts';
import rule from '../../../rules/party-political/politician-mention.ts';
import { findingsOf } from '../findings.ts';
import { megabyteOf, reported } from '../reported.ts';

describe('party-political/politician-mention', () => {
  it.each([
    ['Thanks to our hard-working MP Jane Roe for coming to the repair café ♻️', 'named "MP Jane Roe"'],
    ['Cllr Tom Reed is fighting for this hospital. 🏥', 'named "Cllr Tom Reed"'],
    ['Great to meet Priya Nair MP (Lab) at the library', 'named "Priya Nair MP"'],
    ['Cllr Folasade Adeyemi voted against the bus lane last night', 'named "Cllr Folasade Adeyemi"'],
    ['“I kept my word,” said Cllr Wei Chen, who lobbied hard for the crossing', 'named "Cllr Wei Chen"'],
    ['Councillor Siân Pugh has campaigned for a new school since 2019', 'named "Councillor Siân Pugh"'],
    ['Kwame Boateng MP secured £2m for our station 🚉', 'named "Kwame Boateng MP"'],
    ['Out in Kingsbeck with Cllr Ann Shah – lovely response on the doorstep!', 'named "Cllr Ann Shah"'],
    ['Well done to Cllr Huw Rees, who stood on the Green Party’s promises', 'named "Cllr Huw Rees"'],
    ['Housing Secretary Jane Roe must resign over this', 'named "Housing Secretary Jane Roe"'],
    ['Lovely to have @JaneRoeMP at the food bank', 'account "@JaneRoeMP"'],
    ['RT @AhmedKhanMSP: what a view!', 'account "@AhmedKhanMSP"'],
    ['Thank you @CllrTomReed for the cake 🍰', 'account "@CllrTomReed"'],
    ['With @jessphillips at the launch', 'account "@jessphillips"'],
    ['More: https://x.com/JaneRoeMP/status/1', 'account "https://x.com/JaneRoeMP/status/1"'],
    ['Hello @cariadjonesmp', 'account "@cariadjonesmp"'],
  ])('%s: %s', async (text, found) => {
    expect(await reported(rule, { text })).toEqual([found]);
  });

  it.each([
    '“Every pound of this goes into pavements,” said Councillor Delroy Antoine, Cabinet Member for Highways.',
    'The Mayor of Norbridge, Cllr Hyacinth Obeng, opened the sensory garden at St Wilfrid’s Hospice.',
    'Councillor surgery: Cllr Sunita Rawal and Cllr Greg Threlfall, Haddlesea Library, 10am.',
    'Cllr Tom Reed, Leader of the Council, has secured £2m for the swimming pool.',
    'Jane Roe MP visited our depot and met the apprentices.',
    'The Prime Minister, Priya Nair, will lay the first wreath.',
    'Your ward councillors: Cllr Ann Shah (Lab), Cllr Bob Cole (Con), Cllr Cy Fenn (LD).',
    'Declaration of result: Cllr Una Corrigan (Independent) 688 votes, elected. Folake Adeyemi (Labour) 612.',
    'Ask the MP for Norbridge, or write to your councillor: www.example.gov.uk/councillors',
    'Thanks @SummerCamp, @bikeramp, @GMPolice, @MPSBarnet and @LivingWithMS!',
    'Minister @JaneRoeMP opened our new visitor centre.',
    'MP3 players, MPs’ offices and MS clinics: all at the community day.',
    'Our hard-working crews cleared 40 miles of drains, said Cllr Amina Yusuf, Cabinet Member for Roads.',
    'Diolch i’r Cynghorydd Elin Huws am agor y llyfrgell.',
    'Email jane@mp.example or see https://example.org/@JaneRoeMP/photos',
  ])('accepts %s', async text => {
    expect(await reported(rule, { text })).toEqual([]);
  });

  it('leaves to party-name what party-name reports', async () => {
    expect(await reported(rule, { text: 'Ed Davey is fighting for you, says @LibDems. So is Labour councillor Ann Shah.' })).toEqual([]);
  });

  it('knows registered and allowed accounts', async () => {
    const accounts = [{ id: 'cllr-shah', kind: 'member', handles: { x: '@CllrAnnShah' } }];
    expect(await reported(rule, { text: 'Ask @cllrannshah or @CllrBobCole', config: { accounts } })).toEqual(['account "@CllrBobCole"']);
    expect(await reported(rule, { text: 'Ask @CllrBobCole', options: { handles: { remove: ['@CllrBobCole'] } } })).toEqual([]);
  });

  it('reports in a pre-election period on its own, too', async () => {
    const config = { elections: [{ kind: 'local', poll: '2026-05-07', closed_accounts: [] }] };
    const meta = { scheduled: '2026-04-20T09:00' };
    const text = 'Cllr Tom Reed is fighting for you with MP Jane Roe, @JaneRoeMP and @jessphillips';
    expect(await reported(rule, { text, meta, config })).toEqual([
      'named "Cllr Tom Reed"',
      'named "MP Jane Roe"',
      'account "@JaneRoeMP"',
      'account "@jessphillips"',
    ]);
    const [, named] = await findingsOf(rule, { text, meta, config });
    expect([named?.severity, named?.message]).toEqual([
      2,
      'Disallowed politician "MP Jane Roe" beside party or campaigning in the pre-election period of the local election on 7 May 2026: publicity stays politically neutral',
    ]);
  });

  it.each([
    ['JaneRoeMP', 'medium'],
    ['MP_JaneRoe', 'medium'],
    ['AhmedKhanMSP', 'medium'],
    ['jim_mla', undefined],
    ['JimMLA_', 'medium'],
    ['lisanandy', 'medium'],
    ['CllrRoe', 'low'],
    ['annshahcllr', 'low'],
    ['cariadjonesmp', 'low'],
    ['jimroesnp', 'low'],
    ['HeleneMS', undefined],
    ['swamp', undefined],
    ['TheRedCamp', undefined],
    ['CamdenLabour', undefined],
  ])('takes @%s for a politician’s: %s', (handle, confidence) => {
    expect(politicianHandle(handle, undefined)).toBe(confidence);
  });

  it('takes MS for a member of the Senedd in Wales alone', () => {
    expect([politicianHandle('HeleneMS', 'wales'), politicianHandle('HeleneMS', 'england')]).toEqual(['low', undefined]);
  });

  it('stays in its place between CRLF, right-to-left text and emojis', async () => {
    const text = '🎉\r\nمرحبا @JaneRoeMP مرحبا\r\n“Cllr Tom Reed (Con)”';
    expect(await reported(rule, { text })).toEqual(['account "@JaneRoeMP"', 'named "Cllr Tom Reed"']);
  });

  it.each([
    ['a', 0],
    ['@', 0],
    ['1', 0],
    ['a-', 0],
    ['Cllr Ann Lee ', 0],
    ['hard-working ', 0],
    ['fighting for (Lab) ', 0],
    ['MP Ann Lee secured it. ', 43_479],
  ])('reads a megabyte of "%s"', async (unit, count) => {
    expect(await findingsOf(rule, { text: megabyteOf(unit) })).toHaveLength(count);
  });
});
