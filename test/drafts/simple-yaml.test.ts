import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSimpleYaml } from '../../src/drafts/simple-yaml.ts';
import type { Node } from '../../src/drafts/tree.ts';
import { readWholeYaml } from '../../src/drafts/yaml.ts';

/** A tree as far as both readers must agree on it: all but the places of blocks' ends and of absent values. */
function essence(node: Node, text: string): unknown {
  const end = /[[{]/.test(text[node.start] as string) && node.end;
  if (node.kind === 'list') return { start: node.start, end, items: node.items.map(item => essence(item, text)) };
  if (node.kind === 'map')
    return { start: node.start, end, entries: node.entries.map(({ key, start, value }) => [key, start, essence(value, text)]) };
  return node.kind === 'null' && node.value === '' ? null : node;
}

function expectSame(text: string): boolean {
  const simple = readSimpleYaml(text, 0, text.length);
  if (!simple) return false;
  const whole = readWholeYaml(text, 0, text.length);
  expect('root' in whole ? essence(whole.root, text) : whole, JSON.stringify(text)).toEqual(essence(simple, text));
  return true;
}

const value = fc.constantFrom(
  '',
  ' ',
  'x',
  'a b',
  'a  b ',
  ' # c',
  'x # c',
  'x #c',
  'x#c',
  '#c',
  '"q"',
  '"q" # c',
  '"q"#c',
  '"q" x',
  "'s'",
  "'s''s'",
  "'s' ",
  '"\\n"',
  '""',
  "''",
  '"a: b"',
  '[a, b]',
  '[ a,b ] # c',
  '[a, true]',
  '[a',
  '[]',
  '[1]',
  '[a b]',
  '[a -b, c d ]',
  '[a  b]',
  '{}',
  '[a, ]',
  '["a, b", c ] # ]',
  "['a'b, c]",
  '[1, 2.5, a@b.c, a:b, /x]',
  '[a #b]',
  '[true, ~]',
  '{ a: b, c_d: "e, f: g" }',
  "{a: 'b', c: 2026-04-13T09:00 } # }",
  '{a: b,c: d}',
  '{a: }',
  '{a: b, a}',
  '{a:b}',
  '{"a": b}',
  '{a: b:}',
  '{a: [b]}',
  '{ a : b }',
  '{a: b c -d @e}',
  '{} # c',
  '[ ]',
  '{a: b}',
  '1',
  '+1',
  '-1',
  '1.',
  '.5',
  '1e3',
  '.inf',
  '+.INF',
  '.NaN',
  '0x1F',
  '0o17',
  '1_0',
  '~',
  'null',
  'True',
  'yes',
  'a: b',
  'a:',
  'a:b',
  ':',
  '-',
  '- a',
  '--',
  '---',
  '...',
  '?',
  '? a',
  '|',
  '>-',
  '&a',
  '&a b',
  '*a',
  '!t',
  '@x',
  '%x',
  '`x',
  '<<',
  '\u00a0x',
  'x\u00a0',
  '\ufeff',
  '\u2028',
  '\u0085',
  'é😀',
  'x\ty',
  '\t',
  '\\',
  '=',
  '(x)',
  '£5',
  'http://a.b/c#d',
  '2026-04-14T09:00',
  '12:30',
);
const lines = fc.array(
  fc
    .tuple(
      fc.constantFrom('', '', '  ', '    ', ' ', '   '),
      fc.constantFrom('', 'a:', 'b:', 'c_d:', '- ', '-', '- a:', '-  b:', '- - ', 'null:', '1:', '"k":', 'a :', '? '),
      fc.constantFrom('', ' ', '  '),
      value,
    )
    .map(parts => parts.join('')),
  { maxLength: 7 },
);

describe('readSimpleYaml', () => {
  it('agrees with the whole language on whatever it reads', () => {
    let read = 0;
    fc.assert(
      fc.property(lines, fc.constantFrom('\n', '\n', '\r\n'), fc.boolean(), (all, end, ended) => {
        if (expectSame(all.join(end) + (ended ? end : ''))) read++;
      }),
      { numRuns: 20_000 },
    );
    expect(read).toBeGreaterThan(1000);
  });

  it.each([
    'account: libraries # ours\nplatforms: [x, facebook]\nscheduled: 2026-04-14T09:00\nlink: https://www.barnet.gov.uk/libraries\n',
    'images:\n  - file: planting.jpg\n    alt: Volunteers planting bulbs\n    people: true\n\n  - file: "b.jpg"\n# end\nsponsor:\n',
    'signed_off:\n  - { clause: "barnet:5a/7", by: Head of Communications, on: 2026-04-13 }\nreply_to: "@a"\nplatforms: ["x", facebook]\n',
    'media:\n - mastodon\n - linkedin\n\nmentions:\n mastodon:\n  - unifreiburg\npoll:\r\n- Yes\r\n- No\r\n',
  ])('reads %j', text => {
    expect(expectSame(text)).toBe(true);
  });

  it.each(['a: |\n  b\n', 'a: &x b\n', 'a: b\n  c\n', 'a: "b\\n"\n', 'a: {b: [c]}\n', 'a: b: c\n', 'a:\tb\n', ' a: b\n', '- a\n', 'words\n'])(
    'leaves %j to the whole reader',
    text => {
      expect(readSimpleYaml(text, 0, text.length)).toBeUndefined();
    },
  );
});
