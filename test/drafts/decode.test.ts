import { describe, expect, it } from 'vitest';
import { draftExtensions, readDrafts } from '../../src/drafts/index.ts';
import { bytesOf, problemsOf, read } from './read.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const fault = (path: string, input: Uint8Array) => {
  const { source, drafts, problems } = readDrafts(path, input);
  return { source, drafts: drafts.length, problems };
};
const refused = (message: string) => ({ source: '', drafts: 0, problems: [{ message, offset: 0 }] });

describe('readDrafts', () => {
  it('knows its extensions, in any case', () => {
    expect(draftExtensions).toEqual(['.md', '.markdown', '.txt', '.ndjson', '.jsonl', '.csv']);
    expect(read('POST.MD', '---\nid: a\n---\nText').drafts[0]?.meta.id).toBe('a');
    expect(read('POST.JSONL', '{"id":"a","text":"Text"}').drafts[0]?.meta.id).toBe('a');
    expect(read('post.txt', '---\nid: a\n---\nText').drafts[0]?.texts).toEqual([{ field: 'text', value: '---\nid: a\n---\nText' }]);
  });

  it.each(['<stdin>', 'post', '/a.b/post', '.drafts'])('reads what has no extension as Markdown: %s', path => {
    expect(read(path, '---\nid: a\n---\nText').drafts[0]?.meta.id).toBe('a');
  });

  it('refuses other kinds of file', () => {
    expect(problemsOf('post.docx', 'a,b')).toEqual(['1:1 Unknown kind of file: expected .md, .markdown, .txt, .ndjson, .jsonl or .csv']);
  });

  it('takes a byte order mark off', () => {
    const file = readDrafts('post.txt', bytes(0xef, 0xbb, 0xbf, 0x61, 0x62));
    expect({ source: file.source, bom: file.bom, at: file.drafts[0]?.locate('text', 1) }).toEqual({ source: 'ab', bom: true, at: 1 });
    expect(read('post.txt', 'ab').bom).toBe(false);
  });

  it.each([
    ['UTF-16, little-endian', bytes(0xff, 0xfe, 0x61, 0), 'Expected UTF-8, found UTF-16: save the file as UTF-8'],
    ['UTF-16, big-endian', bytes(0xfe, 0xff, 0, 0x61), 'Expected UTF-8, found UTF-16: save the file as UTF-8'],
    ['NUL', bytes(0x61, 0x0a, 0x62, 0), 'Expected text, found a NUL byte at byte 3 (line 2): the file is binary, or not saved as UTF-8'],
    ['a stray continuation', bytes(0x61, 0x0a, 0x0a, 0xa3, 0x35), 'Invalid UTF-8 at byte 3 (line 3): save the file as UTF-8'],
    ['a lead without continuation', bytes(0x61, 0xe9, 0x20), 'Invalid UTF-8 at byte 2 (line 1): save the file as UTF-8'],
    ['an overlong form', bytes(0xc0, 0xaf), 'Invalid UTF-8 at byte 0 (line 1): save the file as UTF-8'],
    ['an encoded surrogate', bytes(0x61, 0xed, 0xa0, 0x80), 'Invalid UTF-8 at byte 2 (line 1): save the file as UTF-8'],
    ['a cut character', bytes(0x61, 0xf0, 0x9f, 0x98), 'Invalid UTF-8 at byte 4 (line 1): save the file as UTF-8'],
    ['a mark, then a stray byte', bytes(0xef, 0xbb, 0xbf, 0x61, 0xff), 'Invalid UTF-8 at byte 4 (line 1): save the file as UTF-8'],
  ])('refuses %s', (_, input, message) => {
    for (const path of ['post.md', 'post.txt', 'queue.ndjson']) expect(fault(path, input)).toEqual(refused(message));
  });

  it('refuses one post of more than 2 MB before it is decoded', () => {
    const most = new Uint8Array(2 * 1024 * 1024).fill(0x61);
    expect(fault('post.txt', most)).toMatchObject({ drafts: 1, problems: [] });
    const large = new Uint8Array(52_428_800).fill(0xff);
    for (const path of ['post.md', 'post.txt']) expect(fault(path, large)).toEqual(refused('Too large a file (50 MB): maximum 2 MB for one post'));
  });

  it('reads 50 MB of NDJSON', () => {
    const line = bytesOf(`{"id":"post","text":"${'The library is open today. '.repeat(380)}"}\n`);
    const count = Math.ceil((50 * 1024 * 1024) / line.length);
    const large = new Uint8Array(count * line.length);
    for (let i = 0; i < count; i++) large.set(line, i * line.length);
    const { drafts, problems } = readDrafts('queue.ndjson', large);
    expect([drafts.length, problems.length]).toEqual([count, 0]);
    expect(drafts.at(-1)?.locate('text', 0)).toBe((count - 1) * line.length + 21);
  });
});
