export type { Alias, Document, ParsedNode, Scalar } from 'yaml';
export { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
