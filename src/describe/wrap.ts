const combining = /[\p{Mn}\p{Me}\p{Cf}]/u;
const wide =
  /[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;

/** How many columns of a terminal a text without control characters takes. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (character < '\u0300') width += 1;
    else if (!combining.test(character)) width += wide.test(character) ? 2 : 1;
  }
  return width;
}

/** Cuts what no line can hold, such as a long address. */
function pieces(word: string, width: number): string[] {
  if (displayWidth(word) <= width) return [word];
  const cut: string[] = [];
  let piece = '';
  let used = 0;
  for (const character of word) {
    const columns = displayWidth(character);
    if (used + columns > width && piece !== '') {
      cut.push(piece);
      piece = '';
      used = 0;
    }
    piece += character;
    used += columns;
  }
  return [...cut, piece];
}

/** A text's words in lines of at most `width` columns, at least one line. Line breaks count as spaces. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(/[ \t\r\n]+/u).filter(Boolean)) {
    for (const piece of pieces(word, Math.max(1, width))) {
      const columns = displayWidth(piece);
      if (line !== '' && used + 1 + columns > width) {
        lines.push(line);
        line = piece;
        used = columns;
      } else {
        used += columns + (line === '' ? 0 : 1);
        line = line === '' ? piece : `${line} ${piece}`;
      }
    }
  }
  return [...lines, line];
}

/** A paragraph in lines of at most `width` columns: the first after `first`, the others after as many spaces as it is wide. */
export function hang(first: string, text: string, width: number): string {
  const indent = ' '.repeat(displayWidth(first));
  return wrap(text, width - indent.length)
    .map((line, index) => (index === 0 ? first : indent) + line)
    .join('\n');
}
