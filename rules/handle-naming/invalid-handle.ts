import type { Mention, Platform, Text } from '../../src/kit/index.ts';
import { defineRule, option, platformLimits, platforms } from '../../src/kit/index.ts';
import { bareHandle, registeredHandles } from './lib/handles.ts';
import { aboutPlatform, isHandle } from './lib/syntax.ts';

/** Platforms that make a typed `@name` a link themselves. */
const linking = new Set<Platform>(['x', 'instagram', 'threads', 'tiktok']);
const compounds = /^-(?:led|run|based|funded|owned|backed|supported|style|approved|managed|wide|sponsored|hosted)\b/i;

export default defineRule({
  summary: 'Disallow handles that their platform does not know',
  why: 'A mention that the platform cuts at a hyphen or a dot links to somebody else, who is then told of every reply; one that it does not link reaches nobody.',
  severity: 'warn',
  recommended: true,
  mask: 4,
  options: {
    patterns: option.patterns(
      platforms.filter(platform => platformLimits[platform].handle),
      "What handles look like, without the @, where it is not as the platform's own rules say.",
    ),
  },
  messages: {
    registered: 'Invalid {{platform}} handle in the register of this account: expected {{syntax}}',
    named: 'Invalid handle "{{text}}" on {{platform}}: expected {{syntax}}',
    cut: 'Invalid mention "{{text}}" on {{platform}}: it becomes a link only as far as the first {{mark}}',
    mention: 'Invalid mention "{{text}}" on {{platform}}: expected {{syntax}}',
  },
  suggestions: {
    cut: 'Look the handle up: {{platform}} takes {{syntax}}',
    mention: 'Look the handle up on {{platform}}',
  },
  examples: {
    good: [
      { text: 'Thanks @river_trust and ＠CanalCrew2!', meta: { platforms: ['x'] } },
      { text: 'An @OurTown-led project, with thanks to @jo.rivers.example.org', meta: { platforms: ['bluesky', 'facebook'] } },
      { text: 'Photo: @jo.rivers_', meta: { platforms: ['instagram'] } },
      'Write to river-watch@example.org',
      { text: 'Thanks to @the_friends_of_the_river_lea', meta: { platforms: ['x'] }, options: { patterns: { x: '[a-z_]{1,40}' } } },
    ],
    bad: [
      {
        text: 'Thanks to @river-trust for the photos',
        meta: { platforms: ['x', 'facebook'] },
        messages: ['Invalid mention "@rive*******" on X: it becomes a link only as far as the first hyphen'],
      },
      {
        text: 'Thanks to @the_friends_of_the_river_lea',
        meta: { platforms: ['x'] },
        messages: ['Invalid mention "@the_f***********************" on X: expected 1 to 15 letters, digits and underscores'],
      },
      {
        text: 'Sorry to hear that. Which bridge is it?',
        meta: { account: 'rivers', platforms: ['x'], reply_to: '@jo.rivers' },
        config: { accounts: [{ id: 'rivers', kind: 'service', handles: { x: 'our-rivers' } }] },
        messages: [
          'Invalid X handle in the register of this account: expected 1 to 15 letters, digits and underscores',
          'Invalid handle "@jo.ri****" on X: expected 1 to 15 letters, digits and underscores',
        ],
      },
    ],
  },
  *check(draft, { options: { patterns }, accounts }) {
    const isValid = (handle: string, platform: Platform) => isHandle(handle, platform, patterns);
    for (const [platform, handle] of Object.entries(draft.account?.handles ?? {}) as [Platform, string][]) {
      if (draft.platforms.includes(platform) && !isValid(handle.replace(/^@/, ''), platform)) {
        yield { message: 'registered', at: draft.fieldSpan('account'), data: aboutPlatform(platform, patterns) };
      }
    }
    const fields = { account: draft.account ? undefined : draft.meta.account, reply_to: draft.meta.reply_to };
    for (const [field, value] of Object.entries(fields)) {
      const [platform] = draft.platforms;
      if (platform && value?.startsWith('@') && !draft.platforms.some(each => isValid(value.slice(1), each)))
        yield { message: 'named', at: draft.fieldSpan(field), data: aboutPlatform(platform, patterns) };
    }
    const registered = registeredHandles(accounts);
    for (const text of draft.texts) {
      for (const mention of text.mentions) {
        const cut = cutOn(text, mention, draft.platforms);
        if (registered.has(bareHandle(mention.handle).toLowerCase())) continue;
        const platform = draft.platforms.find(each => isUnlinked(mention, each, draft.platforms, isValid));
        if (cut) yield { message: 'cut', at: text.span(mention.start, cut.end), data: { ...aboutPlatform(cut.platform, patterns), mark: cut.mark } };
        else if (platform)
          yield { message: 'mention', at: text.span(mention.start, mention.end), confidence: 'medium', data: aboutPlatform(platform, patterns) };
      }
    }
  },
});

/** Where a mention goes on beyond what the platform takes for the handle. */
function cutOn(
  { value }: Text,
  { handle, end }: Mention,
  platforms: readonly Platform[],
): { platform: Platform; end: number; mark: string } | undefined {
  const tail = /^-[\p{L}\p{N}_-]*[\p{L}\p{N}_]/u.exec(value.slice(end, end + 64))?.[0];
  const mark = /[.-]/.exec(handle)?.[0];
  for (const platform of platforms) {
    if (!linking.has(platform) || handle.includes('@')) continue;
    if (platform === 'x' && mark === '.') return { platform, end, mark: 'dot' };
    if (handle.includes('-')) return { platform, end, mark: 'hyphen' };
    if (tail && !compounds.test(tail)) return { platform, end: end + tail.length, mark: 'hyphen' };
  }
  return undefined;
}

/** Whether a mention has the shape of no handle of the platform; a name without a domain is told to those who post on Bluesky alone. */
function isUnlinked(
  { handle }: Mention,
  platform: Platform,
  platforms: readonly Platform[],
  isValid: (handle: string, platform: Platform) => boolean,
): boolean {
  if (platform === 'bluesky') return platforms.length === 1 && !handle.includes('.');
  return linking.has(platform) && !handle.includes('@') && !handle.includes('.') && !isValid(handle, platform);
}
