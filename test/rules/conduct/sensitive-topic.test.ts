import { describe, expect, it } from 'vitest';
import rule from '../../../rules/conduct/sensitive-topic.ts';
import { findingsOf } from '../findings.ts';
import { megabyteOf, reported } from '../reported.ts';

describe('conduct/sensitive-topic', () => {
  it.each([
    ['Job cuts at the council, here we go', 'Job cuts'],
    ['My team is in a restructure', 'restructure'],
    ['Our backlog is 900 repairs', 'backlog'],
    ['The Ofsted report on our fostering team is grim', 'Ofsted report'],
    ['We’re in special measures 😬', 'special measures'],
    ['Whistleblower in our planning office!', 'Whistleblower'],
    ['A suicide at our hostel. I can’t stop thinking about it.', 'suicide'],
    ['OUR DATA BREACH IS IN THE PAPER', 'DATA BREACH'],
    ['مرحبا we’re overspent مرحبا', 'overspent'],
  ])('of %s reports %s', async (text, words) => {
    expect(await reported(rule, { text })).toEqual([`sensitive "${words}"`]);
  });

  it.each([
    'Our performance of Carmen is on Friday.',
    'Job cuts at your firm? We can help.',
    'If we do a restructure of your lease, call us.',
    'We’re delighted with our Ofsted report.',
    'Our response to the Ofsted report is published.',
    'Sad news: a death in our museum family, Alderman Pugh.',
    'The police are at a fatal collision on the A19.',
    '“We’re overspent,” says the sketch show.',
    'https://example.com/our/data-breach #OurDataBreach',
    'Our investigation of the Roman drain goes on.',
    'Our inspection of playgrounds takes a week.',
  ])('accepts %s', async text => {
    expect(await reported(rule, { text })).toEqual([]);
  });

  it('knows the organisation by name, names the topic, and lets the configuration choose', async () => {
    const text = '🎉\r\nRedundancies at NTAG';
    const config = { organisation: { also: ['NTAG'] } };
    expect(await findingsOf(rule, { text })).toEqual([]);
    expect(await findingsOf(rule, { text, config })).toMatchObject([
      {
        message: 'Disallowed remark on the organisation’s own business "Redundancies": it concerns jobs',
        severity: 1,
        confidence: 'low',
        range: [4, 16],
      },
    ]);
    expect(await findingsOf(rule, { text, config, options: { topics: ['deaths'] } })).toEqual([]);
  });

  it.each([
    ['our ', 0],
    ['death ', 0],
    ['data breach ', 0],
    ['our data breach. The rest of the day was dry and warm all over the town. ', 13_699],
  ])('reads a megabyte of "%s"', { timeout: 60_000 }, async (unit, count) => {
    expect(await findingsOf(rule, { text: megabyteOf(unit) })).toHaveLength(count);
  });
});
