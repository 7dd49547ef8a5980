import { describe, expect, it } from 'vitest';
import rule from '../../../rules/conduct/insult.ts';
import { findingsOf } from '../findings.ts';
import { megabyteOf, reported } from '../reported.ts';

describe('conduct/insult', () => {
  it.each([
    ['You idiot, that’s the fire exit', 'idiot'],
    ['You’re all pathetic.', 'pathetic'],
    ['your such a hypocrite, Wendy', 'hypocrite'],
    ['U R a clown @dock_road_dave', 'clown'],
    ['I think the head of parking is useless', 'useless'],
    ['Our own payroll team are morons, I’ve always said so', 'morons'],
    ['Residents who ring at 8am about snow are thick', 'thick'],
    ['Agnieszka Kowalczyk is a nasty piece of work', 'nasty piece of work'],
    ['Whoever signed this off is brainless', 'brainless'],
    ['How stupid do you have to be to put glass in there?', 'stupid'],
    ['That idiot Prendergast has blocked the gate again', 'idiot'],
    ['The cowboys at Kettle & Sons Builders Ltd left the wall half down', 'cowboys'],
    ['Total jobsworth on the desk today', 'jobsworth'],
    ['Thames Water? Clowns. All of them.', undefined],
    ['@ThamesWater Clowns. All of them.', 'Clowns'],
    ['@OrwickWater useless as ever', 'useless'],
    ['Get over yourself, @norbridge_ned', 'Get over yourself'],
    ['You couldn’t organise a raffle in a raffle factory', 'couldn’t organise a'],
    ['YOU MUPPETS', 'MUPPETS'],
    ['🤡 you plonker 🤡', 'plonker'],
    ['مرحبا you fool مرحبا', 'fool'],
    ['you\u00a0numpty', 'numpty'],
  ])('of %s reports %s', async (text, words) => {
    expect(await reported(rule, { text })).toEqual(words === undefined ? [] : [`insult "${words}"`]);
  });

  it.each([
    'You are not an idiot if you ask.',
    'Are you useless at maths? So was Ada.',
    'If you are clueless about heat pumps, so were we.',
    'Do you think you’re hopeless at drawing? Come along.',
    'You’d be stupid to drive tonight: black ice on the A19.',
    'I’m an idiot, wrong link! Here it is.',
    'We were stupid to think it would not rain on the fête 😄',
    'She said the officer was an idiot, the tribunal heard.',
    'An idiot-proof guide to council tax, for you and your family',
    'You muppet fans are in luck: matinee at 2pm',
    'Thank you, fools and horses alike: 900 people came to the comedy night',
    'This app is useless and we are replacing it.',
    'The team car park is pathetic in the rain, so bring wellies.',
    '“You idiot!” is what the parrot says, and it says it to everyone 🦜',
    "'You idiots' is no way to talk to a nurse.",
    'RT @norbridge_ned: you lot are morons',
    '> You lot are morons\nThis is what our staff read every day.',
    'Read https://example.com/you-idiot/you-are-thick first',
    'Follow @you_idiot and #YouIdiot',
    'Dodgems, waltzers, ghost train: you clowns know who you are 🎪 The circus museum opens',
    'Wally is hidden in our library. Can you find him?',
    'Prat Lane is closed. You can use Twit Street.',
    'The wasters, moaners and shirkers of 1834: a talk on the Poor Law',
  ])('accepts %s', async text => {
    expect(await reported(rule, { text })).toEqual([]);
  });

  it('says whom it is aimed at, how sure it is and where', async () => {
    const [message] = await findingsOf(rule, { text: 'Sorry 🙈\r\nDilys Okonkwo is a liar' });
    expect(message).toMatchObject({
      message: 'Disallowed insult "l***", aimed at a person',
      confidence: 'high',
      line: 1,
      severity: 2,
      range: [29, 33],
      suggestions: [{ desc: 'Say what is wrong and what would put it right, and leave out what you think of them' }],
    });
    const whom = async (text: string) => (await findingsOf(rule, { text })).map(({ message }) => message.replace(/.*, /, ''));
    expect(await whom('You idiots')).toEqual(['aimed at the reader']);
    expect(await whom('@norbridge_ned is an idiot')).toEqual(['aimed at an account']);
    expect(await whom('Those planners are idiots')).toEqual(['aimed at people']);
    expect(await whom('Natural England are idiots')).toEqual(['aimed at an organisation']);
    expect(await whom('The Coastal Board are idiots')).toEqual(['aimed at an organisation']);
    expect(await whom('He is an idiot')).toEqual(['aimed at a person']);
  });

  it('knows the organisation by its names', async () => {
    const text = 'NTAG is clueless';
    expect(await reported(rule, { text })).toEqual([]);
    expect(await reported(rule, { text, config: { organisation: { also: ['NTAG'] } } })).toEqual(['insult "clueless"']);
  });

  it('leaves doubtful words and commands to conduct/incivility', async () => {
    expect(await reported(rule, { text: 'You are silly' })).toEqual([]);
    expect(await reported(rule, { text: 'Get a life.' })).toEqual([]);
    expect(await reported(rule, { text: 'Get a life.', meta: { reply_to: '@norbridge_ned' } })).toEqual(['insult "Get a life"']);
  });

  it.each([
    ['a', 0],
    ['you ', 0],
    ['idiot ', 0],
    ['are a ', 0],
    ['“', 0],
    ["'", 0],
    ['Idris Elba is ', 0],
    ['you idiot. The rest of the day was dry and warm all over the town. ', 14_926],
  ])('reads a megabyte of "%s"', { timeout: 60_000 }, async (unit, count) => {
    expect(await findingsOf(rule, { text: megabyteOf(unit) })).toHaveLength(count);
  });
});
