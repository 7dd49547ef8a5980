import { type Document, faultOf, isAlias, isMap, isScalar, isSeq, parseDocument } from '../kit/yaml.ts';
import { readSimpleYaml } from './simple-yaml.ts';
import type { Dict, Entry, Node, Style } from './tree.ts';

/** The most characters of front matter that are read. */
const most = 65_536;
/** Deeper values are nothing that metadata could hold. */
const deepest = 16;
const mostAliases = 100;

export type YamlReading = { readonly root: Dict } | { readonly fault: string; readonly offset: number };

/** Reads front matter, which stands in `source` from `start` to `end`, as YAML 1.2. Faults quote nothing of it. */
export function readYaml(source: string, start: number, end: number): YamlReading {
  if (end - start > most) return { fault: `Too long a front matter: maximum ${most} characters`, offset: start };
  const root = readSimpleYaml(source, start, end);
  return root ? { root } : readWholeYaml(source, start, end);
}

/** The same for YAML of any kind. */
export function readWholeYaml(source: string, start: number, end: number): YamlReading {
  const fault = (why: string, offset = 0): YamlReading => ({ fault: `Invalid front matter: ${why}`, offset: start + offset });
  const text = source.slice(start, end).replace(/\r(?!\n)/g, '\n');
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false });
  const wrong = faultOf(document, text);
  if (wrong) return fault(wrong.why, wrong.offset);
  const { contents } = document;
  if (contents === null) return { root: { kind: 'map', entries: [], start, end: start } };
  if (!isMap(contents)) return fault(`expected keys and values, found ${isSeq(contents) ? 'a list' : 'text'}`, contents.range?.[0]);
  return { root: new Converter(document, start).node(contents, 0) as Dict };
}

const styles: Readonly<Record<string, Style>> = { QUOTE_SINGLE: 'single', QUOTE_DOUBLE: 'double', BLOCK_LITERAL: 'block', BLOCK_FOLDED: 'block' };

/** Turns the parser's nodes into ours. A value is converted when it is asked for: foreign keys' values never are. */
class Converter {
  readonly #document: Document;
  readonly #offset: number;
  #aliases = 0;

  constructor(document: Document, offset: number) {
    this.#document = document;
    this.#offset = offset;
  }

  node(node: unknown, depth: number): Node {
    const [from, to] = (node as { range?: readonly number[] } | null)?.range ?? [0, 0];
    const start = this.#offset + (from as number);
    const end = this.#offset + (to as number);
    if (isAlias(node)) {
      const target = ++this.#aliases <= mostAliases ? node.resolve(this.#document) : undefined;
      if (target) return this.node(target, depth);
      return { kind: 'broken', reason: this.#aliases > mostAliases ? 'too many aliases' : 'an alias (*) that refers to no anchor (&)', start, end };
    }
    if (isSeq(node)) return { kind: 'list', items: depth < deepest ? node.items.map(item => this.node(item, depth + 1)) : [], start, end };
    if (isMap(node)) return { kind: 'map', entries: depth < deepest ? node.items.map(pair => this.#entry(pair, depth)) : [], start, end };
    if (!isScalar(node)) return { kind: 'null', value: '', style: 'plain', start, end };
    const { value, source = '', type = '' } = node;
    const style = styles[type] ?? 'plain';
    if (typeof value === 'string') return { kind: 'string', value, style, start, end };
    return { kind: value === null ? 'null' : typeof value === 'boolean' ? 'boolean' : 'number', value: source, style, start, end };
  }

  #entry({ key, value }: { key: unknown; value: unknown }, depth: number): Entry {
    const node = this.node(key, deepest);
    const convert = () => this.node(value, depth + 1);
    let converted: Node | undefined;
    return {
      key: 'value' in node ? node.value : '',
      start: node.start,
      get value() {
        converted ??= convert();
        return converted;
      },
    };
  }
}
