import {
  type Account,
  addedWords,
  changedLookup,
  changedWordLists,
  changedWords,
  type Hit,
  type Platform,
  type TermChanges,
  type Text,
  termsOf,
} from '../../../src/kit/index.ts';
import lists from '../lists/party-matters.json' with { type: 'json' };
import { handlesOf, partsOf } from './handles.ts';

const roles = new Set(lists.roles.split(' '));
const member = /cllr|councillor|cynghorydd|cyng(?!h?or)/i;

/** Words by which a councillor's post shows that it is about party politics. A phrase to remove that no list has is a safe one. */
export function partyTerms(changes: TermChanges) {
  const { parties, words, campaigning } = lists;
  const left = changedWordLists({ parties, words, campaigning }, changes);
  const phrases = changedWords(changes.remove ?? [], { remove: [...parties, ...words, ...campaigning] });
  return {
    parties: termsOf(left.parties),
    words: termsOf(left.words),
    company: termsOf(lists.company),
    campaigning: termsOf(left.campaigning),
    safe: termsOf(changedWords(lists.safe, { add: phrases, remove: addedWords(changes) })),
  };
}

type PartyTerms = ReturnType<typeof partyTerms>;

/** The first words of a text that are about party politics, and whether they can hardly mean anything else. */
export function partyMatter(text: Text, hits: (list: keyof PartyTerms) => readonly Hit[]): (Hit & { readonly sure: boolean }) | undefined {
  const [sure] = [...hits('parties').slice(0, 1), ...hits('campaigning').slice(0, 1)].sort((a, b) => a.start - b.start);
  if (sure) return { ...sure, sure: true };
  const safe = hits('safe');
  const company = hits('company');
  let safeNext = 0;
  let companyNext = 0;
  for (const hit of hits('words')) {
    while (safeNext < safe.length && safe[safeNext]!.end <= hit.start) safeNext++;
    while (companyNext < company.length && company[companyNext]!.start < hit.start - reach) companyNext++;
    const isSafe = (safe[safeNext]?.start ?? Number.POSITIVE_INFINITY) < hit.end;
    const isNear = (company[companyNext]?.end ?? Number.POSITIVE_INFINITY) <= hit.end + reach;
    if (isNear && !isSafe && isWritten(text, hit)) return { ...hit, sure: false };
  }
  return undefined;
}

/** How far, in characters, a word of politics may stand from a party's name. */
const reach = 60;

/** Whether a name has its capital, and not as the first word of a sentence. */
const isWritten = ({ value }: Text, { start, end, term }: Hit) =>
  value.slice(start, end) === term.term && !/(?:^|[.!?…\n]\s{0,3})$/.test(value.slice(Math.max(0, start - 4), start));

/** Whether an account says in its handle that it is a councillor's own. */
export function isCllrAccount(account: Account, platforms: readonly Platform[]): boolean {
  const handles = handlesOf(account);
  const here = handles.filter(({ platform }) => platforms.includes(platform));
  return (here.length > 0 ? here : handles).some(({ handle }) => member.test(handle));
}

/** Whether an account is that of an office: the leader's, a cabinet member's, the mayor's; with the user's changes to words for them. */
export function isRoleAccount({ id, handles, owner, profile }: Account, changes: TermChanges): boolean {
  const isRole = changedLookup(roles, changes);
  const names = [id, ...Object.values(handles)].flatMap(partsOf);
  const words = `${owner ?? ''} ${profile ?? ''}`.split(/[^\p{L}]+/u);
  return [...names, ...words].some(word => isRole(word.toLowerCase()));
}
