import type { Draft, OpenQuestion, RawDraft, SignOff } from '../kit/index.ts';
import type { Directive } from './directives.ts';

/** A draft as an audit trail keeps it: what it is, and what was let pass in it. */
export interface DraftRecord {
  /** Its 1-based place in its file. */
  readonly draft: number;
  readonly draftId?: string;
  /** `Draft.hash`. */
  readonly hash: string;
  /** The id of the registered account that posts it. */
  readonly account?: string;
  /** Europe/London wall time. */
  readonly scheduled?: string;
  readonly approvedBy?: string;
  readonly waivers: readonly Waiver[];
  readonly signOffs: readonly (SignOff & { readonly state: 'valid' | OpenQuestion['state'] })[];
  /** The references of registered consents that cleared something; `without reference` where there is none. */
  readonly consents: readonly string[];
}

/** A directive, and whether it waived anything. */
interface Waiver {
  readonly rules: readonly string[];
  readonly reason: string;
  readonly until?: string;
  readonly used: boolean;
}

export const draftIdentity = (raw: RawDraft) => ({ draft: raw.position, ...(raw.meta.id !== undefined && { draftId: raw.meta.id }) });

export async function recordOf(raw: RawDraft, draft: Draft, directives: readonly Directive[], open: readonly OpenQuestion[]): Promise<DraftRecord> {
  const { signed_off: signOffs = [], approved_by: approvedBy, scheduled } = draft.meta;
  const stateOf = ({ clause }: SignOff) => open.find(question => question.clause === clause)?.state ?? ('valid' as const);
  return {
    ...draftIdentity(raw),
    hash: await draft.hash(),
    ...(draft.account && { account: draft.account.id }),
    ...(scheduled !== undefined && { scheduled }),
    ...(approvedBy !== undefined && { approvedBy }),
    waivers: directives
      .filter(({ kind }) => kind !== 'enable')
      .map(({ rules, reason, until, used }) => ({ rules, reason, ...(until && { until }), used: used.size > 0 })),
    signOffs: signOffs.map(signOff => ({ ...signOff, state: stateOf(signOff) })),
    consents: [...new Set(Array.from(draft.usedConsents, ({ reference }) => reference ?? 'without reference'))],
  };
}

/** The record with everything covered that rules found, wherever people wrote it again. */
export function maskRecord(record: DraftRecord, masked: (text: string) => string): DraftRecord {
  return {
    ...record,
    waivers: record.waivers.map(waiver => ({ ...waiver, reason: masked(waiver.reason) })),
    signOffs: record.signOffs.map(signOff => ({ ...signOff, by: masked(signOff.by) })),
  };
}
