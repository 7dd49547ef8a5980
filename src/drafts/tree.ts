import type { draftKeys } from '../kit/index.ts';

/** How a scalar's characters are written; JSON's strings are double-quoted ones, and a CSV's cells are as they stand but for doubled quotes. */
export type Style = 'plain' | 'single' | 'double' | 'block' | 'csv' | 'csv-quoted';

/** A value of YAML or JSON, and where it stands in the file's source (UTF-16 offsets). */
export interface Scalar {
  readonly kind: 'string' | 'number' | 'boolean' | 'null';
  /** The string; for the other kinds, how it is written. */
  readonly value: string;
  readonly style: Style;
  readonly start: number;
  readonly end: number;
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly Node[];
  readonly start: number;
  readonly end: number;
}

export interface Dict {
  readonly kind: 'map';
  readonly entries: readonly Entry[];
  readonly start: number;
  readonly end: number;
}

export interface Entry {
  readonly key: string;
  readonly start: number;
  /** May be made on first use. */
  readonly value: Node;
}

/** A value that cannot be read, and why. */
interface Broken {
  readonly kind: 'broken';
  readonly reason: string;
  readonly start: number;
  readonly end: number;
}

export type Node = Scalar | List | Dict | Broken;

/** What the configuration's `keys` says of foreign keys: what each means to postlint, or `ignore`. */
export type Renames = Readonly<Record<string, string>>;

/** What a key means to postlint: `platform` is `platforms`. */
export function meaning(key: string, renames: Renames): string {
  const name = Object.hasOwn(renames, key) ? (renames[key] as string) : key;
  return name === ('platform' satisfies (typeof draftKeys)[number]) ? 'platforms' : name;
}

/** The node of a field's path: `account`, `images[0].alt`. One value stands for a list of one, an image's file for the image. */
export function findNode(root: Node, field: string, renames: Renames): Node | undefined {
  let node: Node | undefined = root;
  for (const [step] of field.matchAll(/[^.[\]]+/g)) {
    if (node?.kind === 'map') {
      const wanted = meaning(step, {});
      node = step === '0' ? node : node.entries.find(({ key }) => meaning(key, renames) === wanted)?.value;
    } else if (node?.kind === 'list') node = node.items[Number(step)];
    else if (step !== '0' && step !== 'file') return undefined;
  }
  return node;
}
