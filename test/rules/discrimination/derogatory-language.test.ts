import { describe, expect, it } from 'vitest';
import rule from '../../../rules/discrimination/derogatory-language.ts';
import { findingsOf } from '../findings.ts';
import { megabyteOf, reported } from '../reported.ts';

describe('discrimination/derogatory-language', () => {
  it.each([
    ['Romanians round here are all beggars', 'Romanians round here are all beggars', 'race'],
    ['The Irish are drunks, says our quiz 🍀', 'Irish are drunks', 'race'],
    ['ASYLUM SEEKERS ARE VERMIN', 'ASYLUM SEEKERS ARE VERMIN', 'race'],
    ['Send those boat people home', 'Send those boat people home', 'race'],
    ['A flood of foreigners on the number 7', 'flood of foreigners', 'race'],
    ['Poles out!', 'Poles out', 'race'],
    ['Fed up with foreigners?', 'Fed up with foreigners', 'race'],
    ['“Muslims should all be deported”, we think', 'Muslims should all be deported', 'religion or belief'],
    ['Never trust a Catholic with the raffle money', 'Never trust a Catholic', 'religion or belief'],
    ['Women are too emotional to chair a meeting', 'Women are too emotional', 'sex'],
    ['Girls just aren’t cut out for coding', 'Girls just aren’t cut out for', 'sex'],
    ['He throws like a girl', 'throws like a girl', 'sex'],
    ['Man up and grit your own drive', 'Man up', 'sex'],
    ['Older people can’t handle apps', 'Older people can’t handle', 'age'],
    ['You’re too old for this job, Ken.', 'too old for this job', 'age'],
    ['The disabled are a burden on the rest of us', 'The disabled are a burden', 'disability'],
    ['Our server is a bit autistic today', 'a bit autistic', 'disability'],
    ['A wheelchair-bound visitor asks', 'wheelchair-bound', 'disability'],
    ['That logo is so gay 😂', 'so gay', 'sexual orientation'],
    ['Keep those LGBT freaks indoors', 'LGBT freaks', 'sexual orientation'],
    ['Trans women are just men in frocks', 'Trans women are just men', 'gender reassignment'],
    ['Single mums are scroungers', 'Single mums are scroungers', 'marriage and civil partnership'],
    ['She’ll only go off and have babies', 'go off and have babies', 'pregnancy and maternity'],
    ['CRLF\r\nThe gypsies have infested the park\r\n', 'gypsies have infested', 'race'],
    ['שלום! Jews control the banks שלום', 'Jews control the banks', 'religion or belief'],
    ['Immigra\u0301nts are scum', 'Immigra\u0301nts are scum', 'race'],
  ])('reports %s', async (text, words, characteristic) => {
    expect((await reported(rule, { text })).map(found => found.slice(found.indexOf('"')))).toEqual([`"${words}"`]);
    expect((await findingsOf(rule, { text })).map(({ message }) => /\((.*)\)$/.exec(message)?.[1])).toEqual([characteristic]);
  });

  it.each([
    'Immigrants, refugees and people seeking asylum are welcome in Fellmarsh 💙',
    'Immigrants are not scroungers. Not all Muslims are terrorists; nor are all Irishmen drunk.',
    'Our gay, bi and trans colleagues are brilliant. Lesbians are more likely to foster.',
    'Somebody told us that immigrants are scroungers. Here are the facts.',
    'If immigrants are scroungers, who built our hospital?',
    'Statements like “women are too emotional” hold people back.',
    'Racist graffiti that called Travellers vermin has been removed. We are sorry that families saw it.',
    'In 1938 the Nazis called Jews vermin. Holocaust Memorial Day is on 27 January.',
    'Poles, ladders and cables: the lamp posts on Turk Street are out.',
    'Older people are entitled to a free bus pass. Pensioners are dancing at the Palais.',
    'Women’s cricket: the Irish are all out for 98. Scots are through!',
    'Men are less likely to see a GP. Women are paid less.',
    'She is so gay-friendly; so gay couples can wed here from Monday',
    'Deaf people’s choir. Blind bends. Dumb waiter repaired.',
    'The fire went on to infest the shed with rats; travellers by rail should allow more time',
    'Swarms of starlings over the Polish church. Rats infested the Indian restaurant on Mill Lane, since closed.',
    'Get rid of old paint, old fridges and old men’s shoes at the tip',
    'Send the pensioners’ forms back by Friday. Keep young people out of trouble with sport.',
    'No women were hurt. No Irish passport? Ask at the post office.',
    'Never too old to learn, never too young to vote for your favourite book',
    'See https://example.com/immigrants-are-scum before it is taken down, and @go_home_now',
    'Typical women’s shoe sizes have grown since 1970',
    'Hate crime against disabled people is up. We hate it. Tell us.',
    'Boys can dance. Girls can weld. Man the pumps, staff the stalls!',
    'Is the job too old for you? You’re never too old for this job.',
    'A man up a ladder is mending the clock',
    'Young people take over the council for a day. Girls steal the show, women own the stage.',
    'Young people go back to school; older people keep out of hospital. Refugees go home for Eid.',
    'Women are the worst affected, trans people are sick of waiting, single mums are desperate for childcare.',
    'Trans men are men. Trans women are women. Non-binary people are who they are.',
    'No Woman, No Cry: a Bob Marley night. No women in our photo? We ask why.',
    'Disabled people are not able to use the lift today.',
  ])('accepts %s', async text => {
    expect(await reported(rule, { text })).toEqual([]);
  });

  it('takes “I’m not racist, but” for no condemnation', async () => {
    expect(await reported(rule, { text: 'I’m not racist, but immigrants are scroungers' })).toEqual(['derogatory "immigrants are scroungers"']);
  });

  it('is surest where the sentence says it, least of outdated terms and jokes', async () => {
    const confidences = async (text: string) => (await findingsOf(rule, { text })).map(({ confidence }) => confidence);
    expect(await confidences('Immigrants are scum')).toEqual(['high']);
    expect(await confidences('Immigrants have infested us')).toEqual(['medium']);
    expect(await confidences('deaf and dumb')).toEqual(['low']);
    expect(await confidences('Travellers are here. Vermin.')).toEqual(['low']);
  });

  it('says what to write instead', async () => {
    const [finding] = await findingsOf(rule, { text: 'wheelchair-bound' });
    expect(finding?.message).toBe('Disallowed outdated term "w***************" (disability)');
    expect(finding?.suggestions?.map(({ desc }) => desc)).toEqual([
      'Write how people name themselves, such as Deaf people, disabled people, wheelchair user, Black people',
    ]);
  });

  it('reads a megabyte of groups and of what is said of them', async () => {
    expect((await findingsOf(rule, { text: megabyteOf('women drivers are all scum if bloody foreigners ') })).length).toBeLessThan(100_000);
  });
});
