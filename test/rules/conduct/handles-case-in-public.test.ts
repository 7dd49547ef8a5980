import { describe, expect, it } from 'vitest';
import rule from '../../../rules/conduct/handles-case-in-public.ts';
import { findingsOf } from '../findings.ts';
import { megabyteOf, reported } from '../reported.ts';

const meta = { reply_to: '@hill_walker' };

describe('conduct/handles-case-in-public', () => {
  it.each([
    ['Your claim has been refused', 'case "Your claim has been refused"'],
    ['Your daughter’s school place was awarded in error', 'case "Your daughter’s school place"'],
    ['You’re on band B, number 40', 'case "You’re on band"'],
    ['We’ve looked at your account', 'case "We’ve looked at your"'],
    ['Mr Bello’s rent is overdue', 'case "Bello’s rent is overdue"'],
    ['Your mum’s care package is on hold', 'case "Your mum’s care package"'],
    ['YOU STILL OWE US FOR MARCH', 'case "YOU STILL OWE"'],
    ['مرحبا your benefit was stopped مرحبا', 'case "your benefit was stopped"'],
  ])('of the answer %s reports %s', async (text, found) => {
    expect(await reported(rule, { text, meta })).toEqual([found]);
    expect(await reported(rule, { text })).toEqual([]);
  });

  it.each([
    'If your claim was refused, you can appeal.',
    'Was your claim refused?',
    'Once your application has been approved we’ll write.',
    'Check whether your payment has been processed in My Account.',
    'We can’t discuss why your claim was refused. Ring 0300 123 4500.',
    'Your road is closed, your bin is late, your patience is a marvel.',
    'Your account of the flood is in the archive. Thank you.',
    '“Your claim has been refused” is a scam text.',
    'See https://example.com/your-claim-was-refused',
  ])('accepts the answer %s', async text => {
    expect(await reported(rule, { text, meta })).toEqual([]);
  });

  it('knows an answer by an account or a name at its start', async () => {
    expect(await reported(rule, { text: '@hill_walker your claim was refused' })).toHaveLength(1);
    expect(await reported(rule, { text: 'Dear Ngozi,\r\nyour claim was refused' })).toHaveLength(1);
    expect(await reported(rule, { text: 'Hello everyone, your bill is overdue on 1 May' })).toEqual([]);
    expect(await reported(rule, { text: 'Morning Fellmarsh! Your bill is due on 1 May' })).toHaveLength(1);
  });

  it('is surer where a sum, a date or a reference stands beside it, and tells where', async () => {
    expect(await findingsOf(rule, { text: '🎉\r\nYour refund was paid', meta })).toMatchObject([
      {
        message: 'Disallowed in a public reply: "Y*** r***** w** p***" tells of somebody’s own case',
        severity: 1,
        confidence: 'medium',
        range: [4, 24],
      },
    ]);
    expect(await findingsOf(rule, { text: 'Your refund of £40 was paid', meta })).toMatchObject([{ confidence: 'high' }]);
  });

  it.each([
    ['your ', 0],
    ['your claim ', 0],
    ['was refused ', 0],
    ['your claim was refused. The rest of the day was dry and warm all over the town. ', 12_500],
  ])('reads a megabyte of "%s"', { timeout: 60_000 }, async (unit, count) => {
    expect(await findingsOf(rule, { text: megabyteOf(unit), meta })).toHaveLength(count);
  });
});
