import type { Draft } from './draft.ts';
import { clauseNumbers } from './rule-keys.ts';
import type { Author, Policy, PolicyClause } from './settings.ts';

/** Whether a clause is about a draft: one on one network, or on personal accounts, is not about other posts. */
export function isAbout({ applies }: PolicyClause, draft: Draft): boolean {
  const onPlatform = !applies?.platforms || draft.platforms.some(platform => applies.platforms?.includes(platform));
  const byAccount = !applies?.accounts || (draft.account !== undefined && applies.accounts.includes(draft.account.kind));
  return onPlatform && byAccount;
}

/** A question that nobody has answered for a draft. */
export interface OpenQuestion {
  /** `policy:number`. */
  readonly clause: string;
  readonly question: string;
  /** Why it is open: there is no sign-off, the text has changed since, or the register knows no such person. */
  readonly state: 'missing' | 'lapsed' | 'unknown';
}

/** What the policies want a person to sign off of a draft, and nobody has: the questions of the clauses that are about it. */
export async function openQuestions(draft: Draft, policies: readonly Policy[], authors: readonly Author[]): Promise<OpenQuestion[]> {
  const asked = policies.flatMap(policy =>
    clauseNumbers(policy).flatMap(number => {
      const clause = policy.clauses[number] as PolicyClause;
      return clause.question && isAbout(clause, draft) ? [{ clause: `${policy.id}:${number}`, question: clause.question }] : [];
    }),
  );
  const open = await Promise.all(asked.map(async question => ({ ...question, state: await stateOf(question.clause, draft, authors) })));
  return open.filter((question): question is OpenQuestion => question.state !== 'answered');
}

async function stateOf(clause: string, draft: Draft, authors: readonly Author[]): Promise<OpenQuestion['state'] | 'answered'> {
  const given = draft.meta.signed_off?.findLast(signOff => signOff.clause === clause);
  if (!given) return 'missing';
  if (!isKnown(given.by, authors)) return 'unknown';
  return given.hash === undefined || given.hash === (await draft.hash()) ? 'answered' : 'lapsed';
}

/** Whether the register knows a person by id, name or role; one that is empty knows everybody. */
function isKnown(by: string, authors: readonly Author[]): boolean {
  const wanted = by.trim().toLowerCase();
  return authors.length === 0 || authors.some(({ id, name, role }) => [id, name, role].some(each => each?.trim().toLowerCase() === wanted));
}
