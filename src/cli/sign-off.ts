import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { createLinter, type Linter } from '../compose.ts';
import { findClause } from '../describe/index.ts';
import { type DraftFile, londonTime, nearest, type RawDraft, type ResolvedConfig, type SignOff, UserError } from '../kit/index.ts';
import { reason } from './errors.ts';
import { writeFix } from './files.ts';
import type { Host } from './host.ts';
import type { Output } from './output.ts';
import type { SignOffOptions } from './program.ts';
import { givenTime } from './times.ts';

/** Records in a draft's metadata that a person has answered what clauses ask, with a hash of what was signed off. */
export async function signOff(file: string, options: SignOffOptions, host: Host, output: Output): Promise<number> {
  const cwd = host.cwd();
  const now = options.at === undefined ? londonTime(new Date()) : givenTime(options.at);
  const linter = createLinter({
    cwd,
    now,
    record: true,
    overrides: { policy: options.policy },
    ...(options.config !== undefined && { config: resolve(cwd, options.config) }),
  });
  const path = resolve(cwd, file);
  const before = readFile(path, file);
  const config = (await linter.configFor(dirname(path))).resolve(path);
  const clauses = options.clause.map(name => askingClause(name, config));
  const by = knownPerson(options.by, config);
  let bytes: Uint8Array = before;
  let bom = false;
  for (const clause of clauses) {
    const read = await linter.read(path, bytes);
    const draft = chosenDraft(read, options.draft, file);
    const hash = await hashOf(draft, path, bytes, linter);
    bytes = recorded(read, draft, { clause, by, on: now.slice(0, 10), hash }, file);
    bom = read.bom;
    if ((await hashOf(draft, path, bytes, linter)) !== hash) throw cannotRecord(file);
  }
  try {
    writeFix(path, before, new TextDecoder().decode(bytes), bom);
  } catch (error) {
    throw new UserError(`Cannot write to "${file}": ${reason(error)}`);
  }
  await output.out(`${file}: ${clauses.join(', ')} signed off by ${by} on ${now.slice(0, 10)}\n`);
  return 0;
}

function readFile(path: string, file: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UserError(`Cannot read "${file}": ${reason(error)}`);
  }
}

/** The clause of a policy in force that asks something of a person. */
function askingClause(name: string, { policies }: ResolvedConfig): string {
  const asking = policies.flatMap(({ id, clauses }) =>
    Object.entries(clauses).flatMap(([number, { question }]) => (question === undefined ? [] : [`${id}:${number}`])),
  );
  const id = findClause(name, policies)?.id ?? name;
  if (asking.includes(id)) return id;
  const near = nearest(id, asking);
  const expected = near
    ? `did you mean "${near}"?`
    : asking.length > 0
      ? `expected ${asking.join(', ')}`
      : 'no policy in force asks a person anything';
  throw new UserError(`Unknown clause "${name}" for a sign-off: ${expected}`);
}

/** A person as the register has them; anybody where there is no register. */
function knownPerson(by: string, { settings: { authors } }: ResolvedConfig): string {
  const names = authors.flatMap(({ id, name, role }) => [id, name, role].filter(each => each !== undefined));
  const known = names.find(name => name.toLowerCase() === by.trim().toLowerCase());
  if (known !== undefined || authors.length === 0) return known ?? by.trim();
  const near = nearest(by, names);
  throw new UserError(`Unknown person in --by: ${near ? `did you mean "${near}"?` : 'expected an id, a name or a role of the register of authors'}`);
}

function chosenDraft({ drafts, problems }: DraftFile, wanted: string | undefined, file: string): RawDraft {
  const [only, another] = drafts;
  const chosen =
    wanted === undefined ? (another ? undefined : only) : drafts.find(({ position, meta }) => [String(position), meta.id].includes(wanted));
  if (chosen) return chosen;
  if (wanted !== undefined) throw new UserError(`Unknown draft "${wanted}" in "${file}": expected a place from 1 to ${drafts.length}, or an id`);
  throw new UserError(
    only
      ? `Missing --draft: "${file}" holds ${drafts.length} drafts, expected the place or the id of one`
      : `Cannot read "${file}": ${problems[0]?.message}`,
  );
}

async function hashOf({ position }: RawDraft, path: string, bytes: Uint8Array, linter: Linter): Promise<string | undefined> {
  const { records } = await linter.lint(path, bytes);
  return records.find(({ draft }) => draft === position)?.hash;
}

function recorded({ source, bom }: DraftFile, draft: RawDraft, entry: SignOff, file: string): Uint8Array {
  const edit = draft.signOffEdit(entry);
  if (!edit) throw cannotRecord(file);
  const [start, end] = edit.range;
  return new TextEncoder().encode((bom ? '\ufeff' : '') + source.slice(0, start) + edit.text + source.slice(end));
}

const cannotRecord = (file: string) =>
  new UserError(`Cannot record a sign-off in "${file}": expected Markdown or NDJSON, with "signed_off" as a list where it is there already`);
