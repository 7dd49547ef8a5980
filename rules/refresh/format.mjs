const widest = 150;

/** On one line, as it reads best: `{ "id": "PP1", "names": ["a", "b"] }`. */
function flat(value) {
  if (Array.isArray(value)) return `[${value.map(flat).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${flat(inner)}`);
  return entries.length > 0 ? `{ ${entries.join(', ')} }` : '{}';
}

/** Words in lines as long as they may be. */
function wrapped(words, indent) {
  const lines = [];
  for (const word of words.map(word => JSON.stringify(word))) {
    const line = lines.at(-1);
    if (line !== undefined && indent.length + line.length + word.length + 3 <= widest) lines[lines.length - 1] = `${line}, ${word}`;
    else lines.push(word);
  }
  return lines;
}

function tall(value, indent, before) {
  const line = flat(value);
  if (typeof value !== 'object' || value === null || (indent !== '' && before + line.length < widest)) return line;
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const lines = isList
    ? value.every(item => typeof item !== 'object')
      ? wrapped(value, inner)
      : value.map(flat)
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${tall(item, inner, inner.length + key.length + 4)}`);
  const [open, close] = isList ? '[]' : '{}';
  return `${open}\n${lines.map(each => inner + each).join(',\n')}\n${indent}${close}`;
}

/** A list file's text: a key a line, objects of a list one a line, words as many as fit on a line. */
export const formatList = list => `${tall(list, '', 0)}\n`;
