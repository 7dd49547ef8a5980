/** Words alone, each between spaces: case, punctuation, emoji, quotation marks and line breaks do not matter. */
function words(text: string): string {
  return ` ${text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘`]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;
}

/** Tells whether a text has one of some statements, in its words or as a hashtag: `#ViewsMyOwn`. */
export function statementTest(statements: readonly string[]): (text: string) => boolean {
  const wanted = statements.map(words);
  const tags = new Set(wanted.map(statement => statement.replaceAll(' ', '')));
  return text => {
    const said = words(text);
    return (
      wanted.some(statement => said.includes(statement)) ||
      Array.from(text.matchAll(/#([\p{L}\p{M}]{6,80})/gu)).some(([, tag = '']) => tags.has(tag.toLowerCase()))
    );
  };
}
