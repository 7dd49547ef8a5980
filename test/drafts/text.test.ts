import { describe, expect, it } from 'vitest';
import { applied, draftOf, problemsOf } from './read.ts';

describe('plain text', () => {
  it('is one draft without metadata', () => {
    const draft = draftOf('post.txt', '  Open today.\nCome in. \n\n');
    expect({ meta: draft.meta, texts: draft.texts, position: draft.position }).toEqual({
      meta: {},
      texts: [{ field: 'text', value: '  Open today.\nCome in.' }],
      position: 1,
    });
    expect([draft.locate('text', 5), draft.fieldLength('text'), draft.hasField('account'), draft.locate('account', 4)]).toEqual([5, 22, false, 0]);
    expect([draft.locate('text', -5), draft.locate('text', 500)]).toEqual([0, 22]);
  });

  it.each([
    ['Open\ntoday', 'Open\nuntil 5\ntoday'],
    ['Open\r\ntoday', 'Open\r\nuntil 5\r\ntoday'],
    ['Open\rtoday', 'Open\runtil 5\rtoday'],
  ])('is edited in its own line ends: %j', (source, edited) => {
    const edit = draftOf('post.txt', source).edit('text', 4, 4, '\nuntil 5');
    expect(edit && applied(source, edit)).toBe(edited);
  });

  it.each([
    ['', '1:1 Nothing to publish: the file is empty'],
    [' \n\t', '1:1 Nothing to publish: the file holds white space alone'],
  ])('refuses %j', (source, problem) => {
    expect(problemsOf('post.txt', source)).toEqual([problem]);
  });
});
