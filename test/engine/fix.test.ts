import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/engine/fix.ts';

describe('applyEdits', () => {
  it('makes edits in order of place', () => {
    const edits = [
      { range: [4, 7], text: 'TWO' },
      { range: [0, 3], text: '1' },
    ] as const;
    expect(applyEdits('one two', edits)).toEqual({ output: '1 TWO', fixed: true });
  });

  it('leaves out an edit that overlaps an earlier one', () => {
    const edits = [
      { range: [0, 5], text: 'x' },
      { range: [4, 7], text: 'y' },
    ] as const;
    expect(applyEdits('one two', edits)).toEqual({ output: 'xwo', fixed: true });
  });

  it('inserts once at one place', () => {
    const edits = [
      { range: [3, 3], text: '!' },
      { range: [3, 3], text: '?' },
    ] as const;
    expect(applyEdits('one', edits)).toEqual({ output: 'one!', fixed: true });
  });

  it('says when nothing changed', () => {
    expect(applyEdits('one', [{ range: [0, 3], text: 'one' }])).toEqual({ output: 'one', fixed: false });
    expect(applyEdits('one', [])).toEqual({ output: 'one', fixed: false });
  });
});
