import { describe, expect, it } from 'vitest';
import rule from '../../../rules/legal/anonymity.ts';
import { findingsOf } from '../findings.ts';
import { megabyteOf, reported } from '../reported.ts';

describe('legal/anonymity', () => {
  it.each([
    ['Chloe Barnard, 23, who was raped in 2019, wrote to us', 'victim "Chloe Barnard, 23, who was raped"'],
    ['Priya Nair was groomed online at 13. Know the signs of grooming.', 'victim "Priya Nair was groomed"'],
    ['“I am free”, says modern slavery survivor Duc Nguyen', 'victim "modern slavery survivor Duc Nguyen"'],
    ['The man who raped Agnieszka Wrona is in prison 🚨', 'victim "raped Agnieszka Wrona"'],
    ['He sexually assaulted his stepdaughter Lily Pearce', 'victim "sexually assaulted his stepdaughter Lily Pearce"'],
    ['Gareth Pritchard, jailed for the rape of his niece', 'victim "rape of his niece"'],
    ['Amina Yusuf’s rapist was jailed', 'victim "Amina Yusuf’s rapist"'],
    ['Lowri Pugh told us how he had raped her', 'victim "Lowri Pugh told us how he had raped"'],
    ['A girl from Hilltop Academy was raped on Tuesday', 'victim "girl from Hilltop Academy"'],
    ['Kai Penrose, 15, got a referral order.\r\nYouth court, Tuesday', 'child "Kai Penrose"'],
    ['Norbridge Youth Court sentenced Tyler Marsh', 'child "Tyler Marsh"'],
    ['Schoolgirl Mei-Ling Chen gave evidence at Fellmarsh Crown Court', 'child "Mei-Ling Chen"'],
    ['A pupil of St Dwynwen’s Primary was before the youth court', 'child "pupil of St Dwynwen’s Primary"'],
    ['مرحبا: a 14-year-old boy, Jamal Osei, is the youth court’s youngest', 'child "Jamal Osei"'],
    ['An adoption order was made for Noah Price', 'family "Noah Price"'],
    ['The family court will hear Siobhan Kelly again', 'family "Siobhan Kelly"'],
    ['Meet our foster daughter Ngozi', 'family "foster daughter Ngozi"'],
  ])('reports %s', async (text, found) => {
    expect(await reported(rule, { text })).toEqual([found]);
  });

  it.each([
    'A man was jailed for raping a woman in Coldwick. A 15-year-old boy got a referral order at the youth court.',
    'Dean Hollis, 45, was jailed for rape at Fellmarsh Crown Court.',
    'Gareth Pritchard was jailed for abusing a child whom he did not know.',
    'Judge Amir Khan sentenced the man for rape. DC Sian Rees led the inquiry into the sexual assault.',
    'Campaigner Lena Brook founded a charity for survivors of sexual abuse.',
    'Chloe Barnard, who was raped at 19, has waived her right to anonymity.',
    'Kai Penrose, 15, can be named after the judge lifted the order at Norbridge Youth Court.',
    'Noah, 15, was stabbed to death. Kofi Mensah, 19, was found guilty of murder at Fellmarsh Crown Court.',
    'Tyler Marsh, 34, was fined by magistrates. Zofia Lis, 41, pleaded guilty.',
    'Jane Lee plays the victim in a drama about rape. From £9, Guildhall 🎭',
    'In 1888 Annie Price, 14, was before magistrates.',
    'Kai Penrose, 15, won the tennis final on centre court.',
    'Magistrates wanted for the youth court and the family court: ask Helen Dodd, chair of the bench.',
    'The abused trust of a rescue dog, mended by Sam Oyelaran',
    'A student at Hilltop Academy won a robot race. Rape seed is in flower at Beck Farm.',
    'https://example.com/kai-penrose-youth-court',
  ])('accepts %s', async text => {
    expect(await reported(rule, { text })).toEqual([]);
  });

  it('lets an adult victim be named who consented to their story, and nobody else', async () => {
    const consents = [
      { person: 'Chloé Barnard', covers: ['name', 'story'], until: '2030-01-01' },
      { person: 'Kai Penrose', covers: ['name', 'story'] },
    ];
    const victim = { text: 'Mrs Chloe Barnard, who was raped, spoke', config: { consents } };
    expect(await reported(rule, victim)).toEqual([]);
    expect(await reported(rule, { ...victim, meta: { scheduled: '2031-01-01T09:00' } })).toEqual(['victim "Mrs Chloe Barnard, who was raped"']);
    expect(await reported(rule, { text: 'Kai Penrose left the youth court', config: { consents } })).toEqual(['child "Kai Penrose"']);
  });

  it('asks about pictures of people beside such proceedings', async () => {
    const text = 'The youth court has met.';
    const images = [
      { file: 'bench.jpg' },
      { file: 'boys.jpg', people: true },
      { file: 'girls.jpg', under_16: true },
      { file: 'staff.jpg', people: true, consent: 'C-1' },
    ];
    expect(await reported(rule, { text, meta: { images } })).toEqual(['images[1].file: picture "boys.jpg"', 'images[2].file: picture "girls.jpg"']);
    expect(await reported(rule, { text: 'The library has met.', meta: { images } })).toEqual([]);
  });

  it('is an error where the words themselves tie the name to it', async () => {
    const [sure] = await findingsOf(rule, { text: 'Kai Penrose, 15, was sentenced by the youth court' });
    expect([sure?.severity, sure?.confidence, sure?.message]).toEqual([
      2,
      'high',
      'Disallowed detail "K** P******": it may identify a child before a court',
    ]);
    const [likely] = await findingsOf(rule, { text: 'Kai Penrose was sentenced by the youth court' });
    expect([likely?.severity, likely?.confidence]).toEqual([1, 'medium']);
  });

  it('reads a megabyte of names before courts', async () => {
    expect(
      (await findingsOf(rule, { text: megabyteOf('Kai Penrose raped his niece, a pupil at Hilltop Academy, youth court ') })).length,
    ).toBeLessThan(100_000);
  });
});
