import {
  type Confidence,
  changedTermLists,
  changedTerms,
  type Draft,
  defineRule,
  type Hit,
  near,
  option,
  type Settings,
  type Text,
  termsOf,
} from '../../src/kit/index.ts';
import { type ConsentState, consentState } from './lib/consents.ts';
import { isSamePerson } from './lib/names.ts';
import { findPersonReferences, type PersonReference } from './lib/person-references.ts';
import {
  contextTerms,
  type Detail,
  detailTerms,
  findSensitiveDetails,
  holdsOffice,
  type Kind,
  kinds,
  plausibleDetails,
  type SensitiveDetail,
} from './lib/special-categories.ts';

const names: Record<Kind | 'own', string> = {
  health: 'health',
  care: 'care status',
  offence: 'offences',
  immigration: 'immigration status',
  faith: 'faith',
  orientation: 'sexuality or gender',
  origin: 'origin',
  union: 'union membership',
  politics: 'political opinion',
  hardship: 'hardship',
  abuse: 'experience of abuse',
  own: 'private life',
};

export default defineRule({
  summary: "Disallow details of a person's health, care, faith, sexuality, offences and the like",
  why: 'Such a detail beside a name, or beside words that neighbours know somebody by, can cost a job, a home or a family. It is special category or criminal offence data under UK GDPR; health details fall under the Caldicott principles as well.',
  severity: 'error',
  recommended: true,
  options: {
    kinds: option.someOf(kinds, kinds, 'What details are reported about.'),
    proceedings: option.boolean(false, 'Report prosecutions, court results and police statements that name people, too.'),
    terms: option.terms(
      'Words for such details to report as well (`has`, `is` or `in` before them ties them to somebody), and words and phrases to leave alone.',
    ),
    people: option.terms('Words for people who are known without their name (`my neighbour`); words that tell nobody.'),
    contexts: option.terms('Words beside which a detail is of nobody real, or public already (`novel`); words that say no such thing.'),
  },
  messages: {
    unconsented: 'Disallowed detail of a person\'s {{kind}}, "{{text}}": no consent is registered',
    expired: 'Disallowed detail of a person\'s {{kind}}, "{{text}}": the registered consent ended on {{date}}',
  },
  suggestions: {
    unconsented:
      'Leave the detail out, or say it of no one in particular; if the person tells their own story, register their consent under consents',
    expired: "Leave the detail out, or renew the person's consent",
  },
  terms: ({ kinds: wanted, terms, people, contexts }) => {
    const { elsewhere, fiction, animals, proceedings, appeals, historic } = contextTerms;
    return {
      people: changedTerms(contextTerms.people, people, term => ({ term })),
      ...changedTermLists({ elsewhere, fiction, animals, proceedings, appeals, historic }, contexts, term => ({ term })),
      safe: termsOf(terms.remove ?? []),
      details: changedTerms(detailTerms(wanted), terms, term => ({ term, data: { form: 'things', kind: 'own' } as const })),
    };
  },
  examples: {
    good: [
      'Our foster carers are brilliant. Could you care for a child in Burnt Oak? ❤️',
      'Book your cancer screening, or come to our autism-friendly cinema for Mental Health Awareness Week.',
      'Dr Amina Khan talks about living with dementia at Hendon Library on Tuesday.',
      'Colin Dugdale of Mill Lane pleaded guilty to fly-tipping and was fined £800 at Willesden Magistrates’ Court.',
      { text: 'My neighbour has cancer.', options: { people: { remove: ['my neighbour'] } } },
      { text: 'In our operetta, Mrs Bello has cancer.', options: { contexts: { add: ['operetta'] } } },
      {
        text: 'Jo Bello has dyslexia, and a place on the Epilepsy Rowers team.',
        options: { terms: { remove: ['dyslexia', 'Epilepsy Rowers'] } },
      },
      {
        text: 'Priya Patel has epilepsy, and she ran our half marathon 👏',
        config: { consents: [{ person: 'Priya Patel', covers: ['name', 'health'], until: '2030-01-01' }] },
      },
    ],
    bad: [
      {
        text: 'Our ferryman has cancer.',
        options: { people: { add: ['our ferryman'] } },
        messages: ['Disallowed detail of a person\'s health, "c*****": no consent is registered'],
      },
      {
        text: 'In the novel, Mrs Bello has cancer.',
        options: { contexts: { remove: ['novel'] } },
        messages: ['Disallowed detail of a person\'s health, "c*****": no consent is registered'],
      },
      {
        text: 'Thinking of Dave in our team, off again with depression 😢',
        messages: ['Disallowed detail of a person\'s health, "d*********": no consent is registered'],
      },
      {
        text: 'Mrs Bello has fibro fog and could not come.',
        options: { terms: { add: ['fibro fog'] } },
        messages: ['Disallowed detail of a person\'s private life, "f**** f**": no consent is registered'],
      },
      {
        text: 'The woman from flat 4 is an asylum seeker.',
        messages: ['Disallowed detail of a person\'s immigration status, "a* a***** s*****": no consent is registered'],
      },
      {
        text: 'Priya Patel has epilepsy, and she ran our half marathon 👏',
        config: { consents: [{ person: 'Priya Patel', covers: ['story'], until: '2026-01-01' }] },
        messages: ['Disallowed detail of a person\'s health, "e*******": the registered consent ended on 2026-01-01'],
      },
    ],
  },
  async *check(draft, { options, hits, ...settings }) {
    const isReply = draft.meta.reply_to !== undefined;
    for (const text of draft.texts) {
      const details = plausibleDetails(text, hits<Detail>(text, 'details')).filter(
        ({ start, end }) => near(hits(text, 'safe'), start, end).next().done,
      );
      if (details.length === 0) continue;
      const references = findPersonReferences(text, await text.people(), hits(text, 'people'), hits(text, 'historic'));
      const [proceedings, appeals, animals] = [hits(text, 'proceedings'), hits(text, 'appeals'), hits(text, 'animals')];
      const around = { elsewhere: hits(text, 'elsewhere'), fiction: hits(text, 'fiction'), isReply };
      for (const detail of findSensitiveDetails(text, details, references, around)) {
        if (!options.proceedings && isPublished(detail, text, proceedings, appeals)) continue;
        if (!isFullName(detail.about) && !near(animals, detail.start - 150, detail.end + 150).next().done) continue;
        const consent = consentFor(detail, draft, settings);
        const at = text.span(detail.start, detail.end);
        const confidence = confidenceOf(detail, text);
        if (consent === 'none') yield { message: 'unconsented', at, confidence, data: { kind: names[detail.kind] } };
        else if (consent !== 'given') yield { message: 'expired', at, confidence, data: { kind: names[detail.kind], date: consent.expired } };
      }
    }
  },
});

