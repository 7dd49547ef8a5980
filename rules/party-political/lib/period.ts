import type { Draft, Election, ElectionKind, Nation, OrganisationKind, Settings, TermChanges } from '../../../src/kit/index.ts';
import { type NationalPoll, nationalPolls } from './calendar.ts';
import { addDays, type Calendar, workingDaysBefore } from './working-days.ts';

/** A pre-election period: from the day of the notice of election to the close of poll. */
export interface Period {
  readonly election: Election | NationalPoll;
  /** The day of the notice, YYYY-MM-DD. */
  readonly notice: string;
  /** Europe/London wall time, YYYY-MM-DDTHH:mm; the period ends before `to`. */
  readonly from: string;
  readonly to: string;
}

/** The hour at which every poll closes (Representation of the People Act 1983, Schedule 1, rule 1, and the rules of the other polls). */
const closeOfPoll = '22:00';

/** PPERA 2000 s.125: 28 days that end with the date of the poll. */
const referendumDays = 28;

/** The latest notice of election, in working days before the poll, by the rules of each kind of poll. */
const noticeDays: Readonly<Record<Exclude<ElectionKind, 'referendum'>, number>> = {
  local: 25,
  mayoral: 25,
  pcc: 25,
  'uk-parliament': 22,
  'scottish-parliament': 28,
  senedd: 25,
  'ni-assembly': 25,
  london: 30,
  'by-election': 25,
};

const scottishLocalDays = 28;

function calendarOf(kind: ElectionKind, nation: Nation | undefined): Calendar {
  if (kind === 'scottish-parliament') return 'scotland';
  if (kind === 'ni-assembly') return 'northern-ireland';
  return nation === 'scotland' || nation === 'northern-ireland' ? nation : 'england-and-wales';
}

/** The last day on which the notice of election can be published: computed, since returning officers may publish earlier. */
export function latestNotice({ kind, poll }: Election, nation: Nation | undefined, holidays?: TermChanges): string {
  if (kind === 'referendum') return addDays(poll, 1 - referendumDays);
  const scottish = kind === 'scottish-parliament' || (nation === 'scotland' && (kind === 'local' || kind === 'by-election'));
  return workingDaysBefore(poll, scottish ? scottishLocalDays : noticeDays[kind], calendarOf(kind, nation), scottish, holidays);
}

/** How many days before a poll the civil service begins to be careful, by the guidance that the Cabinet Office issues for each. */
const civilServiceDays = 21;
const civilServiceDaysBeforeParliaments = 42;

/** The 25th working day before a general election, on which Parliament is dissolved (Representation of the People Act 1983, Schedule 1, rule 1). */
const dissolutionDays = 25;

/** The last day on which the period of a civil service body begins; it may be told an earlier one. */
export function civilServiceStart({ kind, poll }: Election, holidays?: TermChanges): string {
  if (kind === 'referendum') return addDays(poll, 1 - referendumDays);
  if (kind === 'uk-parliament') return workingDaysBefore(poll, dissolutionDays, 'england-and-wales', false, holidays);
  const isParliament = kind === 'scottish-parliament' || kind === 'senedd' || kind === 'ni-assembly';
  return addDays(poll, -(isParliament ? civilServiceDaysBeforeParliaments : civilServiceDays));
}

export function periodOf(
  election: Election | NationalPoll,
  organisation: { readonly nation?: Nation; readonly kind?: OrganisationKind },
  holidays?: TermChanges,
): Period {
  const nation = 'nation' in election ? election.nation : organisation.nation;
  const latest = organisation.kind === 'civil-service' ? civilServiceStart(election, holidays) : latestNotice(election, nation, holidays);
  const notice = election.notice ?? latest;
  return { election, notice, from: `${notice}T00:00`, to: `${election.poll}T${closeOfPoll}` };
}

/** The periods in which a draft would be published, the one of the earliest poll first: those of registered elections and of the nation's polls. */
export function periodsAt(draft: Draft, settings: Settings): Period[] {
  return [...settings.elections, ...nationalPolls(settings)]
    .filter(({ cancelled }) => !cancelled)
    .map(election => periodOf(election, settings.organisation, settings.bank_holidays))
    .filter(({ from, to }) => from <= draft.time && draft.time < to)
    .sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0));
}

const names: Readonly<Record<ElectionKind, string>> = {
  local: 'local election',
  mayoral: 'mayoral election',
  pcc: 'police and crime commissioner election',
  'uk-parliament': 'general election',
  'scottish-parliament': 'Scottish Parliament election',
  senedd: 'Senedd election',
  'ni-assembly': 'Northern Ireland Assembly election',
  london: 'London Mayor and Assembly election',
  'by-election': 'by-election',
  referendum: 'referendum',
};

const nationNames: Readonly<Record<Nation, string>> = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
  uk: 'the United Kingdom',
};

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `7 May 2026` for 2026-05-07. */
function longDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${months[(month ?? 1) - 1]} ${year}`;
}

/** What messages say of a period: the poll, and the days on which it starts and ends. What was not registered is said to be the calendar's. */
export function describePeriod({ election, notice }: Period): { poll: string; from: string; to: string } {
  const to = longDate(election.poll);
  const name = names[election.kind];
  if (!('nation' in election)) return { poll: `the ${name} on ${to}`, from: longDate(notice), to };
  const where = election.kind === 'local' ? ` in ${nationNames[election.nation]}` : '';
  return { poll: `the ${name}${where} on ${to} (from the built-in calendar)`, from: `${longDate(notice)} at the latest`, to };
}
