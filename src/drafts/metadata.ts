import {
  draftKeys,
  type Image,
  imageKeys,
  type Metadata,
  nearest,
  type Platform,
  platforms,
  type RawText,
  readTime,
  type SignOff,
  signOffKeys,
} from '../kit/index.ts';
import { type Dict, meaning, type Node, type Renames } from './tree.ts';

/** Keys of other programs that are so near to one of ours that they would look like a slip. */
const others = new Set(
  'authors content count date draft hashtags lang layout like likes media mentions next slug tags test time title tweet type url'.split(' '),
);

/** Takes what a draft's metadata has to say besides its values. */
export interface Listener {
  /** What the configuration's `keys` says of foreign keys. */
  readonly keys: Renames;
  fault(message: string, offset: number): void;
  /** A key that is not read, by its path without indices. */
  foreign(path: string): void;
}

export interface MetadataReading {
  readonly meta: Metadata;
  /** The value of `text`, if there is one. */
  readonly body?: string;
  /** Published texts besides the body. */
  readonly texts: readonly RawText[];
  readonly directives?: string;
}

/** Reads and checks a draft's metadata. Every wrong key, type and value is a fault at its place; null and empty values count as absent. */
export function readMetadata(root: Dict, listener: Listener): MetadataReading {
  const reader = new MetadataReader(listener);
  const nodes = reader.pick(root, draftKeys, '');
  const text = (key: string) => reader.text(nodes.get(key), key);
  const value = (key: string) => text(key)?.trim() || undefined;
  const meta = compact<Metadata>({
    id: value('id'),
    account: value('account'),
    platforms: reader.platforms(nodes.get('platforms')),
    scheduled: reader.time(nodes.get('scheduled'), 'scheduled'),
    author: value('author'),
    approved_by: value('approved_by'),
    embargo: reader.time(nodes.get('embargo'), 'embargo'),
    campaign: value('campaign'),
    reply_to: value('reply_to'),
    link: value('link'),
    images: reader.images(nodes.get('images')),
    link_title: text('link_title'),
    poll: reader.poll(nodes.get('poll')),
    first_comment: text('first_comment'),
    sponsor: value('sponsor'),
    signed_off: reader.signOffs(nodes.get('signed_off')),
  });
  return { meta, body: text('text'), texts: publishedTexts(meta), directives: text('postlint') };
}

function publishedTexts({ images = [], link_title, poll = [], first_comment }: Metadata): RawText[] {
  const all = [
    ...images.map(({ alt }, i) => ({ field: `images[${i}].alt`, value: alt })),
    { field: 'link_title', value: link_title },
    ...poll.map((option, i) => ({ field: `poll[${i}]`, value: option })),
    { field: 'first_comment', value: first_comment },
  ];
  return all.filter((text): text is RawText => Boolean(text.value));
}

function compact<T extends object>(object: { [Key in keyof T]: T[Key] | undefined }): T {
  for (const key of Object.keys(object) as (keyof T)[]) if (object[key] === undefined) delete object[key];
  return object as T;
}

/** The most keys of a map, and items of a list. */
const mostItems = 1000;

const kinds = { string: 'text', number: 'a number', boolean: 'true or false', null: 'nothing', list: 'a list', map: 'keys and values' };

const isBlank = (node: Node) => node.kind === 'null' || (node.kind === 'string' && node.value.trim() === '');

class MetadataReader {
  readonly #listener: Listener;

  constructor(listener: Listener) {
    this.#listener = listener;
  }

  /** The values of the keys that are known at this level, by what they mean. */
  pick(dict: Dict, names: readonly string[], prefix: string): Map<string, Node> {
    const { keys } = this.#listener;
    if (dict.entries.length > mostItems) this.#fault(`Too many keys: maximum ${mostItems}`, dict);
    const found = new Map<string, Node>();
    for (const entry of dict.entries.slice(0, mostItems)) {
      const { key, start } = entry;
      const name = meaning(key, keys);
      if (name === 'ignore') continue;
      if (!names.includes(name)) this.#unknown(key, names, prefix, entry);
      else if (found.has(name))
        this.#listener.fault(`Expected "${prefix}${name === 'platforms' ? 'platform" or "platforms' : name}" once, found it twice`, start);
      else found.set(name, entry.value);
    }
    return found;
  }

