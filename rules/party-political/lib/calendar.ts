import type { Election, Nation, Settings } from '../../../src/kit/index.ts';
import calendar from '../lists/polling-dates.json' with { type: 'json' };

/** A poll of the built-in calendar, in which a whole nation votes. */
export interface NationalPoll extends Election {
  readonly nation: Nation;
}

const polls = calendar.polls.map(poll => ({ ...poll, closed_accounts: [] })) as readonly NationalPoll[];

/** Whether a body takes account of a poll: that of its nation. A body of the whole kingdom has every parliament's. */
function concerns({ kind, nation }: NationalPoll, organisation: Settings['organisation']): boolean {
  const isCivilService = organisation.kind === 'civil-service';
  if (kind === 'local' && !isCivilService) return nation !== 'england' && nation === organisation.nation;
  return nation === 'uk' || nation === organisation.nation || organisation.nation === 'uk';
}

/** The polls of the built-in calendar that a body takes account of, but for those that its configuration has of the same kind in the same month. */
export function nationalPolls({ elections, organisation }: Settings): readonly NationalPoll[] {
  const isRegistered = (poll: Election) => elections.some(({ kind, poll: date }) => kind === poll.kind && date.slice(0, 7) === poll.poll.slice(0, 7));
  return polls.filter(poll => concerns(poll, organisation) && !isRegistered(poll));
}
