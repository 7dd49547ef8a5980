const longest = 60;

/** The template with its slots filled. Text of the draft is put on one line and cut to 60 characters. */
export function fill(template: string, text: string, data: Readonly<Record<string, string | number>> = {}): string {
  return template.replace(/\{\{(\w+)\}\}/g, (slot, name: string) => (name === 'text' ? shorten(text) : String(data[name] ?? slot)));
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const chars = [...line];
  return chars.length > longest ? `${chars.slice(0, longest - 1).join('')}…` : line;
}

const mostCited = 3;

/** ` (barnet 5a/4, 6/1 and 2 more)`: the clauses that a finding cites, short enough to read; nothing where there is none. */
export function cite(clauses: readonly string[]): string {
  if (clauses.length === 0) return '';
  const shown = clauses.length > mostCited ? clauses.slice(0, mostCited - 1) : clauses;
  let policy = '';
  const named = shown.map(clause => {
    const [before, number] = [clause.slice(0, clause.indexOf(':')), clause.slice(clause.indexOf(':') + 1)];
    const name = before === policy ? number : `${before} ${number}`;
    policy = before;
    return name;
  });
  const more = clauses.length - shown.length;
  return ` (${named.join(', ')}${more > 0 ? ` and ${more} more` : ''})`;
}
