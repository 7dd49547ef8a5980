import { type Confidence, changedWordLists, defineRule, type Hit, near, option, type Settings, type Text, termsOf } from '../../src/kit/index.ts';
import { findAddresses, hasHouseName, type PostalAddress } from './lib/addresses.ts';
import { consentOfNamed } from './lib/consents.ts';
import { withoutLinks } from './lib/plain.ts';
import contexts from './lists/address-contexts.json' with { type: 'json' };

const publicLists = ['venues', 'works', 'registers', 'events', 'famous'] as const;
const homeLists = ['homes', 'moves'] as const;
/** What came from a home: `objections came from`, `complaint from residents of`. */
const sent =
  /\b(?:calls?|comments?|complaints?|letters?|objections?|reports?|representations?)\b[^.!?\n]{0,40}\bfrom(?: (?:neighbours?|residents?) (?:at|in|of)| numbers?| nos?\.?)? $/iu;
const living =
  /^,?(?: where [^.!?\n]{0,50}\b(?:live[ds]?|rents?|sleeps?|stays?)| is (?:his|her|their|my) (?:address|home|house)| is where [\p{L} ]{0,20}\blives?)\b/iu;
/** Where somebody of history lived. */
const past = /\b(?:born|died|home of|house of|lived)\b/i;
const historic = /\b(?:1[0-8]\d\d|19[01]\d|centur(?:y|ies)|heritage|histor(?:ian|ic|y)|museum|plaque|victorian)\b/i;
const clock = /\b(?:\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)|\d{1,2}:\d\d|noon|midday)\b/i;
const streetAfter = /^ (?:avenue|close|court|crescent|drive|gardens|grove|hill|lane|place|rd|road|row|square|st|street|terrace|view|walk|way)\b/i;
/** A place's name just before a postcode. */
const afterName = /(?<![\p{L}\p{N}])(?!(?:Address|At|From|In|My|Near|Postcode|The|To)[,:)]?\s)\p{Lu}[\p{L}\p{M}'.-]*[,)]?\s{1,2}$/u;
const poBox = /\b(?:p\.? ?o\.? box|freepost)\b/i;
const pin = /[\u{1f4cd}\u{1f3db}\u{1f3e2}-\u{1f3ed}]/u;

export default defineRule({
  summary: 'Disallow postal addresses of homes',
  why: 'An address tells strangers where somebody lives; posted beside a name, a complaint or a photograph it puts a household at risk. Venues, roadworks and the public planning register are not reported.',
  severity: 'error',
  recommended: true,
  mask: 'initials',
  options: {
    allowAddresses: option.strings([], 'Addresses or postcodes that may be published, besides those under `organisation.contacts`.'),
    venues: option.terms(
      'Words beside the address of a venue, of works or of a public register (`bothy`), which is not reported; words that say no such thing.',
    ),
    homes: option.terms('Words that make an address a home (`lives at`); words that do not.'),
  },
  messages: {
    unpublished: 'Disallowed postal address "{{text}}": no consent is registered',
    postcode: 'Disallowed postcode "{{text}}": it narrows a home down to some fifteen households',
    expired: 'Disallowed postal address "{{text}}": the registered consent ended on {{date}}',
  },
  suggestions: {
    unpublished: 'Name the neighbourhood, or register the address under organisation.contacts if it is the organisation’s own',
    postcode: 'Name the neighbourhood, or the venue that the postcode belongs to',
    expired: "Remove the address, or renew the person's consent",
  },
  terms: ({ venues, homes }) => {
    const { works, registers, events, famous, moves } = contexts;
    const changed = {
      ...changedWordLists({ venues: contexts.venues, works, registers, events, famous }, venues),
      ...changedWordLists({ homes: contexts.homes, moves }, homes),
    };
    return Object.fromEntries(Object.entries(changed).map(([list, words]) => [list, termsOf(words)]));
  },
  examples: {
    good: [
      {
        text: 'The bothy is open again: 12 Acacia Avenue, HA8 0ZZ',
        options: { venues: { add: ['bothy'] } },
      },
      {
        text: 'Gypsy Lives at Hendon Library, 12 Acacia Avenue, HA8 0ZZ',
        options: { homes: { remove: ['lives at'] } },
      },
      '📍 Join us at Burnt Oak Library, Watling Avenue, HA8 0UB, Saturday at 2pm',
      'Station Road will be closed outside 12-20 Station Road for resurfacing 🚧',
      'Planning application 25/01234/FUL: 65 High Street, CB22 6RP, single storey rear extension',
      {
        text: 'Write to us at 12 Bridge Street, Fellmarsh, PE1 1HG.',
        config: { organisation: { contacts: ['12 Bridge Street, Fellmarsh PE1 1HG'] } },
      },
    ],
    bad: [
      {
        text: 'An academy of life, he calls his shed: 12 Acacia Avenue, HA8 0ZZ',
        options: { venues: { remove: ['academy'] } },
        messages: ['Disallowed postal address "1* A***** A****** H** 0**": no consent is registered'],
      },
      {
        text: 'The pied-à-terre of an actor: 12 Acacia Avenue, near the library',
        options: { homes: { add: ['pied-à-terre'] } },
        messages: ['Disallowed postal address "1* A***** A*****": no consent is registered'],
      },
      {
        text: 'Mrs Patel lives at 12 Acacia Avenue, Burnt Oak HA8 0ZZ',
        messages: ['Disallowed postal address "1* A***** A****** B**** O** H** 0**": no consent is registered'],
      },
      {
        text: 'Hi Sam, is your postcode still PE1 5XX?',
        messages: ['Disallowed postcode "P** 5**": it narrows a home down to some fifteen households'],
      },
      {
        text: 'Priya Patel, 7 Heol y Bryn, welcomes visitors to her garden',
        meta: { scheduled: '2027-04-14T09:00' },
        config: { consents: [{ person: 'Priya Patel', covers: ['address'], until: '2027-01-01' }] },
        messages: ['Disallowed postal address "7 H*** * B***": the registered consent ended on 2027-01-01'],
      },
    ],
  },
  async *check(draft, { options, hits, ...settings }) {
    const published = publishedAddresses(settings, options.allowAddresses);
    for (const text of draft.texts) {
      const value = withoutLinks(text);
      for (const address of findAddresses(value)) {
        if (isPublished(value, address, published)) continue;
        const confidence = await confidenceOf(text, value, address, list => hits(text, list));
        if (!confidence) continue;
        const consent = consentOfNamed(settings, draft, 'address');
        const at = text.span(address.start, address.end);
        if (consent === 'none') yield { message: address.street ? 'unpublished' : 'postcode', at, confidence };
        else if (consent !== 'given') yield { message: 'expired', at, confidence, data: { date: consent.expired } };
      }
    }
  },
});

/** How sure it is that an address is a home's; undefined where it is a venue's, a works site's or of a public register. */
async function confidenceOf(text: Text, value: string, address: PostalAddress, hitsOf: HitsOf): Promise<Confidence | undefined> {
  const { start, end, street, weak, named } = address;
  const before = value.slice(Math.max(0, start - 70), start);
  if (past.test(before) && historic.test(before + value.slice(end, end + 60))) return undefined;
  const isHome = [...near(hitsOf('homes'), start - (named ? 15 : 60), end + 30)].length > 0;
  if (isHome || sent.test(before) || living.test(value.slice(end, end + 70))) return street ? 'high' : 'medium';
  if (isPublicPlace(value, address, hitsOf)) return undefined;
  if ([...near(hitsOf('moves'), start - (named ? 15 : 60), start)].length > 0) return street ? 'high' : 'medium';
  if (named) return address.postcode ? 'medium' : undefined;
  const isNamed = [...near(await text.people(), start - 60, end + 40)].some(person => /\s/.test(person.name));
  if (street && address.postcode) return 'high';
  if (isNamed) return 'medium';
  if (weak) return undefined;
  if (street || hasHouseName(value, start)) return 'medium';
  return afterName.test(value.slice(Math.max(0, start - 40), start)) ? undefined : 'low';
}

type HitsOf = (list: (typeof publicLists)[number] | (typeof homeLists)[number]) => readonly Hit[];

/** Whether the words around an address speak of a venue, of works or of a public register. A word inside a street's name does not count. */
function isPublicPlace(value: string, { start, end }: PostalAddress, hitsOf: HitsOf): boolean {
  const before = value.slice(Math.max(0, start - 120), start);
  const from = start - before.length + Math.max(0, before.lastIndexOf('\n\n'));
  const around = `${value.slice(from, start)} ${value.slice(end, end + 120)}`;
  if (clock.test(around) || pin.test(around) || poBox.test(around)) return true;
  const ends = (hit: Hit) => hit.end <= start || hit.start >= end;
  return publicLists.some(list =>
    [...near(hitsOf(list), from, end + 120)].some(hit => list === 'famous' || (ends(hit) && !streetAfter.test(value.slice(hit.end, hit.end + 12)))),
  );
}

/** The published addresses without spaces and punctuation, and their postcodes. */
function publishedAddresses({ organisation }: Settings, allowed: readonly string[]): string[] {
  return [...organisation.contacts, ...allowed].filter(contact => !contact.includes('@')).map(bare);
}

const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function isPublished(value: string, { start, end, postcode }: PostalAddress, published: readonly string[]): boolean {
  const address = bare(value.slice(start, end));
  return published.some(contact => contact.includes(address) || (postcode !== undefined && contact.endsWith(bare(postcode))));
}
