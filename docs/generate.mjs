// Writes everything that is derived from the rules and policies; with --check, only says what is out of date.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { runnerImport } from 'vite';

const root = resolve(import.meta.dirname, '..');
const marker = '<!-- Generated from ';

/** A file's text as the formatter leaves it. */
function format(path, text) {
  const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
  return execFileSync(process.execPath, [biome, 'format', `--stdin-file-path=${path}`], {
    cwd: root,
    input: text,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}

function readPolicies() {
  const folder = join(root, 'rules/policies');
  const files = existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.json')) : [];
  return files.sort().map(name => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}

function clausesModule(policies) {
  const ids = policies.flatMap(({ id, clauses }) => Object.keys(clauses).map(number => `${id}:${number}`));
  const type = ids.length > 0 ? ids.map(id => `\n  | ${JSON.stringify(id)}`).join('') : ' string';
  return format('src/kit/clauses.ts', `/** Generated from rules/policies by \`npm run generate\`. */\nexport type Clause =${type};\n`);
}

const policyDoc = ({ id }, text) => `${marker}rules/policies/${id}.json and rules/ by \`npm run generate\`. -->\n\n${text}`;

const load = async path => (await runnerImport(join(root, path), { configFile: false, root, logLevel: 'error' })).module;

async function files() {
  const policies = readPolicies();
  const { builtInRules, policyIds } = await load('src/compose.ts');
  const { policyPage, rulePage, rulesIndex } = await load('src/describe/index.ts');
  const { configSchema } = await load('src/config/schema.ts');
  const rules = [...builtInRules.values()];
  return new Map([
    ['src/kit/clauses.ts', clausesModule(policies)],
    ['docs/postlint.schema.json', format('docs/postlint.schema.json', JSON.stringify(configSchema(builtInRules, policyIds)))],
    ['docs/rules/README.md', rulesIndex(rules, policies)],
    ...rules.map(rule => [`docs/rules/${rule.id}.md`, rulePage(rule, policies)]),
    ...policies.map(policy => [
      `docs/policies/${policy.id}.md`,
      policyDoc(policy, policyPage(policy, rules, { link: id => `[${id}](../rules/${id}.md)` })),
    ]),
  ]);
}

const read = path => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined);

/** Pages that an earlier run wrote, of rules and policies that are gone. */
function leftOver(wanted) {
  return ['docs/rules', 'docs/policies']
    .filter(folder => existsSync(join(root, folder)))
    .flatMap(folder => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter(entry => entry.isFile() && entry.name.endsWith('.md'))
    .map(entry => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter(path => !wanted.has(path) && read(path).startsWith(marker));
}

const unknown = process.argv.slice(2).filter(argument => argument !== '--check');
if (unknown.length > 0) {
  console.error(`Unknown argument "${unknown[0]}": expected --check or nothing`);
  process.exit(2);
}

// The rules cite clauses, so their types come first: they must stand even while no rule can be loaded.
const check = process.argv.includes('--check');
const clauses = clausesModule(readPolicies());
if (!check) write('src/kit/clauses.ts', clauses);

function write(path, text) {
  if (read(path) === text) return;
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  console.log(`Wrote ${path}`);
}

const wanted = await files();
const stale = [...wanted].filter(([path, text]) => read(path) !== text).map(([path]) => path);
const old = leftOver(wanted);
if (check) {
  for (const path of stale) console.error(`${path} is out of date: npm run generate writes it anew`);
  for (const path of old) console.error(`${path} describes what is no longer there: npm run generate removes it`);
  process.exitCode = stale.length + old.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of wanted) write(path, text);
  for (const path of old) rmSync(join(root, path));
}
