import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldTerm, is } from '../../src/text/fold.ts';

function folded(value: string): string {
  const { codes, length } = fold(value);
  return String.fromCodePoint(...codes.subarray(0, length));
}

/** Each folded character with the source text that it stands for. */
function pieces(value: string): [string, string][] {
  const { codes, starts, ends, length } = fold(value);
  return Array.from({ length }, (_, i) => [String.fromCodePoint(codes[i]!), value.slice(starts[i], ends[i])]);
}

describe('fold', () => {
  it.each([
    ['Barnet COUNCIL', 'barnet council'],
    ['café, naïve, Ångström, Łódź, Ærø, Straße, ﬁn', 'cafe, naive, angstrom, lodz, aero, strasse, fin'],
    ['“it’s” – a ‘quote’ — yes‑no −1', "\"it's\" - a 'quote' - yes-no -1"],
    ['so\u00adft zero\u200bwidth\u200djoin\ufeff\u2060ed', 'soft zerowidthjoined'],
    ['ｆｕｌｌ ｗｉｄｔｈ ① ②', 'full width 1 2'],
    ['𝐛𝐨𝐥𝐝 𝓼𝓬𝓻𝓲𝓹𝓽 𝕕𝕠𝕦𝕓𝕝𝕖 ⓒⓘⓡⓒⓛⓔ 🅑🅞🅧 🆂🆀', 'bold script double circle box sq'],
    ['sᴍᴀʟʟ ᴄᴀᴘs', 'small caps'],
    ['one \t\r\n\u00a0\u3000two', 'one two'],
    ['İstanbul ISPARTA', 'istanbul isparta'],
    ['rоуаl with Cyrillic о, у, а; Ηellο with Greek', 'royal with cyrillic о, у, а; hello with greek'],
    ['Москва, Αθήνα', 'москва, αθηνα'],
    ['Acme™ ', 'acme™ '],
    ['', ''],
  ])('%j becomes %j', (value, expected) => {
    expect(folded(value)).toBe(expected);
  });

  it('keeps the place of every character, marks included', () => {
    expect(pieces('e\u0301\u0323x')).toEqual([
      ['e', 'e\u0301\u0323'],
      ['x', 'x'],
    ]);
    expect(pieces('ﬃ')).toEqual([
      ['f', 'ﬃ'],
      ['f', 'ﬃ'],
      ['i', 'ﬃ'],
    ]);
    expect(pieces('a \n b')).toEqual([
      ['a', 'a'],
      [' ', ' \n '],
      ['b', 'b'],
    ]);
    expect(pieces('\u0301a𝒃')).toEqual([
      ['a', 'a'],
      ['b', '𝒃'],
    ]);
    expect(pieces('x\u200b\u0301y')).toEqual([
      ['x', 'x\u200b\u0301'],
      ['y', 'y'],
    ]);
  });

  it('tells letters of scripts with spaces from those without, and pictures', () => {
    const kinds = (value: string) => Array.from(fold(value).flags.subarray(0, fold(value).length), flag => flag & (is.word | is.symbol));
    expect(kinds('aЖ9ע')).toEqual([is.word, is.word, is.word, is.word]);
    expect(kinds('中ไ_-')).toEqual([0, 0, 0, 0]);
    expect(kinds('🤬')).toEqual([is.symbol]);
  });

  it.each([
    ['#VoteLabour', 'Vote|Labour'],
    ['#BBCNews', 'BBC|News'],
    ['#Budget2026Now', 'Budget|2026|Now'],
    ['#bloody_Hell', 'bloody|_|Hell'],
    ['VoteLabour @VoteLabour', 'VoteLabour| @|VoteLabour'],
    ['＃ÉcoleÉté', 'École|Été'],
  ])('%j has the words %j', (value, words) => {
    const { flags, starts, length } = fold(value);
    const cuts = Array.from({ length }, (_, i) => i).filter(
      i => i > 0 && (flags[i]! & is.hump || (flags[i]! & is.word) !== (flags[i - 1]! & is.word)),
    );
    const parts = [0, ...cuts].map((cut, i) => value.slice(starts[cut], cuts[i] === undefined ? value.length : starts[cuts[i]]));
    expect(parts.filter(part => part !== '#' && part !== '＃').join('|')).toBe(words);
  });

  it('covers the value in order, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), value => {
        const { starts, ends, length } = fold(value);
        for (let i = 0; i < length; i++) {
          expect(ends[i]).toBeGreaterThan(starts[i]!);
          expect(ends[i]).toBeLessThanOrEqual(value.length);
          if (i > 0) expect(starts[i]).toBeGreaterThanOrEqual(starts[i - 1]!);
        }
      }),
    );
  });

  it('changes nothing when it is done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), value => {
        expect(folded(folded(value))).toBe(folded(value));
      }),
    );
  });

  it('folds terms as it folds texts', () => {
    expect(String.fromCodePoint(...foldTerm('  Café   Noir\n'))).toBe('cafe noir');
    expect(String.fromCodePoint(...foldTerm('Plain words'))).toBe('plain words');
    expect(foldTerm('\u200b')).toEqual([]);
  });
});
