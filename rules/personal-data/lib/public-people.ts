import { type Hit, near, type Person } from '../../../src/kit/index.ts';

/** Titles that somebody holds with a public office, a rank, an order or a living. */
const officeTitle =
  /^(?:.*\s)?(?:cllr|councillor|cyng|cynghorydd|sir|dame|lord|lady|baroness|baron|king|queen|prince|princess|rev|revd|reverend|bishop|archbishop|canon|pope|imam|rabbi|judge|justice|alderman|pc|sgt|sergeant|inspector|constable|corporal|captain|capt|colonel|col|major|maj|lieutenant|lt|general)\b/i;
/** Between an office and its holder: nothing, a comma, or what it is the office of. */
const officeThenName =
  /^(?:['’]s)?(?: (?:is|are|was) (?:the )?|[,:]? {1,2}(?:[-–—] )?(?:the |our )?|,? (?:for|of|at|to|in|from|and)\b[^.!?;()\n]{1,70}[,:]? )$/iu;
/** Between a name and its office: `, our new`, ` (Interim`, ` is the`. */
const nameThenOffice =
  /^(?:,| ?\(| ?[–—|/-]|:)? ?(?:(?:who )?(?:is|was|as) )?(?:(?:the|our|your|a|an|its|their|new|local|former|interim|acting|joint|deputy|assistant|executive|senior|lead|chief|\p{Lu}[\p{L}\p{N}'’&-]{0,24}) ){0,5}$/u;
/** Between a name and the public body that somebody speaks or works for. */
const nameThenBody =
  /^(?:,| ?\(| ?[–—-])? ?(?:\p{Lu}\p{L}+ )?(?:(?:is|was) (?:an?|the|our) [^.!?()\n]{0,60} )?(?:(?:works?|worked|working) )?(?:(?:at|for|from|in|of|with|within) )?(?:the )?(?:\p{Lu}[\p{L}'’&-]{0,24} ){0,4}$/u;
/** A candidate's party, as statements of persons nominated and results give it. */
const nomination =
  /^ ?[(–-] ?(?:[\p{L} ]{0,30}\b)?(?:conservatives?|green|greens|independent|labour|liberal democrats?|lib dems?|plaid cymru|reform uk|sdlp|sinn féin|snp|ukip)\b/iu;
const ownName = /\b(?:my name is|my name['’]s|i am|i['’]m) $/i;
/** Somebody introduces themselves and their work. */
const ownWork =
  /\bwork(?:ed|ing)? (?:as|at|for|in|on|with)\b|\bi joined\b|\bi(?: a|['’])m (?:an?|the|your|one of) (?!(?:\p{L}+ ){0,2}(?:carer|child|customer|dad|father|lodger|mother|mum|neighbour|parent|patient|pensioner|pupil|resident|tenant|widow)\b)/iu;
const credit =
  /(?:\b(?:credits?|courtesy of|photos?|photographs?|photographer|pictures?|images?|illustrations?)(?: (?:by|from|credit|courtesy of|taken by))?:? ?(?:\[|@)?|[\u{1f4f7}\u{1f4f8}\u{1f3a5}\u00a9]\ufe0f?:? ?)$/iu;
const withAge = /^,? (?:\(?\d{1,3}[,)]|aged \d)/;
const creditAfter =
  /^['’]?s? ?[[(/|,]? ?(?:(?:via|on|at|from) )?(?:alamy|flickr|getty|inaturalist|instagram|pexels|pixabay|shutterstock|unsplash|wikimedia)\b/i;
const authored =
  /\b(?:author|blog|book|article|composed|design|designed|directed|drawing|film|illustrated|image|lyrics|mural|music|novel|painted|painting|performed|photo|photographed|photos|picture|play|poem|portrait|post|posted|published|score|sculpture|song|taken|translated|words|written)\b[^.!?\n]{0,40}\bby $/iu;
/** A year of history; not a house's number, nor a part of a longer one. */
const longAgo = /(?<!\d )\b(?:1[0-8]\d\d|19[0-2]\d)s?\b(?! \d)/g;
const alive = /(?:\b(?:born|ganed|ganwyd|since)\b[^.!?\n]{0,25}|\bb\. ?)$/i;
const dead =
  /\b(?:buried|death|died|fell in|funeral|grave|killed|late|marw|memorial|memory|obituary|passed away|plaque|remember(?:ed|ing)|rip)\b|\b1[89]\d\d ?[-–] ?(?:19|20)\d\d\b/i;
/** Nobody is known to be older, in years. */
const oldest = 115;
/** Whose leader holds an office. */
const led =
  'administration|assembly|cabinet|coalition|conservatives?|council|greens?|group|labour|lib dems?|liberal democrats?|opposition|party|plaid(?: cymru)?|reform|snp';
const ledBefore = new RegExp(`\\b(?:${led})(?:['’]s?)? (?:deputy |joint |new |former )?$`, 'i');
const ledAfter = new RegExp(`^ (?:of|on|at) [^.!?;()\\n]{0,50}\\b(?:${led})\\b`, 'i');
const unqualified = /(?:^|[^\p{L}\p{N}\s]\s?|\n|\b(?:the|our|its|new|former|interim|as|by|and|your|is|was)\s)$/iu;

/** What is found in a text that speaks for somebody's being named by right: their office, their work, their place in history. */
export interface PublicHits {
  readonly offices: readonly Hit[];
  /** Roles of staff; they count where they are written with a capital. */
  readonly staff: readonly Hit[];
  readonly bodies: readonly Hit[];
  readonly figures: readonly Hit[];
  readonly history: readonly Hit[];
  readonly names: readonly Hit[];
}

/** Whether a person stands in a text as the holder of an office, as an author or a performer, or as somebody of history or of fiction. */
export function isPublicPerson(value: string, person: Person, hits: PublicHits, year: number): boolean {
  const before = value.slice(Math.max(0, person.start - 80), person.start);
  return (
    (person.title !== undefined && officeTitle.test(person.title)) ||
    hasOffice(
      value,
      person,
      hits.offices.filter(hit => hit.term.term !== 'leader' || isLeader(value, hit)),
    ) ||
    hasOffice(
      value,
      person,
      hits.staff.filter(({ start }) => /\p{Lu}/u.test(value.charAt(start))),
    ) ||
    [...near(hits.bodies, person.end, person.end + 110)].some(hit => nameThenBody.test(value.slice(person.end, hit.start))) ||
    (ownName.test(before) && ownWork.test(value.slice(person.end, person.end + 100))) ||
    nomination.test(value.slice(person.end, person.end + 60)) ||
    [...near(hits.figures, person.start - 30, person.start)].some(hit => /^[,:]? $/.test(value.slice(hit.end, person.start))) ||
    [...near(hits.figures, person.end, person.end + 40)].some(hit => nameThenOffice.test(value.slice(person.end, hit.start))) ||
    [...near(hits.names, person.start, person.end)].length > 0 ||
    [...near(hits.history, person.start - 120, person.end + 60)].some(hit => !/\b(?:her|his|their) $/i.test(value.slice(hit.start - 6, hit.start))) ||
    isOfHistory(value, person, year) ||
    (credit.test(before) && !withAge.test(value.slice(person.end, person.end + 10))) ||
    creditAfter.test(value.slice(person.end, person.end + 30)) ||
    authored.test(before)
  );
}

/** Whether a year near a name is one of long ago, and not the birth of somebody who may be alive. */
function isOfHistory(value: string, person: Person, thisYear: number): boolean {
  const from = Math.max(0, person.start - 60);
  const around = value.slice(from, person.end + 60);
  return [...around.matchAll(longAgo)].some(({ 0: year, index }) => {
    if (Number.parseInt(year, 10) < thisYear - oldest || !alive.test(around.slice(0, index))) return true;
    return dead.test(value.slice(Math.max(0, from - 90), person.end + 150));
  });
}

/** Whether somebody leads a council, a party or a group in it, not a walk or a team. */
function isLeader(value: string, { start, end }: Hit): boolean {
  const before = value.slice(Math.max(0, start - 40), start);
  return ledBefore.test(before) || ledAfter.test(value.slice(end, end + 80)) || (value[start] === 'L' && unqualified.test(before));
}

const hasOffice = (value: string, { start, end }: Person, offices: readonly Hit[]) =>
  [...near(offices, start - 110, start)].some(hit => officeThenName.test(value.slice(hit.end, start))) ||
  [...near(offices, end, end + 60)].some(hit => nameThenOffice.test(value.slice(end, hit.start)));
