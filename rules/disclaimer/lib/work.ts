import { changedWords, type Draft, type Hit, type Settings, type Span, type Term, type TermChanges, type Text } from '../../../src/kit/index.ts';
import lists from '../lists/work.json' with { type: 'json' };

type WorkLists = 'work' | 'safe';

const termsOf = (words: readonly string[]): Term[] => words.map(term => ({ term }));

/** Words that show that a post is about work, and phrases that hold such words but are about something else. */
export function workTerms(changes: TermChanges, topics: readonly string[], { organisation }: Settings): Record<WorkLists, Term[]> {
  const names = [...organisation.also, ...(organisation.name ? [organisation.name] : [])];
  return { work: termsOf([...changedWords(lists.terms, changes), ...topics, ...names]), safe: termsOf(lists.safe) };
}

/** Where a draft speaks of the organisation, its accounts, its website, or work. */
export function aboutWork(draft: Draft, hits: (text: Text, list: WorkLists) => readonly Hit[], { organisation, accounts }: Settings): Span[] {
  const official = new Set(
    accounts
      .filter(({ kind }) => kind !== 'personal')
      .flatMap(({ handles }) => Object.values(handles).map(handle => handle.replace(/^@/, '').toLowerCase())),
  );
  const isOwn = (host: string) => organisation.domains.some(domain => host === domain.toLowerCase() || host.endsWith(`.${domain.toLowerCase()}`));
  return draft.texts.flatMap(text => {
    const safe = hits(text, 'safe');
    let next = 0;
    const words = hits(text, 'work').filter(({ start, end }) => {
      while (next < safe.length && safe[next]!.end < end) next++;
      return !(next < safe.length && safe[next]!.start <= start);
    });
    return [
      ...words,
      ...text.mentions.filter(({ handle }) => official.has(handle.toLowerCase())),
      ...text.links.filter(({ host }) => isOwn(host)),
    ].map(({ start, end }) => text.span(start, end));
  });
}
