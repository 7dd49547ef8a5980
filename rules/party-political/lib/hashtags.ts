import { changedName, type TermChanges } from '../../../src/kit/index.ts';
import lists from '../lists/campaign.json' with { type: 'json' };

const known = new Set(lists.hashtags);

/** Tags that are ordinary words too: they need the party's capitals. */
const ordinary: Readonly<Record<string, RegExp>> = {
  labour: /^(?:Labour|LABOUR)$/,
  conservative: /^(?:Conservative|CONSERVATIVE)$/,
  plaid: /^(?:Plaid|PLAID)$/,
  snp: /^SNP$/,
  dup: /^DUP$/,
  tuv: /^TUV$/,
  uup: /^UUP$/,
  yourparty: /^YourParty$/,
};

const party =
  '(?:labour|tory|tories|conservatives?|libdems?|liberaldemocrats?|greens?|greenparty|reform|reformuk|snp|plaid|plaidcymru|ukip|dup|sdlp|uup|sinnf[eé]in|alliance)';
const politician = '(?:starmer|sunak|truss|johnson|boris|may|cameron|corbyn|badenoch|farage|sturgeon|swinney|the?tories|labour)';
const anyCase = [
  new RegExp(`^(?:i[’']?m|iam)?(?:vote|votes|voting|votefor|votingfor)_?${party}(?:party|first|\\d{2,4})?$`),
  /libdem(?!o)|liberaldemocrats?|ukip|reformuk|greenparty|plaidcymru|sinnf[eé]in|labourparty|conservativeparty|labourmanifesto|toryconference|labourdoorstep/,
  /^(?:lab|con|ld|libdem|grn|green|reform|ref|snp|plaid|ukip|ind)(?:gain|hold|loss|win)s?$/,
  /^team(?:starmer|burnham|badenoch|kemi|davey|farage|polanski|swinney|sarwar|rhun|sadiq|khan|labour|reform|libdems?|tory|snp|plaid)$|^get[a-z]{3,20}elected$/,
  new RegExp(`^(?:(?:get|kick|vote)${politician}out|${politician}(?:out|mustgo|resign))$`),
  /^(?:labour|conservatives?|snp|tory|tories)(?:gain|hold|wins?|out|government|conference|leadership|council|councils|lies|fail|fails|failing|cuts|chaos|sleaze|austerity|\d{2,4})$/,
];
/** Words that end others too (`#History`) count only with a capital. */
const withCapital = /(?:^|[a-z\d_])Tor(?:y|ies)(?![a-z])|[a-z\d](?:Labour|Conservatives)$/;
const notParty = /(?:Child|Slave|Forced|Manual|Skilled|Cheap|Migrant|International|Organised)Labour$/;
const birth = /\b(?:birth|bab(?:y|ies)|midwi|matern|pregnan|workforce|genom|genetic)/i;

/** Whether a hashtag is a party's or a campaign's for or against one, or the user adds it; `text` is what it stands in. */
export function isPartyTag(tag: string, text: string, changes: TermChanges): boolean {
  const decided = changedName(tag, changes);
  if (decided !== undefined) return decided;
  const lower = tag.toLowerCase();
  const capitals = ordinary[lower];
  if (capitals) return capitals.test(tag) && !birth.test(text);
  return known.has(lower) || anyCase.some(pattern => pattern.test(lower)) || (withCapital.test(tag) && !notParty.test(tag));
}
