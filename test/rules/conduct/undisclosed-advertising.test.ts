import { describe, expect, it } from 'vitest';
import rule from '../../../rules/conduct/undisclosed-advertising.ts';
import { findingsOf } from '../findings.ts';
import { megabyteOf, reported } from '../reported.ts';

const sponsor = 'Acme';

describe('conduct/undisclosed-advertising', () => {
  it.each([
    '#ad Story time',
    'AD: story time',
    '[Ad] story time',
    '📚 Advert – story time',
    '@acme_books #ad story time',
    'Hysbyseb: amser stori',
    '#Ad\nStory time',
    '(Advertisement) story time',
  ])('accepts the label of %s', async text => {
    expect(await reported(rule, { text, meta: { sponsor } })).toEqual([]);
  });

  it.each([
    ['Story time #ad', 'late "#ad"'],
    ['Story time. Thanks, Acme!', 'sponsor: missing "Acme"'],
    ['Adverts are fun, and so is story time', 'sponsor: missing "Acme"'],
    ['Ad-free story time', 'sponsor: missing "Acme"'],
    ['#Advent story time', 'sponsor: missing "Acme"'],
    ['#AdLib comedy for toddlers', 'sponsor: missing "Acme"'],
    ['Sponsored by Acme', 'sponsor: missing "Acme"'],
    ['مرحبا #ad', 'late "#ad"'],
  ])('of %s, which has a sponsor, reports %s', async (text, found) => {
    expect(await reported(rule, { text, meta: { sponsor } })).toEqual([found]);
  });

  it.each([
    ['Lovely mugs #gifted ☕', 'unclear "#gifted"'],
    ['New in: the #Spon of the day', 'unclear "#Spon"'],
    ['We were sent us free tea', 'unclear "sent us free"'],
  ])('of %s, which has none, reports %s', async (text, found) => {
    expect(await reported(rule, { text })).toEqual([found]);
  });

  it.each([
    'Ordinary story time',
    '#GiftedAndTalented, #SpringFair, #AddisonRoad, #AdultLearning',
    'Gifted by the Pugh family in 1887.',
    'Sponsored by Acme: Norbridge in Bloom.',
    'Read “#ad or not?”, a guide for young creators.',
    'Say no to a “paid partnership” with strangers, our e-safety officer says.',
    'https://example.com/#ad',
  ])('accepts %s', async text => {
    expect(await reported(rule, { text })).toEqual([]);
  });

  it('points at the sponsor, and at the body where a file has no such key', async () => {
    expect(await findingsOf(rule, { text: '🎉\r\nHello', meta: { sponsor } })).toMatchObject([
      { message: 'Missing label "#ad" at the start: the draft names a sponsor', severity: 2, field: 'sponsor', range: [0, 4] },
    ]);
  });

  it.each([
    ['#ad ', 0],
    ['😀', 0],
    ['@a ', 0],
    ['a #ad. The rest of the day was dry and warm all over the town. ', 15_874],
  ])('reads a megabyte of "%s"', { timeout: 60_000 }, async (unit, count) => {
    expect(await findingsOf(rule, { text: megabyteOf(unit) })).toHaveLength(count);
  });
});
