import type { Confidence, Draft, OptionValues, Settings, Span } from '../../../src/kit/index.ts';
import { isNeutral, type neutralOptions } from './accounts.ts';
import { describePeriod, type Period, periodsAt } from './period.ts';

interface WeighedFinding<Id extends string> {
  readonly message: Id;
  readonly at: Span;
  readonly confidence: Confidence;
  readonly data: { readonly when: string; readonly later: string };
  readonly severity?: 'error';
}

/** How much the time of a draft and its account weigh. */
interface Standing {
  /** The pre-election period in which the draft would be published. */
  readonly period?: Period;
  /**
   * A finding that says of which period it is, and when the post may appear. It is an error in the period, and where the account's holder is
   * restricted, unless it is unsure.
   */
  finding<Id extends string>(message: Id, at: Span, confidence?: Confidence): WeighedFinding<Id>;
}

/** What a draft's time and account add to findings; undefined where its account need not be neutral. */
export function standingOf(draft: Draft, context: Settings & { readonly options: OptionValues<typeof neutralOptions> }): Standing | undefined {
  if (!isNeutral(draft.account, context.options.accounts)) return undefined;
  const [period] = periodsAt(draft, context);
  const data = period
    ? { when: ` in the pre-election period of ${describePeriod(period).poll}`, later: `, or publish after 22:00 on ${describePeriod(period).to}` }
    : { when: '', later: '' };
  const isGrave = period !== undefined || draft.account?.politically_restricted === true;
  return {
    period,
    finding: (message, at, confidence = 'high') => ({
      message,
      at,
      confidence,
      data,
      ...(isGrave && confidence !== 'low' && { severity: 'error' }),
    }),
  };
}
