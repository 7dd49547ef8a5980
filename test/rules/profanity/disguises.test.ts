import { describe, expect, it } from 'vitest';
import swearing from '../../../rules/profanity/swearing.ts';
import type { Draft, Text } from '../../../src/kit/index.ts';
import { buildScanner, createText } from '../../../src/text/index.ts';
import { ways } from './writings.ts';

const words = [
  'fuck fucking fucker motherfucker shit shitty bullshit shithead cunt cunts bitch bitches bastard bastards bollocks wanker wankers arsehole asshole',
  'twat dickhead cocksucker knobhead bellend prick pussy slut whore nigger faggot tosser piss pissed arse crap damn bugger slag minge shite',
]
  .join(' ')
  .split(' ');

/** The least that is found of the words that can be written in each way, where it is not all of them. */
const least: Readonly<Record<string, number>> = {
  'every digit': 25,
  'a vowel masked': 39,
  'vowels masked': 39,
  'a hash for a vowel': 39,
  'split after two letters': 27,
  'split after one letter': 27,
  'split before the last letter': 28,
  'split in the middle': 27,
  'a doubled letter': 37,
  'no vowels': 24,
  'a vowel less': 25,
  'letters swapped': 26,
  'last letters swapped': 29,
  'k for ck': 7,
  'q for ck': 6,
  'kk for ck': 7,
  'a for er': 5,
  'ah for er': 5,
  'v for u': 8,
  'a cross for a vowel': 27,
  'y for i': 10,
  'ee for i': 8,
  'oo for u': 8,
  'an emoji for a vowel': 39,
  'a digit for any vowel': 27,
  backwards: 25,
  'a year after it': 27,
  'its first letter in quotation marks': 2,
  'after another word': 10,
  'an apostrophe for a letter': 19,
  'upside down': 0,
};

const settings = { organisation: { also: [], domains: [], contacts: [] }, accounts: [], authors: [], elections: [], campaigns: [], consents: [] };
const options = Object.fromEntries(Object.entries(swearing.options).map(([name, { default: value }]) => [name, value])) as never;
const scanner = buildScanner(Object.entries(swearing.terms?.(options, settings) ?? {}).map(([key, terms]) => ({ key, terms })));

function isReported(value: string): boolean {
  const hits = scanner.scan(value);
  const draft = { texts: [createText('text', value)] } as unknown as Draft;
  const context = {
    ...settings,
    options,
    policies: [],
    clauses: [],
    now: '2026-11-20T09:00',
    hits: (_: Text, list: string) => (hits.get(list) ?? []) as never,
  };
  return [...(swearing.check(draft, context) as Iterable<unknown>)].length > 0;
}

describe('of forty swear words', () => {
  it.each(Object.entries(ways))('%s: enough are found', (name, write) => {
    const written = words.map(write).filter(writing => writing !== undefined);
    expect(written.length).toBeGreaterThan(0);
    expect(written.filter(writing => isReported(`what a ${writing} this is`)).length).toBeGreaterThanOrEqual(least[name] ?? written.length);
  });
});
