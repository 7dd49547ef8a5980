import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskText } from '../../src/engine/mask.ts';

describe('maskText', () => {
  it.each([
    ['07700 900123', 6, '07700 9*****'],
    ['+44 7700 900123', 6, '+44 7700 ******'],
    ['(020) 7946 0000', 6, '(020) 794* ****'],
    ['AA 12 34 56 B', 2, 'AA ** ** ** *'],
    ['943 476 5919', 3, '943 *** ****'],
    ['AB', 6, 'A*'],
    ['7', 6, '*'],
    ['Priya Patel', 'initials', 'P**** P****'],
    ['ada.okafor@example.org', 'initials', 'a*********************'],
    ['“Siân” Ní Bhriain', 'initials', '*S**** ** B******'],
    ['b o l l o c k s', 'initials', 'b * * * * * * *'],
    ['12 High\r\nStreet', 'initials', '1* H***\r\nS*****'],
    ['𝓅𝓇𝒾𝓋𝒶𝓉𝑒', 'initials', '𝓅************'],
    ['Labour', 'none', 'Labour'],
  ] as const)('covers %j keeping %j', (text, mask, covered) => {
    expect(maskText(text, mask)).toBe(covered);
  });

  it('keeps length, white space and line breaks of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('initials' as const, 2, 6), (text, mask) => {
        const covered = maskText(text, mask);
        expect(covered).toHaveLength(text.length);
        expect(covered.replace(/\S/g, '')).toBe(text.replace(/\S/g, ''));
      }),
    );
  });

  it('shows at most half of the letters and digits when told to keep a number of them', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9 ]{1,30}$/), text => {
        const kept = maskText(text, 6).replace(/[^a-z0-9]/g, '').length;
        expect(kept).toBeLessThanOrEqual(Math.ceil(text.replace(/ /g, '').length / 2));
      }),
    );
  });
});
