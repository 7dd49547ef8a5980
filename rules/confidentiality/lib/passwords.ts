import type { Range } from '../../../src/kit/index.ts';
import lists from '../lists/secrets.json' with { type: 'json' };

export type Label = 'password' | 'login' | 'code';

const words = new Set(lists.words);
/** `password’s changed, it’s now`. */
const renewed =
  /^(?:['’]s|[ \t](?:has|was))?[ \t](?:been[ \t])?(?:changed|reset|updated)[,;:]?[ \t](?:and[ \t])?(?:it(?:['’]s|[ \t]is)(?:[ \t]now)?|to)[ \t]["“‘'`]?/u;
/** Nothing between a label and what follows. */
const beside = /^[ \t]{1,2}["“‘'`]?/u;
/** `password:`, `password for the CMS is`, `login is now`: what stands between a label and its secret. */
const joint =
  /^(?:[ \t]{1,3}(?:for|to|on|at|of|details)[ \t][^\n:=]{1,60}?)?(?:[ \t]{0,3}(?<mark>[:=–—]|->|→)|[ \t]{1,3}(?:is|was))(?:[ \t]{1,3}(?:still|now|set to|just))?[ \t]{0,3}\r?\n?["“‘'`«]?/u;
const value = /^\S{3,80}/u;
const userThen = /^[^\s/|,&]{2,60}(?:[ \t]{0,3}[/|,&][ \t]{0,3}|[ \t]{1,3}(?:and|with)[ \t]{1,3})["“‘'`]?/u;
const notSecret = /^(?:https?:|www\.|[@#]|£|\d{1,2}[./:]\d|\d{1,2}(?:am|pm)|[^@\s]+@[^@\s]+\.)/i;

/** The secret itself, without the sentence's punctuation after it. */
const trimmed = (token: string) => token.replace(/["”’'`»),.;:\]]+$/u, '');

/** A mix that no word is: letters with digits or signs, or capitals inside. */
const isMixed = (token: string) =>
  (/\p{L}/u.test(token) && /[\d!$%^&*#?+=_~@]/.test(token.slice(1).replace(/[!?*]$/, '')) && token.length >= 5) ||
  /\p{Ll}\p{Lu}/u.test(token) ||
  /^\d{6,}$/.test(token) ||
  (/\p{L}.*[!$%^&*]$/u.test(token) && /\d/.test(token));

/** The secret that follows a label ending at `from`, and how sure it is one. */
export function secretAfter(text: string, from: number, label: Label): (Range & { readonly confidence: 'high' | 'medium' }) | undefined {
  const rest = text.slice(from, from + 240);
  const joined = joint.exec(rest) ?? renewed.exec(rest);
  const link = joined ?? beside.exec(rest);
  if (!link) return undefined;
  let start = link[0].length;
  if (label === 'login') {
    const user = userThen.exec(rest.slice(start));
    if (!user) return undefined;
    start += user[0].length;
  }
  const token = trimmed(value.exec(rest.slice(start))?.[0] ?? '');
  if (token.length < 3 || notSecret.test(token) || words.has(token.toLowerCase())) return undefined;
  const at = { start: from + start, end: from + start + token.length };
  if (label === 'code')
    return /^(?:\d{4,8}|[A-Z]?\d{3,6}[A-Z]{1,2}|[A-Z]\d{3,6})#?$/.test(token) ? { ...at, confidence: joined ? 'high' : 'medium' } : undefined;
  if (isMixed(token) && (joined || (/\d/.test(token) && token.length >= 6))) return { ...at, confidence: joined ? 'high' : 'medium' };
  const isAlone = /^["”’'`»),.;\]]{0,3}[ \t]*(?:\r?\n|$|🤫)/u.test(rest.slice(start + token.length));
  return label === 'password' && joined?.groups?.mark && isAlone && token.length >= 4 ? { ...at, confidence: 'medium' } : undefined;
}
