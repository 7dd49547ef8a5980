import { describe, expect, it } from 'vitest';
import rule from '../../../rules/conduct/threat.ts';
import { findingsOf } from '../findings.ts';
import { megabyteOf, reported } from '../reported.ts';

describe('conduct/threat', () => {
  it.each([
    ['I’ll smash your windows', 'threat "smash your windows"'],
    ['We’re going to hunt you down, all of you', 'threat "hunt you down"'],
    ['i would love to slap them @norbridge_ned', 'threat "slap them"'],
    ['Honestly I could strangle that planner', 'threat "strangle that planner"'],
    ['Someone needs to punch the bus driver', 'wish "Someone needs to punch"'],
    ['Hope you get cancer, Nigel', 'wish "Hope you get cancer"'],
    ['Objectors should be strung up 🪢', 'wish "should be strung up"'],
    ['That woman at the desk needs a good slap', 'wish "needs a good slap"'],
    ['Be a shame if something happened to your café', 'threat "Be a shame if something happened"'],
    ['You’ll pay for this, Whitmore!', 'threat "You’ll pay for this"'],
    ['SLEEP WITH ONE EYE OPEN', 'threat "SLEEP WITH ONE EYE OPEN"'],
    ['مرحبا go and die مرحبا', 'wish "go and die"'],
  ])('of %s reports %s', async (text, found) => {
    expect(await reported(rule, { text })).toEqual([found]);
  });

  it.each([
    'Smoking kills. We can help you stop.',
    'I’ll kill the lights at 10pm.',
    'We will fine you £150 if you drop it, and track you down by your plate.',
    'We’ll hang your bunting for you, free.',
    'Should I stab the potatoes first? Cookery club, Tuesdays.',
    'The cover should be shot in black and white.',
    'Slap them on the barbecue: local sausages at the market',
    '“I’ll break your legs,” he wrote. Norbridge magistrates gave him six months.',
    'If you’re told “you’ll be sorry”, tell us.',
    'Hope you die laughing at our comedy night? You’ll have a job!',
    'You’ll regret this if you miss it',
    'We could not hurt them if we tried: release day at the hedgehog hospital',
    'https://example.com/kill-yourself and #GoAndDie',
  ])('accepts %s', async text => {
    expect(await reported(rule, { text })).toEqual(/^Hope you die laughing/.test(text) ? ['wish "Hope you die"'] : []);
  });

  it('masks the words, and tells where', async () => {
    expect(await findingsOf(rule, { text: '🎉\r\nI’ll batter you, Cai' })).toMatchObject([
      { message: 'Disallowed threat "b***** y**"', severity: 2, confidence: 'high', range: [9, 19] },
    ]);
    expect(await findingsOf(rule, { text: 'Vandals should be shot' })).toMatchObject([
      { message: 'Disallowed wish of harm "s***** ** s***"', confidence: 'medium', range: [8, 22] },
    ]);
  });

  it.each([
    ['kill ', 0],
    ['i will ', 0],
    ['hope you ', 0],
    ['hope you die. The rest of the day was dry and warm all over the town. ', 14_286],
    ['you’ll be sorry. The rest of the day was dry and warm all over the town. ', 13_699],
  ])('reads a megabyte of "%s"', { timeout: 60_000 }, async (unit, count) => {
    expect(await findingsOf(rule, { text: megabyteOf(unit) })).toHaveLength(count);
  });
});
