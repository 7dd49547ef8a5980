/**
 * A trie of terms with failure links (Aho and Corasick 1975): all terms are found in one pass. Nodes are numbers, the root is 0; edges lie in
 * one open hash table, so that its size follows the terms' length alone. Links are made when a scan first comes to a node: most never are.
 */
export class Automaton {
  /** The symbol of each character that terms have; 0 is every other. */
  readonly #ascii = new Uint16Array(128);
  readonly #others = new Map<number, number>();
  #alphabet = 1;
  /** Pairs of an edge's key and its target; 0 is an empty key. */
  #edges = new Int32Array(0);
  #shift = 0;
  readonly #root: Int32Array;
  readonly #parent: Int32Array;
  /** The longest proper suffix of a node's text that is a node as well; -1 if it is not known yet. */
  readonly #fail: Int32Array;
  #size = 1;

  /** A node's character, first child and next sibling; 0 for none. A child's number is greater than its parent's. */
  readonly code: Uint32Array;
  readonly child: Int32Array;
  readonly sibling: Int32Array;
  /** The index of the first term that ends at a node, plus 1; 0 for none. */
  readonly first: Int32Array;
  /** For each term, the next one that ends at the same node, as in `first`. */
  readonly next: Int32Array;
  /** The longest proper suffix of a node's text at which a term ends, for nodes that `step` has come to; 0 for none. */
  readonly shorter: Int32Array;

  constructor(terms: readonly (readonly number[])[]) {
    let most = 1;
    for (let t = 0; t < terms.length; t++) {
      const term = terms[t]!;
      most += term.length;
      for (let k = 0; k < term.length; k++) {
        const code = term[k]!;
        if (code >= 128) this.#others.set(code, this.#others.get(code) ?? this.#alphabet++);
        else if (this.#ascii[code] === 0) this.#ascii[code] = this.#alphabet++;
      }
    }
    const bits = Math.max(4, Math.ceil(Math.log2(most * 1.5)));
    this.#shift = 32 - bits;
    this.#edges = new Int32Array(2 << bits);
    this.#root = new Int32Array(this.#alphabet);
    this.#parent = new Int32Array(most);
    this.#fail = new Int32Array(most).fill(-1);
    this.#fail[0] = 0;
    this.code = new Uint32Array(most);
    this.child = new Int32Array(most);
    this.sibling = new Int32Array(most);
    this.first = new Int32Array(most);
    this.next = new Int32Array(terms.length);
    this.shorter = new Int32Array(most);
    for (let t = terms.length - 1; t >= 0; t--) this.#insert(terms[t]!, t);
  }

  get size(): number {
    return this.#size;
  }

  /** The node after reading a character; 0 where no term goes on. */
  step(from: number, code: number): number {
    const symbol = this.#symbolOf(code);
    if (symbol === 0) return 0;
    for (let node = from; node !== 0; node = this.#fail[node]!) {
      const to = this.#edges[this.#slot(node * this.#alphabet + symbol) + 1]!;
      if (to !== 0) return this.#visit(to);
    }
    return this.#visit(this.#root[symbol]!);
  }

  /** The child of a node; 0 where there is none. */
  childOf(node: number, code: number): number {
    const symbol = this.#symbolOf(code);
    if (symbol === 0) return 0;
    return node === 0 ? this.#root[symbol]! : this.#edges[this.#slot(node * this.#alphabet + symbol) + 1]!;
  }

  /** Makes a node's links; those of its parent are made already. */
  #visit(node: number): number {
    if (this.#fail[node]! >= 0) return node;
    const parent = this.#parent[node]!;
    const back = parent === 0 ? 0 : this.step(this.#fail[parent]!, this.code[node]!);
    this.#fail[node] = back;
    this.shorter[node] = this.first[back] !== 0 ? back : this.shorter[back]!;
    return node;
  }

  #symbolOf(code: number): number {
    return code < 128 ? this.#ascii[code]! : (this.#others.get(code) ?? 0);
  }

  #slot(key: number): number {
    const mask = this.#edges.length - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> this.#shift) << 1;
    while (this.#edges[slot] !== key && this.#edges[slot] !== 0) slot = (slot + 2) & mask;
    return slot;
  }

  #insert(term: readonly number[], index: number) {
    const ascii = this.#ascii;
    const alphabet = this.#alphabet;
    let node = 0;
    for (let k = 0; k < term.length; k++) {
      const code = term[k]!;
      const symbol = code < 128 ? ascii[code]! : this.#others.get(code)!;
      const slot = node === 0 ? -1 : this.#slot(node * alphabet + symbol);
      let to = slot < 0 ? this.#root[symbol]! : this.#edges[slot + 1]!;
      if (to === 0) {
        to = this.#size++;
        if (slot < 0) this.#root[symbol] = to;
        else {
          this.#edges[slot] = node * alphabet + symbol;
          this.#edges[slot + 1] = to;
        }
        this.code[to] = code;
        this.#parent[to] = node;
        this.sibling[to] = this.child[node]!;
        this.child[node] = to;
      }
      node = to;
    }
    if (node === 0) return;
    this.next[index] = this.first[node]!;
    this.first[node] = index + 1;
  }
}
