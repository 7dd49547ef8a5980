import { createRequire } from 'node:module';
import { isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type LintResult, nearest, UserError } from '../kit/index.ts';
import { forEslint, formats, type ReportMeta, type ReportOptions } from '../report/index.ts';

export interface Formatter {
  /** Built in: its output is known to end a line and to colour as told. */
  readonly builtIn: boolean;
  /** What to print; empty where there is nothing to print, or the formatter has written itself. */
  format(results: readonly LintResult[], options: ReportOptions): Promise<string>;
}

type Run = (results: LintResult[], data: ReportMeta) => unknown;

/** Formatters whose packages are not called eslint-formatter-NAME. */
const scoped: ReadonlyMap<string, string> = new Map([['sarif', '@microsoft/eslint-formatter-sarif']]);

/** Finds a formatter as ESLint does: built in, a path, or an npm package, looked up from `cwd` and then from postlint's own folder. */
export async function loadFormatter(nameOrPath: string, cwd: string): Promise<Formatter> {
  const builtIn = formats.get(nameOrPath);
  if (builtIn) return { builtIn: true, format: async (results, options) => builtIn(results, options) };
  const run = await importFormatter(nameOrPath, locate(nameOrPath, cwd));
  return { builtIn: false, format: (results, options) => runFormatter(nameOrPath, run, results, options) };
}

function locate(name: string, cwd: string): string {
  const path = pathOf(name.replaceAll('\\', '/'), cwd);
  if (path === undefined) return find(packageName(name), [join(cwd, 'formatter.js'), fileURLToPath(import.meta.url)]) ?? refuse(name);
  const found = find(path, [join(cwd, 'formatter.js')]);
  if (found === undefined) throw new UserError(`Cannot find the formatter "${name}" (${path}): expected a JavaScript file that exports a function`);
  return found;
}

/** The path that a name stands for: a file URL, or anything with a slash that is no scoped package. */
function pathOf(name: string, cwd: string): string | undefined {
  if (URL.canParse(name) && name.startsWith('file:///')) return fileURLToPath(name);
  return isAbsolute(name) || (name.includes('/') && !name.startsWith('@')) ? resolve(cwd, name) : undefined;
}

/** `x` -> `eslint-formatter-x`, `@scope/x` -> `@scope/eslint-formatter-x`, `@scope` -> `@scope/eslint-formatter`. */
function packageName(name: string): string {
  const prefix = 'eslint-formatter';
  if (!name.startsWith('@')) return name.startsWith(`${prefix}-`) ? name : `${prefix}-${name}`;
  const slash = name.indexOf('/');
  const scope = slash < 0 ? name : name.slice(0, slash);
  const rest = slash < 0 ? '' : name.slice(slash + 1);
  if (rest === '' || rest === prefix) return `${scope}/${prefix}`;
  return rest.startsWith(`${prefix}-`) ? name : `${scope}/${prefix}-${rest}`;
}

function find(request: string, from: readonly string[]): string | undefined {
  for (const file of from) {
    try {
      return createRequire(file).resolve(request);
    } catch {
      // Not there: the next place may have it.
    }
  }
  return undefined;
}

function refuse(name: string): never {
  const known = [...formats.keys()];
  const near = nearest(name, known);
  const wanted = scoped.get(name) ?? packageName(name);
  throw new UserError(
    `Unknown formatter "${name}" (--format): expected ${known.join(', ')}, a path or an npm package${near ? `; did you mean "${near}"?` : ''}`,
    ...(near ? [] : [`To install it from npm: npm i -D ${wanted}${scoped.has(name) ? `, then --format ${wanted}` : ''}`]),
  );
}

async function importFormatter(name: string, path: string): Promise<Run> {
  let exported: unknown;
  try {
    exported = unwrap(await import(/* @vite-ignore */ pathToFileURL(path).href));
  } catch (cause) {
    throw failure(`The formatter "${name}" cannot be loaded from ${path}`, cause);
  }
  const run = toFunction(exported);
  if (!run) throw new UserError(`The formatter "${name}" exports no function (${path})`);
  return run;
}

/** The default export; the inner one where a compiler has put one default inside another. */
function unwrap(module: unknown): unknown {
  const outer = (module as { default?: unknown }).default;
  const inner = typeof outer === 'object' && outer !== null ? (outer as { default?: unknown }).default : undefined;
  return inner ?? outer;
}

/** A function, a class with a `format` method, or an object with one. */
function toFunction(exported: unknown): Run | undefined {
  const formatOf = (value: unknown): Run | undefined => {
    const format = (value as { format?: unknown } | null | undefined)?.format;
    return typeof format === 'function' ? (results, data) => format.call(value, results, data) : undefined;
  };
  if (typeof exported !== 'function') return formatOf(exported);
  if (!formatOf(exported.prototype)) return exported as Run;
  return (results, data) => formatOf(new (exported as new () => object)())?.(results, data);
}

async function runFormatter(name: string, run: Run, results: readonly LintResult[], options: ReportOptions): Promise<string> {
  const { cwd, rulesMeta, color, maxWarningsExceeded } = options;
  const data: ReportMeta = {
    cwd,
    rulesMeta: structuredClone(rulesMeta),
    ...(color === undefined ? {} : { color }),
    ...(maxWarningsExceeded ? { maxWarningsExceeded: { ...maxWarningsExceeded } } : {}),
  };
  let output: unknown;
  try {
    output = await withoutFileContents(() => run(forEslint(results), data));
  } catch (cause) {
    throw failure(`The formatter "${name}" failed`, cause);
  }
  if (output === undefined || output === null) return '';
  if (typeof output !== 'string') throw new UserError(`The formatter "${name}" returned ${typeof output}, expected text`);
  return output;
}

/** SARIF_ESLINT_EMBED makes the SARIF formatter read the files again and put them, unmasked, into its report. */
async function withoutFileContents<T>(work: () => T): Promise<Awaited<T>> {
  const embed = process.env.SARIF_ESLINT_EMBED;
  delete process.env.SARIF_ESLINT_EMBED;
  try {
    return await work();
  } finally {
    if (embed !== undefined) process.env.SARIF_ESLINT_EMBED = embed;
  }
}

function failure(sentence: string, cause: unknown): UserError {
  const reason = (cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause)).split('\n', 1)[0]!.slice(0, 200);
  return Object.assign(new UserError(`${sentence}: ${reason}`), { cause });
}
