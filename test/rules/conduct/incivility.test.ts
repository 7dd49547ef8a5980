import { describe, expect, it } from 'vitest';
import rule from '../../../rules/conduct/incivility.ts';
import { findingsOf } from '../findings.ts';
import { megabyteOf, reported } from '../reported.ts';

describe('conduct/incivility', () => {
  it.each([
    ['@early_bird Whatever.', 'brusque "Whatever"'],
    ['Hi Ngozi, read the letter.', 'brusque "read the letter"'],
    ['For the umpteenth time: it is not our road @hill_walker', 'brusque "For the umpteenth time"'],
    ['If you don’t like it, move', 'brusque "If you don’t like it, move"'],
    ['You’re being daft 🙃 @hill_walker', 'belittling "daft"'],
    ['Get a life.', 'belittling "Get a life"'],
    ['@hill_walker مرحبا calm down مرحبا', 'brusque "calm down"'],
    ['@hill_walker calm down ❤️', 'brusque "calm down"'],
  ])('of %s reports %s', async (text, found) => {
    expect(await reported(rule, { text })).toEqual([found]);
  });

  it.each([
    '@early_bird Whatever the weather, we’re open.',
    'Whatever.',
    'Read the letter from 1914 in our new exhibition',
    '@early_bird a poster in the window says “Not our problem”. It is ours, and we’re on it.',
    'You idiot, that’s the fire exit',
    'Daft as a brush? Brush-making workshop, Saturday, £5',
    'Hi Ngozi, thanks for your patience.',
    'Visit https://example.com/not-my-problem',
  ])('accepts %s', async text => {
    expect(await reported(rule, { text })).toEqual([]);
  });

  it('knows an answer by the draft’s metadata, and asks a question of its author', async () => {
    const draft = { text: '🎉\r\nCalm down, please', meta: { reply_to: '@hill_walker' } };
    expect(await findingsOf(rule, draft)).toMatchObject([
      {
        message: 'Disallowed brusque answer "C*** d***"',
        severity: 1,
        confidence: 'low',
        range: [4, 13],
        suggestions: [{ desc: expect.stringMatching(/^Would you say it to their face at the counter\?/) }],
      },
    ]);
    expect(await reported(rule, { text: draft.text })).toEqual([]);
  });

  it.each([
    ['@a whatever ', 1],
    ['whatever. ', 0],
    ['hi ', 0],
  ])('reads a megabyte of "%s"', { timeout: 60_000 }, async (unit, count) => {
    expect(await findingsOf(rule, { text: megabyteOf(unit) })).toHaveLength(count);
  });
});
