import type { Hit, Person } from '../../../src/kit/index.ts';
import { near } from './ranges.ts';

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
const ownName = /\b(?:my name is|my name's|i am|i'm|i’m) $/i;
const credit =
  /(?:\b(?:credits?|courtesy of|photos?|photographs?|photographer|pictures?|images?|illustrations?)(?: (?:by|from|credit|courtesy of|taken by))?:? ?(?:\[|@)?|[\u{1f4f7}\u{1f4f8}\u{1f3a5}\u00a9]\ufe0f?:? ?)$/iu;
const creditAfter =
  /^['’]?s? ?[[(/|,]? ?(?:(?:via|on|at|from) )?(?:alamy|flickr|getty|inaturalist|instagram|pexels|pixabay|shutterstock|unsplash|wikimedia)\b/i;
const authored =
  /\b(?:author|blog|book|article|directed|film|illustrated|image|music|novel|painted|painting|performed|photo|photographed|photos|picture|play|poem|post|posted|published|sculpture|song|taken|translated|words|written)\b[^.!?\n]{0,40}\bby $/iu;
const longAgo = /\b(?:1[0-8]\d\d|19[0-2]\d)s?\b/;

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
export function isPublicPerson(value: string, person: Person, hits: PublicHits): boolean {
  const before = value.slice(Math.max(0, person.start - 80), person.start);
  return (
    (person.title !== undefined && officeTitle.test(person.title)) ||
    hasOffice(value, person, hits.offices) ||
    hasOffice(
      value,
      person,
      hits.staff.filter(({ start }) => /\p{Lu}/u.test(value.charAt(start))),
    ) ||
    [...near(hits.bodies, person.end, person.end + 110)].some(hit => nameThenBody.test(value.slice(person.end, hit.start))) ||
    ownName.test(before) ||
    nomination.test(value.slice(person.end, person.end + 60)) ||
    [...near(hits.figures, person.start - 30, person.start)].some(hit => /^[,:]? $/.test(value.slice(hit.end, person.start))) ||
    [...near(hits.figures, person.end, person.end + 40)].some(hit => nameThenOffice.test(value.slice(person.end, hit.start))) ||
    [...near(hits.names, person.start, person.end)].length > 0 ||
    [...near(hits.history, person.start - 120, person.end + 60)].length > 0 ||
    longAgo.test(value.slice(Math.max(0, person.start - 60), person.end + 60)) ||
    credit.test(before) ||
    creditAfter.test(value.slice(person.end, person.end + 30)) ||
    authored.test(before)
  );
}

const hasOffice = (value: string, { start, end }: Person, offices: readonly Hit[]) =>
  [...near(offices, start - 110, start)].some(hit => officeThenName.test(value.slice(hit.end, start))) ||
  [...near(offices, end, end + 60)].some(hit => nameThenOffice.test(value.slice(end, hit.start)));
