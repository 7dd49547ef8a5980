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
