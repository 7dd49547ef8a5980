import { expect, it } from 'vitest';
import { namedBy } from '../../src/kit/index.ts';

it.each<[readonly string[] | undefined, ReturnType<typeof namedBy>]>([
  [['profanity/swearing'], 'id'],
  [['profanity/*', 'profanity/swearing'], 'id'],
  [['profanity/*'], 'family'],
  [['*'], 'any'],
  [['profanity/sexual-content'], undefined],
  [['profanity/*', '!profanity/swearing'], undefined],
  [['*', '!profanity/*'], undefined],
  [['profanity/*', '!profanity/sexual-content'], 'family'],
  [undefined, undefined],
])('%j names profanity/swearing by its %s', (keys, by) => expect(namedBy(keys, 'profanity/swearing')).toBe(by));
