import type { Mention, Platform, Text } from '../../src/kit/index.ts';
import { defineRule, platformLimits } from '../../src/kit/index.ts';
import { bareHandle, registeredHandles } from './lib/handles.ts';

/** Platforms that make a typed `@name` a link themselves. */
const linking = new Set<Platform>(['x', 'instagram', 'threads', 'tiktok']);
const compounds = /^-(?:led|run|based|funded|owned|backed|supported|style|approved|managed|wide|sponsored|hosted)\b/i;

const syntaxes = new Map<Platform, RegExp>();

function isValid(handle: string, platform: Platform): boolean {
  const { handle: syntax } = platformLimits[platform];
  if (!syntax) return true;
  const known = syntaxes.get(platform) ?? new RegExp(`^(?:${syntax})$`, 'u');
  syntaxes.set(platform, known);
  return handle.length < 300 && known.test(handle);
}

const about = (platform: Platform) => ({ platform: platformLimits[platform].name, syntax: platformLimits[platform].handleSyntax ?? '' });

export default defineRule({
  summary: 'Disallow handles that their platform does not know',
  why: 'A mention that the platform cuts at a hyphen or a dot links to somebody else, who is then told of every reply; one that it does not link reaches nobody.',
  severity: 'warn',
  recommended: true,
  mask: 4,
  options: {},
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
  *check(draft, settings) {
    for (const [platform, handle] of Object.entries(draft.account?.handles ?? {}) as [Platform, string][]) {
      if (draft.platforms.includes(platform) && !isValid(handle.replace(/^@/, ''), platform)) {
        yield { message: 'registered', at: draft.fieldSpan('account'), data: about(platform) };
      }
    }
    const fields = { account: draft.account ? undefined : draft.meta.account, reply_to: draft.meta.reply_to };
    for (const [field, value] of Object.entries(fields)) {
      const [platform] = draft.platforms;
      if (platform && value?.startsWith('@') && !draft.platforms.some(each => isValid(value.slice(1), each)))
        yield { message: 'named', at: draft.fieldSpan(field), data: about(platform) };
    }
    const registered = registeredHandles(settings.accounts);
    for (const text of draft.texts) {
      for (const mention of text.mentions) {
        const cut = cutOn(text, mention, draft.platforms);
        if (registered.has(bareHandle(mention.handle).toLowerCase())) continue;
        const platform = draft.platforms.find(each => isUnlinked(mention, each, draft.platforms));
        if (cut) yield { message: 'cut', at: text.span(mention.start, cut.end), data: { ...about(cut.platform), mark: cut.mark } };
        else if (platform) yield { message: 'mention', at: text.span(mention.start, mention.end), confidence: 'medium', data: about(platform) };
      }
    }
  },
});

/** Where a mention goes on beyond what the platform takes for the handle. */
function cutOn(
  { value }: Text,
  { start, handle, end }: Mention,
  platforms: readonly Platform[],
): { platform: Platform; end: number; mark: string } | undefined {
  const tail = /^-[\p{L}\p{N}_-]*[\p{L}\p{N}_]/u.exec(value.slice(end, end + 64))?.[0];
  const domain = /^[A-Za-z0-9_-]+(?=\.)/.exec(handle)?.[0];
  for (const platform of platforms) {
    if (!linking.has(platform) || handle.includes('@')) continue;
    const dotted = domain !== undefined && (platform === 'x' || isDomain(value, start, handle));
    const hyphen = (dotted ? domain : handle).includes('-');
    if (hyphen || dotted) return { platform, end, mark: hyphen ? 'hyphen' : 'dot' };
    if (tail && !compounds.test(tail)) return { platform, end: end + tail.length, mark: 'hyphen' };
  }
  return undefined;
}

const isDomain = (value: string, start: number, handle: string) =>
  /\.(?:bsky\.social|[a-z]+\.[a-z]{2,})$/i.test(handle) && value.charAt(start) !== '＠';

/** Whether a mention has the shape of no handle of the platform; a name without a domain is told to those who post on Bluesky alone. */
function isUnlinked({ handle }: Mention, platform: Platform, platforms: readonly Platform[]): boolean {
  if (platform === 'bluesky') return platforms.length === 1 && !handle.includes('.');
  return linking.has(platform) && !handle.includes('@') && !handle.includes('.') && !isValid(handle, platform);
}
