import { type Consent, changedWords, type Draft, defineRule, option, type Settings, termsOf } from '../../src/kit/index.ts';
import children from './lists/children.json' with { type: 'json' };

export default defineRule({
  summary: 'Require the consent of people who can be recognised in an image, and of the guardians of those under 16',
  why: 'A face is personal data, and a child’s face can lead somebody to the child. Consent is asked before a picture is published, and recorded, because it can be withdrawn.',
  severity: 'error',
  recommended: false,
  mask: 'none',
  options: {
    children: option.terms('Words of an alt text that speak of children; words that do not.'),
  },
  messages: {
    people: 'Missing consent: people can be recognised in the image',
    under16: 'Missing consent of a guardian: the image shows people under 16',
    unknown: 'Unknown consent: the register of consents does not list it',
    uncovered: 'Disallowed consent: it does not cover images',
    expired: 'Disallowed consent: it ended on {{date}}',
    unsaid: 'Missing "people" of the image: its alt text speaks of children',
  },
  suggestions: {
    people: 'Register the consent under consents and name it in the image: consent; or take a picture in which nobody can be recognised',
    under16: "Register the guardian's consent under consents and name it in the image: consent; or take a picture without faces",
    unknown: 'Name a registered consent, or register it under consents',
    uncovered: 'Ask for consent to be shown, and register that it covers image',
    expired: 'Ask again, or use another picture',
    unsaid: 'Say whether people can be recognised (people: true or false), and whether they are under 16 (under_16)',
  },
  terms: options => ({ children: termsOf(changedWords(children.words, options.children)) }),
  examples: {
    good: [
      {
        text: 'Planting day 🌱',
        meta: { images: [{ file: 'a.jpg', alt: 'Ada holds a spade', people: true, consent: 'CONS-1' }] },
        config: { consents: [{ person: 'Ada Okafor', covers: ['image'], until: '2027-01-01', reference: 'CONS-1' }] },
      },
      { text: 'Planting day 🌱', meta: { images: [{ file: 'a.jpg', alt: 'Children’s hands in the soil', people: false }] } },
      { text: 'Planting day 🌱', meta: { images: [{ file: 'a.jpg', alt: 'Spades in a row' }] } },
      { text: 'Toddler trails', meta: { images: [{ file: 'a.jpg', alt: 'A toddler trail sign' }] }, options: { children: { remove: ['toddler'] } } },
    ],
    bad: [
      {
        text: 'Planting day 🌱',
        meta: { images: [{ file: 'a.jpg', people: true }] },
        messages: ['Missing consent: people can be recognised in the image'],
      },
      {
        text: 'Sports day 🏃',
        meta: { images: [{ file: 'a.jpg', people: true, under_16: true }] },
        messages: ['Missing consent of a guardian: the image shows people under 16'],
      },
      {
        text: 'Sports day 🏃',
        meta: { images: [{ file: 'a.jpg', people: true, consent: 'CONS-9' }] },
        messages: ['Unknown consent: the register of consents does not list it'],
      },
      {
        text: 'Sports day 🏃',
        meta: { images: [{ file: 'a.jpg', people: true, consent: 'CONS-1' }] },
        config: { consents: [{ person: 'Ada Okafor', covers: ['name'], reference: 'CONS-1' }] },
        messages: ['Disallowed consent: it does not cover images'],
      },
      {
        text: 'Sports day 🏃',
        meta: { scheduled: '2027-02-01', images: [{ file: 'a.jpg', people: true, consent: 'CONS-1' }] },
        config: { consents: [{ person: 'Ada Okafor', covers: ['image'], until: '2027-01-01', reference: 'CONS-1' }] },
        messages: ['Disallowed consent: it ended on 2027-01-01'],
      },
      {
        text: 'Sports day 🏃',
        meta: { images: [{ file: 'a.jpg', alt: 'Cubs cheer at the finish' }] },
        options: { children: { add: ['cubs'] } },
        messages: ['Missing "people" of the image: its alt text speaks of children'],
      },
    ],
  },
  *check(draft, { hits, ...settings }) {
    for (const [i, { people, under_16, consent }] of (draft.meta.images ?? []).entries()) {
      const at = draft.fieldSpan(`images[${i}]`);
      const alt = draft.texts.find(({ field }) => field === `images[${i}].alt`);
      if (people || under_16) {
        if (consent === undefined) yield { message: under_16 ? 'under16' : 'people', at };
        else yield* faultsOf(consent, i, draft, settings);
      } else if (people === undefined && under_16 === undefined && consent === undefined && alt && hits(alt, 'children').length > 0) {
        yield { message: 'unsaid', at, confidence: 'low' };
      }
    }
  },
});

/** What is wrong with the consent that an image names. */
function* faultsOf(reference: string, i: number, draft: Draft, { consents }: Pick<Settings, 'consents'>) {
  const at = draft.fieldSpan(`images[${i}].consent`);
  const named = consents.filter(consent => consent.reference === reference);
  const covering = named.filter(({ covers }) => covers.includes('image'));
  const valid = covering.find(({ until }) => !until || until.slice(0, 10) >= draft.time.slice(0, 10));
  if (valid) draft.usedConsents.add(valid);
  else if (named.length === 0) yield { message: 'unknown', at } as const;
  else if (covering.length === 0) yield { message: 'uncovered', at } as const;
  else yield { message: 'expired', at, data: { date: (covering[0] as Consent).until?.slice(0, 10) ?? '' } } as const;
}
