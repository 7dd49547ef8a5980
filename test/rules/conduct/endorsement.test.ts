import { describe, expect, it } from 'vitest';
import rule from '../../../rules/conduct/endorsement.ts';
import { findingsOf } from '../findings.ts';
import { megabyteOf, reported } from '../reported.ts';

describe('conduct/endorsement', () => {
  it.each([
    ['I’d highly recommend Folasade Adeyemi for any design job', 'recommend Folasade Adeyemi'],
    ['Can’t recommend her enough', 'recommend her'],
    ['We vouch for Huw Pritchard as a decorator', 'vouch for Huw Pritchard'],
    ['Hire Zhang Wei, you won’t look back', 'Hire Zhang Wei'],
    ['Looking for a tutor? Message @maths_with_mina', 'Looking for a tutor? Message @maths_with_mina'],
    ['if you want a web designer talk to my mate and hire her', 'hire her'],
    ['HAPPY TO GIVE HIM A REFERENCE', 'GIVE HIM A REFERENCE'],
    ['مرحبا snap her up مرحبا', 'snap her up'],
  ])('of %s reports %s', async (text, words) => {
    expect(await reported(rule, { text })).toEqual([`endorsement "${words}"`]);
  });

  it.each([
    'We recommend Priya Raman’s talk on moths.',
    'We recommend a booster.',
    'We hire Priya Raman’s hall for our sessions.',
    'Our team would hire a hall.',
    'Priya Raman recommends a flu jab.',
    'Nominate Priya Raman: we can’t recommend her enough for the award.',
    'We never give references by phone. Don’t ask us to give her a reference.',
    'Need a plumber? Ask our approved trader scheme.',
    'Looking for a builder? Beware: three reports of a scam by “Dave”.',
    '“Snap her up,” said the tortoise.',
    'https://example.com/hire-her #HireHer',
  ])('accepts %s', async text => {
    expect(await reported(rule, { text })).toEqual([]);
  });

  it('masks the name, and tells where', async () => {
    expect(await findingsOf(rule, { text: 'é🎉\r\nThoroughly recommend Idris Bello' })).toMatchObject([
      { message: 'Disallowed recommendation of an individual "r******** I**** B****"', severity: 1, confidence: 'medium', range: [16, 37] },
    ]);
  });

  it.each([
    ['recommend ', 0],
    ['need a plumber ', 0],
    ['call ', 0],
    ['hire her. The rest of the day was dry and warm all over the town. ', 15_152],
  ])('reads a megabyte of "%s"', { timeout: 60_000 }, async (unit, count) => {
    expect(await findingsOf(rule, { text: megabyteOf(unit) })).toHaveLength(count);
  });
});
