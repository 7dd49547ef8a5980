import { describe, expect, it } from 'vitest';
import rule from '../../../rules/conduct/commercial-promotion.ts';
import { findingsOf } from '../findings.ts';
import { megabyteOf, reported } from '../reported.ts';

describe('conduct/commercial-promotion', () => {
  it.each([
    ['Visit my uncle’s little fish restaurant in Kingsbeck', 'interest "my uncle’s little fish restaurant"'],
    ['Out now: my podcast on bins', 'interest "my podcast"'],
    ['A mate’s brewery opens on Friday', 'interest "mate’s brewery"'],
    ['Be your own boss like me 💸', 'scheme "Be your own boss"'],
    ['Please share my GoFundMe', 'scheme "my GoFundMe"'],
    ['Half price gin at Orwick Spirits using code GIN50', 'code "using code GIN50"'],
    ['مرحبا buy my candles مرحبا', 'scheme "buy my"'],
  ])('of %s reports %s', async (text, found) => {
    expect(await reported(rule, { text })).toEqual([found]);
  });

  it.each([
    'My grandad’s shop was on Mill Street when I grew up: open day at the museum.',
    'When I was ten my mum ran a bakery. Visit our exhibition.',
    'Our café is open.',
    'Your business could save £500: book a visit.',
    'Tickets half price at the Alhambra with code OLDVIC.',
    'Use the code of conduct. Enter the code on your letter at www.example.gov.uk.',
    '“My shop is open again,” says the cobbler. Visit him!',
    'My favourite shop? The library. Visit us.',
    'https://example.com/my-etsy',
  ])('accepts %s', async text => {
    expect(await reported(rule, { text })).toEqual([]);
  });

  it('leaves personal accounts alone unless the configuration names them', async () => {
    const config = { accounts: [{ id: 'sam', kind: 'personal', handles: {} }] };
    const draft = { text: 'Buy my prints', meta: { account: 'sam' }, config };
    expect(await reported(rule, draft)).toEqual([]);
    expect(await reported(rule, { ...draft, options: { accounts: ['personal'] } })).toEqual(['scheme "Buy my"']);
  });

  it('tells where', async () => {
    expect(await findingsOf(rule, { text: '🎉\r\nOrder at my wife’s shop' })).toMatchObject([
      { message: 'Disallowed promotion of a private business "m* w***** s***"', severity: 1, confidence: 'medium', range: [13, 27] },
    ]);
  });

  it.each([
    ['my ', 0],
    ['use code ', 0],
    ['use code A', 0],
    ['buy my. The rest of the day was dry and warm all over the town. ', 15_625],
  ])('reads a megabyte of "%s"', { timeout: 60_000 }, async (unit, count) => {
    expect(await findingsOf(rule, { text: megabyteOf(unit) })).toHaveLength(count);
  });
});
