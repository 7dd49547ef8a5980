import { UserError } from '../kit/index.ts';
import { isScalar, LineCounter, parseDocument, visit } from '../kit/yaml.ts';

/** Reads YAML 1.2 as plain data. Throws a UserError of one sentence, with line and column, that quotes nothing of the text. */
export function parseYaml(text: string, label: string): unknown {
  const lines = new LineCounter();
  const fail = (what: string, offset: number): never => {
    const { line, col } = lines.linePos(offset);
    throw new UserError(`${label}: Invalid YAML at line ${line}, column ${col}: ${what}`);
  };
  const document = parseDocument(text, { schema: 'core', prettyErrors: false, uniqueKeys: false, lineCounter: lines });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem) fail(reason(problem.code, problem.message, lineAround(text, problem.pos[0])), problem.pos[0]);
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

/** What is wrong in words of ours, where the parser's would not help or would quote the text. */
function reason(code: string, message: string, { before, after }: Line): string {
  if (/(?:^|[{,])\s*\*[^,{]*$/.test(before)) return 'a key that begins with * must stand in quotes: "*"';
  const [, closing] = /(?:end with a|closing) ([\]}"'])/.exec(message) ?? [];
  if (closing) return `expected a closing ${closing}`;
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && !/:\s/.test(after)) return 'the next line is indented too far';
  const own = reasons[code];
  if (own) return own;
  const cut = code === 'UNEXPECTED_TOKEN' ? message.replace(/:.*$/s, '') : message;
  return cut.slice(0, 1).toLowerCase() + cut.slice(1);
}

interface Line {
  readonly before: string;
  readonly after: string;
}

/** The line of an offset, as far as it matters: what stands before the offset, and after. */
function lineAround(text: string, offset: number): Line {
  const before = text.slice(Math.max(0, offset - 200), offset);
  return { before: before.slice(before.lastIndexOf('\n') + 1), after: text.slice(offset, offset + 200).replace(/\n.*$/s, '') };
}

const reasons: Readonly<Record<string, string>> = {
  BAD_ALIAS: 'invalid alias',
  BAD_DIRECTIVE: 'unknown directive',
  BAD_SCALAR_START: 'a text that begins with @ or ` must stand in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'a text that holds a colon must stand in quotes',
  MULTILINE_IMPLICIT_KEY: 'expected "key: value"',
  MULTIPLE_DOCS: 'expected one document',
  RESOURCE_EXHAUSTION: 'it is nested too deeply',
  TAG_RESOLVE_FAILED: 'unknown tag',
};
