import { type Consent, defineRule, option, type Person } from '../../src/kit/index.ts';
import { couldIdentify, type Identity, type IdentityHits, identities, identityLists, identityTerms, isReleased } from './lib/identities.ts';

/** A victim may agree to be named, in writing. Nobody may agree for a child before a court. */
function mayBeNamed({ message, person }: Identity, consents: readonly Consent[], time: string): boolean {
  const fold = (name: string) => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const bare = ({ name, title = '' }: Person) => fold(name.slice(title.length).trim());
  return (
    message === 'victim' &&
    person !== undefined &&
    consents.some(
      ({ person: name, covers, until }) => name && covers.includes('story') && (!until || until >= time.slice(0, 10)) && fold(name) === bare(person),
    )
  );
}

export default defineRule({
  summary: 'Disallow details that may identify victims and children whom the law keeps anonymous',
  why: 'It is an offence to publish what may identify the victim of a sexual offence, of trafficking, FGM or forced marriage, a child before a youth court, or one in family proceedings. A first name, a school or “his stepdaughter” is enough where neighbours know the rest.',
  severity: 'warn',
  recommended: true,
  options: {
    offences: option.terms('Other offences whose victims stay anonymous, and words to leave alone.'),
  },
  messages: {
    victim: 'Disallowed detail "{{text}}": it may identify a victim, who is anonymous for life',
    child: 'Disallowed detail "{{text}}": it may identify a child before a court',
    family: 'Disallowed detail "{{text}}": it may identify a child in family or care proceedings',
    picture: 'Disallowed picture of people in "{{text}}": the post is about proceedings in which somebody is anonymous',
  },
  suggestions: {
    victim: 'Leave out names, kinship, school and home; if the victim has agreed in writing to be named, register the consent to their story',
    child: 'Leave out name, school, home and picture, unless the court has lifted the restriction and the post says so',
    family: 'Say it of no child in particular; ask your legal team before you name a parent',
    picture: 'Does it show anybody concerned? If not, record the consent of those in it; otherwise leave it out',
  },
  terms: ({ offences }) => identityTerms(offences),
  examples: {
    good: [
      'A man from Coldwick was jailed for nine years for rape. Support for survivors: 0808 500 2222.',
      'A boy of 15 was given a referral order by Norbridge Youth Court for graffiti.',
      'Author and campaigner Lena Brook talks about her survivors’ network.',
      'Chloe Barnard, who was raped at 19, has waived her right to anonymity.',
      'Could you be a magistrate in the family court? Apply by Friday.',
      {
        text: 'Beck Trust helped Chloe Barnard. Chloe Barnard’s ordeal in the voyeurism case is over.',
        options: { offences: { remove: ['voyeurism'] } },
      },
      {
        text: 'Chloe Barnard, who was raped at 19, speaks at our conference.',
        config: { consents: [{ person: 'Chloe Barnard', covers: ['name', 'story'], until: '2030-01-01' }] },
      },
    ],
    bad: [
      {
        text: 'Chloe Barnard, who was raped by a neighbour, wrote to us.',
        messages: ['Disallowed detail "C**** B******* w** w** r****": it may identify a victim, who is anonymous for life'],
      },
      {
        text: 'Dean Hollis, 45, was jailed for sexually abusing his stepdaughter.',
        messages: ['Disallowed detail "s******* a****** h** s***********": it may identify a victim, who is anonymous for life'],
      },
      {
        text: 'Kai Penrose, 15, was sentenced at Norbridge Youth Court.',
        messages: ['Disallowed detail "K** P******": it may identify a child before a court'],
      },
      {
        text: 'The care order for Jayden Tully was made on Monday.',
        messages: ['Disallowed detail "J***** T****": it may identify a child in family or care proceedings'],
      },
      {
        text: 'Honour abuse: Amina Yusuf’s ordeal is over.',
        options: { offences: { add: ['honour abuse'] } },
        messages: ['Disallowed detail "A**** Y****** o*****": it may identify a victim, who is anonymous for life'],
      },
      {
        text: 'Two teenagers were given referral orders by the youth court.',
        meta: { images: [{ file: 'teenagers.jpg', people: true }] },
        messages: ['Disallowed picture of people in "t************": the post is about proceedings in which somebody is anonymous'],
      },
    ],
  },
  async *check(draft, { hits, consents }) {
    let isSensitive = false;
    for (const text of draft.texts) {
      const found = Object.fromEntries(identityLists.map(list => [list, hits(text, list)])) as IdentityHits;
      if (!couldIdentify(found)) continue;
      isSensitive ||= found.youth.length + found.family.length > 0 && !isReleased(text, found);
      for (const identity of identities(text, await text.people(), found)) {
        if (mayBeNamed(identity, consents, draft.time)) continue;
        const { message, start, end, confidence } = identity;
        yield { message, at: text.span(start, end), confidence, ...(confidence === 'high' ? { severity: 'error' } : {}) };
      }
    }
    for (const [index, { people, under_16, consent }] of isSensitive ? (draft.meta.images ?? []).entries() : []) {
      if ((people || under_16) && !consent) yield { message: 'picture', at: draft.fieldSpan(`images[${index}].file`), confidence: 'low' };
    }
  },
});
