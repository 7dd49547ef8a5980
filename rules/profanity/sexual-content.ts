import { defineRule, type Hit, option } from '../../src/kit/index.ts';
import { innocence } from './lib/innocent.ts';
import { type SexualWord, safeSexualWords, sexualContexts, sexualEmojis, sexualWords } from './lib/sexual.ts';
import type { Ambiguous } from './lib/terms.ts';

/** Whether a word is plain but for one sign, or its letters are only parted; of fewer letters, a reader may make a swear word as well. */
function isReadable(written: string, { term, disguised }: Hit): boolean {
  if (!disguised) return true;
  const characters = Array.from(written.replace(/\s/g, ''));
  const letters = characters.filter(character => /[\p{L}\p{N}]/u.test(character)).length;
  return characters.length - letters < 2 || letters >= term.term.length;
}

export default defineRule({
  summary: 'Disallow sexual and suggestive content',
  why: 'A sexual joke or a pornographic word from an official account embarrasses the organisation, and children follow the account as well. Sexual health, safety advice, court reports and art are another matter: words about those are left alone.',
  severity: 'error',
  recommended: true,
  options: {
    suggestive: option.boolean(true, 'Report suggestive language too, not only what is explicit.'),
    terms: option.terms('Words to report as well, and words to leave alone.'),
    contexts: option.terms('Words beside which a word with another meaning is innocent (`lantern`); words that say no such thing.'),
    emojis: option.terms('Pairs of emojis to report as well (`🍌🍩`), and pairs to leave alone.'),
  },
  messages: {
    explicit: 'Disallowed sexual content "{{text}}"',
    suggestive: 'Disallowed suggestive language "{{text}}"',
    emojis: 'Disallowed emojis "{{text}}": together they are read as sexual',
    own: 'Disallowed word "{{text}}": the configuration lists it',
  },
  suggestions: {
    explicit: 'Leave it out; in health or safety advice, use the medical or legal word and name the service',
    suggestive: 'Say what is meant in words that nobody can take as sexual',
    emojis: 'Use one of them alone, or another',
    own: 'Leave the word out, or write another',
  },
  terms: ({ suggestive, terms, emojis, contexts }) => ({
    words: sexualWords(suggestive, terms),
    emojis: sexualEmojis(emojis),
    safe: safeSexualWords(terms),
    contexts: sexualContexts(contexts),
  }),
  examples: {
    good: [
      'Free condoms, STI tests and advice on contraception: our sexual health clinic is open to everyone until 8pm.',
      'Check your boobs! Breast screening is back at the health centre from Monday.',
      'A man from Sussex was jailed today for sharing indecent images and extreme pornography.',
      'On the market today: aubergines, peaches and more 🍆🍑🍅',
      { text: 'Our new bin lorries are so sexy.', options: { suggestive: false } },
      { text: 'Hot in here? 🍆💦', options: { emojis: { remove: ['🍆💦'] } } },
      { text: 'Erotic Rome, by lantern slides', options: { contexts: { add: ['lantern'] } } },
      { text: 'Tickets for Sexy Bingo are on sale.', options: { terms: { remove: ['sexy'] } } },
    ],
    bad: [
      {
        text: 'Erotic Rome: a lecture tonight',
        options: { contexts: { remove: ['lecture'] } },
        messages: ['Disallowed suggestive language "E*****"'],
      },
      { text: 'Well, the Christmas party ended like a p0rn film', messages: ['Disallowed sexual content "p***"'] },
      { text: 'Our new bin lorries are so sexy.', messages: ['Disallowed suggestive language "s***"'] },
      { text: 'Hot in here? 🍆💦', messages: ['Disallowed emojis "****": together they are read as sexual'] },
      {
        text: 'Friday at last 🍌🍩',
        options: { emojis: { add: ['🍌🍩'] } },
        messages: ['Disallowed emojis "****": together they are read as sexual'],
      },
      {
        text: 'Meet the firefighters of our saucy calendar',
        options: { terms: { add: ['saucy'] } },
        messages: ['Disallowed word "s****": the configuration lists it'],
      },
    ],
  },
  *check(draft, { hits }) {
    for (const text of draft.texts) {
      const words = hits<SexualWord>(text, 'words');
      const emojis = hits<Ambiguous>(text, 'emojis');
      if (words.length === 0 && emojis.length === 0) continue;
      const contexts = hits<readonly string[]>(text, 'contexts');
      const isInnocent = innocence(text, hits(text, 'safe'), contexts);
      for (const hit of words) {
        if (!isReadable(text.value.slice(hit.start, hit.end), hit) || isInnocent(hit)) continue;
        const { kind, name, topics } = hit.term.data!;
        const sure = hit.disguised || name || topics.length > 0 ? 'medium' : 'high';
        yield { message: kind, at: text.span(hit.start, hit.end), confidence: kind === 'suggestive' ? 'low' : sure };
      }
      const isRecipe = innocence(text, [], contexts);
      for (const hit of emojis) {
        if (!isRecipe(hit)) yield { message: 'emojis', at: text.span(hit.start, hit.end), confidence: 'medium' };
      }
    }
  },
});
