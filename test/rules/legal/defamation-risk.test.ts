import { describe, expect, it } from 'vitest';
import rule from '../../../rules/legal/defamation-risk.ts';
import { findingsOf } from '../findings.ts';
import { megabyteOf, reported } from '../reported.ts';

describe('legal/defamation-risk', () => {
  it.each([
    ['Smith & Co are crooks who faked the survey', 'Smith & Co are crooks'],
    ['Gareth Pritchard is a slum landlord', 'Gareth Pritchard is a slum landlord'],
    ['That Dean Hollis? He’s nothing but a conman.', 'He’s nothing but a conman'],
    ['Cllr Farida Anwar is corrupt, obviously', 'Cllr Farida Anwar is corrupt'],
    ['Avoid Brightway Motors, they rip people off', 'they rip people off'],
    ['Thank you to Kwame Boateng, the fraudster, for nothing', 'Kwame Boateng, the fraudster'],
    ['Rogue trader Wayne Stubbs is about 🚐', 'Rogue trader Wayne Stubbs'],
    ['The treasurer, Malcolm Eddy, 54, stole our savings', 'Malcolm Eddy, 54, stole'],
    ['“Marston Lettings are thieves”, says a blog', 'Marston Lettings are thieves'],
    ['Norbridge Arms, where staff sell drugs', 'Norbridge Arms, where staff sell drugs'],
    ['Is Agnieszka Nowak the biggest liar in Fellmarsh?', 'Agnieszka Nowak the biggest liar'],
    ['Our contractor has been overcharging us', 'Our contractor has been overcharging'],
    ['@fell_gigs robbed us', '@fell_gigs robbed us'],
    ['MUHAMMAD KHALID IS A RAPIST', 'MUHAMMAD KHALID IS A RAPIST'],
    ['Serco are crooks', 'Serco are crooks'],
    ['Dr Helen Marsh took my notes and forged her signature', 'Dr Helen Marsh took my notes and forged her signature'],
    ['Dr Siân Price isn’t qualified', 'Dr Siân Price isn’t qualified'],
    ['Jez Malton has syphilis', 'Jez Malton has syphilis'],
    ['Always room for Lucky Nails.\r\nMoney laundering!\r\n', 'Money laundering'],
    ['שלום Lena Brook is a thie\u0301f שלום', 'Lena Brook is a thie\u0301f'],
  ])('reports %s', async (text, words) => {
    expect(await reported(rule, { text })).toEqual([`accusation "${words}"`]);
  });

  it.each([
    'Gareth Pritchard was convicted of fraud at Fellmarsh Crown Court and is a banned landlord.',
    'Dean Hollis, a rogue trader, was jailed for two years. Prosecuted by Trading Standards.',
    'Smith & Co are not crooks. Nobody says that Ada Obi is a thief.',
    'Mill Lane Garage burgled, Coldwick Library vandalised, Aoife Byrne conned out of £9,000',
    'Aoife Byrne was robbed and conned by a man on her doorstep.',
    'If Smith & Co are crooks, tell Trading Standards.',
    'Scammers pretend to be from Fellmarsh Council, BT or Amazon.',
    'PC Louise Carver stole our hearts, and then she stole the show',
    'Meet Shabnam Iqbal, head of Counter Fraud. Fraud costs us £1.2m.',
    'Kai Osei robbed the keeper and stole a goal. 3–1 at half-time!',
    'Larry the cat stole a sausage from Chef Tony Rossi',
    'In 1739 Richard Palmer was a thief. He was hanged at York.',
    'Tom Hanks chases Frank Abagnale, a conman, in this film. Starring Leonardo DiCaprio.',
    'We were wrong: Hallam Skips did not dump waste. Sorry.',
    'Norbridge Forge forged the gates, Hallam Steel fabricated the bridge',
    'Storm Bert dumped 40 cm of snow on Crook Hill',
    'Ieuan Prosser mended the bent lamp post. Sam Cheatle works for Thieves & Sons, est. 1950.',
    'Builders who are cowboys leave a mess. Landlords who are crooks get caught.',
    'The service from Hallam Skips is disappointing, and poor.',
    'Ring Priya and Rob Bent about crooks, of the shepherd’s kind',
    'https://example.com/Smith-and-Co-are-crooks',
    'Royal Mail scams: forward the text to 7726',
  ])('accepts %s', async text => {
    expect(await reported(rule, { text })).toEqual([]);
  });

  it('takes “you” for somebody only in a reply', async () => {
    expect(await reported(rule, { text: 'you are a fraud', meta: { reply_to: '@jo_bloggs' } })).toEqual(['accusation "you are a fraud"']);
    expect(await reported(rule, { text: 'you are a fraud' })).toEqual([]);
  });

  it('tells an allegation from an accusation', async () => {
    const [finding] = await findingsOf(rule, { text: 'Anthony Bell is accused of theft by his tenants' });
    expect(finding?.message).toBe(
      'Disallowed allegation "A****** B*** ** a****** **" against somebody whom readers can identify: to repeat it is to publish it',
    );
    expect(finding?.suggestions?.map(({ desc }) => desc)).toEqual([
      'Who says so, and may it be reported? Give the charge and the court, or leave it out',
    ]);
  });

  it('is surest of a name and a plain word', async () => {
    const confidences = async (text: string) => (await findingsOf(rule, { text })).map(({ confidence }) => confidence);
    expect(await confidences('Gareth Pritchard is a thief')).toEqual(['high']);
    expect(await confidences('Gareth Pritchard stole from me')).toEqual(['medium']);
    expect(await confidences('My manager is a thief')).toEqual(['low']);
  });

  it('reads a megabyte of accusations', async () => {
    expect((await findingsOf(rule, { text: megabyteOf('Smith & Co are crooks and he lied to you. ') })).length).toBeLessThan(100_000);
  });
});
