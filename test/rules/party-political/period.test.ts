import { describe, expect, it } from 'vitest';
import { describePeriod, latestNotice, periodOf } from '../../../rules/party-political/lib/period.ts';
import { addDays, workingDaysBefore } from '../../../rules/party-political/lib/working-days.ts';
import type { ElectionKind, Nation, TermChanges } from '../../../src/kit/index.ts';

const noticeOf = (kind: ElectionKind, poll: string, nation?: Nation) => latestNotice({ kind, poll, closed_accounts: [] }, nation);

/** Ordinary election days, and the latest notices: 25 working days (England, Wales, Northern Ireland), 30 (London), 28 (Scotland). */
const ordinary: readonly (readonly [poll: string, local: string, london: string, scotland: string])[] = [
  ['2015-05-07', '2015-03-30', '2015-03-23', '2015-03-25'],
  ['2016-05-05', '2016-03-30', '2016-03-21', '2016-03-23'],
  ['2017-05-04', '2017-03-27', '2017-03-20', '2017-03-22'],
  ['2018-05-03', '2018-03-27', '2018-03-20', '2018-03-22'],
  ['2019-05-02', '2019-03-26', '2019-03-19', '2019-03-21'],
  ['2020-05-07', '2020-03-31', '2020-03-24', '2020-03-26'],
  ['2021-05-06', '2021-03-29', '2021-03-22', '2021-03-24'],
  ['2022-05-05', '2022-03-28', '2022-03-21', '2022-03-23'],
  ['2023-05-04', '2023-03-27', '2023-03-20', '2023-03-22'],
  ['2024-05-02', '2024-03-26', '2024-03-19', '2024-03-21'],
  ['2025-05-01', '2025-03-25', '2025-03-18', '2025-03-20'],
  ['2026-05-07', '2026-03-30', '2026-03-23', '2026-03-25'],
  ['2027-05-06', '2027-03-31', '2027-03-22', '2027-03-24'],
  ['2028-05-04', '2028-03-27', '2028-03-20', '2028-03-22'],
  ['2029-05-03', '2029-03-27', '2029-03-20', '2029-03-22'],
  ['2030-05-02', '2030-03-26', '2030-03-19', '2030-03-21'],
  ['2031-05-01', '2031-03-25', '2031-03-18', '2031-03-20'],
];

describe('latestNotice', () => {
  it.each(ordinary)('for %s is %s, in London %s, in Scotland %s', (poll, local, london, scotland) => {
    for (const nation of ['england', 'wales', 'northern-ireland', 'uk', undefined] as const) expect(noticeOf('local', poll, nation)).toBe(local);
    for (const kind of ['mayoral', 'pcc', 'senedd', 'by-election'] as const) expect(noticeOf(kind, poll, 'england')).toBe(local);
    expect(noticeOf('london', poll, 'england')).toBe(london);
    expect(noticeOf('local', poll, 'scotland')).toBe(scotland);
    expect(noticeOf('by-election', poll, 'scotland')).toBe(scotland);
    expect(noticeOf('scottish-parliament', poll, 'uk')).toBe(scotland);
  });

  it.each<[ElectionKind, string, Nation, string]>([
    ['local', '2023-05-18', 'northern-ireland', '2023-04-11'],
    ['ni-assembly', '2017-03-02', 'uk', '2017-01-26'],
    ['ni-assembly', '2022-05-05', 'northern-ireland', '2022-03-28'],
    ['uk-parliament', '2015-05-07', 'england', '2015-04-02'],
    ['uk-parliament', '2015-05-07', 'scotland', '2015-04-06'],
    ['uk-parliament', '2017-06-08', 'england', '2017-05-08'],
    ['uk-parliament', '2019-12-12', 'england', '2019-11-12'],
    ['uk-parliament', '2019-12-12', 'scotland', '2019-11-11'],
    ['uk-parliament', '2024-07-04', 'england', '2024-06-04'],
    ['referendum', '2016-06-23', 'uk', '2016-05-27'],
  ])('of a %s poll on %s in %s is %s', (kind, poll, nation, notice) => {
    expect(noticeOf(kind, poll, nation)).toBe(notice);
  });
});

describe('workingDaysBefore', () => {
  it.each([
    ['the substitute of Boxing Day on a Sunday', '2021-12-29', 1, '2021-12-24', false],
    ['no Christmas Eve', '2024-12-27', 1, '2024-12-23', true],
    ['the Jubilee of 2022', '2022-06-06', 1, '2022-06-01', true],
    ['the state funeral of 2022', '2022-09-20', 1, '2022-09-16', true],
    ['the coronation of 2023', '2023-05-09', 1, '2023-05-05', true],
    ['VE Day in 2020', '2020-05-11', 1, '2020-05-07', true],
    ['Early May Day of 2020 as an ordinary day', '2020-05-05', 1, '2020-05-04', true],
  ])('knows %s', (_, date, days, expected, isDay) => {
    expect(workingDaysBefore(date, days, 'england-and-wales', false) === expected).toBe(isDay);
  });

  it.each([
    ['2021-01-05', 'scotland', '2020-12-31'],
    ['2021-01-05', 'england-and-wales', '2021-01-04'],
    ['2025-12-02', 'scotland', '2025-11-28'],
    ['2026-06-16', 'scotland', '2026-06-12'],
    ['2025-03-18', 'northern-ireland', '2025-03-14'],
    ['2027-07-13', 'northern-ireland', '2027-07-09'],
    ['2025-08-05', 'scotland', '2025-08-01'],
    ['2025-08-26', 'scotland', '2025-08-25'],
  ] as const)('a day before %s in %s is %s', (date, calendar, expected) => {
    expect(workingDaysBefore(date, 1, calendar, false)).toBe(expected);
  });

  it('passes over Easter Monday in Scotland only where the law names it', () => {
    expect(workingDaysBefore('2026-04-07', 1, 'scotland', false)).toBe('2026-04-06');
    expect(workingDaysBefore('2026-04-07', 1, 'scotland', true)).toBe('2026-04-02');
  });
});

it('counts bank holidays as the user changed them', () => {
  const poll = { kind: 'local', poll: '2026-05-07', closed_accounts: [] } as const;
  const notice = (bank_holidays: TermChanges) => periodOf(poll, {}, bank_holidays).notice;
  expect(notice({})).toBe('2026-03-30');
  expect(notice({ add: ['2026-04-15'] })).toBe('2026-03-27');
  expect(notice({ remove: ['2026-05-04'] })).toBe('2026-03-31');
  expect(notice({ only: [] })).toBe('2026-04-02');
});

describe('periodOf', () => {
  it('takes the notice that the configuration gives', () => {
    const period = periodOf({ kind: 'local', poll: '2026-05-07', notice: '2026-03-16', closed_accounts: [] }, { nation: 'scotland' });
    expect(period).toMatchObject({ notice: '2026-03-16', from: '2026-03-16T00:00', to: '2026-05-07T22:00' });
    expect(describePeriod(period)).toEqual({ poll: 'the local election on 7 May 2026', from: '16 March 2026', to: '7 May 2026' });
  });
});

it('adds days over months, years and leap days', () => {
  expect([addDays('2024-02-28', 1), addDays('2024-03-01', -1), addDays('2025-12-31', 1)]).toEqual(['2024-02-29', '2024-02-29', '2026-01-01']);
});
