import lists from '../lists/special-categories.json' with { type: 'json' };

/**
 * How a word is tied to somebody: they have it (`cancer`), are it (`deaf`), are in it (`in care`), are called it (`refugee`), own it
 * (`her operation`), or it is what they did (`convicted of arson`).
 */
export type Form = 'things' | 'qualities' | 'states' | 'labels' | 'owned' | 'crimes';

const groups = new Set(lists.groups);
const activities = new Set(lists.activities);

/** Words before a noun, none of which starts a phrase of its own. */
const modifier = "(?: (?!(?:of|in|about|for|to|from|at|by|into|against|towards|on|with)(?!\\p{L}))[\\p{L}\\p{N}'’-]+){0,4}";
const possessive = new RegExp(`^(?:['’]s|['’])${modifier} $`, 'u');
const anaphor = new RegExp(`(?<!\\p{L})(?:his|her|ei)${modifier} $`, 'iu');
const having = new RegExp(
  `(?<!\\p{L})(?:has|had|have|having|got|gets|with|suffer(?:s|ed|ing)?(?: (?:from|with))?|diagnosed(?: (?:with|as having))?|battl(?:es|ed|ing)|fight(?:s|ing)|fought|beat(?:s|en|ing)?|surviv(?:es|ed|ing)|(?:recover(?:s|ed|ing)|off|ill|sick|home|away|fled|escaped|fleeing) from|struggl(?:es?|ed|ing) with|(?:treated|treatment|therapy|surgery|operation|medication|tested|scans?|off|in hospital) for|after|because of|due to|(?:going|went|goes) through|undergo(?:ing|ne|es)|underwent|(?:is|was|['’](?:s|re)|are|been|still|back|went|put|here) (?:on|under)|needs?|receiv(?:es|ed|ing)|fac(?:es|ed|ing)|ow(?:es?|ed)|claim(?:s|ed|ing)?|contracted|caught|developed|tested positive for|given|lost(?: [\\p{L}'’]+){1,3} to|fled|flee(?:s|ing)|escap(?:ed|ing)|(?:victim|survivor) of|wears?|fitted with|waiting for|awaiting|start(?:s|ed|ing)?|finish(?:es|ed|ing)?|complet(?:es|ed|ing)|began|begins|takes?|taking|took|overc[ao]m(?:es?|ing)|following|despite|(?:remission|complications|free) from|history of|cured of|hours of|ar ôl|â|ag|gyda|gydag|efo|o|mae gan|['’]i)${modifier} $`,
  'iu',
);
const being =
  /(?:(?<!\p{L})(?:is|was|are|were|been|being|be|became|becomes|as|now|born|went|turned|yn|mae|openly|registered|diagnosed|left (?:him|her|them))|['’](?:s|re|m))(?: (?:also|now|still|very|severely|profoundly|partially|totally|clinically|openly|heavily|registered|six|seven|eight|nine|\d{1,2}|weeks|months|both|the (?:first|only|youngest|oldest)|an?(?: [\p{L}-]+)?|\p{L}+ and)){0,3} $/iu;
const apposed = /^(?:,| ?[(–—])? ?(?:(?:an?|the|our)(?: \p{Ll}+)? |who (?:is|was) )?$|, who(?: is|['’]s| was) $/iu;
const entered =
  /(?:(?<!\p{L})(?:is|was|are|were|be|been|being|has|had|have|got|gets|getting|went|goes|still|again|back|now|just|recently|currently|also|later|sadly|and|then|who|they|she|he|put|placed|kept|held|both|since|to|mae|wedi|yn|(?:spent|lives?|lived|living|stay(?:s|ed|ing)?|ended up|landed|came to us|came)(?: \p{L}+){0,2})|['’](?:s|re|ve)|[,:–—])(?: (?:[\p{L}\d]+ )?(?:days?|weeks?|months?|years?)| very nearly| nearly)?\s*$|^\s*$/iu;
const guilty = new RegExp(
  `(?<!\\p{L})(?:convict(?:ed|ions?) (?:of|for)|(?:record|caution(?:ed)?|ban(?:ned)?|time|jail(?:ed)?|prison|inside|weeks?|months?|years?|stretch|sentenced?|bail|arrested|charged|done|excluded|sacked) (?:for|with|over)|on suspicion of|guilty (?:to|of)|accused of|suspected of|history of)${modifier} $`,
  'iu',
);
const goesOn =
  /^(?:[^\p{L} ]|$| (?:[^\p{L}]|(?:and|but|or|so|too|again|now|as|since|with|in|at|on|by|to|because|after|before|when|while|who|from|for|due|following|yet|today|then|a|ac|xx?)(?!\p{L})))/iu;
const topicBefore =
  /(?<!\p{L})(?:on|about|of) (?:being|coming|growing|having|living|losing|(?:his|her|their) (?:life|experiences?|journey|battle|time))(?!\p{L})/iu;
const ownFamily = /(?<!\p{L})(?:his|her|their|two|three|four|five) (?:\p{L}+ )?(?:children|kids|girls|boys|babies|parents)(?!\p{L})/giu;
const inBrackets = /\s?\([^()]{1,40}\)(?=\s)/gu;
const clauseStart = /[,;:(–—]|\s(?=(?:and|as|but|who|which|where|when|while|because|so|since|though|although)\s)/gu;
/** A later clause with a subject of its own, which is not the person. */
const otherSubject =
  /^[\s,;:(–—]*(?:(?:and|as|but|because|since|so|though|although|while|when) )?(?:(?:[Tt]he|[Aa]n?|[Oo]ur|[Mm]y|[Yy]our|[Ii]ts|[Tt]h(?:is|at|ese|ose)|[Ii]t|[Ww]e|[Yy]ou|[Tt]here|which|where)(?![\p{L}])|(?:[Hh]is|[Hh]er|[Tt]heir) (?!mum|mam|dad|mother|father|son|daughter|wife|husband|partner|brother|sister|nan|gran|baby|child|kids)|\p{Lu})/u;
const yours = new RegExp(`^(?:your|ur)${modifier} $`, 'iu');
const apology = new RegExp(
  `(?<!\\p{L})(?:sorry|sad|saddened|condolences)(?: to (?:hear|learn|read))? (?:about|for|of|on) (?:the|your|ur)${modifier} $`,
  'iu',
);

/** What a council tells somebody of their debts: `the bailiffs were sent because you missed ...`. */
const dunning =
  /(?<!\p{L})(?:because|as|since|after) (?:you|your)(?!\p{L})|(?<!\p{L})(?:you(?:['’]ve| have)?|your account) (?:missed|owes?|still owe)(?!\p{L})/iu;

const owning = new RegExp(`(?:['’]s?|(?<!\\p{L})(?:your|ur))${modifier} $`, 'iu');
const welshOwner = /(?<!\p{L})(?:gan|ar|gyda) \p{Lu}[\p{L}’' -]{1,40} $/iu;
const beside = /[,(–—-] ?(?:\p{L}+ ){0,3}$/u;
/** The person right after a detail: `asylum seeker Ahmed`, `cancer patient Jo`. */
const bearerAfter =
  /^(?:[:,]? \p{Lu}|[ -](?:patient|sufferer|survivor|victim|pupil|student|boy|girl|man|woman|teen|resident|tenant|client|mum|dad|mother|father|claimant|offender|refugee))/u;

/** A cheap test of what stands around a detail: without such words it is nobody's, whoever the text names. */
export function mayBeTied(ahead: string, { form, kind }: { readonly form: Form; readonly kind: string }, rest: string): boolean {
  if (form === 'states' || bearerAfter.test(rest)) return true;
  if (kind === 'hardship' && dunning.test(ahead + rest)) return true;
  if (form === 'crimes') return guilty.test(ahead);
  if (form === 'things' && (having.test(ahead) || apology.test(ahead) || welshOwner.test(ahead))) return true;
  if (form === 'things' || form === 'owned') return anaphor.test(ahead) || owning.test(ahead);
  return being.test(ahead) || beside.test(ahead);
}

/** Whether the words between somebody and a detail tie it to them; `rest` is what comes after the detail. */
export function isTied(said: string, form: Form, rest: string): boolean {
  const between = said.replace(inBrackets, '');
  if (topicBefore.test(between) || words(between.replace(ownFamily, '')).some(word => groups.has(word))) return false;
  const at = tieOf(between, form, rest);
  if (at === undefined) return false;
  const clause = lastClause(between, at);
  if (clause > 0 && otherSubject.test(between.slice(clause))) return false;
  return !words(between.slice(clause)).some(word => activities.has(word));
}

/** Whether a reply says it of the person whom it speaks to: `sorry about the stroke`, `you’re diabetic`. `ahead` is what comes before. */
export function isTiedToReader(ahead: string, { form, kind }: { readonly form: Form; readonly kind: string }, rest: string): boolean {
  if (/(?<!\p{L})(?:if|whether|when|do|does|are|could|may|might)(?!\p{L})/iu.test(ahead)) return false;
  if (form === 'things' && apology.test(ahead)) return true;
  if (kind === 'hardship' && form !== 'labels' && dunning.test(ahead + rest)) return true;
  const said = [...ahead.matchAll(/(?<!\p{L})(?:you|ur)(?!\p{L}{2})/giu)].at(-1);
  if (!said) return false;
  if ((form === 'things' || form === 'owned') && yours.test(ahead.slice(said.index))) return true;
  return isTied(ahead.slice(said.index + said[0].length), form, rest);
}

/** Where in the words between the tie starts, if there is one. */
function tieOf(between: string, form: Form, rest: string): number | undefined {
  if (possessive.test(between) && (form === 'things' || form === 'owned')) return 0;
  if (form === 'things') return indexOf(having, between) ?? indexOf(anaphor, between);
  if (form === 'owned') return indexOf(anaphor, between);
  if (form === 'crimes') return indexOf(guilty, between);
  if (form === 'states') return indexOf(entered, between);
  if (!goesOn.test(rest)) return undefined;
  return indexOf(being, between) ?? (/^(?:,| ?[(–—])/.test(between) && apposed.test(between) ? 0 : undefined);
}

const indexOf = (pattern: RegExp, text: string) => pattern.exec(text)?.index;

/** Where the clause starts that a place stands in. */
function lastClause(between: string, place: number): number {
  let start = 0;
  for (const { index } of between.matchAll(clauseStart)) if (index < place) start = index;
  return start;
}

const words = (text: string) =>
  text
    .toLowerCase()
    .replace(/’/g, "'")
    .match(/[\p{L}']+/gu) ?? [];
