import type { Draft } from '../../../src/kit/index.ts';

const notice =
  /\b(?:statements? of persons? nominated|declarations? of (?:the )?results?|notice of (?:poll|election|vacancy)|casual vacancy|candidates? (?:standing|nominated|for (?:the )?election)|(?:list of|nominated|full list of) candidates|(?:acting |deputy )?returning officer|election results?|by-election results?|results? (?:for|in|of) the|has been (?:re-)?elected|have been (?:re-)?elected|(?:duly|was|were|is|are) (?:re-)?elected|elected as (?:a |the )?(?:councillor|member|mp|mayor)|votes cast|turnout|political (?:balance|make-?up|composition|control)|state of the parties|no overall control|number of seats|persons? nominated|datganiad o(?:'r)? ganlyniad|swyddog canlyniadau|datganiad o(?:'r)? personau)\b/i;
const result = /\b(?:elected|result|results|declaration|hold|gain|vacancy)\b/i;
const place = /\b(?:ward|division|constituency|region|by-election|\d+ votes|[\d,]{3,7} votes)\b/i;
const canvass =
  /\b(?:vote|voting|votes?|elect|back|support|join) (?:for )?(?:labour|conservative|tory|lib ?dem|liberal democrat|green|reform|plaid|snp|ukip|us\b|me\b)/i;

/**
 * Whether a draft is a returning officer's notice: the candidates, the result or the make-up of a council, with two parties or more;
 * or the result in one ward.
 */
export function isElectionNotice(draft: Draft, parties: ReadonlySet<string>): boolean {
  const all = draft.texts.map(text => text.value).join('\n');
  if (!notice.test(all) || canvass.test(all)) return false;
  const count = parties.size + (/\bIndependent\b/.test(all) ? 1 : 0);
  return count >= 2 || (result.test(all) && place.test(all));
}
