import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

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
      expect(data.source ?? (data.platforms as Record<string, { source?: string }> | undefined)?.x?.source).toMatch(/\w{3}/);
      expect(data.date).toMatch(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
    });

    it(`${name} holds clean words, each once`, () => {
      expect(text).toBe(text.normalize('NFC'));
      const faults = lists(JSON.parse(text), '').flatMap(([path, words]) => [
        ...words.filter(word => word === '' || word !== word.trim() || /\s{2}|[\p{Cc}]/u.test(word)).map(word => `${path}: ${JSON.stringify(word)}`),
        ...words.filter((word, i) => words.indexOf(word) !== i).map(word => `${path}: ${word} stands twice`),
      ]);
      expect(faults).toEqual([]);
    });
  }
});
