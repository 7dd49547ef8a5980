import { describe, expect, it } from 'vitest';
import rule from '../../../rules/conduct/press-enquiry.ts';
import { findingsOf } from '../findings.ts';
import { megabyteOf, reported } from '../reported.ts';

describe('conduct/press-enquiry', () => {
  it.each([
    ['@EchoNews we can confirm the pool is shut', 'statement "we can confirm"'],
    ['@norbridge.gazette our position is clear', 'statement "our position is"'],
    ['@BBCFell No comment', 'statement "No comment"'],
    ['@hill_walker you can quote me', 'statement "you can quote me"'],
    ['Hi Amara, here’s a statement. All is well', 'statement "here’s a statement"'],
    ['Deadline is 5pm, reporter from the Echo', 'request "Deadline is 5pm"'],
  ])('of %s reports %s', async (text, found) => {
    expect((await reported(rule, { text })).at(0)).toBe(found);
  });

  it.each([
    '@hill_walker we can confirm the pool is shut',
    '@NewsteadAbbey what a lovely visit, we can confirm the peacocks are loud',
    '@EchoNews please ask our press office, we can confirm nothing here',
    'You can quote me: poetry slam on Friday',
    '@EchoNews “you can quote me,” says the parrot',
    'We can confirm the pool is shut',
    'https://example.com/journorequest',
  ])('accepts %s', async text => {
    expect(await reported(rule, { text })).toEqual([]);
  });

  it('knows a journalist by the account that is answered', async () => {
    const text = '🎉\r\nWe can confirm that it is shut';
    expect(await findingsOf(rule, { text, meta: { reply_to: '@hill_walker' } })).toEqual([]);
    expect(await findingsOf(rule, { text, meta: { reply_to: '@DailyFell' } })).toMatchObject([
      { message: 'Disallowed statement to the press "We can confirm that"', severity: 1, confidence: 'high', range: [4, 23] },
    ]);
    const names = ['@EchoNews', '@fell_reporter', '@BBCRadioFell', '@ldr_fell', '@thefellnews', '@FellTimes', '@news.fell'];
    for (const reply_to of names) expect(await reported(rule, { text, meta: { reply_to } }), reply_to).toHaveLength(1);
    const others = ['@newsome_ann', '@Sunita_K', '@mirrorlake', '@expressway_bus', '@postlethwaite'];
    for (const reply_to of others) expect(await reported(rule, { text, meta: { reply_to } }), reply_to).toEqual([]);
  });

  it.each([
    ['@a ', 0],
    ['you can quote me ', 0],
    ['@EchoNews ', 0],
    ['#journorequest. The rest of the day was dry and warm all over the town. ', 13_889],
  ])('reads a megabyte of "%s"', { timeout: 60_000 }, async (unit, count) => {
    expect(await findingsOf(rule, { text: megabyteOf(unit) })).toHaveLength(count);
  });
});
