import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UserError } from '../kit/index.ts';

/** The default export of a JavaScript or TypeScript module, in a box, as it may be a promise. Throws a UserError that names it where it cannot be loaded. */
export async function importDefault(file: string, label: string): Promise<{ readonly exported: unknown }> {
  const typescript = extname(file) === '.ts' && !(process.features as { typescript?: unknown }).typescript;
  const loaded = typescript ? await importTypeScript(file, label) : await importFile(file, label);
  if (!Object.hasOwn(loaded, 'default')) throw new UserError(`${label}: Missing default export`);
  return { exported: loaded.default };
}

async function importFile(file: string, label: string): Promise<Record<string, unknown>> {
  try {
    const { href } = pathToFileURL(file);
    return await import(/* @vite-ignore */ `${href}?mtime=${statSync(file).mtimeMs}`);
  } catch (error) {
    throw Object.assign(new UserError(`${label}: Cannot be loaded: ${firstLine(error)}`), { cause: error });
  }
}

/** Compiles with the project's own TypeScript, for a Node that does not strip types. */
async function importTypeScript(file: string, label: string): Promise<Record<string, unknown>> {
  const { transpileModule } = compilerFor(file, label);
  const compilerOptions = { module: 99, target: 9 };
  const compiled = join(dirname(file), `.postlint-${randomUUID()}.mjs`);
  try {
    await writeFile(compiled, transpileModule(readFileSync(file, 'utf8'), { compilerOptions }).outputText);
    return await importFile(compiled, label);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw Object.assign(new UserError(`${label}: Cannot be compiled: ${firstLine(error)}`), { cause: error });
  } finally {
    await rm(compiled, { force: true });
  }
}

interface Compiler {
  transpileModule(source: string, options: object): { outputText: string };
}

function compilerFor(file: string, label: string): Compiler {
  let found: Partial<Compiler> | undefined;
  try {
    found = createRequire(file)('typescript');
  } catch {
    found = undefined;
  }
  if (typeof found?.transpileModule === 'function') return found as Compiler;
  const what = found ? 'a version of the package "typescript" below 7' : 'the package "typescript" in the project';
  throw new UserError(`${label}: Cannot be read by Node ${process.versions.node}, expected Node 22.18 or later, or ${what}`);
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/\n.*$/s, '').slice(0, 200);
}

/** The file that an npm name stands for, as modules in a folder see it; undefined if it is not installed. */
export function resolvePackage(name: string, folder: string): string | undefined {
  const require = createRequire(join(folder, 'postlint.js'));
  try {
    return require.resolve(name);
  } catch {
    const home = require.resolve
      .paths(name)
      ?.map(modules => join(modules, name))
      .find(existsSync);
    const entry = home && entryOf(join(home, 'package.json'));
    return entry && join(home, entry);
  }
}

/** The entry of a package for `import`, where `require` has none. */
function entryOf(manifest: string): string | undefined {
  try {
    const { exports } = JSON.parse(readFileSync(manifest, 'utf8'));
    const main = exports?.['.'] ?? exports;
    const entry = typeof main === 'string' ? main : (main?.import?.default ?? main?.import ?? main?.node ?? main?.default);
    return typeof entry === 'string' ? entry : undefined;
  } catch {
    return undefined;
  }
}

/** The full npm name behind a short one, as ESLint's: `ours` is `postlint-plugin-ours`, `@us` is `@us/postlint-plugin`. */
export function fullName(name: string, prefix: 'postlint-config' | 'postlint-plugin'): string {
  const [, scope = '', rest = ''] = /^(@[^/]+\/?)?(.*)$/s.exec(name) ?? [];
  if (scope && !rest) return `${scope.replace(/\/$/, '')}/${prefix}`;
  return rest === prefix || rest.startsWith(`${prefix}-`) ? name : `${scope}${prefix}-${rest}`;
}

/** Whether a name in `extends`, `plugins` or `policy` is a path. */
export const isPath = (name: string): boolean => /^(?:\.{1,2}(?:[/\\]|$)|[/\\]|[A-Za-z]:[/\\])/.test(name);
