import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applied, draftOf, listProblems, problemsOf, read } from './read.ts';

describe('CSV', () => {
  it('takes the columns from the first line, whatever stands between the cells', () => {
    for (const mark of [',', ';', '\t']) {
      const source = `ID${mark}Text${mark}Platform${mark}First comment\r\na${mark}"One, two; three\t""four"""${mark}x${mark}\r\n\r\nb${mark}Five${mark}x|facebook${mark}Six`;
      const file = read('queue.csv', source);
      expect(file.problems).toEqual([]);
      expect(file.drafts.map(({ position, meta, texts }) => [position, meta, texts.map(({ value }) => value)])).toEqual([
        [1, { id: 'a', platforms: ['x'] }, ['One, two; three\t"four"']],
        [2, { id: 'b', platforms: ['x', 'facebook'], first_comment: 'Six' }, ['Five', 'Six']],
      ]);
    }
  });

  it('reads images by columns, flags, polls, times and directives', () => {
    const source =
      'text,alt,people,images[1].file,images[1].alt,poll,scheduled,postlint,note\n' +
      '"Look,\nhere",A poster,YES,b.jpg,"A ""b""",Yes | No,2026-04-14,postlint-disable x/y -- because,hi\n';
    const file = read('queue.csv', source);
    expect(file.problems).toEqual([]);
    const [draft] = file.drafts;
    expect(draft?.meta).toEqual({
      images: [
        { alt: 'A poster', people: true },
        { file: 'b.jpg', alt: 'A "b"' },
      ],
      poll: ['Yes', 'No'],
      scheduled: '2026-04-14T00:00',
    });
    expect(draft?.directives).toBe('postlint-disable x/y -- because');
    expect([...file.foreignKeys]).toEqual([['note', 1]]);
    const shown = (field: string, start: number, end: number) => source.slice(draft?.locate(field, start), draft?.locate(field, end));
    expect([
      shown('text', 6, 10),
      shown('images[1].alt', 2, 3),
      shown('images[0].alt', 2, 8),
      shown('poll[1]', 0, 2),
      shown('scheduled', 0, 4),
    ]).toEqual(['here', '""', 'poster', 'No', '2026']);
  });

  it('renames columns as the configuration says', () => {
    const file = read('queue.csv', 'Post copy,Live date,Owner\nHello,2026-04-14T09:00,Jo\n', {
      'Post copy': 'text',
      'Live date': 'scheduled',
      Owner: 'ignore',
    });
    expect(file.drafts[0]?.meta).toEqual({ scheduled: '2026-04-14T09:00' });
    expect(file.drafts[0]?.texts).toEqual([{ field: 'text', value: 'Hello' }]);
    expect(file.foreignKeys.size).toBe(0);
  });

  it('edits cells, where the cell can hold the words', () => {
    const source = 'text,link_title\n"Call ""me""",now\n';
    const draft = draftOf('queue.csv', source);
    const edit = draft.edit('text', 5, 9, 'a "b", c');
    expect(edit && applied(source, edit)).toBe('text,link_title\n"Call a ""b"", c",now\n');
    const other = draft.edit('link_title', 0, 3, 'then');
    expect(other && applied(source, other)).toBe('text,link_title\n"Call ""me""",then\n');
    expect(draft.edit('link_title', 0, 3, 'now, then')).toBeUndefined();
    expect(draft.signOffEdit({ clause: 'a:1', by: 'me', on: '2026-01-01' })).toBeUndefined();
  });

  it.each([
    ['', ['1:1 Nothing to publish: the file holds no drafts']],
    ['text\n', ['1:1 Nothing to publish: the file holds no drafts']],
    ['text,id\n,a\n', ['2:1 Nothing to publish: expected the words of the post in the column "text"']],
    ['words\nHello\n', ['1:1 Missing column "text": the first line names the columns, and "keys" in the configuration renames them']],
    ['text,id\nHello\n', ['2:1 Expected 2 columns, as in the first line, found 1']],
    ['text\nHello, all\n', ['2:1 Expected 1 columns, as in the first line, found 2']],
    ['text\n"Hello\n', ['2:1 Invalid CSV: expected a closing double quote']],
    ['text\n"Hello" all\nBye\n', ['2:8 Invalid CSV: expected nothing between a closing double quote and the next cell']],
    ['text,people\nHello,maybe\n', ['2:7 Expected true or false in "images[0].people", found text']],
    ['text,platform\nHello,"x, faecbook"\n', ['2:11 Unknown platform: did you mean "facebook"?']],
    ['text,text\na,b\n', ['2:3 Expected "text" once, found it twice']],
  ])('says what is wrong with %j', (source, problems) => expect(problemsOf('queue.csv', source)).toEqual(problems));

  it('reads on after a row that cannot be read', () => {
    const file = read('queue.csv', 'text\n"a" b\nc\n"d\ne"\n');
    expect(file.drafts.map(({ position, texts }) => [position, texts[0]?.value])).toEqual([
      [2, 'c'],
      [3, 'd\ne'],
    ]);
    expect(listProblems(file)).toHaveLength(1);
  });

  it('gives back every cell, and the place of each of its characters', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', '\r\n', '\t', '😀', ' '), maxLength: 12 }).map(text => `x${text}x`);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), rows => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const source = ['text,first_comment', ...rows.map(row => row.map(quoted).join(','))].join('\r\n');
        const { drafts, problems } = read('queue.csv', source);
        expect(problems).toEqual([]);
        expect(drafts.map(({ texts }) => texts.map(({ value }) => value))).toEqual(rows);
        for (const draft of drafts)
          for (const { field, value } of draft.texts) for (let i = 0; i < value.length; i++) expect(source[draft.locate(field, i)]).toBe(value[i]);
      }),
    );
  });
});
