import tables from './lists/disguises.json' with { type: 'json' };

const codesOf = (text: string) => Array.from(text, char => char.codePointAt(0)!);
const leet = new Map(Object.entries(tables.leet).map(([char, letters]) => [char.codePointAt(0)!, codesOf(letters)]));

/** Codes from here on are private, and stand for letters drawn with several signs. */
export const firstDrawn = 0xe000;

/** The letters drawn with several signs, longest first, each with the code that stands for it. */
const drawn = Object.entries(tables.drawn)
  .sort(([a], [b]) => b.length - a.length)
  .map(([signs, letters], i) => {
    leet.set(firstDrawn + i, codesOf(letters));
    return { signs: codesOf(signs), code: firstDrawn + i };
  });
const drawing = new Uint8Array(128);
for (const { signs } of drawn) for (const sign of signs) drawing[sign] = 1;

export const isLetter = (code: number) => code >= 97 && code <= 122;
export const isDigit = (code: number) => code >= 48 && code <= 57;

/** The letters that a digit or sign is written for. */
export const lettersFor = (code: number): readonly number[] => leet.get(code) ?? [];

/** Whether letters are drawn with a sign: `|-|`. */
export const isDrawing = (code: number) => code < 128 && drawing[code] === 1;

/** The letter drawn with the signs at some place. */
export const drawnAt = (codes: Uint32Array, at: number, end: number) =>
  isDrawing(codes[at]!) ? drawn.find(({ signs }) => at + signs.length <= end && signs.every((sign, k) => sign === codes[at + k])) : undefined;
