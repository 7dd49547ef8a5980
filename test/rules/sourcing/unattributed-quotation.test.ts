import { describe, expect, it } from 'vitest';
import rule from '../../../rules/sourcing/unattributed-quotation.ts';
import { megabyteOf, reported } from '../reported.ts';

const words = 'The tide turned before any of us had thought of a boat, and so we walked.';

describe('sourcing/unattributed-quotation', () => {
  it.each([
    [`“${words}” ☀️`, [`missing "“${words}”"`]],
    [`"${words}" Happy Sunday`, [`missing ""${words}""`]],
    [`‘${words}’ Happy Sunday`, [`missing "‘${words}’"`]],
    [`«${words}» Happy Sunday`, [`missing "«${words}»"`]],
    [`Sunday\r\n\r\n“${words.replace(' before', '\r\nbefore')}”`, [`missing "“${words.replace(' before', '\r\nbefore')}”"`]],
    [`“${words}” — Ada Okafor, Hythe`, []],
    [`“${words}”\n– Ada Okafor`, []],
    [`Ada Okafor said: “${words}”`, []],
    [`“${words}” Meddai Siân`, []],
    [`“${words}” @HytheMuseum`, []],
    [`“${words}” https://example.org/diary`, []],
    ['Our play: “Much Ado About Nothing in the Park”', []],
    [`The sign reads “${words}”`, []],
    ["It's a dog's life and the cat's too, isn't it, said nobody's aunt at six o'clock in the morning on John's boat", []],
    ['5" pipe and 6" pipe and all the other pipes that we have ever laid in this street since the war 7"', []],
  ])('%j: %j', async (text, expected) => expect(await reported(rule, { text })).toEqual(expected));

  it('counts words in every script', async () => {
    expect(await reported(rule, { text: `“${'мы пошли '.repeat(6)}”` })).toEqual([`missing "“${'мы пошли '.repeat(6)}”"`]);
  });

  it('is linear', async () => {
    expect(await reported(rule, { text: megabyteOf('“a ‘b "c «d ') })).toEqual([]);
  });
});
