import { describe, expect, it } from 'vitest';
import rule from '../../../rules/conduct/shouting.ts';
import { findingsOf } from '../findings.ts';
import { megabyteOf, reported } from '../reported.ts';

describe('conduct/shouting', () => {
  it.each([
    ['We said it once. THE BINS ARE LATE BECAUSE OF SNOW.', 'capitals "THE BINS ARE LATE BECAUSE OF SNOW"'],
    ['ŁÓDŹ STREET IS NOT YOUR CAR PARK', 'capitals "ŁÓDŹ STREET IS NOT YOUR CAR PARK"'],
    ['MAE’R PWLL AR AGOR I BAWB O’R DIWEDD', 'capitals "MAE’R PWLL AR AGOR I BAWB O’R DIWEDD"'],
    ['YOU CAN’T LEAVE SOFAS THERE 😡', 'capitals "YOU CAN’T LEAVE SOFAS THERE"'],
    ['مرحبا WHAT DO YOU WANT FROM US مرحبا', 'capitals "WHAT DO YOU WANT FROM US"'],
    ['Free! ! !', 'marks "! ! !"'],
    ['Really?!?', 'marks "?!?"'],
    ['Party‼️‼️', 'marks "‼️‼️"'],
  ])('of %s reports %s', async (text, found) => {
    expect(await reported(rule, { text })).toEqual([found]);
  });

  it.each([
    'DO NOT ENTER',
    'NHS SEND EHCP PIP DLA ESA UC',
    'HMS PRINCE OF WALES visits Rosyth',
    'OPENING HOURS OVER CHRISTMAS\n24 December: 9am to noon',
    'HOW TO VOTE BY POST: apply by 5pm on 21 April',
    'DANGER: DO NOT SWIM IN THE RESERVOIR',
    'Really???',
    'Wow!! 🎉',
    'A notice read “PLEASE DO NOT SIT ON THE DINOSAUR”, so he stood.',
    '#WEAREALLINTHISTOGETHER #THANKYOUNHS',
    'See https://EXAMPLE.COM/WE/DO/NOT/SHOUT/AT/YOU',
    'Postcodes LN19 4AA, LN19 4AB, LN20 4RB and DN55 1PT have no water.',
    'I AM: Iolo Morganwg, a life',
    '我们今天开门 ゴミの日です',
  ])('accepts %s', async text => {
    expect(await reported(rule, { text })).toEqual([]);
  });

  it('counts, and tells where', async () => {
    expect(await findingsOf(rule, { text: 'é🎉\r\nWE ARE NOT A TAXI SERVICE, OK?' })).toMatchObject([
      { message: 'Too many words in capitals: 7 in a row', severity: 1, confidence: 'high', range: [5, 34] },
    ]);
    expect(await findingsOf(rule, { text: 'Hi', meta: { first_comment: 'Bye!!!!!' } })).toMatchObject([
      { message: 'Too many exclamation marks: 5 in a row', field: 'first_comment', range: [3, 8] },
    ]);
  });

  it('lets the configuration say how many', async () => {
    const text = 'SORRY WE ARE SHUT today!!';
    expect(await reported(rule, { text, options: { words: 5 } })).toEqual([]);
    expect(await reported(rule, { text, options: { words: 2, marks: 2 } })).toEqual(['capitals "SORRY WE ARE SHUT"', 'marks "!!"']);
  });

  it.each([
    ['A ', 0],
    ['!', 1],
    ['! ', 1],
    ['WE ARE NOT YOUR MUM. ', 1],
    ['WE ARE NOT YOUR MUM\n', 0],
    ['WE ARE NOT YOUR MUM, ok. ', 1],
    ['“', 0],
  ])('reads a megabyte of "%s"', { timeout: 60_000 }, async (unit, count) => {
    const found = await findingsOf(rule, { text: megabyteOf(unit) });
    expect(found.length > 0 ? 1 : 0).toBe(count);
  });
});
