import { describe, expect, it } from 'vitest';
import { parseRuleFlag } from '../../src/config/index.ts';

describe('parseRuleFlag', () => {
  it.each([
    ['profanity/swearing: error', { 'profanity/swearing': 'error' }],
    ['profanity/swearing:2', { 'profanity/swearing': 2 }],
    ['personal-data/*: off, "*": warn', { 'personal-data/*': 'off', '*': 'warn' }],
    ['*: 1', { '*': 1 }],
    ['{"a/b": ["error", {"max": 3}], \'c/d\': 0}', { 'a/b': ['error', { max: 3 }], 'c/d': 0 }],
    ['a/b: [warn,{max:3,words:{add:[x,y]}}], c/d: off', { 'a/b': ['warn', { max: 3, words: { add: ['x', 'y'] } }], 'c/d': 'off' }],
    ['a/b: [warn, {allow: ["a, b: c", https://x.uk]}]', { 'a/b': ['warn', { allow: ['a, b: c', 'https://x.uk'] }] }],
    ['@us/ours/no-x: error', { '@us/ours/no-x': 'error' }],
    ['__proto__: error', JSON.parse('{ "__proto__": "error" }')],
  ])('reads %s', (text, expected) => {
    expect(parseRuleFlag(text)).toEqual(expected);
    expect(Object.keys(parseRuleFlag(text))).toEqual(Object.keys(expected));
  });

  it.each(['', 'profanity/swearing', ': error', 'a/b:', 'a/b: [error', 'a/b: error,', '{}'])('refuses %j', text => {
    expect(() => parseRuleFlag(text)).toThrow('--rule: Expected a rule and its severity, such as "profanity/swearing: error"');
  });
});
