import { describe, expect, it } from 'vitest';
import rule from '../../../rules/conduct/criticism.ts';
import { findingsOf } from '../findings.ts';
import { megabyteOf, reported } from '../reported.ts';

describe('conduct/criticism', () => {
  it.each([
    ['@OrwickRail got it completely wrong about the lift', '@OrwickRail got it completely wrong'],
    ['Highways England? No. National Highways have made a mess of the A19.', 'National Highways have made a mess of'],
    ['My boss never listens', 'My boss never listens'],
    ['So fed up with this council 😤', 'fed up with this council'],
    ['I’m ashamed of our legal team', 'ashamed of our legal team'],
    ['Nobody should work for this council, ever', 'Nobody should work for this council'],
    ['Claimants do nothing but complain', 'Claimants do nothing but complain'],
    ['Kwabena Mensah-Lewis stabbed us in the back', 'Kwabena Mensah-Lewis stabbed us in the back'],
    ['I reckon the planning committee is stuck in the past', 'the planning committee is stuck in the past'],
    ['The Coldwick Housing Association is dire', 'Coldwick Housing Association is dire'],
    ['@OrwickRail you messed up. Again.', 'you messed up'],
    ['CUSTOMERS ARE A NIGHTMARE', 'CUSTOMERS ARE A NIGHTMARE'],
    ['مرحبا our council is a mess مرحبا', 'our council is a mess'],
  ])('of %s reports %s', async (text, words) => {
    expect(await reported(rule, { text })).toEqual([`criticism "${words}"`]);
  });

  it.each([
    'We got it wrong, sorry.',
    'The council got it wrong and we apologise.',
    'Has the council let you down? Tell the Ombudsman.',
    'Tell us how the council let you down.',
    'If the contractor has let you down, call us.',
    'The inspectors said our planning team is slow and unhelpful.',
    'Our contractors are not a shambles.',
    'The road is a mess, the contractors are on it.',
    'Tenants who never read the small print are not alone: free advice on Monday.',
    'Parents don’t care for fuss, so here are the dates.',
    'In 1911 the council was a farce.',
    'The team was dreadful in the second half.',
    '“Our council is a joke and a shambles” is the title of the comedy.',
    'RT @OrwickRail: our council is a shambles',
    'https://example.com/our-council/is/a/shambles',
    'Fed up with potholes? So are we. 412 mended this week.',
    'The customers’ car park is a nightmare on Saturdays.',
  ])('accepts %s', async text => {
    expect(await reported(rule, { text })).toEqual([]);
  });

  it('says who is criticised, and knows the organisation by name', async () => {
    const whom = async (text: string, config?: object) =>
      (await findingsOf(rule, { text, ...(config ? { config: { organisation: config } } : {}) })).map(({ message }) => message.replace(/ ".*/, ''));
    expect(await whom('Ntag Borough Council is a shambles', { name: 'Ntag Borough Council' })).toEqual(['Disallowed criticism of the organisation']);
    expect(await whom('Ntag Borough Council is a shambles')).toEqual(['Disallowed criticism of a partner']);
    expect(await whom('My manager is hopeless')).toEqual(['Disallowed criticism of colleagues']);
    expect(await whom('Residents are never satisfied')).toEqual(['Disallowed criticism of the people it serves']);
    expect(await whom('Idris Bello let us down')).toEqual(['Disallowed criticism of a person']);
  });

  it('masks, and tells where', async () => {
    expect(await findingsOf(rule, { text: '🎉\r\nShame on this council', meta: { poll: ['Yes', 'HR is toxic'] } })).toMatchObject([
      { message: 'Disallowed criticism of the organisation "S**** ** t*** c******"', severity: 1, confidence: 'medium', range: [4, 25] },
      { field: 'poll[1]', range: [0, 11] },
    ]);
  });

  it.each([
    ['a', 0],
    ['is a shambles ', 0],
    ['our council ', 0],
    ['shame on ', 0],
    ['the the ', 0],
    ['Our council is a shambles. The rest of the day was dry and warm all over the town. ', 12_049],
  ])('reads a megabyte of "%s"', { timeout: 60_000 }, async (unit, count) => {
    expect(await findingsOf(rule, { text: megabyteOf(unit) })).toHaveLength(count);
  });
});
