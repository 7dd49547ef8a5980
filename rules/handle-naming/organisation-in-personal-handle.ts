import { defineRule, option, platformLimits } from '../../src/kit/index.ts';
import { handlesOf, organisationTokens, skeleton, tokenIn, unknownHandle } from './lib/handles.ts';

export default defineRule({
  summary: "Disallow the organisation's name in the handles of personal accounts",
  why: "A handle such as @name_organisation turns every post, however private, into the organisation's word, and readers cannot tell it from an official account.",
  severity: 'error',
  recommended: true,
  options: {
    names: option.strings([], 'Names and abbreviations that no personal handle may hold, besides those of the organisation.'),
  },
  messages: {
    registered: 'Disallowed name of the organisation, "{{name}}", in the handle of a personal account on {{platforms}}',
    unregistered: 'Disallowed name of the organisation, "{{name}}", in the handle of an account that is not registered',
  },
  suggestions: {
    registered: 'Rename the account, and say in its profile, with the disclaimer, where its holder works',
    unregistered: 'Rename the account, or register it if it is an official one',
  },
  examples: {
    good: [
      {
        text: 'Puffins on Skomer this morning!',
        meta: { account: 'sam' },
        config: {
          organisation: { name: 'Nature Agency', also: ['NTAG'] },
          accounts: [{ id: 'sam', kind: 'personal', handles: { x: 'sam_vintage' } }],
        },
      },
      {
        text: 'New atlas out today.',
        meta: { account: 'corporate' },
        config: { organisation: { also: ['NTAG'] }, accounts: [{ id: 'corporate', kind: 'corporate', handles: { x: 'NTAG_UK' } }] },
      },
    ],
    bad: [
      {
        text: 'Puffins on Skomer this morning!',
        meta: { account: 'sam' },
        config: {
          organisation: { also: ['NTAG'] },
          accounts: [{ id: 'sam', kind: 'personal', handles: { x: 'sam_ntag', instagram: 'sam.n.t.a.g' } }],
        },
        messages: ['Disallowed name of the organisation, "NTAG", in the handle of a personal account on X and Instagram'],
      },
      {
        text: 'Puffins on Skomer this morning!',
        meta: { account: '@SamNTAG' },
        config: { organisation: { also: ['NTAG'] } },
        messages: ['Disallowed name of the organisation, "NTAG", in the handle of an account that is not registered'],
      },
    ],
  },
  *check(draft, { options, organisation }) {
    const tokens = organisationTokens({ ...organisation, also: [...organisation.also, ...options.names] });
    const at = draft.fieldSpan('account');
    const unknown = unknownHandle(draft);
    const unknownToken = unknown === undefined ? undefined : tokenIn(unknown, tokens);
    if (unknown && unknownToken && !skeleton(unknown).startsWith(unknownToken.skeleton)) {
      yield { message: 'unregistered', at, confidence: 'medium', data: { name: unknownToken.name } };
    }
    if (draft.account?.kind !== 'personal') return;
    const named = handlesOf(draft.account).flatMap(({ platform, handle }) => {
      const token = tokenIn(handle, tokens);
      return token ? [{ name: token.name, platform: platformLimits[platform].name }] : [];
    });
    const [first] = named;
    if (first) yield { message: 'registered', at, data: { name: first.name, platforms: named.map(({ platform }) => platform).join(' and ') } };
  },
});
