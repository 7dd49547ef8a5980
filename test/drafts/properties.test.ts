import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { draftExtensions, readDrafts } from '../../src/drafts/index.ts';
import type { RawDraft } from '../../src/kit/index.ts';
import { applied, draftOf, read } from './read.ts';

const words = fc.array(
  fc.constantFrom('plant', 'the', '7', '£5', '"', "'", '\\', ':', '#', '-', '@', '{', ']', ',', '|', '>', '%', 'é', '😀', '!', '*'),
  {
    minLength: 1,
    maxLength: 8,
  },
);
/** Text that any scalar can hold: no white space at the ends. */
const line = words.map(list => list.join(' '));
const anyText = fc.string({ unit: 'grapheme', minLength: 1 }).filter(text => text.trim() !== '' && !text.includes('\0'));
const paragraphs = fc.array(line, { minLength: 1, maxLength: 4 }).map(lines => lines.join('\n'));
const lineEnd = fc.constantFrom('\n', '\r\n');

/** Every character of the value that is no white space, unescaped in the source, is the one that it maps to. */
function expectPlaces(source: string, draft: RawDraft, field: string, value: string) {
  for (let i = 0; i < value.length; i++) {
    const character = value[i] as string;
    const at = draft.locate(field, i);
    const there = source[at] as string;
    if (/\s/.test(character)) expect(/[\s\\]/.test(there), `${i} of ${JSON.stringify(value)} at ${at} of ${JSON.stringify(source)}`).toBe(true);
    else if (there !== '\\') expect(there, `${i} of ${JSON.stringify(value)} at ${at} of ${JSON.stringify(source)}`).toBe(character);
    expect(draft.locate(field, i + 1)).toBeGreaterThanOrEqual(at);
  }
}

function textOf(draft: RawDraft, field: string) {
  return draft.texts.find(text => text.field === field)?.value;
}

/** An edit of the field, if it is offered, gives the expected value and nothing else when the source is read again. */
function expectEdit(path: string, source: string, field: string, range: readonly [number, number], text: string, must: boolean) {
  const draft = draftOf(path, source);
  const value = textOf(draft, field) as string;
  const [start, end] = range.map(part => part % (value.length + 1)).sort((a, b) => a - b) as [number, number];
  const edit = draft.edit(field, start, end, text);
  const splits = [start, end].some(offset => /^[\ud800-\udbff][\udc00-\udfff]$/.test(value.slice(Math.max(0, offset - 1), offset + 1)));
  if (!edit) {
    expect(must && !splits).toBe(false);
    return;
  }
  const expected = value.slice(0, start) + text + value.slice(end);
  const again = read(path, applied(source, edit));
  const blank = expected.trim() === '' && again.problems.length === 1;
  if (!blank)
    expect(textOf(again.drafts[0] as RawDraft, field) ?? '').toBe(field === 'text' && !path.endsWith('ndjson') ? expected.trimEnd() : expected);
}

const range = fc.tuple(fc.nat(200), fc.nat(200));
const insert = fc.constantFrom('', 'x', ' y', 'z ', '"', "'", '\\', ': ', ' # ', '*', '1', '\t', 'é', '😀');

const indent = (text: string, by: string, end: string) => text.replace(/^(?=[^\n])/gm, by).replaceAll('\n', end);

