import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtIn } from '../vite.config.ts';

const root = resolve(import.meta.dirname, '..');

/** What each layer may import, besides itself. A layer is a folder of src, or a file of it by its name. */
const allowed: Record<string, readonly string[]> = {
  bin: [],
  cli: ['compose', 'config', 'drafts', 'report', 'describe', 'kit'],
  index: ['compose', 'config', 'rule-tester', 'kit'],
  compose: ['engine', 'config', 'drafts', 'rules', 'kit'],
  'rule-tester': ['engine', 'drafts', 'kit'],
  report: ['describe', 'kit'],
  engine: ['text', 'kit'],
  config: ['kit'],
  describe: ['kit'],
  drafts: ['kit'],
  text: ['kit'],
  rules: ['kit'],
  kit: [],
};

/** Layers that may use Node's own modules; all others are pure. */
const useNode = new Set(['bin', 'cli', 'config', 'compose', 'index', 'rule-tester']);

function layerOf(path: string): string {
  const [top, second] = relative(root, path).split('/') as [string, string];
  return top === 'src' ? second.replace(/\.ts$/, '') : top;
}

interface Import {
  readonly file: string;
  readonly layer: string;
  readonly to: string;
}

const importing =
  /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|\n)import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

const files = ['bin', 'src', 'rules']
  .flatMap(top => readdirSync(join(root, top), { recursive: true, withFileTypes: true }))
  .filter(entry => entry.isFile() && /\.[jt]s$/.test(entry.name))
  .map(entry => join(entry.parentPath, entry.name));

const imports: Import[] = files.flatMap(file =>
  [...readFileSync(file, 'utf8').matchAll(importing)].map(match => ({
    file: relative(root, file),
    layer: layerOf(file),
    to: (match[1] ?? match[2] ?? match[3]) as string,
  })),
);

const local = imports.filter(({ to }) => to.startsWith('.')).map(entry => ({ ...entry, target: resolve(root, dirname(entry.file), entry.to) }));
const packages = imports.filter(({ to }) => !to.startsWith('.') && !to.startsWith('node:'));

describe('imports', () => {
  it.each(Object.keys(allowed))('the layer %s has a file', layer => {
    expect(files.some(file => layerOf(file) === layer)).toBe(true);
  });

  it('run one way', () => {
    const wrong = local
      .map(({ file, layer, target }) => ({ file, layer, to: layerOf(target) }))
      .filter(({ layer, to }) => layer !== to && !allowed[layer]?.includes(to))
      .map(({ file, to }) => `${file} imports ${to}`);
    expect(wrong).toEqual([]);
  });

  it('keep every rule to the kit and its own family', () => {
    const family = (path: string) => relative(root, path).split('/')[1];
    const wrong = local
      .filter(({ layer, target }) => layer === 'rules' && layerOf(target) === 'rules')
      .filter(({ file, target }) => family(resolve(root, file)) !== family(target))
      .map(({ file, to }) => `${file} imports ${to}`);
    expect(wrong).toEqual([]);
  });

  it('use Node only where a layer may', () => {
    const wrong = imports.filter(({ layer, to }) => to.startsWith('node:') && !useNode.has(layer)).map(({ file, to }) => `${file} imports ${to}`);
    expect(wrong).toEqual([]);
  });

  it('name each npm package in one file', () => {
    const files = new Map<string, Set<string>>();
    for (const { file, to } of packages) {
      const name = to
        .split('/')
        .slice(0, to.startsWith('@') ? 2 : 1)
        .join('/');
      files.set(name, (files.get(name) ?? new Set()).add(file));
    }
    const several = [...files].filter(([, users]) => users.size > 1).map(([name, users]) => `${name}: ${[...users].join(', ')}`);
    expect(several).toEqual([]);
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
    expect([...files.keys()].sort()).toEqual([...Object.keys(dependencies), ...builtIn].sort());
  });
});
