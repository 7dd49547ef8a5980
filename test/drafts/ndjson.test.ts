import { describe, expect, it } from 'vitest';
import { applied, draftOf, listProblems, problemsOf, read } from './read.ts';

describe('NDJSON', () => {
  it('numbers drafts by the lines that are not blank, whether or not those before can be read', () => {
    const file = read(
      'queue.ndjson',
      '\n{"text":"one"}\r\n  \n{"text":\n{"id":"c","text":"three"}\n\n{"id":"d","platform":"orkut","text":"four"}\n{"text":"five"}',
    );
    expect(file.drafts.map(({ position, meta, texts }) => [position, meta.id, texts[0]?.value])).toEqual([
      [1, undefined, 'one'],
      [3, 'c', 'three'],
      [5, undefined, 'five'],
    ]);
    expect(file.problems).toEqual([
      { message: 'Invalid JSON: expected a value, found the end of the line', offset: 28, draft: 2 },
      {
        message:
          'Unknown platform: expected x, facebook, instagram, linkedin, threads, bluesky, mastodon, youtube, tiktok, nextdoor, flickr, whatsapp, yammer or blog',
        offset: 77,
        draft: 4,
        draftId: 'd',
      },
    ]);
  });

  it('keeps the places of all values', () => {
    const line =
      '{"id": "a", "text": "caf\\u00e9 \\ud83d\\ude00 \\"x\\"\\n", "images": [{"file": "a.jpg", "alt": "A \\/ b"}], "scheduled": "2026-04-14", "poll": ["Yes", 7, true]}';
    const source = `{"text":"first"}\n  ${line}`;
    const draft = read('queue.ndjson', source).drafts[1];
    expect(draft?.texts).toEqual([
      { field: 'text', value: 'café 😀 "x"\n' },
      { field: 'images[0].alt', value: 'A / b' },
      { field: 'poll[0]', value: 'Yes' },
      { field: 'poll[1]', value: '7' },
      { field: 'poll[2]', value: 'true' },
    ]);
    const shown = (field: string, start: number, end: number) => source.slice(draft?.locate(field, start), draft?.locate(field, end));
    expect([shown('text', 3, 4), shown('text', 5, 7), shown('text', 8, 11), shown('text', 11, 12)]).toEqual([
      '\\u00e9',
      '\\ud83d\\ude00',
      '\\"x\\"',
      '\\n',
    ]);
    expect([
      shown('images[0].alt', 2, 3),
      shown('images[0].file', 0, 5),
      shown('scheduled', 0, 10),
      shown('poll[1]', 0, 1),
      shown('images[0]', 0, 99),
    ]).toEqual(['\\/', 'a.jpg', '2026-04-14', '7', '{"file": "a.jpg", "alt": "A \\/ b"}']);
    expect(draft?.locate('sponsor', 0)).toBe(19);
  });

  it('edits strings', () => {
    const source = '{"text":"Call \\u0030 now","id":7}';
    const draft = draftOf('queue.ndjson', source);
    const edit = draft.edit('text', 5, 6, '"£1"\n\t😀');
    expect(edit && applied(source, edit)).toBe('{"text":"Call \\"£1\\"\\n\\t😀 now","id":7}');
    expect(draft.edit('id', 0, 1, '8')).toBeUndefined();
  });

  it('reads ids as they are written, and lets two drafts have the same', () => {
    const { drafts } = read('queue.ndjson', '{"id":12345678901234567890,"text":"a"}\n{"id":"12345678901234567890","text":"b"}');
    expect(drafts.map(draft => draft.meta.id)).toEqual(['12345678901234567890', '12345678901234567890']);
  });

  it('takes the key "postlint" as directives', () => {
    const source = '{"text":"a","postlint":"postlint-disable profanity/* -- a play\'s title"}';
    const draft = draftOf('queue.ndjson', source);
    expect(draft.directives).toBe("postlint-disable profanity/* -- a play's title");
    expect(source.slice(draft.locate('postlint', 0)).startsWith('postlint-disable')).toBe(true);
    expect(draftOf('queue.ndjson', '{"text":"a","postlint":" "}').directives).toBeUndefined();
  });

  it.each([
    ['{"text": "a"', '1:13 Invalid JSON: expected "," or "}", found the end of the line'],
    ['{"text": "a",}', '1:14 Invalid JSON: expected a key in double quotes'],
    ['{text: "a"}', '1:2 Invalid JSON: expected a key in double quotes'],
    ["{'text': 'a'}", '1:2 Invalid JSON: expected a key in double quotes'],
    ['{"text" "a"}', '1:9 Invalid JSON: expected ":"'],
    ['{"text": a}', '1:10 Invalid JSON: expected a value'],
    ['{"text": "a}', '1:13 Invalid JSON: expected a closing double quote, found the end of the line'],
    ['{"text": "a"} {"text": "b"}', '1:15 Invalid JSON: expected nothing after the object'],
    ['{"poll": ["a" "b"]}', '1:15 Invalid JSON: expected "," or "]"'],
    ['{"text": "\\q"}', '1:10 Invalid JSON: a string holds a control character, or a backslash that escapes nothing'],
    ['{"text": "a\tb"}', '1:10 Invalid JSON: a string holds a control character, or a backslash that escapes nothing'],
    ['{"id": 007, "text": "a"}', '1:9 Invalid JSON: expected "," or "}"'],
    [`{"text": ${'['.repeat(100)}`, '1:74 Invalid JSON: it is nested too deeply'],
    ['["a"]', '1:1 Expected a JSON object on each line'],
    ['null', '1:1 Expected a JSON object on each line'],
    ['{"text": "a", "text": "b"}', '1:15 Expected "text" once, found it twice'],
    ['{"t\\u0065xt": "a", "text": "b"}', '1:20 Expected "text" once, found it twice'],
    ['{"text": "\\udc00"}', '1:10 Invalid character in "text": half of a surrogate pair'],
    ['{"text": true}', '1:10 Expected text in "text", found true or false'],
    ['{"text": " \\n", "images": [{"file": "a.jpg"}]}', '1:1 Nothing to publish: expected the words of the post in "text"'],
    ['{"content": "a"}', '1:1 Nothing to publish: expected the words of the post in "text"'],
    ['', '1:1 Nothing to publish: the file holds no drafts'],
  ])('refuses %j', (source, problem) => {
    expect(problemsOf('queue.ndjson', source)).toEqual([problem]);
  });

  it('accepts a draft that publishes something other than words of its own', () => {
    expect(draftOf('queue.ndjson', '{"images":[{"alt":"The hall"}]}').texts).toEqual([
      { field: 'text', value: '' },
      { field: 'images[0].alt', value: 'The hall' },
    ]);
  });

  it('bounds problems, keys, items and lines', () => {
    const broken = listProblems(read('queue.ndjson', '{\n'.repeat(500)));
    expect([broken.length, broken.at(-1)]).toEqual([101, '100:2 Too many problems: the rest of the file was not read']);
    const many = (write: (i: number) => string) => Array.from({ length: 1001 }, (_, i) => write(i)).join(',');
    expect(problemsOf('queue.ndjson', `{"text":"a",${many(i => `"acount${i}":1`)}}`)).toContain('1:1 Too many keys: maximum 1000');
    expect(problemsOf('queue.ndjson', `{"text":"a","poll":[${many(String)}]}`)).toEqual(['1:20 Too many items in "poll": maximum 1000']);
    expect(problemsOf('queue.ndjson', `{"text":"${'a'.repeat(2_097_152)}"}\n{"text":"b"}`)).toEqual([
      '1:1 Too long a line: maximum 2097152 characters for one post',
    ]);
  });

  it('never quotes what a line holds', () => {
    const secret = 'Priya 07700900123';
    for (const line of [
      `{"text":"${secret}`,
      `{"${secret}" 1}`,
      `{"text":"${secret}\\x"}`,
      `{"text":["${secret}"]}`,
      `["${secret}"]`,
      secret,
      `{"text":"a","platform":"${secret}"}`,
    ]) {
      expect(JSON.stringify(read('queue.ndjson', line).problems)).not.toContain('07700');
    }
    expect([...read('queue.ndjson', `{"text":"a","${secret}":1}`).foreignKeys]).toEqual([['(other)', 1]]);
  });
});