/** The ways to write a text in YAML: its name, the texts it can hold, and how. */
const scalars: Record<string, { texts: fc.Arbitrary<string>; write: (text: string, end: string) => string; value?: (text: string) => string }> = {
  plain: { texts: line.filter(text => /^[a-z£é😀]/u.test(text) && !/: |:$| #/.test(text)), write: text => text },
  'plain, folded': {
    texts: fc.array(fc.constantFrom('plant', 'the', "it's", '"bulbs"', '😀'), { minLength: 2 }).map(list => list.join(' ')),
    write: (text, end) => text.replaceAll(' ', ` ${end}    `).replace(/^["😀]/u, 'a'),
    value: text => text.replace(/^["😀]/u, 'a'),
  },
  'single-quoted': { texts: line, write: text => `'${text.replaceAll("'", "''")}'` },
  'single-quoted, folded': { texts: line, write: (text, end) => `'${text.replaceAll("'", "''").replaceAll(' ', `  ${end}  `)}'` },
  'double-quoted': { texts: anyText, write: text => JSON.stringify(text) },
  'double-quoted, escaped': {
    texts: anyText,
    write: text => `"${Array.from(text, character => `\\U${(character.codePointAt(0) as number).toString(16).padStart(8, '0')}`).join('')}"`,
  },
  'double-quoted, folded': { texts: line, write: (text, end) => JSON.stringify(text).replaceAll(' ', ` ${end}   `) },
  'double-quoted, continued': { texts: line, write: (text, end) => JSON.stringify(text).replaceAll(' ', ` \\${end}   `) },
  literal: { texts: paragraphs, write: (text, end) => `|-${end}${indent(text, '   ', end)}`, value: text => text },
  'literal, kept': { texts: paragraphs, write: (text, end) => `|+ # kept${end}${indent(text, '   ', end)}${end}`, value: text => `${text}\n\n` },
  'literal, indented': { texts: paragraphs.map(text => `  ${text}`), write: (text, end) => `|2-${end}${indent(text, '  ', end)}` },
  folded: { texts: paragraphs, write: (text, end) => `>-${end}${indent(text.replaceAll('\n', '\n\n'), '  ', end)}` },
  'folded, more indented': {
    texts: paragraphs.map(text => `top\n\n   ${text}\n\nend`),
    write: (text, end) => `>-${end}${indent(text, '  ', end)}`,
    value: text => parse(`>-\n${indent(text, '  ', '\n')}`) as string,
  },
};

describe.each(Object.entries(scalars))('a YAML scalar, %s', (_, { texts, write, value = text => text }) => {
  const file = (text: string, end: string) =>
    `---${end}account: libraries${end}link_title: ${write(text, end)}${end}sponsor: none${end}---${end}Body`;

  it('keeps its value, and every character its place', () => {
    fc.assert(
      fc.property(texts, lineEnd, (text, end) => {
        const source = file(text, end);
        const draft = draftOf('post.md', source);
        expect(textOf(draft, 'link_title')).toBe(value(text));
        expectPlaces(source, draft, 'link_title', textOf(draft, 'link_title') as string);
      }),
    );
  });

  it('is edited without any other change, or not at all', () => {
    fc.assert(
      fc.property(texts, lineEnd, range, insert, (text, end, place, inserted) => {
        expectEdit('post.md', file(text, end), 'link_title', place, inserted, false);
        const draft = draftOf('post.md', file(text, end));
        const edit = draft.edit('link_title', 0, 1, 'Q');
        if (!edit) return;
        const again = draftOf('post.md', applied(file(text, end), edit));
        expect({ ...again.meta, link_title: '' }).toEqual({ ...draft.meta, link_title: '' });
        expect(textOf(again, 'text')).toBe('Body');
      }),
    );
  });
});

describe('a JSON string', () => {
  const escaped = (text: string) =>
    `"${Array.from({ length: text.length }, (_, i) => `\\u${text.charCodeAt(i).toString(16).padStart(4, '0')}`).join('')}"`;

  it.each([
    ['plain', JSON.stringify],
    ['escaped', escaped],
  ] as const)('keeps its value, and every character its place: %s', (_, write) => {
    fc.assert(
      fc.property(anyText, line, (text, alt) => {
        const source = `\n{"images": [{"file": "a.jpg", "alt": ${write(alt)}}], "text" : ${write(text)}}`;
        const draft = draftOf('queue.ndjson', source);
        expect(textOf(draft, 'text')).toBe(text);
        expect(textOf(draft, 'images[0].alt')).toBe(alt);
        expectPlaces(source, draft, 'text', text);
        expectPlaces(source, draft, 'images[0].alt', alt);
      }),
    );
  });

  it('is edited as told', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), range, fc.oneof(insert, anyText), (text, all, place, inserted) => {
        const source = `\n{"id":7,"text":${all ? escaped(text) : JSON.stringify(text)}}\n`;
        expectEdit('queue.ndjson', source, 'text', place, inserted, true);
      }),
    );
  });
});

describe('a body', () => {
  const body = fc
    .tuple(fc.array(fc.oneof(line, fc.constantFrom('', '---', '...', '  ', '# Title')), { minLength: 1 }), lineEnd)
    .map(([lines, end]) => ({ text: lines.join(end), end }))
    .filter(({ text }) => text.trim() !== '');

  it.each(['post.md', 'post.txt'])('keeps its value, and every character its place: %s', path => {
    fc.assert(
      fc.property(body, fc.boolean(), ({ text, end }, withMeta) => {
        const front = path === 'post.md' && (withMeta || text.startsWith('---')) ? `---${end}account: libraries${end}---${end}` : '';
        const source = `${front}${text}${end}`;
        const draft = draftOf(path, source);
        expect(textOf(draft, 'text')).toBe(text.trimEnd());
        for (let i = 0; i < text.trimEnd().length; i++) expect(draft.locate('text', i)).toBe(front.length + i);
      }),
    );
  });

  it.each(['post.md', 'post.txt'])('is edited as told: %s', path => {
    fc.assert(
      fc.property(body, range, fc.oneof(insert, fc.constantFrom('-', '---')), ({ text, end }, place, inserted) => {
        const front = path === 'post.md' && text.startsWith('---') ? `---${end}---${end}` : '';
        expectEdit(path, front + text, 'text', place, inserted, path === 'post.txt' || front !== '');
      }),
    );
  });
});

describe('hostile input', () => {
  const snippets = fc.array(
    fc.constantFrom(
      '---\n',
      '\n',
      'text',
      ': ',
      '- ',
      '"',
      "'",
      '{',
      '}',
      '[',
      ']',
      ',',
      '&a ',
      '*a',
      '!!js',
      '|',
      '>',
      '  ',
      '\t',
      '\r',
      '\\',
      '\\u',
      'd800',
      'images',
      'poll',
      'alt',
      '#',
      '%',
      '?',
      '0',
      'true',
      '\u0000',
      '\ufeff',
      '<<',
    ),
    { maxLength: 60 },
  );

  it.each(draftExtensions)('never throws: bytes as %s', extension => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), bytes => void readDrafts(`post${extension}`, bytes)));
  });

  it.each(draftExtensions)('never throws, and has a draft or a problem: text as %s', extension => {
    fc.assert(
      fc.property(snippets, fc.constantFrom('', '---\n', '{"text":'), (parts, start) => {
        const { drafts, problems, source } = read(`post${extension}`, start + parts.join(''));
        expect(drafts.length + problems.length).toBeGreaterThan(0);
        for (const { offset } of problems) expect(offset >= 0 && offset <= source.length).toBe(true);
        for (const draft of drafts) for (const { field, value } of draft.texts) if (draft.hasField(field)) expectPlaces(source, draft, field, value);
      }),
      { numRuns: 1000 },
    );
  });
});
