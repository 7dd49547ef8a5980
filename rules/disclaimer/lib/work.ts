import {
  addedWords,
  changedWords,
  type Draft,
  type Hit,
  type Settings,
  type Span,
  type Term,
  type TermChanges,
  type Text,
  termsOf,
} from '../../../src/kit/index.ts';
import lists from '../lists/work.json' with { type: 'json' };

type WorkLists = 'work' | 'safe';

/** Words that show that a post is about work, and phrases that hold such words but are about something else: what the user removes and no list has as well. */
export function workTerms(changes: TermChanges, { organisation }: Settings): Record<WorkLists, readonly Term[]> {
  const names = [...organisation.also, ...(organisation.name ? [organisation.name] : [])];
  const phrases = changedWords(changes.remove ?? [], { remove: lists.terms });
  return {
    work: termsOf([...changedWords(lists.terms, changes), ...names]),
    safe: termsOf(changedWords(lists.safe, { add: phrases, remove: addedWords(changes) })),
  };
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
