import { changedWordLists, changedWords, defineRule, near, option, rangeAt, termsOf } from '../../src/kit/index.ts';
import { findKeys } from './lib/keys.ts';
import { type Label, secretAfter } from './lib/passwords.ts';
import lists from './lists/secrets.json' with { type: 'json' };

const labels: readonly Label[] = ['password', 'login', 'code'];
/** How far from a password what it opens is said. */
const reach = 90;

export default defineRule({
  summary: 'Disallow passwords, door codes and keys to services',
  why: 'Bots read public posts for passwords and keys and use them within minutes. Deleting the post does not help: whoever has the password to an account can post as the council.',
  severity: 'error',
  recommended: true,
  mask: 0,
  options: {
    labels: option.terms('Words that a password follows; words that none follows.'),
    open: option.terms('Words that make a password public where they stand near it (`wifi`, `webinar`); words that do not.'),
  },
  messages: {
    password: 'Disallowed password "{{text}}"',
    code: 'Disallowed code "{{text}}"',
    key: 'Disallowed key "{{text}}": it looks like one to {{kind}}',
  },
  suggestions: {
    password: 'Leave it out and change it now, as others may have seen the draft',
    code: 'Leave it out, and give the code to those who need it in person',
    key: 'Leave it out and have it revoked now, as others may have seen the draft',
  },
  terms: ({ labels: changes, open }) => {
    const changed = changedWordLists({ password: lists.labels, login: lists.logins, code: lists.codes }, changes);
    return {
      password: termsOf(changed.password),
      login: termsOf(changed.login),
      code: termsOf(changed.code),
      open: termsOf(changedWords(lists.open, open)),
      closed: termsOf(lists.closed),
      advice: termsOf(lists.advice),
    };
  },
  examples: {
    good: [
      'Forgotten your password? Reset it at https://www.example.gov.uk/reset',
      'Free wifi at all our libraries 📶 Network: Library-Guest, password: Bookworm24',
      'Still using “Password1”? Three random words make a strong password: coffee-train-fish',
      { text: 'Crypt tour puzzle! Password: Lantern77', options: { open: { add: ['crypt tour'] } } },
      { text: 'Door code: 4821', options: { labels: { remove: ['door code'] } } },
    ],
    bad: [
      { text: 'The login is comms / Summer2024!', messages: ['Disallowed password "***********"'] },
      { text: 'Key safe code: 4821, let yourselves in', messages: ['Disallowed code "****"'] },
      {
        text: `Use token ghp_${'aB3'.repeat(12)} for the feed`,
        messages: ['Disallowed key "****************************************": it looks like one to GitHub'],
      },
      { text: 'Kennwort: Lantern77', options: { labels: { add: ['kennwort'] } }, messages: ['Disallowed password "*********"'] },
      { text: 'Quiz! Password: Lantern77', options: { open: { remove: ['quiz'] } }, messages: ['Disallowed password "*********"'] },
    ],
  },
  async *check(draft, { hits }) {
    for (const text of draft.texts) {
      const keys = await findKeys(text.value);
      for (const { start, end, kind } of keys) yield { message: 'key', at: text.span(start, end), data: { kind } };
      const seen = new Set<number>();
      for (const label of labels) {
        for (const hit of hits(text, label)) {
          const secret = secretAfter(text.value, hit.end, label);
          if (!secret || seen.has(secret.start) || rangeAt(keys, secret.start) || rangeAt(text.links, secret.start)) continue;
          const stands = (list: string) => !near(hits(text, list), hit.start - reach, secret.end + reach).next().done;
          if (stands('advice') || (stands('open') && !stands('closed'))) continue;
          seen.add(secret.start);
          yield { message: label === 'code' ? 'code' : 'password', at: text.span(secret.start, secret.end), confidence: secret.confidence };
        }
      }
    }
  },
});
