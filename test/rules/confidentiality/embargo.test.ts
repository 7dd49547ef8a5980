import { describe, expect, it } from 'vitest';
import rule from '../../../rules/confidentiality/embargo.ts';
import { endOfEmbargo } from '../../../rules/confidentiality/lib/embargo-times.ts';
import { findingsOf } from '../findings.ts';
import { megabyteOf, reported } from '../reported.ts';

describe('confidentiality/embargo', () => {
  it.each([
    ['00:01 on 20 April 2027', '2027-04-20T00:01'],
    ['00:01 hours on Tuesday 20th April 2027', '2027-04-20T00:01'],
    ['0001hrs, 20 April 2027', '2027-04-20T00:01'],
    ['9 a.m. on 20 April 2027', '2027-04-20T09:00'],
    ['12.01am, 20/04/2027', '2027-04-20T00:01'],
    ['12pm 20.4.27', '2027-04-20T12:00'],
    ['noon on 2027-04-20', '2027-04-20T12:00'],
    ['midnight, April 20, 2027', '2027-04-20T00:00'],
    ['6.30pm on the 1st of December', '2026-12-01T18:30'],
    ['31 December', '2026-12-31T00:00'],
    ['2 January', '2027-01-02T00:00'],
    [':\n00:01 on 20 April 2027', '2027-04-20T00:01'],
    ['31 February 2027', undefined],
    ['further notice', undefined],
    ['9am. See you on 20 April 2027', undefined],
    ['2020 vision', undefined],
  ])('reads "until %s" as %s', (words, time) => {
    expect(endOfEmbargo(`until ${words}`, { start: 0, end: 6 }, '2026-11-20T09:00')).toBe(time);
  });

  it.each<[string, string | undefined, readonly string[]]>([
    ['2026-12-01T00:01', '2026-12-01T00:00', ['scheduled: early "2026-12-01T00:00"']],
    ['2026-12-01T00:01', '2026-12-01T00:01', []],
    ['2026-12-01T00:01', undefined, ['embargo: unscheduled "2026-12-01T00:01"']],
    ['2026-11-20T09:00', undefined, []],
    ['2026-11-20T08:59', '2026-11-20T08:58', ['scheduled: early "2026-11-20T08:58"']],
    ['2027-07-01T00:01Z', '2027-07-01T01:00', ['scheduled: early "2027-07-01T01:00"']],
    ['2027-07-01T00:01Z', '2027-07-01T01:01', []],
  ])('of an embargo until %s and a post at %s reports %s', async (embargo, scheduled, found) => {
    expect(await reported(rule, { text: 'News! 🎉', meta: { embargo, ...(scheduled && { scheduled }) } })).toEqual(found);
  });

  it.each([
    ['EMBARGOED UNTIL 00:01 on 1 December: news', 'early "EMBARGOED UNTIL"'],
    ['مرحبا\r\n**Embargo:** 1 December 2026, 9am', 'early "Embargo"'],
    ['🔒 Strict embargo: 00.01, 30/11/26', 'early "Strict embargo"'],
    ['News at ten [under embargo until 1 December]', 'early "under embargo"'],
    ['Embargoed until 9am on 2 November. News', 'over "Embargoed until"'],
    ['*** EMBARGOED ***', 'notice "EMBARGOED"'],
  ])('of %s reports %s', async (text, found) => {
    expect(await reported(rule, { text })).toEqual([found]);
  });

  it.each([
    'The trade embargo ended on 1 December 1814',
    'Results are under embargo until 1 December, says the exam board',
    'Embargo 1940: an exhibition from 1 December',
    'An embargo on cake',
    'Disembargoed until 1 December',
    'https://www.example.gov.uk/embargo-until-1-december',
    'Ein Embargo, d’embargo, embargó: three films',
  ])('accepts %s', async text => {
    expect(await reported(rule, { text })).toEqual([]);
  });

  it('says when', async () => {
    const meta = { embargo: '2027-07-01T00:01Z', scheduled: '2027-06-30T09:00' };
    expect(await findingsOf(rule, { text: 'News', meta })).toMatchObject([
      { message: 'Disallowed before 2027-07-01 01:01, when the embargo ends', severity: 2, confidence: 'high', field: 'scheduled', range: [0, 16] },
    ]);
    expect(await findingsOf(rule, { text: '🎉 Hi\r\nEMBARGO: 1 December, 9am' })).toMatchObject([
      { message: 'Disallowed before 2026-12-01 09:00, when the embargo ends', field: 'text', range: [7, 14] },
    ]);
  });

  it.each(['an embargo on ', 'trade embargo ', 'is embargoed until '])('reads a megabyte of "%s"', async unit => {
    expect((await findingsOf(rule, { text: megabyteOf(unit) })).length).toBe(0);
  });
});
