import type { Author, Draft } from '../../src/kit/index.ts';
import { defineRule, option, termsOf } from '../../src/kit/index.ts';
import { accountNames, namesOf, plainWords, tagNames } from './lib/organisation.ts';

export default defineRule({
  summary: 'Require staff who post in their role to say whom they work for',
  why: 'A post on official business from somebody who does not say so reads as a neutral voice, and looks like concealment once the employer is found out. Readers weigh what an interested party says differently, and are owed the choice.',
  severity: 'warn',
  recommended: false,
  mask: 'none',
  options: {
    accounts: option.someOf(['corporate', 'service', 'member', 'professional'], ['professional'], 'Kinds of accounts whose posts must disclose it.'),
    disclose: option.someOf(
      ['organisation', 'name', 'role'],
      ['organisation'],
      "What the post or the account's registered profile must give; the author's name and role as the register of authors has them.",
    ),
  },
  messages: {
    organisation: 'Missing affiliation: neither the post nor the registered profile names {{organisation}}',
    author: "Missing {{what}}: neither the post nor the account's registered profile gives it",
  },
  suggestions: {
    organisation: 'Name {{organisation}} in the profile of the account, and put its text in the register of accounts; or name it in the post',
    author: 'Put it in the profile of the account, and its text in the register of accounts; or in the post',
  },
  terms: (_options, settings) => ({ names: termsOf(namesOf(settings)) }),
  examples: {
    good: [
      {
        text: 'Guillemot numbers on the Farnes are up by a tenth.',
        meta: { account: 'rhian' },
        config: {
          organisation: { name: 'Nature Agency' },
          accounts: [{ id: 'rhian', kind: 'professional', profile: 'Seabird ecologist at the Nature Agency. Welsh speaker.' }],
        },
      },
      {
        text: 'We at @NatureAgencyUK counted 12,000 guillemots on the Farnes.',
        meta: { account: 'rhian' },
        config: {
          organisation: { name: 'Nature Agency' },
          accounts: [
            { id: 'rhian', kind: 'professional', profile: 'Seabirds' },
            { id: 'corporate', kind: 'corporate', handles: { x: 'NatureAgencyUK' } },
          ],
        },
      },
      {
        text: 'Guillemots at dawn.',
        meta: { account: 'rhian' },
        config: { organisation: { name: 'Nature Agency' }, accounts: [{ id: 'rhian', kind: 'personal' }] },
      },
      'Guillemot numbers on the Farnes are up by a tenth.',
    ],
    bad: [
      {
        text: 'Guillemot numbers on the Farnes are up by a tenth.',
        meta: { account: 'rhian' },
        config: {
          organisation: { name: 'Nature Agency', also: ['NTAG'] },
          accounts: [{ id: 'rhian', kind: 'professional', profile: 'Seabird ecologist' }],
        },
        messages: ['Missing affiliation: neither the post nor the registered profile names Nature Agency'],
      },
      {
        text: 'Lincoln Road is closed on Sunday for resurfacing.',
        meta: { account: 'roads-officer', author: 'a.okafor' },
        options: { disclose: ['organisation', 'name', 'role'] },
        config: {
          organisation: { name: 'Hythe City Council' },
          accounts: [{ id: 'roads-officer', kind: 'professional', profile: 'Hythe City Council' }],
          authors: [{ id: 'a.okafor', name: 'Ada Okafor', role: 'Highways engineer' }],
        },
        messages: ["Missing author's name and role: neither the post nor the account's registered profile gives it"],
      },
    ],
  },
  *check(draft, { options, hits, ...settings }) {
    const { account } = draft;
    const [organisation] = namesOf(settings);
    if (!account || !(options.accounts as readonly string[]).includes(account.kind)) return;
    const at = draft.fieldSpan('account');
    const confidence = account.profile === undefined ? 'medium' : 'high';
    if (organisation && options.disclose.includes('organisation')) {
      const isNamed =
        draft.texts.some(text => hits(text, 'names').length > 0 || text.hashtags.some(tag => tagNames(tag, settings))) ||
        accountNames(account, settings);
      if (!isNamed) yield { message: 'organisation', at, confidence, data: { organisation } };
    }
    const author = settings.authors.find(({ id, name }) =>
      [draft.meta.author, account.owner].some(who => who !== undefined && (who === id || who === name)),
    );
    const what = author ? options.disclose.filter(part => part !== 'organisation' && lacks(draft, author, part)) : [];
    if (what.length > 0) yield { message: 'author', at, confidence: 'medium', data: { what: `author's ${what.join(' and ')}` } };
  },
});

/** Whether readers of a draft are not told its author's surname, or any word of the role. */
function lacks({ account, texts }: Draft, author: Author, part: 'name' | 'role'): boolean {
  const shown = plainWords([account?.profile ?? '', ...texts.map(text => text.value)].join('\n'));
  const handles = plainWords(Object.values(account?.handles ?? {}).join(' '));
  if (part === 'role') {
    const words = plainWords(author.role ?? '')
      .split(' ')
      .filter(word => word.length > 3);
    return words.length > 0 && !words.some(word => shown.includes(` ${word} `));
  }
  const surname = plainWords(author.name ?? '')
    .trim()
    .split(' ')
    .at(-1);
  return surname !== undefined && surname !== '' && !shown.includes(` ${surname} `) && !handles.includes(surname);
}
