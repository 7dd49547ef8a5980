import { readFileSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UserError } from '../kit/index.ts';
import type { Found } from './find.ts';
import { labelOf } from './labels.ts';
import { fullName, isPath, resolvePackage } from './modules.ts';
import type { Problems } from './problems.ts';
import { readData } from './read.ts';
import type { Config, Layer } from './types.ts';

/** The files of a configuration, what it extends first; each file once, where it first stands. */
export async function readLayers(found: Found, cwd: string, problems: Problems): Promise<Layer[]> {
  const layers: Layer[] = [];
  const seen = new Set<string>();

  const read = async ({ file, contents }: Found, above: readonly string[]): Promise<void> => {
    const real = realpathSync(file);
    const label = labelOf(file, cwd);
    if (above.includes(real)) {
      const circle = [...above.slice(above.indexOf(real)), real].map(path => labelOf(path, cwd)).join(' > ');
      problems.add(`${labelOf(above.at(-1) ?? file, cwd)}: Invalid extends, it leads round in a circle: ${circle}`);
      return;
    }
    if (seen.has(real)) return;
    seen.add(real);
    const config = (await problems.attempt(() => readData(file, contents, label))) as Config | undefined;
    if (!config) return;
    const layer = { file, label, folder: dirname(file), config };
    for (const name of namesIn(config.extends)) {
      const base = await problems.attempt(async () => findBase(name, layer));
      if (base) await read(base, [...above, real]);
    }
    layers.push(layer);
  };

  await read(found, []);
  return layers;
}

/** The texts of a key that may hold one or many; validation reports everything else. */
export function namesIn(value: unknown): string[] {
  return [value].flat().filter(name => typeof name === 'string' && name !== '') as string[];
}

function findBase(name: string, { label, folder }: Layer): Found {
  const file = isPath(name) ? resolve(folder, name) : resolvePackage(fullName(name, 'postlint-config'), folder);
  const hint = isPath(name) || !canRead(resolve(folder, name)) ? '' : `, did you mean "./${name}"?`;
  if (!file)
    throw new UserError(
      `${label}: Unknown configuration ${JSON.stringify(name)} in extends, the package "${fullName(name, 'postlint-config')}" is not installed${hint}`,
    );
  const contents = read(file);
  if (contents === undefined) throw new UserError(`${label}: Unknown configuration ${JSON.stringify(name)} in extends, there is no such file${hint}`);
  return { file, contents };
}

const canRead = (file: string) => read(file) !== undefined;

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
