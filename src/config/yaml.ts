import { UserError } from '../kit/index.ts';
import { faultOf, isScalar, LineCounter, parseDocument, visit } from '../kit/yaml.ts';

/** Reads YAML 1.2 as plain data. Throws a UserError of one sentence, with line and column, that quotes nothing of the text. */
export function parseYaml(text: string, label: string): unknown {
  const lines = new LineCounter();
  const fail = (what: string, offset: number): never => {
    const { line, col } = lines.linePos(offset);
    throw new UserError(`${label}: Invalid YAML at line ${line}, column ${col}: ${what}`);
  };
  const document = parseDocument(text, { schema: 'core', prettyErrors: false, uniqueKeys: false, lineCounter: lines });
  const fault = faultOf(document, text);
  if (fault) fail(fault.why, fault.offset);
  visit(document, {
    Map(_, { items }) {
      const keys = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (keys.has(String(key.value))) fail('a key stands twice', key.range?.[0] ?? 0);
        keys.add(String(key.value));
      }
    },
    Pair(_, { key }) {
      if (key !== null && !isScalar(key)) fail('expected text as the key', (key as { range?: [number] }).range?.[0] ?? 0);
    },
    Alias(_, alias, path) {
      const at = alias.range?.[0] ?? 0;
      if (path.some(node => 'anchor' in node && node.anchor === alias.source)) fail('an alias stands inside what it refers to', at);
      if (alias.resolve(document) === undefined) fail('an alias refers to no anchor', at);
    },
  });
  try {
    return document.toJS();
  } catch {
    throw new UserError(`${label}: Too many aliases in the YAML, each repeats what it refers to`);
  }
}
