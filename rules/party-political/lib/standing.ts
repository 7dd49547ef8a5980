import type { Draft, Settings } from '../../../src/kit/index.ts';
import { describePeriod, type Period, periodsAt } from './period.ts';

/** How much the time of a draft and its account weigh: what messages add, and what lifts a finding to an error. */
export interface Standing {
  /** The pre-election period in which the draft would be published. */
  readonly period?: Period;
  readonly data: { readonly when: string };
  readonly lifted: { readonly severity?: 'error' };
}

export function standingOf(draft: Draft, settings: Settings): Standing {
  const [period] = periodsAt(draft, settings);
  return {
    period,
    data: { when: period ? ` in the pre-election period of ${describePeriod(period).poll}` : '' },
    lifted: period || draft.account?.politically_restricted ? { severity: 'error' } : {},
  };
}
