import { expect, it } from 'vitest';
import type { NameChanges } from '../../src/kit/index.ts';
import { findPeople } from '../../src/text/people.ts';
import { createText } from '../../src/text/text.ts';

const named = async (value: string, changes: NameChanges) => (await findPeople(createText('text', value), changes)).map(({ name }) => name);

it.each<[what: string, changes: NameChanges, value: string, found: string[]]>([
  ['adds given names', { given: { add: ['Zwxq'] } }, 'we met zwxq okafor there', ['zwxq okafor']],
  ['adds given names that are words', { given: { add: ['Winter'] } }, 'We met Winter Okafor there.', ['Winter Okafor']],
  ['adds given names with a hyphen', { given: { add: ['Zwxq-Bvn'] } }, 'we met zwxq-bvn okafor there', ['zwxq-bvn okafor']],
  ['cuts given names', { given: { remove: ['PRIYA'] } }, 'Nobody here but Priya', []],
  ['cuts given names told by their form', { given: { remove: ['Zwxqpreet'] } }, 'Nobody here but Zwxqpreet', []],
  ['cuts given names with a hyphen, not their parts', { given: { remove: ['Mary-Anne'] } }, 'Mary-Anne! Mary Okafor.', ['Mary Okafor']],
  ['replaces given names', { given: { only: ['Zwxq'] } }, 'Thanks to Zwxq. No Ada, no Gurpreet.', ['Zwxq']],
  ['adds family names', { family: { add: ['Zwxqv'] } }, 'zwxqv, ada zwxqv', ['ada zwxqv']],
  ['adds family names that are words', { family: { add: ['Academy'] } }, 'We met Ada Academy there.', ['Ada Academy']],
  ['adds family names whatever their diacritics', { family: { add: ['Zwxqvić'] } }, 'We met ada zwxqvic there.', ['ada zwxqvic']],
  ['cuts family names', { family: { remove: ['okafor'] } }, 'we met ada okafor there', []],
  ['cuts family names told by their form', { family: { remove: ["O'Zwxq"] } }, 'Call A. O’Zwxq. Call A. O’Bvn.', ['A. O’Bvn']],
  ['replaces family names', { family: { only: ['Zwxqv'] } }, 'we met ada zwxqv and ada okafor there', ['ada zwxqv']],
  ['takes what is no name for none', { not_names: { add: ['Priya', 'Okafor'] } }, 'Priya, Ada Okafor', ['Ada']],
  ['takes phrases for no names', { not_names: { add: ['Ada Okafor Bvn'] } }, 'Ada Okafor Bvn, Ada Okafor', ['Ada Okafor']],
  ['cuts what is no name', { not_names: { remove: ['jimmy choo'] } }, 'Jimmy Choo', ['Jimmy Choo']],
  ['cuts words that make places', { not_names: { remove: ['Library'] } }, 'Ada Okafor Library', ['Ada Okafor']],
  ['replaces what is no name', { not_names: { only: ['Priya Patel'] } }, 'Priya Patel, Ada Okafor Library', ['Ada Okafor']],
  ['adds places', { places: { add: ['Priya Okafor'] } }, 'We are in Priya Okafor today.', []],
  ['cuts places', { places: { remove: ['hazel slade'] } }, 'Call Hazel Slade now', ['Hazel Slade']],
  ['cuts places as what is no name too', { not_names: { remove: ['Hazel Slade'] } }, 'Call Hazel Slade now', ['Hazel Slade']],
  ['replaces places', { places: { only: ['Priya Okafor'] } }, 'Ask Priya Okafor. Call Hazel Slade now', ['Hazel Slade']],
])('%s', async (_, changes, value, found) => {
  expect(await named(value, changes)).toEqual(found);
  expect(await named(value, {})).not.toEqual(found);
});

it('knows phrases of more than two words', async () => {
  expect(await named('It is Ada Lovelace Day.', {})).toEqual([]);
});
