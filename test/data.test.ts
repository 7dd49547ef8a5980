import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultsOf, shapedFiles } from './data-shapes.ts';

const root = resolve(import.meta.dirname, '..');
const files = ['src', 'rules']
  .flatMap(top => readdirSync(join(root, top), { recursive: true, withFileTypes: true }))
  .filter(entry => entry.isFile() && entry.name.endsWith('.json') && !entry.parentPath.endsWith('policies'))
  .map(entry => join(entry.parentPath, entry.name));

/** Every list of strings in a value, with its path. */
function lists(value: unknown, path: string): [string, string[]][] {
  if (Array.isArray(value)) {
    const strings = value.every(item => typeof item === 'string');
    return strings ? [[path, value as string[]]] : value.flatMap((item, i) => lists(item, `${path}[${i}]`));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => lists(inner, `${path}.${key}`));
}

describe('data', () => {
  it('is there', () => expect(files.length).toBeGreaterThan(20));

  for (const file of files) {
    const name = relative(root, file);
    const text = readFileSync(file, 'utf8');

    it(`${name} says where it comes from and of what date it is`, () => {
      const data = JSON.parse(text) as Record<string, unknown>;
      expect(data.source).toMatch(/\w{3}/);
      expect(data.date).toMatch(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
    });

    it(`${name} has its form`, () => expect(faultsOf(name, JSON.parse(text))).toEqual([]));

    it(`${name} holds clean words, each once`, () => {
      expect(text).toBe(text.normalize('NFC'));
      const faults = lists(JSON.parse(text), '').flatMap(([path, words]) => [
        ...words.filter(word => word === '' || word !== word.trim() || /\s{2}|[\p{Cc}]/u.test(word)).map(word => `${path}: ${JSON.stringify(word)}`),
        ...words.filter((word, i) => words.indexOf(word) !== i).map(word => `${path}: ${word} stands twice`),
      ]);
      expect(faults).toEqual([]);
    });
  }

  it('has the files whose forms are known', () => {
    expect(shapedFiles.filter(file => !files.includes(join(root, file)))).toEqual([]);
  });
});

describe('a malformed list', () => {
  type Data = Record<string, never>;
  const party = { id: 'PP1', name: 'A', names: ['B'] };

  it.each<[string, (data: Data) => object, string]>([
    [
      'rules/party-political/lists/parties.json',
      data => ({ ...data, parties: [{ ...party, id: undefined }] }),
      '.parties[0].id: undefined is not /^(?:PP\\d+|noid:[a-z-]+)$/',
    ],
    ['rules/party-political/lists/parties.json', data => ({ ...data, parties: [{ id: 'PP1', names: ['B'] }] }), '.parties[0].name is missing'],
    ['rules/party-political/lists/parties.json', data => ({ ...data, parties: [{ ...party, names: [] }] }), 'PP1 has no words'],
    ['rules/party-political/lists/parties.json', data => ({ ...data, parties: [{ ...party, leader: 'C' }] }), '.parties[0].leader is not known'],
    ['rules/party-political/lists/parties.json', data => ({ ...data, parties: [party, party] }), 'PP1 stands twice'],
    ['rules/party-political/lists/parties.json', data => ({ ...data, local: ['B', 'A'] }), '.local: A is out of order'],
    [
      'rules/party-political/lists/bank-holidays.json',
      data => ({ ...data, added: { ...(data.added as unknown as object), scotland: ['2027-02-29'] } }),
      '.added.scotland[0]: "2027-02-29" is no day of a working week',
    ],
    ['rules/party-political/lists/bank-holidays.json', data => ({ ...data, removed: { all: [] } }), '.removed.england-and-wales is missing'],
    [
      'rules/party-political/lists/polling-dates.json',
      data => ({ ...data, polls: [{ kind: 'local', nation: 'wales', poll: '2027-05-07', source: 'x' }] }),
      '.polls[0].poll: "2027-05-07" is no Thursday',
    ],
    [
      'rules/party-political/lists/polling-dates.json',
      data => ({ ...data, polls: [...(data.polls as unknown as object[]), ...(data.polls as unknown as object[])] }),
      'local wales 2027 stands twice',
    ],
    ['rules/profanity/lists/swearing.json', data => ({ ...data, severe: { word: ['x'] } }), '.severe is not known'],
    ['rules/profanity/lists/slurs.json', data => ({ ...data, strong: { whole: ['x'] } }), '.strong: "whole" is none of word, start, end, part'],
    ['rules/profanity/lists/sexual.json', data => ({ ...data, suggestive: [{ words: ['x'] }] }), '.suggestive[0].unless is missing'],
    ['src/text/lists/tlds.json', data => ({ ...data, plain: 'com uk .org' }), '.plain[2]: ".org" is not /^[a-z]{2,63}$/'],
    ['src/text/lists/tlds.json', data => ({ ...data, plain: 'com ac' }), 'ac stands twice'],
    ['src/text/lists/lookalikes.json', data => ({ ...data, unicode: { b: 'а' } }), 'а stands twice'],
    ['src/text/lists/given-names.json', data => ({ ...data, names: ['Ada'] }), '.names[0]: "Ada" is not /^[a-z]+(?:-[a-z]+)*$/'],
    [
      'src/text/lists/places.json',
      data => ({ ...data, found: ['Acton Scott'] }),
      '.found[0]: "Acton Scott" is not /^[a-z]+(?:-[a-z]+)*(?: [a-z]+(?:-[a-z]+)*)+$/',
    ],
    ['src/text/lists/places.json', data => ({ ...data, found: ['abbey dore'] }), 'abbey dore stands twice'],
    ['src/kit/lists/platforms.json', data => ({ ...data, platforms: {} }), '.platforms.x is missing'],
    ['any.json', data => ({ ...data, phrases: ['x', ' '] }), '.phrases[1]: " " is not /\\S/'],
    ['any.json', data => ({ ...data, days: ['2026-02-30'] }), '.days[0]: "2026-02-30" is no day'],
    ['any.json', data => ({ ...data, polls: ['2026-05-07', '2026-05-08'] }), '.polls[1]: "2026-05-08" is no Thursday'],
  ])('%s: %#', (file, change, fault) => {
    const data = file === 'any.json' ? {} : JSON.parse(readFileSync(join(root, file), 'utf8'));
    expect(faultsOf(file, change(data as Data))).toContain(fault);
  });

  it('is one whose handle patterns do not compile', () => {
    const file = 'src/kit/lists/platforms.json';
    const data = JSON.parse(readFileSync(join(root, file), 'utf8'));
    data.platforms.x.handle.pattern = '[a-z';
    expect(faultsOf(file, data)).toEqual(['.platforms.x.handle.pattern is no regular expression']);
    data.platforms.x.handle.pattern = '[a-z]*';
    expect(faultsOf(file, data)).toEqual(['.platforms.x.handle.pattern takes in nothing']);
    data.platforms.x.handle = { pattern: 'a', words: 'a' };
    expect(faultsOf(file, data)).toEqual(['.platforms.x.handle.source is missing', '.platforms.x.handle.date is missing']);
  });
});
