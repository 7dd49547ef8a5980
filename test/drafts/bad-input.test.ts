import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDrafts } from '../../src/drafts/index.ts';
import { listProblems } from './read.ts';

const folder = join(import.meta.dirname, '../../fixtures/bad-input');

/** Each file's problems, as `line:column message`, and the positions of the drafts that are read all the same. */
const expected: Record<string, { problems?: string[]; drafts?: number[] }> = {
  'alias-bomb.md': {
    problems: [
      '9:7 Expected text in "poll[0]", found a list',
      '10:12 Invalid value of "poll[1]": too many aliases',
      '10:16 Invalid value of "poll[2]": too many aliases',
      '10:20 Invalid value of "poll[3]": too many aliases',
      '10:24 Invalid value of "poll[4]": too many aliases',
      '10:28 Invalid value of "poll[5]": too many aliases',
      '10:32 Invalid value of "poll[6]": too many aliases',
      '10:36 Invalid value of "poll[7]": too many aliases',
      '10:40 Invalid value of "poll[8]": too many aliases',
    ],
  },
  'array.jsonl': {
    problems: [
      '1:1 Expected a JSON object on each line',
      '2:41 Invalid JSON: expected nothing after the object',
      '4:1 Expected a JSON object on each line',
    ],
    drafts: [3],
  },
  'binary.md': {
    problems: ['1:1 Expected text, found a NUL byte at byte 8 (line 3): the file is binary, or not saved as UTF-8'],
  },
  'broken-lines.ndjson': {
    problems: [
      '2:34 Invalid JSON: expected "," or "}", found the end of the line',
      '4:1 Expected a JSON object on each line',
      '5:1 Nothing to publish: expected the words of the post in "text"',
    ],
    drafts: [1, 5],
  },
  'byte-order-mark.md': {
    drafts: [1],
  },
  'cr.md': {
    drafts: [1],
  },
  'crlf.md': {
    drafts: [1],
  },
  'duplicate-key.md': {
    problems: ['4:1 Expected "account" once, found it twice'],
  },
  'empty.md': {
    problems: ['1:1 Nothing to publish: the file is empty'],
  },
  'empty.ndjson': {
    problems: ['1:1 Nothing to publish: the file holds no drafts'],
  },
  'half-a-character.ndjson': {
    problems: ['1:23 Invalid character in "text": half of a surrogate pair'],
  },
  'list.md': {
    problems: ['2:1 Invalid front matter: expected keys and values, found a list'],
  },
  'near-miss.md': {
    problems: ['2:1 Unknown key "acount": did you mean "account"?', '5:5 Unknown key "images[].alts": did you mean "alt"?'],
  },
  'nested.md': {
    problems: ['2:71 Invalid front matter: it is nested too deeply'],
  },
  'nested.ndjson': {
    problems: ['1:110 Invalid JSON: it is nested too deeply'],
    drafts: [2],
  },
  'no-words.md': {
    problems: ['1:1 Nothing to publish: no words below the front matter, and no alt text, link title, poll or first comment in it'],
  },
  'nul.txt': {
    problems: ['1:1 Expected text, found a NUL byte at byte 27 (line 2): the file is binary, or not saved as UTF-8'],
  },
  'prototype.md': {
    drafts: [1],
  },
  'tab.md': {
    problems: ['3:1 Invalid front matter: expected spaces, found a tab at the start of a line'],
  },
  'tag.md': {
    problems: ['2:10 Invalid front matter: an unknown tag (!): text that begins with ! needs quotes'],
  },
  'unclosed-quote.md': {
    problems: ['3:1 Invalid front matter: expected a closing "'],
  },
  'unquoted-colon.md': {
    problems: ['2:13 Invalid front matter: text that holds a colon and a space needs quotes'],
  },
  'unquoted-handle.md': {
    problems: ['3:11 Invalid front matter: text that begins with @, ` or % needs quotes'],
  },
  'unterminated.md': {
    problems: ['1:1 Unterminated front matter: expected a line "---" after it'],
  },
  'utf-16.md': {
    problems: ['1:1 Expected UTF-8, found UTF-16: save the file as UTF-8'],
  },
  'white-space.txt': {
    problems: ['1:1 Nothing to publish: the file holds white space alone'],
  },
  'windows-1252.txt': {
    problems: ['1:1 Invalid UTF-8 at byte 33 (line 2): save the file as UTF-8'],
  },
  'words.md': {
    problems: ['2:1 Invalid front matter: expected keys and values, found text'],
  },
  'wrong-values.md': {
    problems: [
      '2:10 Expected text in "account", found a list',
      '3:16 Unknown platform: did you mean "facebook"?',
      '4:12 Invalid time in "scheduled": there is no such day',
      '5:10 Invalid time in "embargo": expected YYYY-MM-DD or YYYY-MM-DDTHH:mm',
      '8:13 Expected true or false in "images[0].people", found text',
      '10:5 Missing "on" in "signed_off[0]"',
    ],
  },
};

const names = readdirSync(folder).filter(name => !name.startsWith('.'));

describe('bad input', () => {
  it('has an expectation for every file', () => {
    expect(names).toEqual(Object.keys(expected).sort());
  });

  it.each(names)('%s', name => {
    const file = readDrafts(name, readFileSync(join(folder, name)));
    const { problems = [], drafts = [] } = expected[name] ?? {};
    expect(listProblems(file)).toEqual(problems);
    expect(file.drafts.map(draft => draft.position)).toEqual(drafts);
  });
});
