import { describe, expect, it } from 'vitest';
import rule from '../../../rules/confidentiality/internal-matters.ts';
import { findingsOf } from '../findings.ts';
import { megabyteOf, reported } from '../reported.ts';

describe('confidentiality/internal-matters', () => {
  it.each([
    ['Word from the all-staff briefing: no pay rise 😬', 'meeting "all-staff briefing"'],
    ['My boss told me in our one-to-one that parks will merge', 'meeting "one-to-one"'],
    ['JUST OUT OF CMT, and it’s bad', 'meeting "CMT"'],
    ['Dón’t tell anyone, but the café lease is gone', 'aside "Dón’t tell anyone"'],
    ['The library is closing. Keep it to yourself 🤫', 'aside "Keep it to yourself"'],
    ['مرحبا off the record: the budget is a mess', 'aside "off the record"'],
    ['It’s not been announced yet but\r\nthe director is leaving', 'unannounced "not been announced yet"'],
    ['I’ve seen the unpublished audit report 👀', 'unannounced "unpublished"'],
    ['The leaked email is real', 'leak "leaked email"'],
    ['We’re in negotiations with the landlord over the lease', 'negotiation "in negotiations"'],
    ['Bidder A scored highest, the lowest bid came last', 'evaluation "Bidder A"'],
    ['Redundancies in our team will come by Christmas', 'staffing "Redundancies"'],
  ])('of %s reports %s', async (text, found) => {
    expect(await reported(rule, { text })).toEqual([found]);
  });

  it.each([
    'Watch our budget meeting live',
    'As agreed at last night’s Full Council budget meeting, the fee is £3',
    'The budget meeting is at 7pm and open to the public',
    'Don’t tell anyone your PIN',
    'Between us and Norbridge lie nine miles of mud',
    'Between you and me, the scones at the budget café are best 🍰',
    'The report hasn’t been published yet. The inquiry sits in May.',
    'We’re mending a leaked pipe, and the leaked oil is gone',
    'Learn to negotiate a pay deal: a course for carers',
    'Buses negotiate the diversion, and our contract with you stands',
    'A restructure of the timetable starts on Monday',
    'Facing redundancies in your team? We can help',
    'https://www.example.gov.uk/off-the-record/budget',
    '#OffTheRecord budget vinyl @betweenus',
    'Preslting the SLTs, a discussion told in clay',
    'Y Cyngor Llawn: cyfarfod cyllideb heno am 7yh',
  ])('accepts %s', async text => {
    expect(await reported(rule, { text })).toEqual([]);
  });

  it('asks, and does not refuse', async () => {
    expect(await findingsOf(rule, { text: '😬\r\nAs discussed in this morning’s budget meeting, the pool shuts.' })).toMatchObject([
      { message: 'Disallowed report of an internal meeting "budget meeting"', severity: 1, confidence: 'low', range: [35, 49] },
    ]);
  });

  it('reports one a sentence', async () => {
    const text = 'Off the record, we’re still negotiating the contract. Leaked report says so.';
    expect(await reported(rule, { text })).toEqual(['aside "Off the record"', 'leak "Leaked report"']);
  });

  it('reads polls and alt texts', async () => {
    const meta = { poll: ['Yes', 'Off the record: budget says no'], images: [{ file: 'a.png', alt: 'A leaked memo' }] };
    expect(await reported(rule, { text: 'Well?', meta })).toEqual(['poll[1]: aside "Off the record"', 'images[0].alt: leak "leaked memo"']);
  });

  it.each(['between us ', 'budget meeting ', 'negotiating ', 'restructure. ', 'unpublished '])('reads a megabyte of "%s"', async unit => {
    expect((await findingsOf(rule, { text: megabyteOf(unit) })).length).toBe(0);
  });
});
