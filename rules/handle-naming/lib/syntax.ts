import { type Platform, platformLimits } from '../../../src/kit/index.ts';

/** What handles look like, where it is not as the platform's own rules say. */
type Patterns = Readonly<Partial<Record<Platform, string>>>;

const compiled = new Map<string, RegExp>();

/** Whether a handle can be one of a platform, as it publishes its syntax or the user's patterns have it. */
export function isHandle(handle: string, platform: Platform, own: Patterns): boolean {
  const syntax = own[platform] ?? platformLimits[platform].handle?.pattern;
  if (syntax === undefined) return true;
  const pattern = compiled.get(syntax) ?? new RegExp(`^(?:${syntax})$`, 'u');
  compiled.set(syntax, pattern);
  return handle.length < 300 && pattern.test(handle);
}

/** A platform's name and its syntax in words. */
export const aboutPlatform = (platform: Platform, own: Patterns) => ({
  platform: platformLimits[platform].name,
  syntax: own[platform] ? 'what the option "patterns" takes' : (platformLimits[platform].handle?.words ?? ''),
});
