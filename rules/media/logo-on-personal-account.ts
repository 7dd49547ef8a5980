import { accountKinds, changedWords, defineRule, option, termsOf } from '../../src/kit/index.ts';
import marks from './lists/marks.json' with { type: 'json' };

export default defineRule({
  summary: "Disallow the organisation's logo and branding on accounts that do not speak for it",
  why: "A logo says that the organisation stands behind the post. On a personal account it lends its name to a private opinion, and on an unrelated one to somebody's business.",
  severity: 'error',
  recommended: false,
  mask: 'none',
  options: {
    accounts: option.someOf(accountKinds, ['personal'], 'Kinds of accounts that do not speak for the organisation.'),
    marks: option.terms("Words of an alt text for the organisation's branding; words that are none."),
  },
  messages: {
    logo: 'Disallowed logo of the organisation on a {{kind}} account: no permission is recorded',
    described: 'Disallowed branding "{{text}}" on a {{kind}} account: no permission is recorded',
  },
  suggestions: {
    logo: 'Use another image, or record the written permission in the image: permission',
    described: 'Use another image, or record the written permission in the image: permission',
  },
  terms: ({ marks: changes }, { organisation: { name, also } }) => ({
    marks: termsOf(changedWords(marks.words, changes)),
    names: termsOf([...(name ? [name] : []), ...also]),
  }),
  examples: {
    good: [
      {
        text: 'My team won the relay 🏅',
        meta: { account: 'sam', images: [{ file: 'a.jpg', logo: true, permission: 'COMMS-2026-031' }] },
        config: { accounts: [{ id: 'sam', kind: 'personal' }] },
      },
      {
        text: 'New look',
        meta: { account: 'corporate', images: [{ file: 'logo.png', logo: true }] },
        config: { accounts: [{ id: 'corporate', kind: 'corporate' }] },
      },
      {
        text: 'The old crest of Hythe Council, drawn in 1974',
        meta: { account: 'sam', images: [{ file: 'a.jpg', alt: 'The crest of Hythe Council in lino' }] },
        options: { marks: { remove: ['crest'] } },
        config: { organisation: { name: 'Hythe Council' }, accounts: [{ id: 'sam', kind: 'personal' }] },
      },
    ],
    bad: [
      {
        text: 'Buy my cakes 🍰',
        meta: { account: 'sam', images: [{ file: 'a.jpg', logo: true }] },
        config: { accounts: [{ id: 'sam', kind: 'personal' }] },
        messages: ['Disallowed logo of the organisation on a personal account: no permission is recorded'],
      },
      {
        text: 'Buy my cakes 🍰',
        meta: { account: 'sam', images: [{ file: 'a.jpg', alt: 'A cake with the Hythe Council roundel in icing' }] },
        options: { marks: { add: ['roundel'] } },
        config: { organisation: { name: 'Hythe Council' }, accounts: [{ id: 'sam', kind: 'personal' }] },
        messages: ['Disallowed branding "roundel" on a personal account: no permission is recorded'],
      },
    ],
  },
  *check(draft, { options, hits }) {
    const kind = draft.account?.kind;
    if (!kind || !options.accounts.includes(kind)) return;
    for (const [i, { logo, permission }] of (draft.meta.images ?? []).entries()) {
      if (permission?.trim()) continue;
      const alt = draft.texts.find(({ field }) => field === `images[${i}].alt`);
      const mark = alt && hits(alt, 'names').length > 0 ? hits(alt, 'marks')[0] : undefined;
      if (logo) yield { message: 'logo', at: draft.fieldSpan(`images[${i}]`), data: { kind } };
      else if (alt && mark && logo === undefined)
        yield { message: 'described', at: alt.span(mark.start, mark.end), confidence: 'medium', data: { kind } };
    }
  },
});