/**
 * What the police and the courts make public: an offence of somebody named in full or told by their town alone, what happened to somebody
 * without a name, and the health of somebody who is missing.
 */
function isPublished({ kind, about, start, end }: SensitiveDetail, { value }: Text, proceedings: readonly Hit[], appeals: readonly Hit[]): boolean {
  const around = [...near(proceedings, start - 250, end + 250)];
  const others = around.some(hit => hit.end <= start || hit.start >= end);
  if (kind === 'health') return others && (about.sort === 'placed' || !near(appeals, start - 300, end + 300).next().done);
  if (kind !== 'offence') return false;
  return others || about.sort === 'placed' || (isFullName(about) && (around.length > 0 || ageAndHome.test(value.slice(about.end, about.end + 24))));
}

/** As reports of courts name people: `, 34, of`. */
const ageAndHome = /^,? \(?(?:aged )?\d{1,3}\)?,? (?:of|from) /u;

const isFullName = ({ person }: PersonReference) => person !== undefined && /\s/.test(person.name);

function consentFor({ kind, about: { person } }: SensitiveDetail, draft: Draft, settings: Settings): ConsentState {
  if (!person) return 'none';
  const states = (kind === 'health' || kind === 'own' ? (['health', 'story'] as const) : (['story'] as const)).map(cover =>
    consentState(settings, draft, cover, name => isSamePerson(name, person)),
  );
  return states.find(state => state === 'given') ?? states.find(state => state !== 'none') ?? 'none';
}

function confidenceOf({ about, sure }: SensitiveDetail, { value }: Text): Confidence {
  if (about.sort === 'initials' || about.sort === 'unlisted' || (about.person && holdsOffice(value, about.person))) return 'low';
  return sure && isFullName(about) && about.person?.confidence === 'high' ? 'high' : 'medium';
}
