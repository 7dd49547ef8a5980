import { defineRule, option } from '../../src/kit/index.ts';
import { neutralOptions } from './lib/accounts.ts';
import { criticisms, criticismTerms } from './lib/criticism.ts';
import { standingOf } from './lib/standing.ts';

export default defineRule({
  summary: 'Disallow criticism of the government, its ministers and its policies',
  why: 'A public body that mocks or blames the government it advises, or is paid by, is no longer believed to be impartial, and councils may not comment on contested national policy in their publicity. Facts, and the response to a consultation, may be published.',
  severity: 'warn',
  recommended: false,
  mask: 'none',
  options: {
    ...neutralOptions,
    targets: option.terms('Other names of governments, departments and policies; names that may be criticised.'),
    words: option.terms('Other words that judge; words that may stand.'),
    contexts: option.terms(
      'Words of history, of the arts and of reports of what others say (`Victorian`, `according to`); words that spare nothing.',
    ),
  },
  messages: {
    criticism: 'Disallowed criticism of the government "{{text}}"{{when}}',
  },
  suggestions: {
    criticism: 'Give the facts (the target, the figure, the date) without judging them; or link to the published response of the organisation',
  },
  terms: options => criticismTerms(options),
  examples: {
    good: [
      'The government has published its response to the consultation on biodiversity targets: www.gov.uk/defra',
      'The council tax rebate is paid by the government. If the form is a mess, call us and we’ll help.',
      'Campaigners said the government’s targets were a joke. Our scientists have published the figures.',
      'In 1911 many thought the government’s insurance bill was a disgrace. See the papers in the archive.',
      {
        text: 'The Treasury is clueless. The planning bill is a joke.',
        options: { targets: { remove: ['the Treasury', 'Planning Bill'] } },
      },
      { text: 'In the operetta on Friday, ministers are clueless.', options: { contexts: { add: ['operetta'] } } },
      { text: 'The government’s target is absurd, ministers admit.', options: { words: { remove: ['absurd'] } } },
      {
        text: 'The government’s housing targets are a joke.',
        meta: { account: 'cllr-roe' },
        config: { accounts: [{ id: 'cllr-roe', kind: 'member', handles: { x: 'CllrRoe' } }] },
      },
    ],
    bad: [
      {
        text: 'After the museum: ministers are clueless.',
        options: { contexts: { remove: ['museum'] } },
        messages: ['Disallowed criticism of the government "ministers are clueless"'],
      },
      {
        text: 'The government’s biodiversity targets are a joke.',
        messages: ['Disallowed criticism of the government "government’s biodiversity targets are a joke"'],
      },
      {
        text: 'Another slap in the face from ministers who couldn’t care less about rivers.',
        messages: ['Disallowed criticism of the government "slap in the face from ministers"'],
      },
      {
        text: 'The Ribble Barrage Board is clueless. Codswallop from ministers again!',
        options: { targets: { add: ['Ribble Barrage Board'] }, words: { add: ['codswallop'] } },
        messages: [
          'Disallowed criticism of the government "Ribble Barrage Board is clueless"',
          'Disallowed criticism of the government "Codswallop from ministers"',
        ],
      },
      {
        text: 'Clueless ministers have failed our seabirds. #Puffins',
        meta: { scheduled: '2026-04-20T09:00' },
        config: { elections: [{ kind: 'local', poll: '2026-05-07' }] },
        messages: ['Disallowed criticism of the government "Clueless ministers" in the pre-election period of the local election on 7 May 2026'],
      },
    ],
  },
  *check(draft, context) {
    const standing = standingOf(draft, context);
    if (!standing) return;
    for (const text of draft.texts) {
      for (const { start, end, confidence } of criticisms(text, list => context.hits(text, list))) {
        yield standing.finding('criticism', text.span(start, end), confidence);
      }
    }
  },
});
