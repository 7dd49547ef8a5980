const entity = /^&(?:lt|gt|amp|quot|apos|#\d+|#x[\da-fA-F]+);/;

function checkText(text: string): void {
  for (const { index } of text.matchAll(/&/g)) {
    if (!entity.test(text.slice(index))) throw new Error(`no entity: ${text.slice(index, index + 20)}`);
  }
  for (const [, code] of text.matchAll(/&#(\d+);/g)) {
    const value = Number(code);
    if ((value < 32 && ![9, 10, 13].includes(value)) || (value >= 0xd800 && value <= 0xdfff) || value >= 0xfffe)
      throw new Error(`no character: ${code}`);
  }
}

/** How many elements of each name a well-formed document holds; throws where it is not well formed. */
export function countElements(document: string): Map<string, number> {
  const counts = new Map<string, number>();
  const open: string[] = [];
  const token = /<\?[^?]*\?>|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)|([\s\S])/gy;
  for (const [whole, close, name, attributes, empty, text, wrong] of document.matchAll(token)) {
    if (wrong !== undefined) throw new Error(`not well formed: ${whole}`);
    checkText(text ?? attributes ?? '');
    if (name === undefined) continue;
    if (close) {
      if (open.pop() !== name) throw new Error(`not nested: ${whole}`);
      continue;
    }
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if (!empty) open.push(name);
  }
  if (open.length > 0) throw new Error(`not closed: ${open.join(', ')}`);
  return counts;
}
