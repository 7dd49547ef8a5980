import type { Hit, Person, Settings, Text } from '../../src/kit/index.ts';
import { changedWordLists, changedWords, defineRule, option, termsOf } from '../../src/kit/index.ts';
import { consentState } from './lib/consents.ts';
import { isSamePerson } from './lib/names.ts';
import { isPublicPerson } from './lib/public-people.ts';
import publicNames from './lists/public-names.json' with { type: 'json' };
import roles from './lists/public-roles.json' with { type: 'json' };

const listNames = ['offices', 'staff', 'bodies', 'figures', 'history', 'names'] as const;

export default defineRule({
  summary: 'Disallow names of people who have not consented and who hold no public office',
  why: 'A name is personal data. Residents, customers and colleagues have a right to know, and to say no, before a public body names them; those who speak or act for it in public, councillors, directors and spokespeople, are named as such.',
  severity: 'warn',
  recommended: true,
  mask: 'initials',
  options: {
    allowNames: option.strings([], 'People who may be named, besides those with a registered consent, the authors and the accounts’ owners.'),
    offices: option.terms('Offices and roles whose holders may be named; ones whose holders may not.'),
    names: option.terms('Brands, places, events and people of history and fiction that are called like a person; such names to report.'),
    bodies: option.terms('Words for public bodies, whose people may be named beside them (`harbour trust`); bodies whose people may not.'),
    history: option.terms('Words beside which a name is one of history or of a work of art (`blue plaque`); words that say no such thing.'),
  },
  messages: {
    unconsented: 'Disallowed name "{{text}}": no consent is registered',
    expired: 'Disallowed name "{{text}}": the registered consent ended on {{date}}',
  },
  suggestions: {
    unconsented: "Leave the name out, say what office the person holds, or register the person's consent under consents",
    expired: "Leave the name out, or renew the person's consent",
  },
  terms: ({ offices, names, bodies, history }) => {
    const held = changedWordLists({ offices: roles.offices, staff: roles.staff, figures: roles.publicFigures }, offices);
    return {
      offices: termsOf(held.offices),
      staff: termsOf(held.staff),
      bodies: termsOf(changedWords(roles.bodies, bodies)),
      figures: termsOf(held.figures),
      history: termsOf(changedWords(roles.historic, history)),
      names: termsOf(changedWords(publicNames.names, names)),
    };
  },
  examples: {
    good: [
      'Cllr Ada Okafor and the Mayor, Sam Jones, opened Burnt Oak Library today 📚',
      '“We are listening,” said Jo Bloggs, Director of Housing.',
      "Queen Elizabeth Hall, Sadler's Wells and Martin Luther King Day",
      {
        text: 'Priya Patel, Harbour Pilot, opened Tom Reed Fields with Rosie Reed.',
        options: { offices: { add: ['Harbour Pilot'] }, names: { add: ['Tom Reed', 'Rosie Reed'] } },
      },
      { text: 'Priya Patel of the Harbour Trust waters our parks.', options: { bodies: { add: ['harbour trust'] } } },
      { text: 'Come and see the sand drawing of Tom Reed.', options: { history: { add: ['sand drawing'] } } },
      'St Helens, Marks and Spencer, John Lewis and Peter Pan at the Orchard Theatre',
      {
        text: 'Meet Priya Patel, who plants our parks 🌷',
        meta: { scheduled: '2026-04-14T09:00' },
        config: { consents: [{ person: 'Priya Patel', covers: ['name'], until: '2027-01-01' }] },
      },
    ],
    bad: [
      {
        text: 'Priya Patel of the Hythe Agency waters our parks.',
        options: { bodies: { remove: ['agency'] } },
        messages: ['Disallowed name "P**** P****": no consent is registered'],
      },
      {
        text: 'Come and see the statue of Tom Reed.',
        options: { history: { remove: ['statue'] } },
        messages: ['Disallowed name "T** R***": no consent is registered'],
      },
      { text: 'Mrs Patel of Burnt Oak has not paid her council tax', messages: ['Disallowed name "M** P****": no consent is registered'] },
      {
        text: 'Well done to Siân Llewelyn-Jones and Oluwaseun Adébáyò! 👏',
        messages: [
          'Disallowed name "S*** L*************": no consent is registered',
          'Disallowed name "O******** A******": no consent is registered',
        ],
      },
      {
        text: 'Meet Priya Patel, who plants our parks',
        meta: { scheduled: '2027-04-14T09:00' },
        config: { consents: [{ person: 'Priya Patel', covers: ['name'], until: '2027-01-01' }] },
        messages: ['Disallowed name "P**** P****": the registered consent ended on 2027-01-01'],
      },
      {
        text: 'Beatrix Potter met Jo Bello, Director of Housing.',
        options: { offices: { remove: ['Director'] }, names: { remove: ['Beatrix Potter'] } },
        messages: ['Disallowed name "B****** P*****": no consent is registered', 'Disallowed name "J* B****": no consent is registered'],
      },
    ],
  },
  async *check(draft, { options, hits, ...settings }) {
    const mentions: { text: Text; person: Person }[] = [];
    const publicPeople: string[] = [];
    const year = Number(draft.time.slice(0, 4));
    for (const text of draft.texts) {
      const lists = Object.fromEntries(listNames.map(list => [list, hits(text, list)])) as Record<(typeof listNames)[number], readonly Hit[]>;
      for (const person of await text.people()) {
        if (!/\s/.test(person.name)) continue;
        if (isPublicPerson(text.value, person, lists, year)) publicPeople.push(person.name.slice(person.title?.length ?? 0).trim());
        else mentions.push({ text, person });
      }
    }
    const known = [...publicPeople, ...knownPeople(settings, options.allowNames)];
    for (const { text, person } of mentions) {
      if (known.some(name => isSamePerson(name, person))) continue;
      const consent = consentState(settings, draft, 'name', name => isSamePerson(name, person));
      const at = text.span(person.start, person.end);
      if (consent === 'none') yield { message: 'unconsented', at, confidence: person.confidence };
      else if (consent !== 'given') yield { message: 'expired', at, confidence: person.confidence, data: { date: consent.expired } };
    }
  },
});

/** People of the registers who may be named. */
function knownPeople({ accounts, authors }: Settings, allowed: readonly string[]): string[] {
  const registered = [...authors.map(author => author.name), ...accounts.flatMap(({ owner, moderator }) => [owner, moderator])];
  return [...allowed, ...registered.filter(name => name !== undefined)];
}
