import { extname } from 'node:path';
import { UserError } from '../kit/index.ts';
import { parseJson } from './json.ts';
import { importDefault } from './modules.ts';
import { kindOf } from './words.ts';
import { parseYaml } from './yaml.ts';

const largest = 2 ** 20;

/** What a file says, as plain data: YAML or JSON, or what a module exports. Throws a UserError. */
export async function readData(file: string, contents: string, label: string): Promise<Readonly<Record<string, unknown>>> {
  const { exported: data } = await parse(file, contents.replace(/^\uFEFF/, ''), label);
  if (typeof data !== 'object' || data === null || Array.isArray(data) || data instanceof Date || data instanceof Promise) {
    throw new UserError(`${label}: Expected a map of keys${isModule(file) ? ' as the default export' : ''}, found ${kindOf(data)}`);
  }
  return data as Record<string, unknown>;
}

const isModule = (file: string) => /^\.[cm]?[jt]s$/.test(extname(file));

async function parse(file: string, contents: string, label: string): Promise<{ readonly exported: unknown }> {
  if (contents.trim() === '') throw new UserError(`${label}: Expected a map of keys, found an empty file`);
  if (contents.length > largest) throw new UserError(`${label}: Too large a file, maximum 1 MB`);
  if (/[\0\uFFFD]/.test(contents)) throw new UserError(`${label}: Expected text in UTF-8`);
  switch (extname(file)) {
    case '.js':
    case '.mjs':
    case '.ts':
      return importDefault(file, label);
    case '.json':
      return { exported: parseJson(contents, label) };
    case '.yaml':
    case '.yml':
      return { exported: parseYaml(contents, label) };
    case '':
      return { exported: isJson(contents) ? JSON.parse(contents) : parseYaml(contents, label) };
    default:
      throw new UserError(`${label}: Unknown kind of file, expected .yaml, .yml, .json, .js, .mjs or .ts`);
  }
}

function isJson(contents: string): boolean {
  try {
    JSON.parse(contents);
    return true;
  } catch {
    return false;
  }
}
