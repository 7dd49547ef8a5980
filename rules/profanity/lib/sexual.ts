import { addedWords, changedTerms, changedWords, type Term, type TermChanges } from '../../../src/kit/index.ts';
import badWords from '../lists/bad-words.json' with { type: 'json' };
import sexual from '../lists/sexual.json' with { type: 'json' };
import { type Ambiguous, forms, topicTerms, writings } from './terms.ts';

/** What is known of a word that is found: `own` is one that the organisation added. */
export interface SexualWord extends Ambiguous {
  readonly kind: 'explicit' | 'suggestive' | 'own';
}

type SexualTerm = Term<SexualWord> & { readonly data: SexualWord };

const names = new Set(sexual.names);
const left = new Set(sexual['bad-words'].left);
const every = ['health', 'safety', 'law', 'education', 'arts'];

function sexualTerm(term: string, kind: SexualWord['kind'], topics: readonly string[] = []): SexualTerm {
  const name = names.has(term);
  return { term, disguises: true, data: { kind, name, street: name, topics } };
}

/** A word of medicine, which nobody writes in disguise but for a joke. */
function hiddenTerm(term: string): SexualTerm {
  const word = sexualTerm(term, 'explicit');
  return { ...word, data: { ...word.data, hidden: true } };
}

function termsOf(kind: 'explicit' | 'suggestive'): SexualTerm[] {
  return sexual[kind].flatMap(({ unless, words }) =>
    words
      .flatMap(forms)
      .flatMap(writings)
      .map(term => sexualTerm(term, kind, unless)),
  );
}

/** The words to find, each once: explicit ones, suggestive ones if wanted, and those of the organisation. */
export function sexualWords(suggestive: boolean, changes: TermChanges): SexualTerm[] {
  const supplied = badWords.omit['sexual content'].filter(term => !left.has(term));
  const listed = [
    ...termsOf('explicit'),
    ...termsOf('suggestive'),
    ...supplied.map(term => sexualTerm(term, 'explicit', every)),
    ...sexual.hidden.map(term => hiddenTerm(term)),
  ];
  const seen = new Set<string>();
  return changedTerms(listed, changes, term => sexualTerm(term, 'own')).filter(
    ({ term, data: { kind } }) => seen.size < seen.add(term).size && (suggestive || kind !== 'suggestive'),
  );
}

/** Innocent phrases that hold one of the words, and those that the organisation wants left alone. */
export function safeSexualWords(changes: TermChanges): Term[] {
  const listed = [...new Set(sexual.safe.flatMap(forms).flatMap(writings))];
  return changedWords(listed, { add: changes.remove, remove: addedWords(changes) }).map(term => ({ term }));
}

/** Emojis that are read as sexual where they stand together, whatever their skin tone; those that the user adds, beside food as well. */
export function sexualEmojis(changes: TermChanges): Term<Ambiguous>[] {
  const tones = ['', ...Array.from('🏻🏼🏽🏾🏿')];
  return changedWords(sexual.emojis.pairs, changes).flatMap(pair => {
    const topics = sexual.emojis.pairs.includes(pair) ? sexual.emojis.unless : [];
    const data = { kind: 'emojis', name: false, street: false, topics };
    const [first = '', second = '', ...others] = Array.from(pair);
    if (others.length > 0) return [{ term: pair, data }];
    return tones.flatMap(tone => ['', ' '].map(gap => ({ term: first + tone + gap + second, data })));
  });
}

/** The words beside which a sexual word means something else; the data are their topics. */
export function sexualContexts(changes: TermChanges): readonly Term<readonly string[]>[] {
  return topicTerms(sexual.topics, changes);
}