  #unknown(key: string, names: readonly string[], prefix: string, entry: Dict['entries'][number]): void {
    const meant = key.length < 4 || others.has(key) ? undefined : nearest(key, names, Math.min(2, Math.ceil(key.length / 2) - 1));
    // A static site's own `image: cover.jpg` is no slip; an `image` with an alt text is.
    if (!meant || (key === 'image' && 'value' in entry.value))
      this.#listener.foreign(`${prefix}${/^[\p{L}_][\p{L}\p{N}_.-]{0,39}$/u.test(key) ? key : '(other)'}`);
    else this.#listener.fault(`Unknown key "${prefix}${key}": did you mean "${meant}"?`, entry.start);
  }

  /** Any scalar but true and false, as it is written. */
  text(node: Node | undefined, field: string): string | undefined {
    if (!node || node.kind === 'null') return undefined;
    if (node.kind === 'number') return node.value;
    if (node.kind !== 'string') return this.#wrong(node, field, 'text');
    if (/\p{Cs}/u.test(node.value)) return this.#fault(`Invalid character in "${field}": half of a surrogate pair`, node);
    return node.value;
  }

  time(node: Node | undefined, field: string): string | undefined {
    const value = this.text(node, field)?.trim();
    if (!value || !node) return undefined;
    const reading = readTime(value);
    return 'time' in reading ? reading.time : this.#fault(`Invalid time in "${field}": ${reading.fault}`, node);
  }

  platforms(node: Node | undefined): Platform[] | undefined {
    const named = this.#items(node, 'platforms').flatMap(item => {
      const value = this.text(item, 'platforms')?.trim();
      if (!value) return [];
      const platform = platforms.find(name => name === value);
      if (platform) return platform;
      const meant = value.toLowerCase() === 'twitter' ? 'x' : nearest(value, platforms, 2);
      const rest = meant ? `did you mean "${meant}"?` : `expected ${platforms.slice(0, -1).join(', ')} or ${platforms.at(-1)}`;
      this.#fault(`Unknown platform: ${rest}`, item);
      return [];
    });
    return named.length > 0 ? [...new Set(named)] : undefined;
  }

  poll(node: Node | undefined): string[] | undefined {
    if (!node || node.kind === 'null') return undefined;
    if (node.kind !== 'list') return this.#wrong(node, 'poll', 'a list of options');
    return this.#items(node, 'poll').map((item, i) => (item.kind === 'boolean' ? item.value : (this.text(item, `poll[${i}]`) ?? '')));
  }

  images(node: Node | undefined): Image[] | undefined {
    const images = this.#items(node, 'images').map((item, i): Image => {
      const field = `images[${i}]`;
      if (item.kind === 'string') return compact<Image>({ file: this.text(item, field) });
      if (item.kind !== 'map') return this.#wrong(item, field, 'keys such as file and alt') ?? {};
      const nodes = this.pick(item, imageKeys, 'images[].');
      const text = (key: string) => this.text(nodes.get(key), `${field}.${key}`);
      const value = (key: string) => text(key)?.trim() || undefined;
      const flag = (key: string) => this.#flag(nodes.get(key), `${field}.${key}`);
      return compact<Image>({
        file: value('file'),
        alt: text('alt'),
        credit: value('credit'),
        people: flag('people'),
        under_16: flag('under_16'),
        consent: value('consent'),
        logo: flag('logo'),
        permission: value('permission'),
      });
    });
    return images.length > 0 ? images : undefined;
  }

  signOffs(node: Node | undefined): SignOff[] | undefined {
    const signOffs = this.#items(node, 'signed_off').map((item, i): SignOff => {
      const field = `signed_off[${i}]`;
      if (item.kind !== 'map') return this.#wrong(item, field, 'the keys clause, by and on') ?? { clause: '', by: '', on: '' };
      const nodes = this.pick(item, signOffKeys, 'signed_off[].');
      const value = (key: string) => {
        const node = nodes.get(key);
        if (!node || isBlank(node)) this.#fault(`Missing "${key}" in "${field}"`, node ?? item);
        return this.text(node, `${field}.${key}`)?.trim() ?? '';
      };
      const on = value('on');
      const reading = readTime(on);
      if (on && !('time' in reading)) this.#fault(`Invalid date in "${field}.on": ${reading.fault}`, nodes.get('on') ?? item);
      const hash = this.text(nodes.get('hash'), `${field}.hash`)?.trim() || undefined;
      return compact<SignOff>({ clause: value('clause'), by: value('by'), on: 'time' in reading ? reading.time.slice(0, 10) : '', hash });
    });
    return signOffs.length > 0 ? signOffs : undefined;
  }

  /** A list's items; one value stands for a list of one. */
  #items(node: Node | undefined, field: string): readonly Node[] {
    if (!node || isBlank(node)) return [];
    if (node.kind !== 'list') return [node];
    if (node.items.length > mostItems) this.#fault(`Too many items in "${field}": maximum ${mostItems}`, node);
    return node.items.slice(0, mostItems);
  }

  #flag(node: Node | undefined, field: string): boolean | undefined {
    if (!node || isBlank(node)) return undefined;
    return node.kind === 'boolean' ? node.value.toLowerCase() === 'true' : this.#wrong(node, field, 'true or false');
  }

  #wrong(node: Node, field: string, expected: string): undefined {
    if (node.kind === 'broken') return this.#fault(`Invalid value of "${field}": ${node.reason}`, node);
    return this.#fault(`Expected ${expected} in "${field}", found ${kinds[node.kind]}`, node);
  }

  #fault(message: string, { start }: { readonly start: number }): undefined {
    this.#listener.fault(message, start);
    return undefined;
  }
}
