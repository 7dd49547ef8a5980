import { describe, expect, it } from 'vitest';
import { applied, draftOf, problemsOf, read } from './read.ts';

const post = (front: string, body = 'The library is open.') => `---\n${front}\n---\n${body}\n`;
const faults = (front: string) => problemsOf('post.md', post(front));

describe('Markdown', () => {
  it('reads front matter and body', () => {
    const source =
      '---\naccount: libraries\nimages:\n  - file: bulbs.jpg\n    alt: Volunteers planting bulbs\n  - file: door.jpg\n  - file: hall.jpg\n    alt: "The hall"\nlink_title: Summer\npoll: [Yes, No]\nfirst_comment: |\n  More on\n  our website.\n---\n\nThe library is open.  \n\n';
    const draft = draftOf('post.md', source);
    expect(draft.texts).toEqual([
      { field: 'text', value: '\nThe library is open.' },
      { field: 'images[0].alt', value: 'Volunteers planting bulbs' },
      { field: 'images[2].alt', value: 'The hall' },
      { field: 'link_title', value: 'Summer' },
      { field: 'poll[0]', value: 'Yes' },
      { field: 'poll[1]', value: 'No' },
      { field: 'first_comment', value: 'More on\nour website.\n' },
    ]);
    expect(draft.position).toBe(1);
    const fields = ['account', 'images', 'images[0]', 'images[1].file', 'poll[1]', 'text', 'images[2].alt', 'first_comment'];
    const shown = fields.map(field => source.slice(draft.locate(field, 0), draft.locate(field, draft.fieldLength(field))));
    expect(shown).toEqual([
      'libraries',
      '- file: bulbs.jpg\n    alt: Volunteers planting bulbs\n  - file: door.jpg\n  - file: hall.jpg\n    alt: "The hall"',
      'file: bulbs.jpg\n    alt: Volunteers planting bulbs',
      'door.jpg',
      'No',
      '\nThe library is open.',
      'The hall',
      'More on\n  our website.\n',
    ]);
  });

  it.each([
    ['Text\n---\nmore', 'Text\n---\nmore'],
    ['--- \n---\nText', 'Text'],
    ['---\n...\nText\n---\nmore', 'Text\n---\nmore'],
    ['---\n# nothing\n\n---   \nText', 'Text'],
    ['---\r\naccount: a\r\n---\r\nText\r\nmore\r\n', 'Text\r\nmore'],
    ['---\raccount: a\r---\rText\rmore', 'Text\rmore'],
    [' ---\nText', ' ---\nText'],
    ['----\nText', '----\nText'],
    ['---\nlink_title: |\n  ---\n  x\n---\nText', 'Text'],
  ])('finds the body of %j', (source, body) => {
    expect(draftOf('post.md', source).texts[0]).toEqual({ field: 'text', value: body });
  });

  it('says that a field is not there, and where the draft starts', () => {
    const draft = draftOf('post.md', post('account: libraries'));
    expect([draft.hasField('account'), draft.hasField('sponsor'), draft.hasField('account.x'), draft.hasField('images[0].alt')]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect([draft.locate('sponsor', 3), draft.fieldLength('sponsor'), draft.edit('sponsor', 0, 0, 'x')]).toEqual([0, 0, undefined]);
  });

  it('locates platforms by the key that the draft uses', () => {
    const source = post('platform: x');
    const draft = draftOf('post.md', source);
    for (const field of ['platform', 'platforms', 'platforms[0]']) expect([draft.locate(field, 0), draft.fieldLength(field)]).toEqual([14, 1]);
  });

  it('locates what an alias stands for where it was written, and does not edit it', () => {
    const source = post('link_title: &t Open today\nfirst_comment: *t');
    const draft = draftOf('post.md', source);
    expect(draft.texts[2]).toEqual({ field: 'first_comment', value: 'Open today' });
    expect(draft.locate('first_comment', 5)).toBe(source.indexOf('today'));
    expect([draft.edit('first_comment', 0, 4, 'Shut'), draft.edit('link_title', 0, 4, 'Shut')]).toEqual([undefined, undefined]);
  });

  it.each([
    ['link_title: Open today', 5, 10, "at 5 o'clock", "link_title: Open at 5 o'clock"],
    ["link_title: 'Open today'", 5, 10, "at 5 o'clock", "link_title: 'Open at 5 o''clock'"],
    ['link_title: "Open\\u0020today"', 5, 10, 'at "five"\n', 'link_title: "Open\\u0020at \\"five\\"\\n"'],
    ['link_title: |\n  Open\n  today', 5, 10, 'at 5', 'link_title: |\n  Open\n  at 5'],
    ['link_title: >-\n  Open\n  today', 0, 4, 'Shut', 'link_title: >-\n  Shut\n  today'],
    ['images: [{ alt: Open today }]', 5, 10, 'at 5', 'images: [{ alt: Open at 5 }]'],
    ['poll: [Yes, No]', 0, 3, 'Of course', 'poll: [Of course, No]'],
  ])('edits %j', (front, start, end, text, edited) => {
    const source = post(front);
    const field = front.startsWith('images') ? 'images[0].alt' : front.startsWith('poll') ? 'poll[0]' : 'link_title';
    const edit = draftOf('post.md', source).edit(field, start, end, text);
    expect(edit && applied(source, edit)).toBe(post(edited));
  });

  it.each([
    ['link_title: Open today', 0, 4, '@open'],
    ['link_title: Open today', 0, 10, 'true'],
    ['link_title: Open today', 4, 4, ': '],
    ['link_title: Open today', 4, 4, '\n'],
    ['link_title: Open today', 4, 4, ' #'],
    ['link_title: Open today', 4, 11, ''],
    ['link_title: Open today', -1, 3, ''],
    ['link_title: "Open 😀 today"', 5, 6, ''],
    ['link_title: "Open \\U0001F600 today"', 6, 7, ''],
    ['link_title: Open today', 0, 4, '\ud83d'],
    ['link_title: [Open today]', 0, 1, 'x'],
    ['link_title: |\n  Open\n  today', 0, 0, ' '],
  ])('offers no edit that is not safe: %j from %i to %i, %j', (front, start, end, text) => {
    const { drafts } = read('post.md', post(front));
    expect(drafts[0]?.edit('link_title', start, end, text)).toBeUndefined();
  });

  it('edits the body in the line ends of the file', () => {
    const source = '---\r\naccount: a\r\n---\r\nOpen\r\ntoday\r\n';
    const edit = draftOf('post.md', source).edit('text', 4, 6, '\nuntil 5\n');
    expect(edit && applied(source, edit)).toBe('---\r\naccount: a\r\n---\r\nOpen\r\nuntil 5\r\ntoday\r\n');
  });

  it('makes no front matter of a body', () => {
    const draft = draftOf('post.md', '--\nText');
    expect(draft.edit('text', 0, 0, '-')).toBeUndefined();
    expect(draft.edit('text', 0, 0, '+')).toEqual({ range: [0, 0], text: '+' });
  });

  it.each([
    ['reply_to: @a_resident', '2:11 Invalid front matter: text that begins with @, ` or % needs quotes'],
    ['link_title: Libraries: open', '2:13 Invalid front matter: text that holds a colon and a space needs quotes'],
    ['account: a\n b: c', '2:10 Invalid front matter: the next line is indented too far'],
    ['account: "a', '3:1 Invalid front matter: expected a closing "'],
    ["account: 'a", "3:1 Invalid front matter: expected a closing '"],
    ['platforms: [x', '3:1 Invalid front matter: expected a closing ]'],
    ['account: "\\q"', '2:11 Invalid front matter: a backslash in double quotes must be written twice'],
    ['account: a\n--- b', '3:1 Invalid front matter: expected one document'],
    ['account: libraries\nwords', '3:1 Invalid front matter: expected "key: value"'],
    ['account: *', '2:10 Invalid front matter: an alias (*) has no name: text that begins with * needs quotes'],
    ['account: *a', '2:10 Invalid value of "account": an alias (*) that refers to no anchor (&)'],
    ['account: "a" b', '2:14 Invalid front matter: unexpected characters: text that holds marks such as " { } [ ] | needs quotes around all of it'],
    [`media: ${'a'.repeat(70_000)}`, '2:1 Too long a front matter: maximum 65536 characters'],
    ['words', '2:1 Invalid front matter: expected keys and values, found text'],
    ['account: "\\uD83D"', '2:10 Invalid character in "account": half of a surrogate pair'],
    ['text: Open today', '1:1 Unknown key "text": the words of the post stand below the front matter'],
  ])('refuses %j', (front, problem) => {
    expect(faults(front)).toEqual([problem]);
  });

  it('bounds aliases', () => {
    const aliases = (count: number) => `media: &a x\npoll: [${Array(count).fill('*a').join(', ')}]`;
    expect(draftOf('post.md', post(aliases(100))).texts.length).toBe(101);
    expect(faults(aliases(101))).toEqual(['3:408 Invalid value of "poll[100]": too many aliases']);
    expect(faults('poll: &a [*a]')).toEqual(['2:10 Expected text in "poll[0]", found a list']);
  });

  it('never quotes what the front matter holds', () => {
    const secret = 'Priya-07700900123';
    const fronts = [
      `a: ${secret}: ${secret}`,
      `a: *${secret}`,
      `account: *${secret}`,
      `a: !${secret} b`,
      `- ${secret}`,
      secret,
      `a: "\\${secret}`,
      `${secret}: {`,
      `account: [${secret}]`,
      `platform: ${secret}`,
      `scheduled: ${secret}`,
      `? ${secret}\n!${secret}`,
      `%${secret}\na: b`,
    ];
    for (const front of fronts) {
      const { problems, foreignKeys } = read('post.md', post(front));
      expect(problems.length + foreignKeys.size, front).toBeGreaterThan(0);
      expect(JSON.stringify(problems), front).not.toContain('07700');
    }
  });
});
