import { Malformed } from './malformed.mjs';

const scripts = /^[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Armenian}\p{sc=Coptic}\p{sc=Cherokee}\p{sc=Canadian_Aboriginal}\p{sc=Lisu}]$/u;
const isUpper = char => /\p{Lu}/u.test(char);
const dated = /^# Date: (\d{4}-\d\d-\d\d)/m;
const entry = /^([0-9A-F]{4,6}) *;\s*([0-9A-F]{4,6}(?: [0-9A-F]{4,6})*) *;\s*MA\b/;
const textOf = codes =>
  codes
    .split(' ')
    .map(code => String.fromCodePoint(Number.parseInt(code, 16)))
    .join('');

/** The Latin letter that a character is drawn like; a capital that is drawn like I is confusable with l, and read as i. */
function letterOf(char, target) {
  const letter = target === 'rn' ? 'm' : /^[A-Za-z]$/.test(target) ? target.toLowerCase() : undefined;
  return letter === 'l' && target === 'l' && isUpper(char) ? 'i' : letter;
}

/** Letters of other scripts that are drawn like one Latin letter: `[char, letter]`, in the order of Unicode. */
function pairsOf(download) {
  const pairs = [];
  download.text.split(/\r?\n/).forEach((raw, i) => {
    const line = raw.replace(/^\uFEFF/, '');
    if (line.trim() === '' || line.startsWith('#')) return;
    const [, from, to] = entry.exec(line) ?? [];
    if (from === undefined) throw new Malformed(download, `line ${i + 1}`, 'expected "code ; code ; MA"');
    const char = textOf(from);
    const letter = letterOf(char, textOf(to));
    if (letter && scripts.test(char) && /\p{L}/u.test(char) && char.normalize('NFKD') === char) pairs.push([char, letter]);
  });
  return pairs.sort(([a], [b]) => a.codePointAt(0) - b.codePointAt(0));
}

/** `{ a: 'аα' }` of pairs, but for characters that were chosen by hand already. */
function table(pairs, own) {
  const chosen = new Set(own.flatMap(letters => Object.values(letters).flatMap(chars => Array.from(chars))));
  const letters = {};
  for (const [char, letter] of pairs) if (!chosen.has(char)) letters[letter] = (letters[letter] ?? '') + char;
  return Object.fromEntries(Object.entries(letters).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function update(list, date, source, unicode) {
  const charsOf = letters => Object.entries(letters).flatMap(([letter, chars]) => Array.from(chars, char => `${char} ${letter}`));
  const before = charsOf(list.unicode);
  const after = charsOf(unicode);
  return {
    list: { ...list, date, source, unicode },
    added: after.filter(pair => !before.includes(pair)),
    removed: before.filter(pair => !after.includes(pair)),
    notes: [],
  };
}

/** Unicode's confusable characters, besides those that were chosen by hand. */
export const lookalikes = {
  name: "Unicode's confusables.txt",
  files: ['src/text/lists/lookalikes.json', 'rules/handle-naming/lists/lookalikes.json'],
  recognises: ({ name, text }) => /^confusables.*\.txt$/i.test(name) || /^\uFEFF?# confusables\.txt/.test(text),
  refresh([download], [texts, handles]) {
    const [, date] = dated.exec(download.text) ?? [];
    if (date === undefined) throw new Malformed(download, 'line 2', 'expected "# Date: YYYY-MM-DD"');
    const pairs = pairsOf(download);
    if (pairs.length === 0) throw new Malformed(download, undefined, 'expected a letter that is drawn like a Latin one');
    const source = 'Unicode confusables (UTS 39), confusables.txt';
    return [
      update(texts, date, source, table(pairs, [texts.plain, texts.twins])),
      update(handles, date, source, table(pairs, [handles.letters, handles.capitals])),
    ];
  },
};
