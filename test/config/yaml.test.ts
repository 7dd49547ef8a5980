import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/config/yaml.ts';
import { UserError } from '../../src/kit/index.ts';

function refusal(text: string): string {
  try {
    parseYaml(text, 'a.yaml');
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  throw new Error('the text was accepted');
}

const bomb = `a: &a [x,x,x,x,x,x,x,x,x]
b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]
c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]
d: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]
e: [*d,*d,*d,*d,*d,*d,*d]`;

describe('parseYaml', () => {
  it('reads YAML 1.2, whatever version the text claims', () => {
    expect(parseYaml('%YAML 1.1\n---\na: off\nb: 2026-05-07\nc: yes\nd: [1, true]', 'a.yaml')).toEqual({
      a: 'off',
      b: '2026-05-07',
      c: 'yes',
      d: [1, true],
    });
  });

  it('keeps aliases that are harmless', () => {
    expect(parseYaml('a: &x [1]\nb: *x', 'a.yaml')).toEqual({ a: [1], b: [1] });
  });

  it.each([
    ['rules:\n  *: warn', 2, 6, 'a key that begins with * needs quotes: "*"'],
    ['x: @BarnetLibraries', 1, 4, 'text that begins with @, ` or % needs quotes'],
    ['a: 1\na: 2', 2, 1, 'a key stands twice'],
    ['a: [1, 2', 1, 9, 'expected a closing ]'],
    ['{ a: 1', 1, 7, 'expected a closing }'],
    ['a: "x', 1, 6, 'expected a closing "'],
    ['a: b: c', 1, 4, 'text that holds a colon and a space needs quotes'],
    ['a: 1\n  b: 2', 1, 4, 'the next line is indented too far'],
    ['\ta: 1', 1, 1, 'expected spaces, found a tab at the start of a line'],
    ['a: !!js/function x', 1, 4, 'an unknown tag (!): text that begins with ! needs quotes'],
    ['%FOO\n---\na: 1', 1, 1, 'an unknown directive (%)'],
    ['a: 1\n---\nb: 2', 2, 1, 'expected one document'],
    ['? [a]\n: b', 1, 3, 'expected text as the key'],
    ['a: |Priya Patel\n x', 1, 5, 'unexpected characters: text that holds marks such as " { } [ ] | needs quotes around all of it'],
    ['a: &x [*x]', 1, 8, 'an alias stands inside what it refers to'],
    ['a: *x', 1, 4, 'an alias refers to no anchor'],
  ])('refuses %j with its place', (text, line, column, what) => {
    expect(refusal(text)).toBe(`a.yaml: Invalid YAML at line ${line}, column ${column}: ${what}`);
  });

  it('refuses what would grow or go deep without end', () => {
    expect(refusal(bomb)).toBe('a.yaml: Too many aliases in the YAML, each repeats what it refers to');
    expect(refusal('['.repeat(100_000))).toMatch(/^a\.yaml: Invalid YAML at line 1, column \d+: it is nested too deeply$/);
    expect(refusal('a: {'.repeat(100_000))).toMatch(/^a\.yaml: Invalid YAML at line 1, column \d+: it is nested too deeply$/);
  });
});
