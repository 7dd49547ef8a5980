import { defineRule, option, platformLimits } from '../../src/kit/index.ts';
import { bareHandle, type Handle, registeredHandles, skeleton, unknownHandle } from './lib/handles.ts';
import { readMentions } from './lib/mentions.ts';
import { mistyped } from './lib/mistyped.ts';

/** Its finding at the same place says less. */
const replaces = 'handle-naming/unregistered-account';

export default defineRule({
  summary: 'Disallow handles that look like registered ones',
  why: 'A capital I for a small l, or one letter too many, sends readers to an impostor, or to nobody, in the name of the organisation.',
  severity: 'error',
  recommended: true,
  mask: 'none',
  options: {
    others: option.terms('Endings of handles that tell another body apart (`fc`), and whole handles of others; endings that tell nothing.'),
  },
  messages: {
    twin: 'Disallowed handle "{{text}}": it looks like the registered {{platform}} handle "{{registered}}"',
    near: 'Unknown handle "{{text}}": the register has "{{registered}}" on {{platform}}',
    account: 'Disallowed handle of the account: it looks like the registered {{platform}} handle "{{registered}}"',
  },
  suggestions: {
    twin: 'Write "{{registered}}"; report the other account to {{platform}} if it impersonates yours',
    near: 'Write "{{registered}}", or register the account',
  },
  examples: {
    good: [
      {
        text: 'Follow @HytheCouncil, @hythecouncil and @HytheLibraries',
        config: {
          accounts: [
            { id: 'corporate', kind: 'corporate', handles: { x: 'HytheCouncil' } },
            { id: 'libraries', kind: 'service', handles: { x: 'HytheLibraries' } },
          ],
        },
      },
      'Follow @HytheCounciI',
      {
        text: 'Follow @HytheArtskc, the knitters, and @HytheArtsd',
        options: { others: { add: ['kc', 'HytheArtsd'] } },
        config: { accounts: [{ id: 'arts', kind: 'service', handles: { x: 'HytheArtsdc' } }] },
      },
    ],
    bad: [
      {
        text: 'Follow @HytheArtsfc',
        options: { others: { remove: ['fc'] } },
        config: { accounts: [{ id: 'arts', kind: 'service', handles: { x: 'HytheArtsdc' } }] },
        messages: ['Unknown handle "@HytheArtsfc": the register has "HytheArtsdc" on X'],
      },
      {
        text: 'Follow @HytheCounciI for news, and @HytheCouncl for more',
        config: { accounts: [{ id: 'corporate', kind: 'corporate', handles: { x: '@HytheCouncil' } }] },
        messages: [
          'Disallowed handle "@HytheCounciI": it looks like the registered X handle "HytheCouncil"',
          'Unknown handle "@HytheCouncl": the register has "HytheCouncil" on X',
        ],
      },
      {
        text: 'Winners, message @HуtheCouncil',
        config: { accounts: [{ id: 'corporate', kind: 'corporate', handles: { x: 'HytheCouncil' } }] },
        messages: ['Disallowed handle "@HуtheCouncil": it looks like the registered X handle "HytheCouncil"'],
      },
      {
        text: 'News from the council',
        meta: { account: '@Hythe_Counci1' },
        config: { accounts: [{ id: 'corporate', kind: 'corporate', handles: { x: 'HytheCouncil' } }] },
        messages: ['Disallowed handle of the account: it looks like the registered X handle "HytheCouncil"'],
      },
    ],
  },
  *check(draft, settings) {
    const registered = registeredHandles(settings.accounts, draft.platforms);
    const official = registeredHandles(
      settings.accounts.filter(({ kind }) => kind !== 'personal'),
      draft.platforms,
    );
    const isHere = ({ platform }: Handle) => Number(draft.platforms.includes(platform));
    const bySkeleton = new Map([...official.values()].sort((a, b) => isHere(a) - isHere(b)).map(each => [skeleton(each.handle), each]));
    const names = [...official.keys()];
    const describe = (key: string) => {
      const { platform = 'x', handle = key } = registered.get(key) ?? {};
      return { platform: platformLimits[platform].name, registered: handle };
    };
    const twinOf = (handle: string) => bySkeleton.get(skeleton(bareHandle(handle)))?.handle.toLowerCase();
    const unknown = unknownHandle(draft);
    const double = unknown === undefined ? undefined : twinOf(unknown);
    if (double) yield { message: 'account', at: draft.fieldSpan('account'), data: describe(double), replaces };
    for (const text of draft.texts) {
      for (const mention of readMentions(text)) {
        const handle = bareHandle(mention.handle).toLowerCase();
        if (registered.has(handle)) continue;
        const at = text.span(mention.start, mention.end);
        const twin = twinOf(mention.handle);
        const near = twin ? undefined : mistyped(handle, names, settings.options.others);
        if (twin) yield { message: 'twin', at, data: describe(twin), replaces };
        else if (near) yield { message: 'near', at, confidence: 'medium', data: describe(near), replaces };
      }
    }
  },
});
