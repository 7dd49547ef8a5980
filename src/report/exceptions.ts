import { hang, type TerminalOptions, weakeningText } from '../describe/index.ts';
import type { SignOff, Weakening } from '../kit/index.ts';
import { plural } from './printable.ts';

interface Place {
  readonly file: string;
  /** The draft's 1-based place in its file. */
  readonly draft: number;
  readonly draftId?: string;
}

/** All that is let pass. No words of the drafts stand in it. */
export interface Exceptions {
  readonly waivers: readonly (Place & {
    readonly rules: readonly string[];
    readonly reason: string;
    readonly until?: string;
    /** It waived a finding. */
    readonly used: boolean;
    readonly approvedBy?: string;
  })[];
  readonly signOffs: readonly (Place & SignOff & { readonly state: string })[];
  /** The register's consents, by reference, and in how many drafts they cleared something. */
  readonly consents: readonly {
    readonly reference: string;
    readonly covers: readonly string[];
    readonly until?: string;
    readonly expired: boolean;
    readonly drafts: number;
  }[];
  /** What the configuration does to rules on which clauses of the policies rest. */
  readonly weakened: readonly (Weakening & { readonly clauses: readonly string[] })[];
}

const placeOf = ({ file, draft, draftId }: Place) => (draftId ? `${file} (${draftId})` : draft > 1 ? `${file} (draft ${draft})` : file);

/** The exceptions for a terminal. */
export function exceptionsPage(
  { waivers, signOffs, consents, weakened }: Exceptions,
  { paint = (_, text) => text, columns = 80 }: TerminalOptions,
): string {
  const list = (title: string, items: readonly (readonly (string | false | undefined)[])[]) =>
    items.length > 0
      ? [[paint('bold', `${title} (${items.length})`), ...items.map(parts => hang('  - ', parts.filter(Boolean).join('; '), columns))].join('\n')]
      : [];
  const blocks = [
    ...list(
      'Waived by directives',
      waivers.map(waiver => [
        `${placeOf(waiver)}: ${waiver.rules.join(', ')}`,
        waiver.reason,
        waiver.until && !waiver.reason.includes(waiver.until) && `until ${waiver.until}`,
        waiver.approvedBy && `approved by ${waiver.approvedBy}`,
        !waiver.used && 'waives nothing',
      ]),
    ),
    ...list(
      'Signed off',
      signOffs.map(signOff => [
        `${placeOf(signOff)}: ${signOff.clause}`,
        `${signOff.by}, ${signOff.on}`,
        signOff.state === 'lapsed' && 'the text has changed since',
        signOff.state === 'unknown' && 'the register knows no such person',
        signOff.hash === undefined && 'without a hash: it holds whatever becomes of the text',
      ]),
    ),
    ...list(
      'Consents',
      consents.map(({ reference, covers, until, expired, drafts }) => [
        `${reference}: ${covers.join(', ')}`,
        until ? `${expired ? 'ended' : 'until'} ${until}` : 'without an end',
        drafts > 0 ? `relied on in ${plural(drafts, 'draft')}` : 'relied on in no draft',
      ]),
    ),
    ...list(
      'Rules that the configuration weakens',
      weakened.map(each => [weakeningText(each), `for ${each.clauses.join(', ')}`]),
    ),
  ];
  return blocks.length > 0 ? blocks.join('\n\n') : 'No exceptions';
}
