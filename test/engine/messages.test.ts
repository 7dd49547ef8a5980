import { describe, expect, it } from 'vitest';
import { cite, fill } from '../../src/engine/messages.ts';

describe('fill', () => {
  it('fills slots, and text on one line of at most 60 characters', () => {
    expect(fill('Disallowed "{{text}}": {{why}}', 'a\r\n  b', { why: 3 })).toBe('Disallowed "a b": 3');
    expect(fill('"{{text}}"', '🌳'.repeat(70))).toBe(`"${'🌳'.repeat(59)}…"`);
  });

  it('does not fill slots that stand in the text', () => {
    expect(fill('{{text}} {{n}}', '{{n}}', { n: 1 })).toBe('{{n}} 1');
  });
});

describe('cite', () => {
  it.each([
    [[], ''],
    [['barnet:5a/4'], ' (barnet 5a/4)'],
    [['barnet:5a/4', 'barnet:6/1', 'jncc:confidence/2'], ' (barnet 5a/4, 6/1, jncc confidence/2)'],
    [['barnet:5a/4', 'barnet:6/1', 'barnet:9b/1', 'jncc:confidence/2'], ' (barnet 5a/4, 6/1 and 2 more)'],
    [['ours:part 2: contact/7'], ' (ours part 2: contact/7)'],
  ])('%j', (clauses, shown) => {
    expect(cite(clauses)).toBe(shown);
  });
});
