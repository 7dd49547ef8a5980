import { describe, expect, it } from 'vitest';
import rule from '../../../rules/legal/contempt-of-court.ts';
import { findingsOf } from '../findings.ts';
import { megabyteOf, reported } from '../reported.ts';

const guilt = 'they take guilt for granted';
const record = 'they tell of earlier offences';
const evidence = 'they judge the evidence';
const outcome = 'they call for a result';

describe('legal/contempt-of-court', () => {
  it.each([
    ['The man arrested on Friday is guilty; his trial starts Monday', 'is guilty', guilt],
    ['Kwabena Mensah is on trial from Tuesday. We all know he set the fire.', 'We all know he', guilt],
    ['Burglars arrested overnight in Kingsbeck', 'Burglars arrested', guilt],
    ['A 19-year-old is in custody. What a thug.', 'What a thug', guilt],
    ['“He’s guilty as sin”, and he is due in court on 3 March', 'He’s guilty', guilt],
    ['She has been charged; she has previous convictions 🙄', 'previous convictions', record],
    ['Awaiting trial, and out on licence when it happened', 'out on licence', record],
    ['The trial opens today. The evidence is overwhelming.', 'evidence is overwhelming', evidence],
    ['He was bailed, and CCTV shows him at the scene', 'CCTV shows him', evidence],
    ['A man was arrested.\r\nLock him up!\r\n', 'Lock him up', outcome],
    ['Remanded in custody. سلام He should go to prison سلام', 'should go to prison', outcome],
    ['THE TRIAL BEGINS ON MONDAY. THROW AWAY THE KEY', 'THROW AWAY THE KEY', outcome],
    ['The suspect confe\u0301ssed', 'confe\u0301ssed', guilt],
  ])('reports %s', async (text, words, harm) => {
    expect(await reported(rule, { text })).toEqual([`prejudice "${words}"`]);
    expect((await findingsOf(rule, { text })).map(({ message }) => message.slice(message.indexOf(': ') + 2))).toEqual([harm]);
  });

  it.each([
    'A man has been charged with theft and will appear before Norbridge magistrates on 3 March.',
    'Two men have been arrested on suspicion of burglary. Were you burgled?',
    'A suspected burglar was arrested in Coldwick.',
    'If he is found guilty he will be banned. He denies that he is guilty. His trial starts on Monday.',
    'She pleaded guilty and was jailed for two years. She has previous convictions.',
    'The fly-tipper was arrested, charged, convicted and fined £900: caught red-handed!',
    'He was found not guilty after a trial that began with his arrest: charged with arson, cleared of it.',
    'Innocent until proven guilty: everybody who is arrested has the right to a solicitor.',
    'Thieves love open windows. Vandals broke our swings.',
    'In 1888 the man arrested in Whitechapel was guilty, or was he? Crime walk at 7pm.',
    'The accused is guilty in every performance: our panto opens on Friday 🎭',
    'This thug of a weed, knotweed, must go.',
    'We charged £4 for parking; drivers who did it by phone paid £3.',
    'The jury is out on pineapple pizza. Jury service? Ask your employer.',
    'Filmed in Courtfield, recorded in Trialton. A photo of the court house at dusk.',
    'See https://example.com/arrested-and-is-guilty',
    'Prolific offenders are the target of our new plan.',
  ])('accepts %s', async text => {
    expect(await reported(rule, { text })).toEqual([]);
  });

  it('looks at all texts of a draft together', async () => {
    const poll = { text: 'The trial opens on Tuesday. Your verdict?', meta: { poll: ['Let’s wait', 'Guilty as sin'] } };
    expect(await reported(rule, poll)).toEqual(['poll[1]: prejudice "Guilty as sin"']);
    expect(await reported(rule, { ...poll, text: 'Cake before dinner?' })).toEqual([]);
  });

  it.each([
    ['I’m on the jury, and it’s dull', 'jury "I’m on the jury"'],
    ['Photos from the courtroom are in our story', 'recording "Photos from the courtroom"'],
  ])('reports %s whatever the verdict', async (text, found) => {
    expect(await reported(rule, { text })).toEqual([found]);
    expect(await reported(rule, { text: `${text}. He was jailed.` })).toEqual([found]);
  });

  it('says it in full, and is surer within one sentence', async () => {
    const [same] = await findingsOf(rule, { text: 'The man arrested on Friday is guilty' });
    expect(same?.message).toBe('Disallowed words "i* g*****" while proceedings are active: they take guilt for granted');
    expect(same?.confidence).toBe('medium');
    const [next] = await findingsOf(rule, { text: 'A man was arrested. He is guilty.' });
    expect(next?.confidence).toBe('low');
  });

  it('reads a megabyte of arrests', async () => {
    expect((await findingsOf(rule, { text: megabyteOf('thieves arrested, he is guilty, lock him up ') })).length).toBeLessThan(100_000);
  });
});
