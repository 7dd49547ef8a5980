import { changedLookup, type Range, rangeAt, type TermChanges, type Text } from '../../../src/kit/index.ts';
import mailboxes from '../lists/mailboxes.json' with { type: 'json' };
import { plain } from './plain.ts';

export interface EmailAddress extends Range {
  /** Lower case, with `@` and dots whatever the text has. */
  readonly address: string;
  readonly local: string;
  readonly domain: string;
}

const endings = 'ac|co|com|cymru|gov|info|london|me|net|org|scot|uk|wales';
const at = new RegExp(
  [
    `(?= ?@ )(?<=\\p{L}[._]\\p{L}{2,30}) ?@ (?=[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){0,3}\\.(?:${endings})\\b)`,
    '@|%40',
    '[ \\u200b]?[[({<][ \\u200b]?(?:at|@)[ \\u200b]?[\\])}>][ \\u200b]?',
    ` at (?=[\\p{L}\\p{N}-]{1,63}(?: dot [\\p{L}\\p{N}-]{1,63}){0,3} dot (?:${endings})\\b)`,
  ].join('|'),
  'giu',
);
const localChar = /[\p{L}\p{M}\p{N}_!#$%&'*+/=?^`{|}~.\u200b-]/u;
const longestLocal = 64;
const label = '[\\p{L}\\p{M}\\p{N}](?:[\\p{L}\\p{M}\\p{N}\\u200b_-]{0,62})';
const dot = '(?:\\.|。| ?[\\[({]\\.[\\])}] ?| ?[\\[({<] ?dot ?[\\])}>] ?| dot )';
const domainStart = new RegExp(`${label}(?:${dot}${label}){1,8}`, 'iuy');
const topLevel = /^(?:xn--[a-z0-9-]{2,59}|[\p{L}\p{M}]{2,24})$/u;

const fileTypes = /^(?:gif|jpe?g|mp4|pdf|png|svg|webp)$/;
/** A sentence that follows without a space: `jo@example.com.Next`. */
const nextSentence = /^([^\p{Lu}]+\.[^\p{Lu}]+)\.\p{Lu}\p{Ll}*$/u;

/** The e-mail addresses of a text, in order: plain ones, and those written `name (at) domain dot com`. */
export function findEmailAddresses(text: Text): EmailAddress[] {
  const value = plain(text);
  const found: EmailAddress[] = [];
  if (!/@|%40|\bat\b/i.test(value)) return found;
  let from = 0;
  for (const { 0: sign, index } of value.matchAll(at)) {
    const local = localBefore(value, from, index);
    const domain = local && domainAfter(value, index + sign.length, sign === '@' || sign === '%40');
    if (!local || !domain || isInLink(text, value, local.start, index)) continue;
    const name = clean(value.slice(local.start, index));
    const shown = found.at(-1);
    if (shown?.address === `${name}@${domain.name}` && value.slice(shown.end, local.start) === '](mailto:') continue;
    found.push({ start: local.start, end: domain.end, local: name, domain: domain.name, address: `${name}@${domain.name}` });
    from = domain.end;
  }
  return found;
}

const clean = (part: string) => part.replace(/[\u200b ]/g, '').toLowerCase();

function localBefore(value: string, from: number, end: number): { start: number } | undefined {
  let first = end;
  while (first > from && end - first < longestLocal && localChar.test(value.charAt(first - 1))) first--;
  const run = value.slice(first, end);
  const local = run.slice(run.lastIndexOf('=') + 1).replace(/^.*\/|^[^\p{L}\p{N}]+/gu, '');
  if (!/[\p{L}\p{N}]/u.test(local) || local.endsWith('.')) return undefined;
  const start = end - local.length;
  return /[@＠]/.test(value.charAt(start - 1)) ? undefined : { start };
}

function domainAfter(value: string, from: number, plainSign: boolean): { name: string; end: number } | undefined {
  domainStart.lastIndex = from;
  const run = domainStart.exec(value)?.[0];
  if (!run) return undefined;
  let kept = run;
  if (plainSign) kept = /^[^ [({<]+/.exec(run)?.[0] ?? run;
  kept = kept.replace(/[^\p{L}\p{M}\p{N}]+$/u, '').replace(nextSentence, '$1');
  const labels = clean(kept.replace(/ dot |[ ]?[[({<] ?dot ?[\])}>] ?|[[({]\.[\])}]|。/giu, '.')).split('.');
  if (labels.length < 2 || !topLevel.test(labels.at(-1) as string) || fileTypes.test(labels.at(-1) as string)) return undefined;
  return { name: labels.join('.'), end: from + kept.length };
}

/** Whether an address is a part of a link's own grammar (`https://user@host`, a profile's page) and not a value in it. */
function isInLink(text: Text, value: string, start: number, sign: number): boolean {
  const link = rangeAt(text.links, sign);
  return link !== undefined && link.start < start && !/[=:]/.test(value.charAt(start - 1));
}

const roles = new Set(mailboxes.roles);
const joiners = new Set(mailboxes.joiners);
const providers = new Set(mailboxes.personalProviders);

/** What tells a service's mailbox from a person's, with the user's changes. */
export interface Mailboxes {
  isServiceWord(word: string): boolean;
  /** Whether a domain gives addresses to people. */
  isProvider(domain: string): boolean;
}

export const mailboxesOf = (words: TermChanges, domains: TermChanges): Mailboxes => ({
  isServiceWord: changedLookup(roles, words),
  isProvider: changedLookup(providers, domains),
});

/** Whether a mailbox belongs to a service, not to a person: every part of its name is a service's word, or one of the `names` of the organisation. */
export function isRoleMailbox(local: string, names: ReadonlySet<string>, { isServiceWord }: Mailboxes): boolean {
  const parts = local.split(/[^\p{L}]+/u).filter(Boolean);
  return parts.length > 0 && parts.every(part => joiners.has(part) || isMadeOf(part, names, isServiceWord)) && parts.some(part => !joiners.has(part));
}

/** Whether a word is one or several known words, written together. */
function isMadeOf(word: string, names: ReadonlySet<string>, isServiceWord: Mailboxes['isServiceWord']): boolean {
  if (word.length > 64) return false;
  const reached = new Set([0]);
  for (let start = 0; start < word.length; start++) {
    if (!reached.has(start)) continue;
    for (let end = start + 1; end <= word.length; end++) {
      const part = word.slice(start, end);
      const isKnown = isServiceWord(part) || names.has(part) || (start > 0 && end < word.length && part.length > 1 && joiners.has(part));
      if (isKnown && (part.length > 2 || part.length === word.length || names.has(part) || joiners.has(part))) reached.add(end);
    }
  }
  return reached.has(word.length);
}
