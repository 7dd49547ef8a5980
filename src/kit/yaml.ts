import { Composer, type CST, Document, type DocumentOptions, Lexer, type ParseOptions, Parser, type SchemaOptions, YAMLParseError } from 'yaml';

export { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, visit } from 'yaml';

const deepest = 64;

/**
 * Reads one YAML document; what is wrong is in its `errors` and `warnings`. As the package's own function, but for texts that are nested
 * deeper than any of ours: reading those exhausts the stack, which can end the whole process.
 */
export function parseDocument(text: string, options: ParseOptions & DocumentOptions & SchemaOptions): Document {
  const { lineCounter } = options;
  lineCounter?.addNewLine(0);
  const parser = new Parser(lineCounter?.addNewLine);
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > deepest) return broken(options, 'RESOURCE_EXHAUSTION', 'nested too deeply', parser.offset);
  }
  for (const token of parser.end()) tokens.push(token);
  const [document = new Document(null, options), second] = new Composer(options).compose(tokens, true, text.length);
  return second ? broken(options, 'MULTIPLE_DOCS', 'more than one document', second.range[0]) : document;
}

function broken(options: DocumentOptions, code: YAMLParseError['code'], message: string, offset: number): Document {
  const document = new Document(null, options);
  document.errors.push(new YAMLParseError([offset, offset + 1], code, message));
  return document;
}

/** The first thing that is wrong with a document, and where. In words of ours: the parser's may quote the text. */
export function faultOf({ errors, warnings }: Document, text: string): { readonly why: string; readonly offset: number } | undefined {
  const [error] = [...errors, ...warnings];
  return error && { why: reason(error, lineAround(text, error.pos[0])), offset: error.pos[0] };
}

function reason({ code, message }: { code: string; message: string }, { before, after }: Line): string {
  if (/(?:^|[{,])\s*\*[^,{]*$/.test(before)) return 'a key that begins with * needs quotes: "*"';
  const [, closing] = /(?:end with a|closing) ([\]}"'])/.exec(message) ?? [];
  if (closing) return `expected a closing ${closing}`;
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && !/:\s/.test(after)) return 'the next line is indented too far';
  return reasons[code] ?? 'it cannot be read from here on';
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
  BAD_ALIAS: 'an alias (*) has no name: text that begins with * needs quotes',
  BAD_DIRECTIVE: 'an unknown directive (%)',
  BAD_DQ_ESCAPE: 'a backslash in double quotes must be written twice',
  BAD_INDENT: 'a line is not indented as it must be',
  BAD_SCALAR_START: 'text that begins with @, ` or % needs quotes',
  BLOCK_AS_IMPLICIT_KEY: 'text that holds a colon and a space needs quotes',
  MISSING_CHAR: 'expected "key: value"',
  MULTILINE_IMPLICIT_KEY: 'expected "key: value" on one line',
  MULTIPLE_DOCS: 'expected one document',
  RESOURCE_EXHAUSTION: 'it is nested too deeply',
  TAB_AS_INDENT: 'expected spaces, found a tab at the start of a line',
  TAG_RESOLVE_FAILED: 'an unknown tag (!): text that begins with ! needs quotes',
  UNEXPECTED_TOKEN: 'unexpected characters: text that holds marks such as " { } [ ] | needs quotes around all of it',
};
