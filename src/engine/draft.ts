import type { Account, Draft, Platform, RawDraft, ResolvedConfig, Span, Text } from '../kit/index.ts';
import { createText } from '../text/index.ts';
import { blankDirectives } from './directives.ts';
import { hashOf } from './hash.ts';

/** The draft as rules see it: directives blanked, its account looked up, its platforms and time settled. */
export function createDraft(raw: RawDraft, config: ResolvedConfig, now: string): Draft {
  const { names } = config.settings;
  const texts = raw.texts.map(({ field, value }) => createText(field, field === 'text' ? blankDirectives(value) : value, names));
  const body = texts.find(text => text.field === 'text') ?? createText('text', '');
  const accountName = raw.meta.account ?? config.account;
  const account = accountName === undefined ? undefined : findAccount(accountName, config.settings.accounts);
  return {
    meta: raw.meta,
    body,
    texts,
    account,
    accountName,
    platforms: raw.meta.platforms ?? config.platforms ?? (Object.keys(account?.handles ?? {}) as Platform[]),
    time: raw.meta.scheduled ?? now,
    fieldSpan: field => fieldSpan(field, raw, body),
    usedConsents: new Set(),
    hash: () => hashOf([...texts, ...others(raw.meta)].map(({ field, value }) => `${field}: ${value}`)),
  };
}

/** What readers see besides the texts. */
const others = ({ link, images = [] }: RawDraft['meta']) => [
  ...(link === undefined ? [] : [{ field: 'link', value: link }]),
  ...images.flatMap(({ file }, i) => (file === undefined ? [] : [{ field: `images[${i}].file`, value: file }])),
];

/** The registered account of an id or a handle, with or without @. */
function findAccount(name: string, accounts: readonly Account[]): Account | undefined {
  const bare = name.replace(/^@/, '').toLowerCase();
  return (
    accounts.find(account => account.id === name) ??
    accounts.find(account => Object.values(account.handles).some(handle => handle?.replace(/^@/, '').toLowerCase() === bare))
  );
}

function fieldSpan(field: string, raw: RawDraft, body: Text): Span {
  return raw.hasField(field) ? { field, start: 0, end: raw.fieldLength(field) } : body.span(0, body.value.length);
}
